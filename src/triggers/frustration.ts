import { anger } from "./anger.ts";
import { once } from "./once.ts";
import type { Reading } from "./reading.ts";
import { sighting } from "./rule.ts";
import type { Sighting } from "./signal.ts";

const version = "4";

/** How angry a message sounds, 0 to 1, and the words that say it most; undefined when nothing does. */
export const heard = once(anger);

/**
 * How the customer sounds in a message: 0.7 and more for open anger, insults, sarcasm and formal complaints; 0.4 to
 * 0.5 for one mild sign, more for several. The default trigger stands at 0.7, so one mild sign is not enough.
 */
export function frustrationLevel({ fresh }: Reading): readonly Sighting[] {
  return fresh.flatMap((line) => {
    const found = heard(line);
    return found === undefined ? [] : [{ ...sighting(line, "frustration", "frustration-level", found), version }];
  });
}
