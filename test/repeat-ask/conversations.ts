import type { Conversation } from "../../src/conversation/conversation.ts";
import { talk } from "../support/talk.ts";

/** What was said before the drafts of the tables are written. */
export const conversations = {
  lamp: talk(
    "customer: Hi, I ordered a reading lamp on Monday, order 1182. It arrived with a cracked shade. I paid 89 EUR.",
    "ai: I am sorry about that. Which colour is your lamp?",
    "customer: The dark green one. My e-mail is mira@example.com and you can call me on +47 912 34 567.",
    "agent: Thank you. Did you keep the original box?",
    "customer: yes, it is still here",
  ),
  address: talk(
    "customer: My parcel went to the wrong place. I live at 12 Harbour Street, Bergen.",
    "customer: My name is Mira Okafor by the way",
  ),
  hello: talk("customer: Hi there", "ai: Hello! What can I help you with?", "customer: I want to talk to a person"),
  corrected: talk(
    "customer: Where is order 1182?",
    "ai: I do not know that order.",
    "customer: Sorry, that was the wrong number, I will look it up",
  ),
  moved: talk(
    "customer: Please ship it to 12 Harbour Street. My phone is +47 912 34 567",
    "customer: I have moved since, so please wait with sending",
  ),
  wholesale: talk(
    "customer: We need 40 chairs by 12 June for a wedding. What would you charge? Our budget is 2,000 EUR",
    "ai: I will call a colleague.",
  ),
  tracking: talk("customer: My tracking number is TR-993822 and nothing moves", "ai: Let me call a colleague."),
  wife: talk("customer: My wife's phone number is +47 912 34 567, she will be at home. Booking 77120."),
  picture: withFiles(talk("customer: The mug came broken, see here", "ai: Oh no."), "picture 1"),
  receipt: withFiles(talk("customer: I want to return the blanket", "ai: Of course."), "receipt.pdf"),
  copied: fromSomebodyElse(
    talk("customer: My order number is 4471, can you look?", "agent: Whose order is it?"),
    "colleague@firm.example",
  ),
  german: talk("customer: Wo bleibt meine Bestellung 55012? Meine E-Mail ist jan@example.de"),
  returned: talk("customer: I sent the shoes back last Tuesday. When do I get my money? Order FF-20118"),
  two: talk("customer: Orders #1182 and #1190 are both late", "ai: I will look for a colleague."),
  later: talk(
    "customer: Order 1182 was late but it is here now",
    "agent: Good to hear! Did you want a refund of the shipping?",
    "customer: no thanks. But I have another question about a second order",
  ),
  evasive: talk(
    "customer: The app crashes",
    "agent: Which version of the app is installed on your phone?",
    "customer: I don't know, where do I see that?",
  ),
  angry: talk(
    "customer: When do I get my money back for order FF-21340?",
    "ai: Within five working days.",
    "customer: You sent me the wrong item, it does not work, and I will not order here again.",
  ),
} satisfies Record<string, Conversation>;

export type Name = keyof typeof conversations;

export function withFiles(conversation: Conversation, ...files: readonly string[]): Conversation {
  const [first, ...others] = conversation.messages;
  return { ...conversation, messages: [{ ...first!, files }, ...others] };
}

function fromSomebodyElse(conversation: Conversation, address: string): Conversation {
  const [first, ...others] = conversation.messages;
  return { ...conversation, messages: [{ ...first!, sender: { address } }, ...others] };
}
