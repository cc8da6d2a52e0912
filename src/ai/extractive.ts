import type { Answerer, Passage, Proposal, Question } from "../answer.ts";
import { sentences, shorten } from "../conversation/text.ts";
import { fromPromise } from "./from-promise.ts";
import { smallTalk } from "./small-talk.ts";
import { topicOf } from "../knowledge/topic.ts";
import { fold } from "../triggers/fold.ts";
import { phrases } from "../triggers/phrases.ts";
import { likeness, meaningfulWords } from "../triggers/words.ts";

/** Below this a passage knows less than half of what the question is about. */
const defaultFloor = 0.5;
/** What is told is often trouble: a passage that only touches it would be quoted at somebody who needs help. */
const toldFloor = 0.75;

/**
 * Answers without a model: quotes the best passage, word for word, with its source. It can say nothing wrong that the
 * knowledge does not say; where no passage fits it says so, and a person is called.
 */
export function createExtractive({ floor = defaultFloor }: { readonly floor?: number } = {}): Answerer {
  return { answer: async (question) => smallTalk(question) ?? fromPromise(question) ?? quote(question, floor) };
}

function quote({ asked, before, passages, comfortableText }: Question, floor: number): Proposal {
  const text = asked.map((message) => message.text).join("\n");
  const earlier = before.findLast((message) => message.author.kind === "customer")?.text;
  const topic = topicOf(text, earlier);
  const words = meaningfulWords(topic.words);
  const told = everyWord(text);
  const wanted = figures.filter(({ asks }) => asks.test(fold(text)));
  const best = passages
    .filter((passage) => passage.score >= (topic.asks ? floor : Math.max(floor, toldFloor)))
    // "How much?" is answered by a price or by nobody.
    .filter((passage) => wanted.every(({ answers }) => answers.test(passage.text)))
    // Among passages that know as much, the one whose heading asks the same answers it.
    .map((passage) => ({
      passage,
      fit: passage.score + likeness(told, everyWord(lowest(passage.heading))),
    }))
    .toSorted((a, b) => b.fit - a.fit)[0]?.passage;
  if (best === undefined) return { kind: "unable", reason: "Nothing in the knowledge base answers this." };
  return {
    kind: "reply",
    text: excerpt(best, words, comfortableText),
    sources: [{ articleId: best.articleId, title: best.title }],
  };
}

/** With the small words too: "where is my order" and "can I cancel my order" differ in nothing else. */
const everyWord = (text: string): ReadonlySet<string> => new Set(fold(text).match(/\p{L}+/gu));

/** "Warranty › How long is it?" ends in the question that the passage answers. */
const lowest = (heading: string): string => heading.split(" › ").at(-1) ?? heading;

/** What a question for a figure must find in the passage that answers it. */
const figures = [
  {
    asks: phrases("how_much is/are/does/do/for/would/it/that/to"),
    answers: /[$€£¥]|\d\s?(?:[A-Z]{3}\b|kr\b)|free|no charge|nothing/i,
  },
  { asks: phrases("how_long"), answers: /\d|\b(?:minutes?|hours?|days?|weeks?|months?|years?|until)\b/i },
];

/** The sentence that fits best and those after it, as many as read well; the whole passage where it is short. */
function excerpt({ text }: Passage, words: ReadonlySet<string>, comfortable: number): string {
  const whole = text.trim();
  if (whole.length <= comfortable) return whole;
  const parts = sentences(text);
  const fits = parts.map((part) => share(words, part));
  let quoted = "";
  for (const part of parts.slice(fits.indexOf(Math.max(...fits)))) {
    if (quoted !== "" && quoted.length + 1 + part.length > comfortable) break;
    quoted = quoted === "" ? part : `${quoted} ${part}`;
  }
  return shorten(quoted, comfortable);
}

/** How much of the question stands in a text, 0 to 1. */
function share(words: ReadonlySet<string>, text: string): number {
  const held = meaningfulWords(fold(text));
  return words.size === 0 ? 0 : [...words].filter((word) => held.has(word)).length / words.size;
}
