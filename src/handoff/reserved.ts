import { fold } from "../triggers/fold.ts";
import { meaningfulWords } from "../triggers/words.ts";
import { Topic } from "./topic.ts";
import { topicWords } from "./topic-words.ts";

/**
 * The first of the topics that people keep to themselves on which a message touches: one of our own topics by what
 * plainly says it, any other by its words.
 */
export function reservedIn(reserved: readonly string[], text: string): string | undefined {
  if (reserved.length === 0) return undefined;
  const folded = fold(text);
  const said = meaningfulWords(folded);
  return reserved.find((topic) => isKnown(topic, folded) || isNamed(topic, said));
}

/** What people call a topic of ours by another name. */
const called: Readonly<Record<string, Topic>> = {
  price: "terms",
  prices: "terms",
  discounts: "terms",
  refunds: "return",
};

function isKnown(topic: string, folded: string): boolean {
  const name = topic.trim().toLowerCase();
  const known = called[name] ?? Topic.options.find((each) => each === name || `${each}s` === name);
  return topicWords.some(([each, { plain }]) => each === known && plain.test(folded));
}

function isNamed(topic: string, said: ReadonlySet<string>): boolean {
  const words = [...meaningfulWords(fold(topic))];
  return words.length > 0 && words.every((word) => said.has(word));
}
