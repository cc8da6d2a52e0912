import type { Proposal, Question } from "../answer.ts";
import { greeting, thanks } from "../handoff/courtesies.ts";
import { wordsIn } from "../handoff/line/languages.ts";
import { fold } from "../triggers/fold.ts";
import { phrases } from "../triggers/phrases.ts";

const askedWhatItDoes = phrases(`
  ^ [hi/hello/hey/and/so/ok]+ what/how can you [do/help/me/for/with/us]+ $
  ^ [hi/hello/hey]+ what do you know $`);

const pictures = /\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|\u{FE0F}|\u{200D}/gu;
/** A message of nothing but these thanks; of any other picture nobody knows what it means. */
const kind = /^(?:[👍👌🙏❤🧡💛💚💙💜🤍♥😊🙂☺😀😃😄😁🥰😍🤗🎉✅🌿💐]|\u{FE0F}|\u{200D}|[\u{1F3FB}-\u{1F3FF}]|\s)+$/u;

/** Answers what needs no knowledge, in the customer's language: a greeting, thanks, "what can you do?". */
export function smallTalk({ asked, language }: Pick<Question, "asked" | "language">): Proposal | undefined {
  const text = asked.map((message) => message.text).join("\n");
  const spoken = fold(text)
    .replace(pictures, " ")
    .replace(/[,;:.?!¡¿–-]/g, " ");
  const { ai } = wordsIn(language);
  const say = (words: string): Proposal => ({ kind: "reply", text: words, sources: [] });
  if (greeting.test(spoken) || /^[\s?¿]+$/.test(text)) return say(ai.greets);
  if (thanks.test(spoken) || kind.test(text)) return say(ai.welcomes);
  if (askedWhatItDoes.test(spoken))
    return say(
      "I answer questions from our articles, and call a colleague for everything else. What would you like to know?",
    );
  return undefined;
}
