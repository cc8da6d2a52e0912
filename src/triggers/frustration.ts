import { anger } from "./anger.ts";
import type { Reading } from "./reading.ts";
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
const noticeable = 0.1;

/**
 * How much worse the customer sounds than before, against their own earlier messages: somebody who always shouts is not
 * angrier for shouting. The score is the level, half and a bit of the rise above what was usual, and half of what the message
 * before it sounded like: displeasure after calm messages crosses the threshold that it would not cross alone, and so
 * do two mild signs in a row.
 */
export function frustrationShift({ fresh, before }: Reading): readonly Sighting[] {
  const earlier = before.filter((line) => line.by === "customer").slice(-6);
  const levels = earlier.map((line) => anger(line)?.score ?? 0);
  const last = levels.at(-1);
  if (last === undefined) return [];
  const usual = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  return fresh.flatMap((line) => {
    const found = anger(line);
    if (found === undefined || found.score < audible || found.score - usual < noticeable) return [];
    const score = found.score + 0.55 * (found.score - usual) + (last < audible ? 0 : last / 2);
    return [sighting(line, "frustration", "frustration-shift", { ...found, score })];
  });
}
