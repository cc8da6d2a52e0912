import { across } from "./across.ts";
import { courseOf, type Turning } from "./course.ts";
import { heard } from "./frustration.ts";
import { objects, together } from "./reaction.ts";
import type { Reading } from "./reading.ts";
import type { Sighting } from "./signal.ts";

/** Less than this is how people write; a rise of less is chance. */
const audible = 0.3;
const noticeable = 0.1;
/** How much a rise above what was usual weighs. Where people write briefly, a few curt words are no change of tone. */
const rising = 0.55;
const risingWhereCurt = 0.4;
const curt = 24;

/**
 * How much worse the customer sounds than before, against their own earlier messages: somebody who always shouts is not
 * angrier for shouting. The score is the level of this turn, half of what the message before it sounded like, and half
 * and a bit of the rise above what was usual where they hold it against us: displeasure at our answer after calm
 * messages crosses the threshold that it would not cross alone, and so do two mild signs in a row, in two turns or in
 * one burst.
 */
export function frustrationShift(reading: Reading): readonly Sighting[] {
  const { earlier, now } = courseOf(reading);
  const [loudest, ...others] = now.toSorted((a, b) => b.anger - a.anger);
  const found = loudest === undefined ? undefined : heard(loudest.line);
  if (loudest === undefined || found === undefined) return [];

  const usual = earlier.reduce((sum, { anger }) => sum + anger, 0) / Math.max(1, earlier.length);
  // What else they wrote in this turn counts as far as it is louder than they usually are.
  const level = together([loudest.anger, ...others.map(({ anger }) => Math.max(0, anger - usual))]);
  const last = earlier.at(-1)?.anger ?? 0;
  if (level < audible || level - usual < noticeable) return [];
  const meant = earlier.length > 0 && isMeant(loudest);
  if (last < audible && level === loudest.anger && !meant) return [];
  const curtly = reading.terse && loudest.line.text.length <= curt;
  const rise = meant ? (curtly ? risingWhereCurt : rising) * (level - usual) : 0;
  const score = level + rise + (last < audible ? 0 : last / 2);
  const basis = [...earlier, ...others].map(({ line }) => line);
  const evidence = loudest.line.text.slice(found.start, found.end).trim();
  return [across(loudest.line, basis, { kind: "frustration", detector: "frustration-shift", score, evidence })];
}

/** A faint sign in words that hold nothing against us is just how an errand is put ("a cheap one, I am late"). */
const isMeant = ({ line }: Turning): boolean => objects(line) || shouted.test(line.text);
const shouted = /[!?]{2}|\b[A-Z]{3,}\b[^a-z]{1,40}\b[A-Z]{3,}\b/;
