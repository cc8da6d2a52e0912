import type { Traits } from "../../src/conversation/conversation.ts";
import type { Channel } from "../channel.ts";
import { createTwilioChannel, type TwilioOptions } from "../twilio/channel.ts";
import { phoneNumber } from "../twilio/phone.ts";

const prefix = "whatsapp:";

/**
 * A phone number, or the id that WhatsApp gives a person who hides theirs: a country code and up to 128 letters and
 * digits (`US.1349…`), of a company with `ENT.` between them. It is opaque and case matters.
 */
function normalise(identity: string): string | undefined {
  const bare = identity.startsWith(prefix) ? identity.slice(prefix.length) : identity;
  return phoneNumber(bare) ?? (/^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/.test(bare) ? bare : undefined);
}

/** What is particular to WhatsApp. */
export const whatsappTraits: Traits = {
  longestText: 1600,
  comfortableText: 640,
  hasSubject: false,
  hasThreads: false,
  replyWindowHours: 24,
  settleMs: 1500,
  media: {
    perMessage: 1,
    mostBytes: 16_000_000,
    mostImageBytes: 5_000_000,
    types: [
      "image/jpeg",
      "image/png",
      "image/webp",
      "audio/ogg",
      "audio/amr",
      "audio/3gpp",
      "audio/aac",
      "audio/mpeg",
      "video/mp4",
      "application/pdf",
      "application/msword",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "text/vcard",
    ],
    withWords: ["image/*", "video/*"],
  },
  segments: false,
  templates: true,
  typing: true,
  optOut: "ours",
  orderWaitMs: 5_000,
  mostCc: 0,
  automaticAnHour: null,
  samePersonOn: ["sms"],
};

/**
 * WhatsApp by Twilio, which takes 1,600 characters here too. After 24 hours of a customer's silence WhatsApp only takes
 * templates (https://www.twilio.com/docs/api/errors/63016). The `whatsapp:` prefix exists at Twilio only.
 */
export function createWhatsapp(options: TwilioOptions): Channel {
  return createTwilioChannel(
    {
      name: "whatsapp",
      traits: whatsappTraits,
      normalise,
      phone: (address) => phoneNumber(address.startsWith(prefix) ? address.slice(prefix.length) : address),
      example: "+15550100",
      atProvider: (address) => prefix + address,
      fromProvider: (address) => (address.startsWith(prefix) ? normalise(address) : undefined),
    },
    options,
  );
}
