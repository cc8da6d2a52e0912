import type { Consequence, DeliveryNews } from "../../src/conversation/message.ts";

/**
 * What Twilio's error codes mean and what follows from them. The codes are stable, the texts are not
 * (https://www.twilio.com/docs/api/errors), so we bring our own.
 */
export type Meaning = {
  /**
   * `config`: an operator must act. `transient`: the same message may go later. `opt_out`: the customer wants nothing.
   * `permanent`: it never reaches this customer. `content`: these words or files never do. `window`: only templates do
   * until they write. `ambiguous`: it may have been sent.
   */
  readonly kind: "config" | "transient" | "opt_out" | "permanent" | "content" | "window" | "ambiguous";
  /** For the agent who reads the message. */
  readonly says: string;
  /** For the operator: what to do about the line. */
  readonly todo?: string;
  /** Every message of the line would fail alike, so they wait instead. */
  readonly halts?: true;
  /** The customer can take it back without telling us. */
  readonly isBlock?: true;
  /** The whole line is asked to slow down, and not only this message. */
  readonly wholeLine?: true;
  /** When it may be tried again by itself after Twilio accepted it and failed later, in minutes for each attempt. */
  readonly againAfterMinutes?: readonly number[];
};

const halt = (says: string, todo: string): Meaning => ({ kind: "config", says, todo, halts: true });
const config = (says: string, todo: string): Meaning => ({ kind: "config", says, todo });
const permanent = (says: string): Meaning => ({ kind: "permanent", says });
const content = (says: string): Meaning => ({ kind: "content", says });
const optOut = (says: string): Meaning => ({ kind: "opt_out", says });
const transient = (says: string, ...againAfterMinutes: readonly number[]): Meaning => ({
  kind: "transient",
  says,
  againAfterMinutes,
});

const operator = "An operator must correct the line.";
const credentials = halt(
  `Twilio refused the business's credentials. ${operator}`,
  "Twilio refuses this line's credentials. Copy the account SID and the auth token, or the API key, anew from the Twilio console.",
);
const suspended = halt(
  `The business's Twilio account is suspended. ${operator}`,
  "This line's Twilio account is suspended or not active. See the Twilio console, or write to Twilio's support.",
);
const noSender = halt(
  `The business's number cannot send at Twilio. ${operator}`,
  "Twilio cannot send from this line's number. Check that it belongs to the line's account and is set up for this channel.",
);
const noService = halt(
  `The business's messaging service cannot send at Twilio. ${operator}`,
  "Twilio does not know this line's messaging service, or it has no number. Correct its SID, or add the number to its sender pool.",
);
const unregistered = halt(
  `The business's number is not registered with the carriers. ${operator}`,
  "Carriers refuse this number until it is registered for application-to-person messages (A2P 10DLC): register it in the Twilio console.",
);
const whatsappAccount = config(
  "WhatsApp does not let the business send this at present. An operator must look into it.",
  "WhatsApp refuses messages or a template of this line. See the state of the sender and of the template in the Twilio console.",
);
const trial = config(
  "The business's Twilio account is a trial and may only write to verified numbers. An operator can upgrade it.",
  "This line's Twilio account is a trial: upgrade it, or verify the numbers that it writes to.",
);
const noText = content("The message had nothing in it.");
const tooLong = content("The message is too long for this channel.");
const badForm = content("WhatsApp refused the form of the message.");
const badFile = content("Twilio could not take the file.");
const badNumber = permanent("The customer's number is not one that can be written to.");
const notOnWhatsapp = permanent("This customer cannot be reached on WhatsApp.");
const fileNotFetched = transient("Twilio could not fetch the file, or it is too large.", 5);
const whatsappFailed = transient("WhatsApp had a fault of its own.", 2, 15);
const queueFull = {
  ...transient("Twilio's queue for the business's number is full.", 2, 10),
  wholeLine: true,
} as const;

