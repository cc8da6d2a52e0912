import { anger } from "./anger.ts";
import type { Line, Reading } from "./reading.ts";
import { sighting } from "./rule.ts";
import type { Sighting } from "./signal.ts";

/**
 * How the customer sounds in a message: 0.7 and more for open anger, insults, sarcasm and formal complaints; 0.4 to
 * 0.55 for one mild sign, more for several. The default trigger stands at 0.7, so one mild sign is not enough.
 */
export function frustrationLevel({ fresh }: Reading): readonly Sighting[] {
  return fresh.flatMap((line) => {
    const found = anger(line);
    return found === undefined ? [] : [sighting(line, "frustration", "frustration-level", found)];
  });
}

/** Less than this is how people write; a rise of less is chance. */
const audible = 0.3;
const noticeable = 0.15;

/**
 * How much worse the customer sounds than before, against their own earlier messages: somebody who always shouts is not
 * angrier for shouting. Later messages weigh more. The score is the level and 0.8 of the rise, so that one mild sign
 * after calm messages crosses the threshold that it would not cross alone.
 */
export function frustrationShift({ fresh, before }: Reading): readonly Sighting[] {
  const earlier = before.filter((line) => line.by === "customer").slice(-6);
  const [first, ...rest] = earlier.map(level);
  if (first === undefined) return [];
  const baseline = rest.reduce((mean, score) => (mean + score) / 2, first);
  return fresh.flatMap((line) => {
    const found = anger(line);
    if (found === undefined || found.score < audible || found.score - baseline < noticeable) return [];
    const score = found.score + 0.8 * (found.score - baseline);
    return [sighting(line, "frustration", "frustration-shift", { ...found, score })];
  });
}

const level = (line: Line): number => anger(line)?.score ?? 0;
