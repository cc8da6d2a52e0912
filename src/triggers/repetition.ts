import { phrases } from "./phrases.ts";
import type { Line, Reading } from "./reading.ts";
import { type Find, rule, sighting, surest } from "./rule.ts";
import type { Sighting } from "./signal.ts";
import { meaningfulWords, overlap } from "./words.ts";

const again = [
  rule(
    0.8,
    `
    already told/said/asked/explained/answered/gave/sent/mentioned/wrote/tried [you/that/this/it/twice]
    as i said/wrote/mentioned/explained/told_you
    like i said/told_you
    i [just/have/did]+ told/asked you/this/that/for/about
    for the second/third/fourth/fifth/2nd/3rd/4th/#th/last/nth time
    second/third/fourth/fifth/2nd/3rd/4th time i/i'm/i've/asking/now/that
    asking/asked/telling/told/repeat/repeating [you/this/it/the/same/question/me/myself]+ again/twice/myself/same
    how many times
    keep/keeps asking/repeating/saying/sending [me/the/same]+
    same question/answer/thing/reply/response again/twice/over
    that's/thats/this_is/it's/is/does not/n't what_i_asked/my_question/answer_my_question/what_i_meant
    didn't/did_not/doesn't/does_not/not/don't answer/answered/answering my/the question
    you're/you_are repeating yourself`,
    "have/has/was/been already sent",
  ),
];
const question = phrases("what/where/when/why/how/who/which/can/could/is/are/do/does/did/will/would/should");

/**
 * The conversation goes in circles. 0.8 where the customer says so; 0.75 to 1 where a message says again, in the same
 * words, what was asked before an answer of ours that did not help.
 */
export function customerRepeats({ fresh, before }: Reading): readonly Sighting[] {
  const answered = before.findLastIndex((line) => line.by === "ai");
  const earlier = before.slice(0, Math.max(0, answered)).filter((line) => line.by === "customer");
  return fresh.flatMap((line) => {
    const found = surest(line.folded, again) ?? saidBefore(line, earlier);
    return found === undefined ? [] : [sighting(line, "repetition", "customer-repeats", found)];
  });
}

function saidBefore(line: Line, earlier: readonly Line[]): Find | undefined {
  const words = meaningfulWords(line.folded);
  if (words.size < 2) return undefined;
  let most = 0;
  for (const old of earlier) {
    const others = meaningfulWords(old.folded);
    // Sharing two words is how one talks about one order; asking again shares nearly all of them.
    if (
      Math.min(words.size, others.size) >= 2 &&
      Math.min(words.size, others.size) * 2.5 >= Math.max(words.size, others.size)
    )
      most = Math.max(most, overlap(words, others));
  }
  const threshold = question.test(line.folded) || line.text.includes("?") ? 0.75 : 0.85;
  return most >= threshold ? { score: most, start: 0, end: line.text.length } : undefined;
}

/** Two AI answers as alike as this are one answer given twice. */
const alike = 0.8;

/**
 * The AI goes in circles: its last two answers say the same, so the third would too. Scores how alike they are; the
 * evidence is the customer's message that would get it.
 */
export function aiLoops({ fresh, before }: Reading): readonly Sighting[] {
  const [last, previous] = before.filter((line) => line.by === "ai").toReversed();
  const line = fresh.at(-1);
  if (line === undefined || last === undefined || previous === undefined) return [];
  const words = meaningfulWords(last.folded);
  const score = words.size < 4 ? 0 : overlap(words, meaningfulWords(previous.folded));
  if (score < alike) return [];
  return [sighting(line, "repetition", "ai-loops", { score, start: 0, end: line.text.length })];
}
