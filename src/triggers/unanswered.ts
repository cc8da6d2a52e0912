import { across } from "./across.ts";
import { matterOf, shared } from "./matter.ts";
import { opening } from "./once.ts";
import { phrases } from "./phrases.ts";
import type { Line, Reading } from "./reading.ts";
import type { Sighting } from "./signal.ts";

const asking = phrases(`
  ^ [hi/hello/hey/and/so/but/ok/please/also/well/then]+ what/where/when/why/how/who/which/can_i/can_you/could_you/is/are/
    do/does/did/will
  tell/let me`);
/** What answers a question without a word of it. */
const responding = phrases(`
  ^ [well/oh/hi/hello]+ yes/no/yeah/sure/certainly/of_course/absolutely/correct/indeed/there_is/there_are/it_is/it_does/
    they_do/they_are/sorry/unfortunately/it's/they're/you_can/we_do
  not/n't`);

/** Two in a row make the AI doubtful, three a bad listener. Longer than that nobody should wait. */
const byCount = [0, 0.3, 0.6, 0.85] as const;

/**
 * The customer asks and the AI speaks of something else: how many of their questions in a row, up to now, got an answer
 * that shares no word with them, holds no number, and is neither yes, no nor a question back. It is the AI that does
 * not follow, so it counts as its uncertainty and not as the customer's repetition: they may ask something else each time.
 */
export function unansweredQuestions({ fresh, before }: Reading): readonly Sighting[] {
  const line = fresh.at(-1);
  if (line === undefined) return [];
  const missed: Line[] = [];
  let answer: Line | undefined;
  for (const each of before.toReversed()) {
    if (each.by !== "customer") {
      answer = each;
      continue;
    }
    if (!isQuestion(each)) continue;
    if (answer === undefined || isAnswer(answer, each) || missed.length / 2 === byCount.length - 1) break;
    missed.push(each, answer);
  }
  const score = byCount[missed.length / 2] ?? 0;
  return score === 0
    ? []
    : [across(line, missed.toReversed(), { kind: "ai_uncertain", detector: "unanswered-questions", score })];
}

const isQuestion = (line: Line): boolean => {
  const { folded } = opening(line);
  return (folded.includes("?") || asking.test(folded)) && matterOf(line).size > 0;
};

const isAnswer = (answer: Line, question: Line): boolean =>
  shared(matterOf(answer), matterOf(question)) > 0 ||
  /[\d?]/.test(opening(answer).folded) ||
  responding.test(opening(answer).folded);
