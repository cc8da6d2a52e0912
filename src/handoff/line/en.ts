import type { LineWords } from "./words.ts";

export const en: LineWords = {
  locale: "en-GB",
  regret: {
    sorry: "I am sorry about this.",
    sorryToHear: "I am sorry to hear this.",
    unable: "I cannot answer this well enough myself.",
    needsPerson: "This needs a person.",
  },
  passesTo: (team, there) =>
    `I am passing you to our ${group(team)}. A colleague will read everything above and answer here${there}.`,
  passes: (there) => `I am passing you to a colleague, who will read everything above and answer here${there}.`,
  short: (there) => `A colleague will answer here${there}.`,
  there: {
    usually: (minutes) => `, usually within ${minutes} minutes`,
    openUntil: (time) => `; we are open until ${time}`,
    opensAgain: (day, time) => `; we are closed now and open again ${day} at ${time}`,
  },
  day: { today: "today", tomorrow: "tomorrow", on: (name) => `on ${name}` },
  slips: (there) =>
    `I am sorry: this takes longer than it should. Your message is not forgotten, and a colleague will answer here${there}.`,
  crisis:
    "Thank you for telling us. A person will read this and answer here. " +
    "If you are in danger now, please call your local emergency number or a crisis line.",
  ai: {
    discloses: 'You are writing with an AI assistant. Write "person" and a colleague takes over.',
    offers: 'If you would rather talk to a colleague, write "person".',
    greets: "Hello! What can I help you with?",
    welcomes: "You are welcome. Write any time if there is something else.",
  },
  whileYouWait: "While you wait:",
  asks: {
    wish: "what can we help you with?",
    order: "what is your order number?",
    product: "which product is it about?",
    quantity: "how many do you need?",
    deadline: "by when do you need it?",
    when: "when did it happen?",
    amount: "which amount is it about?",
    subject: "which order or payment is it about?",
    remedy: "what would put it right for you?",
    change: "what should we change?",
    reason: "what is wrong with it?",
    address: "what is the new address?",
    photo: "can you send us a photo of it?",
    mail: "which e-mail address is the account under?",
    data: "what would you like us to do with your data?",
  },
  survey: {
    question: "How did we do, from 1 (badly) to 5 (very well)? A number is enough.",
    thanks: "Thank you for telling us.",
  },
};

/** "Sales" reads as "sales team", "VIP desk" as it is. */
function group(name: string): string {
  const words = /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return /\b(?:team|desk|department)$/i.test(name) ? words : `${words} team`;
}
