import type { Delivery, StandInMessage, TwilioStandIn } from "./twilio.ts";

/** A message as it comes to a phone. */
export type CarrierMessage = Pick<
  StandInMessage,
  "sid" | "from" | "to" | "body" | "status" | "direction" | "media" | "template"
>;

/** What the phones need of the Twilio stand-in: it signs webhooks as Twilio does, and takes what Baton sends. */
export type Carrier = Pick<TwilioStandIn, "file" | "deliver" | "onTyping" | "onMessage">;

/** A demo line as the phone knows it: the shop's number, and where its provider sends what is written to it. */
export type PhoneLine = {
  readonly name: string;
  readonly address: string;
  readonly webhookUrl: string;
  /** The credentials of a demo line; they open nothing anywhere. */
  readonly account: Delivery["account"];
};
