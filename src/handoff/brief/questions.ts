import type { Message } from "../../conversation/message.ts";
import { sentences, shorten } from "../../conversation/text.ts";
import { fold } from "../../triggers/fold.ts";
import { phrases } from "../../triggers/phrases.ts";
import { abroad } from "../abroad.ts";
import { greeting, thanks } from "../courtesies.ts";

/** Something that somebody wrote, as a brief quotes it, with the message that says it. */
export type Quote = { readonly text: string; readonly message: string };

/** What is quoted of a message is read in one look. */
export const longestQuote = 280;
/** A letter of more sentences than this is read by a person; its beginning says what it asks. */
const mostSentences = 60;

const asking = phrases(`
  ^ [hi/hello/hey/and/so/but/ok/please/also/well/yes/no/just]+ what/where/when/why/how/who/which/can/could/is/are/
    do/does/did/will/would/should/may
  i/we [would/really/just/still/also]+ need/want/like/am_looking/are_looking/wonder
  i'd/i'm/we're like/looking/trying/waiting/wondering
  please/pls/kindly
  tell/send/give/help/let me
  how/what about
  ${abroad(({ wish }) => `${wish.wanting}\n${wish.asking}\n${wish.wondering}`)}`);

/** What a message asks: its questions and requests, in the customer's words; else its first sentence, if it has one. */
export function questionsIn(message: Pick<Message, "id" | "text">): readonly Quote[] {
  const parts = sentences(message.text)
    .slice(0, mostSentences)
    .filter((part) => part.split(" ").length > 1 || part.endsWith("?"));
  const questions = parts.filter((part) => part.endsWith("?") || asking.test(fold(part)));
  const chosen = questions.length > 0 ? questions : parts.filter((part) => !isCourteous(fold(part))).slice(0, 1);
  return chosen.map((text) => ({ text: shorten(text, longestQuote), message: message.id }));
}

const isCourteous = (folded: string): boolean => [smallTalk, greeting, thanks].some((ways) => ways.test(folded));

const smallTalk = phrases(`^ hi/hello/hey/thanks/thank_you/thx/ok/okay/great/good/bye/cheers/yes/no [there/so/much/
  you/very/all/again/for/your/help/morning/afternoon/evening/day/everybody/team]+ $
  ^ that/this/it is/was/did/does/did_not/does_not/didn't/doesn't [not/really/of/any/at/all]+ no/help/helpful/useless/
    answer [help/helpful/use/me/my/question/at/all]+ $`);
