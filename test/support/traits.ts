import pino from "pino";
import { createEmail } from "../../channels/email/email.ts";
import { createSms } from "../../channels/sms/sms.ts";
import { createWhatsapp } from "../../channels/whatsapp/whatsapp.ts";
import type { Traits } from "../../src/conversation/conversation.ts";
import { noSignIn } from "./sign-in.ts";

const log = pino({ level: "silent" });
const twilio = {
  publicUrl: () => "https://shop.example",
  apiUrl: undefined,
  fetch: () => Promise.reject(new Error("nothing is fetched here")),
  log,
};
const channels = [
  createSms(twilio),
  createWhatsapp(twilio),
  createEmail({ smtpListen: undefined, secretKey: "a key for these tests, long enough", signIn: noSignIn, log }),
];

/** The traits of the channels as they are. */
export function traitsOf(channel: string): Traits {
  const found = channels.find(({ name }) => name === channel);
  if (found === undefined) throw new Error(`there is no channel ${channel}`);
  return found.traits;
}
