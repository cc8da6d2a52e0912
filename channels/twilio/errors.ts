/**
 * What Twilio's error codes mean for the one who wrote the message. The codes are stable, the texts are not
 * (https://www.twilio.com/docs/api/errors), so we bring our own. Each sentence is for an agent.
 */
const meanings: Readonly<Record<string, string>> = {
  // The account: an operator has to act.
  "10001": "The business's Twilio account is not active. An operator must look into it.",
  "20003": "Twilio refused the business's credentials. An operator must correct them.",
  "20403": "The business's Twilio account is suspended. An operator must look into it.",
  "20404": "Twilio does not know the business's account. An operator must correct it.",
  "21408": "The business's Twilio account may not write to this country. An operator can allow it.",
  "21606": "Twilio may not send from the business's number. An operator must check the line.",
  "21608": "The business's Twilio account is a trial and may only write to verified numbers.",
  "21609":
    "Twilio refused our address for delivery reports. An operator must set PUBLIC_URL to a public https address.",
  "21661": "Twilio may not send from the business's number. An operator must check the line.",
  "21717": "The business's number is not registered with the carriers. An operator must register it.",
  "30002": "The business's Twilio account is suspended. An operator must look into it.",
  "30034": "The business's number is not registered with the carriers. An operator must register it.",
  "63002": "The business's WhatsApp sender is not set up. An operator must check the line.",
  "63007": "The business's WhatsApp sender is not set up. An operator must check the line.",
  "63008": "The business's WhatsApp sender is not set up. An operator must check the line.",
  // The recipient.
  "21211": "The customer's number is not one that can be written to.",
  "21610": "The customer has opted out of messages from this number, so nothing can be sent.",
  "21612": "This number cannot be reached from the business's number.",
  "21614": "This number cannot receive text messages.",
  "21635": "This number is a landline and cannot receive text messages.",
  "30003": "The customer's phone could not be reached.",
  "30004": "The customer or their carrier has blocked messages from this number.",
  "30005": "The customer's number does not exist any more.",
  "30006": "The customer's number is a landline or cannot be reached by text message.",
  "63001": "This customer cannot be reached on WhatsApp.",
  "63003": "This customer cannot be reached on WhatsApp.",
  "63014": "The customer has blocked the business on WhatsApp.",
  "63024": "This customer cannot be reached on WhatsApp.",
  "63031": "The business's own number cannot be written to.",
  "63032": "WhatsApp does not deliver messages to this customer at present.",
  // The message.
  "21602": "The message had no text.",
  "21617": "The message is too long for this channel.",
  "21619": "The message had no text.",
  "21910": "The two addresses are of different channels.",
  "30007": "The carrier filtered the message out as unwanted. Sending the same text again would not help.",
  "30036": "The message was not delivered in time and has been given up.",
  "30450": "Twilio held the message back as suspicious traffic.",
  "63005": "WhatsApp did not accept the content of the message.",
  "63013": "WhatsApp refused the message under its policy.",
  "63016": "More than 24 hours have passed since the customer last wrote, so WhatsApp only accepts a template.",
  "63021": "WhatsApp refused the form of the message.",
  "63030": "WhatsApp refused the form of the message.",
};

/** Nothing was accepted and nothing is wrong: too many requests at once, or Twilio's queue for the number is full. */
const passing = new Set(["20429", "21611"]);

/** Whether trying later is safe and may well succeed. */
export function mayTryLater(status: number, code: string | undefined): boolean {
  return status === 429 || (code !== undefined && passing.has(code));
}

/** What this code means, for the agent; also for a code that we do not know. */
export function meaningOf(code: string | undefined): string {
  if (code === undefined) return "Twilio refused the message without saying why.";
  return meanings[code] ?? `Twilio could not deliver the message (error ${code}).`;
}
