import { v7 as uuid } from "uuid";
import { assertLoopback } from "./loopback.ts";
import type { Bubble, Person } from "./wire.ts";

/** What the phones need of the Twilio stand-in: it signs webhooks as Twilio does, and takes what Baton sends. */
export type Carrier = {
  /** Calls back for every message that Baton sends, and again at each step on its way to the phone. */
  onMessage(
    listener: (message: {
      readonly sid: string;
      readonly to: string;
      readonly body: string;
      readonly status: string;
    }) => void,
  ): () => void;
  /** Posts one signed webhook and tells what Baton answered. */
  deliver(message: {
    readonly account: Account;
    readonly webhookUrl: string;
    readonly from: string;
    readonly to: string;
    readonly body: string;
    readonly profileName?: string;
  }): Promise<{ readonly answers: readonly { readonly status: number }[] }>;
};

/** The credentials of a demo line; they open nothing anywhere. */
type Account = { readonly sid: string; readonly authToken: string };

/** A demo line as the phone knows it: the shop's number, and where its provider sends what is written to it. */
export type PhoneLine = {
  readonly name: string;
  readonly address: string;
  readonly webhookUrl: string;
  readonly account: Account;
};

/** A phone with one conversation on it: the one with the shop. */
export type PhoneSet = {
  bubbles(): readonly Bubble[];
  /** Sends and resolves once Baton has stored it; rejects when Baton did not take it. */
  say(text: string): Promise<void>;
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
  readonly person: Person;
  readonly now: () => Date;
  readonly onChange: () => void;
};

type Kept = { -readonly [Key in keyof Bubble]: Bubble[Key] };

const longestHistory = 200;

/** A message is on the phone when the provider says that it was delivered; WhatsApp also tells when it was read. */
const arrived = new Set(["delivered", "read"]);

/** A phone that writes by signed webhooks and reads what Baton sends through the Twilio SDK. */
export function openPhone(needs: PhoneNeeds): PhoneSet {
  let { person } = needs;
  let bubbles: Kept[] = [];

  const add = (bubble: Kept): void => {
    bubbles = [...bubbles, bubble].slice(-longestHistory);
    needs.onChange();
  };

  const stop = needs.carrier.onMessage(({ sid, to, body, status }) => {
    if (to !== needs.prefix + person.address || !arrived.has(status) || bubbles.some(({ id }) => id === sid)) return;
    for (const mine of bubbles) if (mine.tick === "stored") mine.tick = "seen";
    add({ id: sid, from: "shop", text: body, at: needs.now().toISOString() });
  });

  return {
    bubbles: () => bubbles.map((bubble) => ({ ...bubble })),
    person: () => person,
    close: stop,
    become(next) {
      person = next;
      bubbles = [];
      needs.onChange();
    },
    async say(text) {
      const line = await needs.line();
      assertLoopback(new URL(line.webhookUrl).hostname, "the line's webhook");
      const bubble: Kept = { id: uuid(), from: "me", text, at: needs.now().toISOString(), tick: "sending" };
      add(bubble);
      const sender = person;
      try {
        const { answers } = await needs.carrier.deliver({
          account: line.account,
          webhookUrl: line.webhookUrl,
          from: needs.prefix + sender.address,
          to: needs.prefix + line.address,
          body: text,
          ...(needs.showsName && { profileName: sender.name }),
        });
        const status = answers[0]?.status;
        if (status !== 200) throw new Error(`Baton answered the webhook with ${status ?? "nothing"}`);
        bubble.tick = "stored";
      } catch (cause) {
        bubble.tick = "failed";
        throw new Error("the message could not be handed to Baton", { cause });
      } finally {
        needs.onChange();
      }
    },
  };
}
