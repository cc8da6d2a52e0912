import { randomUUID } from "node:crypto";
import { newSid, type Account } from "./message.ts";
import { post, type Answer } from "./signing.ts";

/** A customer's message on its way to the business. */
export type Delivery = {
  readonly account: Account;
  readonly webhookUrl: string;
  /** `+15550123`; on WhatsApp `whatsapp:+15550123` or `whatsapp:US.1349…`. */
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly profileName?: string;
  readonly media?: readonly { readonly url: string; readonly type: string }[];
  /** To deliver one message again, give its id. */
  readonly sid?: string;
  /** The same request several times at once, as Twilio does when it doubts an answer. */
  readonly copies?: number;
  /** Fields to add or to replace before it is signed. */
  readonly fields?: Readonly<Record<string, string>>;
};

/** What became of it: one answer for each copy. */
export type Delivered = { readonly sid: string; readonly answers: readonly Answer[] };

/** Posts the webhook as Twilio does: its form, its headers, its signature. */
export async function deliver(delivery: Delivery): Promise<Delivered> {
  const media = delivery.media ?? [];
  const sid = delivery.sid ?? newSid(media.length > 0 ? "MM" : "SM");
  const form = new URLSearchParams({ ...formOf(delivery, sid), ...delivery.fields });
  const token = randomUUID();
  const copies = Array.from({ length: delivery.copies ?? 1 }, () =>
    post(delivery.account.authToken, delivery.webhookUrl, form, token),
  );
  return { sid, answers: await Promise.all(copies) };
}

function formOf(delivery: Delivery, sid: string): Record<string, string> {
  const media = delivery.media ?? [];
  return {
    ToCountry: "US",
    SmsMessageSid: sid,
    NumMedia: String(media.length),
    SmsSid: sid,
    SmsStatus: "received",
    Body: delivery.body,
    To: delivery.to,
    NumSegments: "1",
    MessageSid: sid,
    AccountSid: delivery.account.sid,
    From: delivery.from,
    ApiVersion: "2010-04-01",
    ...Object.fromEntries(
      media.flatMap(({ url, type }, index) => [
        [`MediaUrl${index}`, url],
        [`MediaContentType${index}`, type],
      ]),
    ),
    ...(delivery.from.startsWith("whatsapp:") && whatsappFields(delivery)),
  };
}

/** WhatsApp names the writer, and gives the number again as `WaId` where there is one. */
function whatsappFields(delivery: Delivery): Record<string, string> {
  const name = delivery.profileName ?? "WhatsApp customer";
  const number = /^whatsapp:\+(\d+)$/.exec(delivery.from)?.[1];
  const context = { ProfileName: name, ...(number && { WaId: number }) };
  return {
    ...context,
    MessageType: (delivery.media ?? []).length > 0 ? "image" : "text",
    ReferralNumMedia: "0",
    ChannelMetadata: JSON.stringify({ type: "whatsapp", data: { context } }),
  };
}
