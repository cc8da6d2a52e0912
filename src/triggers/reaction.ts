import { admitsNotKnowing } from "./ai-uncertain.ts";
import { asksWhatElse, disappoints, sumsUp } from "./answers.ts";
import { matterOf, shared } from "./matter.ts";
import { opening } from "./once.ts";
import { says } from "./reaction/says.ts";
import type { Line } from "./reading.ts";

/** Whether they hold against us what was said or not done: that it is wrong, still not so, not what we said before. */
export function objects(line: Line): boolean {
  const said = says(line);
  return said.wrong || said.unsuitable || said.doubts;
}

/** A message of the customer's and what it answers. */
export type Exchange = {
  readonly line: Line;
  /** Our last answers before it, newest first. */
  readonly answers: readonly [Line, ...(readonly Line[])];
  /** Words of all that the customer had said before. */
  readonly told: ReadonlySet<string>;
  /** Whether people write briefly here, so that a bare "no" is only an answer. */
  readonly terse: boolean;
};

/**
 * How let down somebody sounds by our last answer, 0 to 1. The weights are chances that such words mean it, set by hand
 * in round numbers from the order in which people are let down: told that we are wrong, refused, told what to do instead
 * of being asked, doubted, hurried. Signs add up as chances do; thanks and agreement halve them, unless we missed them.
 */
export function displeasureIn({ line, answers: [answer, previous], told, terse }: Exchange): number {
  const said = says(line);
  const words = matterOf(line);
  const missed = said.wrong || said.unsuitable;
  const refuses = said.no && !said.leaves && !said.indifferent;
  const failed = disappoints(answer);
  const signs = [
    said.wrong ? 0.5 : said.unsuitable ? 0.4 : 0,
    refuses ? refusal(asksWhatElse(answer), terse && words.size === 0) : 0,
  ];
  if (missed || (refuses && !asksWhatElse(answer)))
    signs.push(
      // They speak of what we said or of what they had told us, and of what they want of it: the fault is ours.
      shared(words, matterOf(answer)) >= 2 ? 0.25 : 0,
      shared(words, told) >= 2 ? 0.1 : 0,
      said.insists ? (missed ? 0.3 : 0.1) : 0,
      failed ? 0.2 : 0,
    );
  signs.push(
    said.directs && answer.folded.includes("?") ? 0.2 : 0,
    said.narrows ? 0.2 : 0,
    // We asked one thing more, and what they came for was a plain answer.
    refuses && said.asksFacts ? 0.15 : 0,
    refuses && sumsUp(answer) ? 0.1 : 0,
    // "I want to return a lamp" only begins an errand; after a no, theirs or ours, it insists.
    said.demands && (missed || refuses || failed) ? 0.1 : 0,
    said.misunderstood ? 0.2 : 0,
    said.doubts ? 0.25 : 0,
    said.hurries ? 0.15 : 0,
    // Whoever apologises to a machine has been misunderstood by it.
    said.apologises ? 0.3 : 0,
    said.turns ? 0.2 : 0,
    failed ? 0.1 : 0,
    admitsNotKnowing(opening(answer).folded) ? 0.15 : 0,
    failed && previous !== undefined && disappoints(previous) ? 0.1 : 0,
    // Saying so many things again is work that we made them do.
    shared(words, told) >= 4 ? 0.1 : 0,
  );
  const calm = missed ? 1 : (said.agrees ? 0.6 : 1) * (said.warm ? 0.5 : 1) * (said.leaves ? 0.7 : 1);
  // Whoever asks what else there is has not given up on us.
  return together(signs) * calm * (said.browses ? 0.8 : 1);
}

const refusal = (toWhatElse: boolean, bare: boolean): number => (toWhatElse ? 0.15 : bare ? 0.2 : 0.3);

/** Signs that each leave a doubt leave less of it together. */
export const together = (signs: readonly number[]): number =>
  1 - signs.reduce((doubt, sign) => doubt * (1 - Math.min(1, sign)), 1);