/** The table of codes, in the order of what follows from them. */
const meanings: Readonly<Record<string, Meaning>> = {
  "10001": suspended,
  "20003": credentials,
  "20403": suspended,
  "20404": credentials,
  "30002": suspended,
  "21212": noSender,
  "21661": noSender,
  "21703": noService,
  "21705": noService,
  "63002": noSender,
  "63007": noSender,
  "63008": noSender,
  "21609": halt(
    `Twilio refused our address for delivery reports. ${operator}`,
    "Twilio refuses the address for delivery reports: set PUBLIC_URL to a public https address without an underscore in its host.",
  ),
  "21717": unregistered,
  "30034": unregistered,

  // Only some destinations are concerned: halting the line would let one customer hold up all others.
  "21408": config(
    "The business's Twilio account may not write to this country. An operator can allow it.",
    "This line may not write to the country of a customer: allow it under Messaging geographic permissions in the Twilio console.",
  ),
  "21606": config(
    "Twilio may not send to this customer from the business's number. An operator must check the line.",
    "Twilio does not let this line's number send to a customer: check that the number can send messages, and to their country.",
  ),
  "21608": trial,
  "572006": trial,
  "30007": {
    ...content("The carrier filtered the message out as unwanted. Sending the same text again would not help."),
    todo: "Carriers filter messages of this line as unwanted: check what it sends and how the number is registered.",
  },
  "30450": {
    ...content("Twilio held the message back as suspicious traffic."),
    todo: "Twilio holds messages of this line back as suspicious traffic (SMS pumping protection): see the Twilio console.",
  },
  "63020": whatsappAccount,
  "63040": whatsappAccount,
  "63041": whatsappAccount,
  "63042": whatsappAccount,
  "63051": whatsappAccount,
  "63062": whatsappAccount,

  "20429": { kind: "transient", says: "Twilio asked us to slow down.", wholeLine: true },
  "21611": queueFull,
  "30001": queueFull,
  "63017": { ...transient("WhatsApp asked us to slow down.", 2, 10), wholeLine: true },
  "63018": transient("WhatsApp's limit of messages is used up for now.", 60, 360),
  "63038": {
    ...transient("The account's limit of messages for today is used up.", 360, 1_440),
    todo: "This line's Twilio account has used up its messages for today: ask Twilio for a higher limit.",
  },
  "30003": transient(
    "The customer's phone could not be reached. It is off, without a network, or a landline.",
    30,
    120,
  ),
  "30008": transient("The carrier did not deliver the message and does not say why.", 10),
  "63011": whatsappFailed,
  "63012": whatsappFailed,
  "63023": whatsappFailed,
  "63025": whatsappFailed,
  "11200": fileNotFetched,
  "11751": fileNotFetched,
  "63019": fileNotFetched,

  "20500": { kind: "ambiguous", says: "Twilio had a fault of its own, so it may have been sent and may not." },

  "21610": optOut("The customer has opted out of messages from this number, so nothing can be sent."),
  "63014": {
    ...optOut("The customer has blocked the business on WhatsApp, so nothing can be sent."),
    isBlock: true,
  },

  "63016": {
    kind: "window",
    says: "More than 24 hours have passed since the customer last wrote, so WhatsApp only accepts a template.",
  },

  "21211": badNumber,
  "21217": badNumber,
  "21601": permanent("This number cannot receive messages."),
  "21612": permanent("This number cannot be reached from the business's number."),
  "21614": permanent("This number cannot receive text messages."),
  "21635": permanent("This number is a landline and cannot receive text messages."),
  "30004": permanent("The customer or their carrier has blocked messages from this number."),
  "30005": permanent("The customer's number does not exist any more."),
  "30006": permanent("The customer's number is a landline or cannot be reached by text message."),
  "30036": permanent(
    "The message was not delivered in time and has been given up. Write it again if it still matters.",
  ),
  "63001": notOnWhatsapp,
  "63003": notOnWhatsapp,
  "63024": notOnWhatsapp,
  "63031": permanent("The business's own number cannot be written to."),
  "63032": permanent("WhatsApp does not deliver messages of businesses to this customer at present."),
  "63049": permanent("WhatsApp chose not to deliver this template to this customer."),

  "21602": noText,
  "21619": noText,
  "21603": content("Twilio missed a sender."),
  "21604": content("Twilio missed an address to write to."),
  "21617": tooLong,
  "21620": badFile,
  "21623": badFile,
  "21655": content("Twilio does not know this template."),
  "21656": content("Twilio refused what was filled into the template."),
  "21658": content("What was filled into the template is too long."),
  "21910": content("The two addresses are of different channels."),
  "63005": content("WhatsApp did not accept the content of the message."),
  "63006": badForm,
  "63013": content("WhatsApp refused the message under its policy."),
  "63021": badForm,
  "63030": badForm,
};

/** What a code means; also one that is missing, or that Twilio has yet to invent. */
export function meaningOf(code: string | undefined): Meaning {
  if (code === undefined) return permanent("Twilio refused the message without saying why.");
  const known = Object.hasOwn(meanings, code) ? meanings[code] : undefined;
  return known ?? permanent(`Twilio could not deliver the message (error ${code}).`);
}

/** What a meaning asks of Baton beyond the message. */
export function consequenceOf(meaning: Meaning): Consequence | undefined {
  if (meaning.kind === "opt_out") return meaning.isBlock === true ? "blocked" : "opted_out";
  if (meaning.kind === "window") return "window_closed";
  return meaning.todo === undefined ? undefined : "line";
}

/** What news of a failure says about it, from the code that Twilio reports. */
export function failureOf(
  code: string | undefined,
): Pick<DeliveryNews, "code" | "reason" | "consequence" | "againAfterMinutes"> {
  const meaning = meaningOf(code);
  const consequence = consequenceOf(meaning);
  return {
    reason: meaning.says,
    ...(code !== undefined && { code }),
    ...(consequence !== undefined && { consequence }),
    ...(meaning.againAfterMinutes !== undefined && { againAfterMinutes: meaning.againAfterMinutes }),
  };
}
