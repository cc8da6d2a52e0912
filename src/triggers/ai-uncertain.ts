import { across } from "./across.ts";
import { answersIn } from "./answers.ts";
import { matterOf } from "./matter.ts";
import { once, opening } from "./once.ts";
import { phrases } from "./phrases.ts";
import type { Line, Reading } from "./reading.ts";
import type { Sighting } from "./signal.ts";
import { likeness } from "./words.ts";

/** An answer that is none. */
const unable = phrases(`
  i'm/i_am/we're/we_are not sure/certain/able
  i/we don't/do_not/can't/cannot/couldn't/could_not/am_unable/are_unable/was_unable [seem/to]+ know/find/help/answer/
    assist/understand/locate/say
  i/we don't/do_not have [any/the/that/this/enough/access/more/to/an]+ information/access/data/details/answer
  not/unable [able/to]+ find/help/answer/assist/locate/understand`);

/** Whether an answer of ours says that it has none. */
export const admitsNotKnowing = (folded: string): boolean => unable.test(folded);

/** Nobody keeps what an AI promises to do later: it does nothing between two messages. */
const promising = phrases(`
  i'll/i_will/we'll/we_will/let_me [just/now/quickly/go/and/try/to]+ check/look_into/find_out/investigate/look_that_up/
    see_what/get_back/come_back/follow_up/update_you/let_you_know/inform_you/ask
  get/come back to you
  someone/somebody/a_colleague will/is_going_to contact/call/reach/get_back`);
/** It takes back what it had said. */
const recanting = phrases(`
  you're/you_are [absolutely/quite/completely]+ right
  my mistake/apologies/error/bad
  apologise/apologize/apologies/sorry for the/my/any/that [earlier/previous]+ confusion/mistake/error/misunderstanding/
    mix-up
  i was/made wrong/mistaken/a_mistake/an_error
  correction
  i misunderstood/misspoke`);
const hedging = phrases(`
  i think/believe/assume/guess/suppose
  i'm/i_am not/n't [entirely/completely/quite/fully/totally/hundred_percent]+ sure/certain/positive
  as far as i know/can_see/can_tell
  probably/presumably/possibly/not_necessarily
  might/may be/have/not/depend/take`);

/** Two answers that say the same but for a number cannot both be right. */
const sameButFor = 0.8;

/** How little an answer of ours can be relied on by what it says of itself, 0 to 1. */
const doubtIn = once((line: Line) => {
  const { folded } = opening(line);
  if (unable.test(folded)) return 0.6;
  if (recanting.test(folded) || promising.test(folded)) return 0.5;
  return hedging.test(folded) ? 0.4 : 0;
});

/**
 * The AI does not know, and the customer writes on: its last answer admits it, takes something back, promises to find
 * out (0.5 to 0.6), says a number that differs from before (0.6) or only hedges (0.4). Half of the answer before adds
 * to it, so that two admissions make 0.9: a third would only cost patience. The evidence is the message that would get
 * the next answer.
 */
export function aiUncertain(reading: Reading): readonly Sighting[] {
  const [last, previous] = answersIn(reading);
  const line = reading.fresh.at(-1);
  if (line === undefined || last === undefined) return [];
  const contradicts = previous !== undefined && differsInNumber(last, previous);
  const doubt = Math.max(doubtIn(last), contradicts ? 0.6 : 0);
  if (doubt === 0) return [];
  const before = previous === undefined ? 0 : doubtIn(previous);
  const others = before > 0 || contradicts ? [previous, last] : [last];
  const score = doubt + before / 2;
  return [
    across(
      line,
      others.filter((each) => each !== undefined),
      { kind: "ai_uncertain", detector: "ai-unable", score },
    ),
  ];
}

function differsInNumber(last: Line, previous: Line): boolean {
  const [now, then] = [matterOf(last), matterOf(previous)];
  const numbers = (words: ReadonlySet<string>): readonly string[] => [...words].filter((word) => /^\d+$/.test(word));
  const others = (words: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...words].filter((word) => !/^\d+$/.test(word)));
  const rest = others(now);
  return (
    rest.size >= 3 &&
    numbers(now).length > 0 &&
    numbers(then).length > 0 &&
    !numbers(now).some((number) => then.has(number)) &&
    likeness(rest, others(then)) >= sameButFor
  );
}
