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
