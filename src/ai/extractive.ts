import type { Answerer, Passage, Proposal, Question } from "../answer.ts";
import { sentences, shorten } from "../conversation/text.ts";
import { fold } from "../triggers/fold.ts";
import { phrases } from "../triggers/phrases.ts";
import { likeness, meaningfulWords } from "../triggers/words.ts";

/** Below this a passage knows less than half of what the question is about. */
const defaultFloor = 0.4;

/**
 * Answers without a model: quotes the best passage, word for word, with its source. It can say nothing wrong that the
 * knowledge does not say; where no passage fits it says so, and a person is called.
 */
export function createExtractive({ floor = defaultFloor }: { readonly floor?: number } = {}): Answerer {
  return { answer: async (question) => quote(question, floor) };
}

const greeting = phrases(`^ hi/hello/hey/good_morning/good_afternoon/good_evening/hola/bonjour/hallo/ciao/
  ola [there/everyone/team/guys/all/you]+ $`);
const thanks = phrases(
  `^ [ok/okay/great/perfect/super/good/nice/alright/yes/wow/cool/no/that's/all/it/is]+ thanks/thank_you/thx/ty/
    cheers/great/perfect/ok/okay/got_it/bye/goodbye/gracias/merci/danke/grazie/obrigado/obrigada [so/much/a/lot/
    very/you/again/for/your/the/quick/help/answer/reply/info/information/that/it/great/bye/have/nice/day/good/one/
    all/works/now]+ $`,
);

function quote({ asked, passages, comfortableText }: Question, floor: number): Proposal {
  const text = asked.map((message) => message.text).join("\n");
  const folded = fold(text);
  const spoken = folded.replace(/[,;:–-]/g, " ");
  if (greeting.test(spoken)) return { kind: "reply", text: "Hello! What can I help you with?", sources: [] };
  if (thanks.test(spoken))
    return { kind: "reply", text: "You are welcome. Write any time if there is something else.", sources: [] };

  const words = meaningfulWords(folded);
  const best = passages
    .filter((passage) => passage.score >= floor)
    // Among passages that know as much, the one whose heading asks the same answers it.
    .map((passage) => ({ passage, fit: passage.score + likeness(words, meaningfulWords(fold(passage.heading))) }))
    .toSorted((a, b) => b.fit - a.fit)[0]?.passage;
  if (best === undefined) return { kind: "unable", reason: "Nothing in the knowledge base answers this." };
  return {
    kind: "reply",
    text: excerpt(best, words, comfortableText),
    sources: [{ articleId: best.articleId, title: best.title }],
  };
}

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
