import { setTimeout } from "node:timers/promises";
import type { Clock } from "./clock.ts";
import { formOf, type Delivery, type GivenMedia } from "./inbound.ts";
import type { Ledger } from "./ledger.ts";
import { mediaUrl, type MediaShelf } from "./media.ts";
import type { StandInMessage } from "./message.ts";
import type { Numbers } from "./numbers.ts";
import type { OptOuts } from "./opt-outs.ts";
import { segmentsOf } from "./segments.ts";
import type { Senders } from "./senders.ts";
import type { Services } from "./messaging-services.ts";
import { newSid } from "./sid.ts";
import type { Answer } from "./signing.ts";
import { call, type Called } from "./webhook.ts";
import type { Windows } from "./windows.ts";

/** What became of it: the last answer to each copy, and every answer on the way there. Status 0: nobody answered. */
export type Delivered = {
  readonly sid: string;
  readonly answers: readonly Answer[];
  readonly attempts: readonly Answer[];
};

/** An answer to a webhook that would have been texted to the customer. */
export type TwimlReply = { readonly sid: string; readonly body: string };

/** The addresses of a message's files, and the fields that its webhook has because of what the carrier did. */
type Taken = {
  readonly files: readonly { readonly url: string; readonly type: string }[];
  readonly extra: Readonly<Record<string, string>>;
};

type Needs = {
  readonly ledger: Ledger;
  readonly shelf: MediaShelf;
  readonly clock: Clock;
  readonly windows: Windows;
  readonly optOuts: OptOuts;
  readonly numbers: Numbers;
  readonly senders: Senders;
  readonly services: Services;
  readonly twimlReplies: TwimlReply[];
};

/** Brings customers' messages to the business: keeps them, does what a carrier does by itself, and calls the webhook. */
export function createPostOffice(needs: Needs): { deliver(delivery: Delivery): Promise<Delivered> } {
  const { ledger, clock } = needs;
  /** By account and message: what stays the same at each delivery of it. */
  const taken = new Map<string, Taken>();
  return {
    async deliver(delivery) {
      const sid = delivery.sid ?? newSid((delivery.media ?? []).length > 0 ? "MM" : "SM");
      const { files, extra } = taken.get(delivery.account.sid + sid) ?? take(delivery, sid);
      if (delivery.drop) return { sid, answers: [], attempts: [] };
      if (delivery.delayMs !== undefined) await setTimeout(delivery.delayMs);
      const form = new URLSearchParams({ ...formOf(delivery, sid, files), ...extra, ...delivery.fields });
      const { url, fallbackUrl } = webhookOf(needs, delivery);
      const token = delivery.account.authToken;
      const copies = Array.from({ length: delivery.copies ?? 1 }, () => call({ token, url, fallbackUrl, form }));
      const called = await Promise.all(copies);
      noteReplies(sid, called);
      return { sid, answers: called.map(({ answer }) => answer), attempts: called.flatMap(({ attempts }) => attempts) };
    },
  };

  /** What happens to a message the first time. */
  function take(delivery: Delivery, sid: string): Taken {
    const files = (delivery.media ?? []).map((media) => fileOf(delivery.account.sid, sid, media));
    ledger.add(messageOf(delivery, sid, clock.now(), needs.shelf));
    const once = { files, extra: carry(delivery) };
    taken.set(delivery.account.sid + sid, once);
    return once;
  }

  /** What the carrier does with it by itself; gives the fields that the webhook has because of it. */
  function carry(delivery: Delivery): Record<string, string> {
    const { account, from, to, body } = delivery;
    if (from.startsWith("whatsapp:")) {
      needs.windows.opened(from, to, clock.now());
      return {};
    }
    const service = needs.services.of(account.sid, to);
    const read = needs.optOuts.read(service?.sid ?? to, from, body);
    if (read === undefined) return {};
    ledger.add(carrierAnswer(delivery, read.answer, clock.now()));
    return service?.advancedOptOut === true ? { OptOutType: read.type } : {};
  }

  function fileOf(
    account: string,
    message: string,
    media: GivenMedia,
  ): { readonly url: string; readonly type: string } {
    if ("url" in media) return media;
    return { url: mediaUrl(needs.shelf.keep({ ...media, account, message })), type: media.type };
  }

  function noteReplies(sid: string, called: readonly Called[]): void {
    for (const { answer } of called) {
      const text = textedBy(answer);
      if (text !== undefined) needs.twimlReplies.push({ sid, body: text });
    }
  }
}

function webhookOf(
  { numbers, senders, services }: Needs,
  { account, to, webhookUrl, fallbackUrl }: Delivery,
): { readonly url: string; readonly fallbackUrl: string | undefined } {
  if (webhookUrl !== undefined) return { url: webhookUrl, fallbackUrl };
  const sender = senders.all.find((one) => one.account === account.sid && one.senderId === to);
  const number = numbers.all.find((one) => one.account === account.sid && one.phoneNumber === to);
  const service = services.of(account.sid, to);
  const isServices = service !== undefined && !service.useInboundWebhookOnNumber;
  const url = sender?.callbackUrl ?? (isServices ? service.inboundRequestUrl : number?.smsUrl) ?? "";
  const fallback = sender?.fallbackUrl ?? (isServices ? service.fallbackUrl : number?.smsFallbackUrl) ?? "";
  if (url === "") throw new Error(`nobody has said where messages to ${to} go`);
  return { url, fallbackUrl: fallback === "" ? undefined : fallback };
}

/**
 * What an answer would have texted to the customer (https://www.twilio.com/docs/messaging/twiml): plain text as it
 * stands, and the messages of TwiML.
 */
function textedBy({ status, type, body }: Answer): string | undefined {
  if (status < 200 || status >= 300 || body === "") return undefined;
  if (type?.startsWith("text/plain")) return body;
  return /<Message\b[^>]*>([\s\S]*?)<\/Message>/i.exec(body)?.[1];
}

const blank = {
  messagingServiceSid: null,
  isPooled: false,
  statusCallback: null,
  template: null,
  validityPeriod: null,
  errorCode: null,
};

function messageOf(delivery: Delivery, sid: string, created: Date, shelf: MediaShelf): StandInMessage {
  const { account, from, to, body, media = [] } = delivery;
  return {
    ...blank,
    sid,
    account: account.sid,
    from,
    to,
    body,
    direction: "inbound",
    mediaUrls: media.flatMap((each) => ("url" in each ? [each.url] : [])),
    media: shelf.all.filter(({ message }) => message === sid).map((each) => each.sid),
    segments: segmentsOf(body),
    at: performance.now(),
    created,
    status: "received",
  };
}

function carrierAnswer({ account, from, to }: Delivery, body: string, created: Date): StandInMessage {
  return {
    ...blank,
    sid: newSid("SM"),
    account: account.sid,
    from: to,
    to: from,
    body,
    direction: "outbound-reply",
    mediaUrls: [],
    media: [],
    segments: segmentsOf(body),
    at: performance.now(),
    created,
    status: "delivered",
  };
}
