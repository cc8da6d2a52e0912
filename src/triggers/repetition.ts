import type { Line, Reading } from "./reading.ts";
import { type Find, rule, sighting, surest } from "./rule.ts";
import type { Sighting } from "./signal.ts";
import { likeness, meaningfulWords } from "./words.ts";

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
/**
 * The conversation goes in circles. 0.8 where the customer says so; else how alike a message is to an earlier one of
 * theirs that we have answered, 0 to 1: somebody who asks again in the same words was not helped.
 */
export function customerRepeats({ fresh, before }: Reading): readonly Sighting[] {
  const answered = before.findLastIndex((line) => line.by === "ai");
  const earlier = before.slice(0, Math.max(0, answered)).filter((line) => line.by === "customer");
  return fresh.flatMap((line) => {
    const found = surest(line.folded, again) ?? saidBefore(line, earlier);
    return found === undefined ? [] : [sighting(line, "repetition", "customer-repeats", found)];
  });
}

/** Fewer words than this are alike by chance, unless they are the very same. */
const telling = 3;
const leastAlike = 0.5;

function saidBefore(line: Line, earlier: readonly Line[]): Find | undefined {
  const words = meaningfulWords(line.folded);
  const score = Math.max(
    0,
    ...earlier.map((old) => {
      const same = likeness(words, meaningfulWords(old.folded));
      return words.size >= telling || (words.size > 1 && same === 1) ? same : 0;
    }),
  );
  return score < leastAlike ? undefined : { score, start: 0, end: line.text.length };
}

/** A greeting or "anything else?" is short, and may come twice. */
const longEnough = 6;

/**
 * The AI goes in circles: its last two answers say the same, so the third would too. Scores how alike they are; the
 * evidence is the customer's message that would get it.
 */
export function aiLoops({ fresh, before }: Reading): readonly Sighting[] {
  const [last, previous] = before.filter((line) => line.by === "ai").toReversed();
  const line = fresh.at(-1);
  if (line === undefined || last === undefined || previous === undefined) return [];
  const words = meaningfulWords(last.folded);
  const score = words.size < longEnough ? 0 : likeness(words, meaningfulWords(previous.folded));
  return score < leastAlike
    ? []
    : [sighting(line, "repetition", "ai-loops", { score, start: 0, end: line.text.length })];
}
