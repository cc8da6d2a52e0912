import { assertLoopback } from "./loopback.ts";
import type { Carrier, CarrierMessage, PhoneLine } from "./carrier.ts";
import type { Picture } from "./pictures.ts";
import { newSid } from "./twilio/sid.ts";
import type { Bubble, File, Person, Place } from "./wire.ts";

/** What somebody does on a phone. */
export type Said = {
  readonly text: string;
  readonly picture?: Picture;
  readonly place?: Place;
  /** The bubble that it answers. */
  readonly answers?: string | undefined;
};

/** A phone with one conversation on it: the one with the shop. */
export type PhoneSet = {
  bubbles(): readonly Bubble[];
  /** Sends and resolves once Baton has stored it; rejects when Baton did not take it. */
  say(said: Said): Promise<void>;
  /** Taps a button below one of the shop's messages, which says what stands on it. */
  tap(bubble: string, button: number): Promise<void>;
  /** Whether the shop writes at this moment. */
  isTyping(): boolean;
  /** Whoever it belongs to now; nothing on it. */
  become(person: Person): void;
  person(): Person;
  close(): void;
};

type PhoneNeeds = {
  readonly carrier: Carrier;
  /** How the provider writes an address of this channel: WhatsApp's begin with `whatsapp:`. */
  readonly prefix: string;
  /** Whether the provider hands on the name that the customer gave themselves, as WhatsApp does. */
  readonly showsName: boolean;
  readonly line: () => Promise<PhoneLine>;
  /** Where the page finds a file of a message. */
  readonly fileUrl: (sid: string) => string;
  readonly person: Person;
  readonly now: () => Date;
  readonly onChange: () => void;
};

type Kept = { -readonly [Key in keyof Bubble]: Bubble[Key] };

const longestHistory = 200;
/** A typing indicator goes out by itself (https://www.twilio.com/docs/whatsapp/api/typing-indicators-resource). */
const typingMs = 25_000;

/** A message is on the phone when the provider says that it was delivered; WhatsApp also tells when it was read. */
const arrived = new Set(["delivered", "read"]);

/** A phone that writes by signed webhooks and reads what Baton sends through the Twilio SDK. */
export function openPhone(needs: PhoneNeeds): PhoneSet {
  let { person } = needs;
  let bubbles: Kept[] = [];
  let typing: NodeJS.Timeout | undefined;

  const add = (bubble: Kept): void => {
    bubbles = [...bubbles, bubble].slice(-longestHistory);
    needs.onChange();
  };
  const stopTyping = (): void => {
    clearTimeout(typing);
    typing = undefined;
  };
  const address = (): string => needs.prefix + person.address;
  const filesOf = ({ media }: CarrierMessage): readonly File[] =>
    media.map((sid) => ({
      url: needs.fileUrl(sid),
      isPicture: needs.carrier.file(sid)?.type.startsWith("image/") ?? false,
    }));

  /** The shop has seen what was written here. */
  const markSeen = (): void => {
    for (const mine of bubbles) if (mine.tick === "stored") mine.tick = "seen";
  };
  const receive = (message: CarrierMessage): void => {
    const { sid, body, direction, template } = message;
    if (bubbles.some(({ id }) => id === sid)) return;
    if (direction === "outbound-api") {
      stopTyping();
      markSeen();
    }
    const files = filesOf(message);
    add({
      id: sid,
      from: direction === "outbound-reply" ? "carrier" : "shop",
      text: body,
      at: needs.now().toISOString(),
      ...(files.length > 0 && { files }),
      ...(template !== null && template.buttons.length > 0 && { buttons: template.buttons }),
    });
  };

  const stops = [
    needs.carrier.onMessage((message) => {
      const mine = message.direction === "inbound" && bubbles.find(({ id }) => id === message.sid);
      if (mine && message.media.length > 0) mine.files = filesOf(message);
      if (message.to === address() && arrived.has(message.status)) receive(message);
    }),
    needs.carrier.onTyping(({ message }) => {
      if (message.from !== address()) return;
      stopTyping();
      // WhatsApp marks what is answered as read (https://www.twilio.com/docs/whatsapp/api/typing-indicators-resource).
      markSeen();
      typing = setTimeout(() => {
        stopTyping();
        needs.onChange();
      }, typingMs);
      typing.unref();
      needs.onChange();
    }),
  ];

  const send = async (
    { text, picture, place, answers }: Said,
    tapped?: { readonly text: string; readonly payload: string },
  ): Promise<void> => {
    const line = await needs.line();
    assertLoopback(new URL(line.webhookUrl).hostname, "the line's webhook");
    const bubble: Kept = {
      id: newSid(picture === undefined ? "SM" : "MM"),
      from: "me",
      text,
      at: needs.now().toISOString(),
      tick: "sending",
      ...(place !== undefined && { place }),
      ...(answers !== undefined && { answers }),
    };
    const shop = needs.prefix + line.address;
    const answered = bubbles.find(({ id }) => id === answers);
    add(bubble);
    const sender = person;
    try {
      const { answers: said } = await needs.carrier.deliver({
        account: line.account,
        webhookUrl: line.webhookUrl,
        sid: bubble.id,
        from: needs.prefix + sender.address,
        to: shop,
        body: text,
        ...(needs.showsName && { profileName: sender.name }),
        ...(picture !== undefined && { media: [picture] }),
        ...(place !== undefined && { location: { ...place, label: place.name } }),
        ...(tapped !== undefined && { tapped }),
        ...(answered !== undefined && {
          repliesTo: { sid: answered.id, from: answered.from === "me" ? address() : shop },
        }),
      });
      const status = said[0]?.status;
      if (status !== 200) throw new Error(`Baton answered the webhook with ${status ?? "nothing"}`);
      bubble.tick = "stored";
    } catch (cause) {
      bubble.tick = "failed";
      throw new Error("the message could not be handed to Baton", { cause });
    } finally {
      needs.onChange();
    }
  };

  return {
    bubbles: () => bubbles.map((bubble) => ({ ...bubble })),
    person: () => person,
    isTyping: () => typing !== undefined,
    say: (said) => send(said),
    async tap(id, button) {
      const bubble = bubbles.find((known) => known.id === id);
      const text = bubble?.buttons?.[button];
      if (bubble === undefined || text === undefined || bubble.tapped !== undefined) return;
      bubble.tapped = text;
      await send({ text, answers: id }, { text, payload: text.toLowerCase() });
    },
    close() {
      stopTyping();
      for (const stop of stops) stop();
    },
    become(next) {
      person = next;
      bubbles = [];
      stopTyping();
      needs.onChange();
    },
  };
}
