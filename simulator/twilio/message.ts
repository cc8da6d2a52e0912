import { rfc2822 } from "./dates.ts";

/** queued, accepted, sending, sent, delivered, read, undelivered, failed, received, or what Twilio has yet to invent. */
export type Status =
  | "accepted"
  | "queued"
  | "sending"
  | "sent"
  | "delivered"
  | "read"
  | "undelivered"
  | "failed"
  | "canceled"
  | "received"
  | (string & {});

/** A message as Twilio keeps it. Addresses are Twilio's: `+15550100`, `whatsapp:+15550100`. */
export type StandInMessage = {
  readonly sid: string;
  readonly account: string;
  readonly from: string;
  readonly to: string;
  /** With a template: its words, with the gaps filled. */
  readonly body: string;
  /** `outbound-reply`: the carrier's own answer to STOP, START or HELP. */
  readonly direction: "inbound" | "outbound-api" | "outbound-reply";
  readonly messagingServiceSid: string | null;
  /** The service chose the number that it leaves from. */
  readonly isPooled: boolean;
  readonly statusCallback: string | null;
  /** Addresses of files that were given with it. */
  readonly mediaUrls: readonly string[];
  /** Ids of its files in the media list. */
  readonly media: string[];
  readonly template: { readonly contentSid: string; readonly buttons: readonly string[] } | null;
  readonly validityPeriod: number | null;
  readonly segments: number;
  /** Milliseconds on the clock of `performance.now()`, which never goes back. */
  readonly at: number;
  readonly created: Date;
  status: Status;
  /** Almost always a number. */
  errorCode: number | string | null;
};

/** A message in the JSON of Twilio's REST API (https://www.twilio.com/docs/messaging/api/message-resource). */
export function toJson(message: StandInMessage): object {
  const uri = `/2010-04-01/Accounts/${message.account}/Messages/${message.sid}`;
  const waits = message.status === "queued" || message.status === "accepted";
  const count = Math.max(message.media.length, message.mediaUrls.length);
  return {
    account_sid: message.account,
    api_version: "2010-04-01",
    body: message.body,
    date_created: rfc2822(message.created),
    date_sent: waits ? null : rfc2822(message.created),
    date_updated: rfc2822(message.created),
    direction: message.direction,
    error_code: typeof message.errorCode === "number" ? message.errorCode : null,
    error_message: null,
    // Which number of a service it leaves from is known only once it leaves.
    from: message.isPooled && waits ? null : message.from,
    messaging_service_sid: message.messagingServiceSid,
    num_media: String(count),
    num_segments: message.isPooled && waits ? "0" : String(message.segments),
    price: null,
    price_unit: "USD",
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: message.to,
    uri: `${uri}.json`,
  };
}
