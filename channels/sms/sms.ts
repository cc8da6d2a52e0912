import type { Traits } from "../../src/conversation/conversation.ts";
import type { Channel } from "../channel.ts";
import { createTwilioChannel, type TwilioOptions } from "../twilio/channel.ts";
import { phoneNumber } from "../twilio/phone.ts";

/** A phone number, or the short code that businesses and carriers write from. */
const normalise = (address: string) => phoneNumber(address) ?? (/^\d{3,8}$/.test(address) ? address : undefined);

/** What is particular to text messages. */
export const smsTraits: Traits = {
  longestText: 1600,
  comfortableText: 320,
  hasSubject: false,
  hasThreads: false,
  replyWindowHours: null,
  settleMs: 1500,
  media: {
    perMessage: 10,
    mostBytes: 5_000_000,
    mostImageBytes: 5_000_000,
    types: ["image/jpeg", "image/png", "image/gif"],
    withWords: ["*/*"],
  },
  segments: true,
  templates: false,
  typing: false,
  optOut: "carrier",
  orderWaitMs: 5_000,
  mostCc: 0,
  automaticAnHour: null,
  samePersonOn: ["whatsapp"],
};

/** Text messages by Twilio. Twilio takes 1,600 characters and advises 320 (https://www.twilio.com/docs/api/errors/21617). */
export function createSms(options: TwilioOptions): Channel {
  return createTwilioChannel(
    {
      name: "sms",
      traits: smsTraits,
      normalise,
      phone: normalise,
      example: "+15550100",
      atProvider: (address) => address,
      fromProvider: normalise,
    },
    options,
  );
}
