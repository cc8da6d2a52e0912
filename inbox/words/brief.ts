import type { Handoff } from "../../src/http/wire/handoffs.ts";
import { languageName } from "./language.ts";

type Topic = Handoff["topic"];

/** What a conversation is about, as a colleague would say it. */
export function topicWords(topic: Topic): string | undefined {
  switch (topic) {
    case "order":
      return "An order";
    case "delivery":
      return "Delivery";
    case "return":
      return "Return";
    case "payment":
      return "Payment";
    case "product":
      return "Product";
    case "terms":
      return "Terms";
    case "account":
      return "Account";
    case "complaint":
      return "Complaint";
    case "legal":
      return "Law";
    case "safety":
      return "Safety";
    case "privacy":
      return "Privacy";
    case "personal":
      return "Personal";
    case "other":
      return undefined;
  }
}

/** "Writes German". */
export const languageWords = (language: string): string => `Writes ${languageName(language)}`;

type Tone = Handoff["brief"]["tone"][number];

/** How one message sounds. */
export const levelWords = (level: number): string => (level < 0.4 ? "calm" : level < 0.7 ? "strained" : "angry");

/** How a customer sounded, from first to last, in the fewest words: "calm, then angry". */
export function toneWords(tone: readonly Tone[]): string {
  const words = tone.map(({ level }) => levelWords(level));
  const turns = words.filter((word, at) => word !== words[at - 1]);
  if (turns.length <= 3) return turns.join(", then ");
  return `${turns[0]} at first, ${turns.at(-1)} at last`;
}
