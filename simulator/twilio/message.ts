import { randomBytes } from "node:crypto";

/** An account that the stand-in knows. Twilio signs with `authToken` and takes it as the password. */
export type Account = { readonly sid: string; readonly authToken: string };

export type Status = "queued" | "sent" | "delivered" | "read" | "undelivered" | "failed" | "received";

/** A message as Twilio keeps it. Addresses are Twilio's: `+15550100`, `whatsapp:+15550100`. */
export type StandInMessage = {
  readonly sid: string;
  readonly account: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly direction: "inbound" | "outbound-api";
  readonly messagingServiceSid: string | null;
  readonly statusCallback: string | null;
  /** Milliseconds on the clock of `performance.now()`, which never goes back. */
  readonly at: number;
  readonly created: Date;
  status: Status;
  errorCode: number | null;
};

/** A new id: a prefix and 32 hexadecimal digits. */
export const newSid = (prefix: string): string => prefix + randomBytes(16).toString("hex");

/** A message in the JSON of Twilio's REST API (https://www.twilio.com/docs/messaging/api/message-resource). */
export function toJson(message: StandInMessage): object {
  const uri = `/2010-04-01/Accounts/${message.account}/Messages/${message.sid}`;
  const sent = message.status === "queued" ? null : message.created.toUTCString().replace("GMT", "+0000");
  return {
    account_sid: message.account,
    api_version: "2010-04-01",
    body: message.body,
    date_created: message.created.toUTCString().replace("GMT", "+0000"),
    date_sent: sent,
    date_updated: message.created.toUTCString().replace("GMT", "+0000"),
    direction: message.direction,
    error_code: message.errorCode,
    error_message: null,
    from: message.from,
    messaging_service_sid: message.messagingServiceSid,
    num_media: "0",
    num_segments: "1",
    price: null,
    price_unit: "USD",
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: message.to,
    uri: `${uri}.json`,
  };
}
