import type { Reading } from "./reading.ts";
import { sighting, surest } from "./rule.ts";
import { crisis } from "./sensitive/crisis.ts";
import { hardship } from "./sensitive/hardship.ts";
import type { Sighting } from "./signal.ts";

const version = "2";

/** The detector of self-harm: a life is in danger, and the line that the customer gets is another one. */
export const crisisDetector = "sensitive-crisis";

/**
 * The customer's life is the matter, not the order: self-harm (always 1), violence, grief, illness, hardship and
 * despair. 0.75 to 0.95 by how plain the words are.
 */
export function sensitive({ fresh }: Reading): readonly Sighting[] {
  return fresh.flatMap((line) => {
    const danger = surest(line.folded, crisis);
    if (danger !== undefined) return [{ ...sighting(line, "sensitive", crisisDetector, danger), version }];
    const found = surest(line.folded, hardship);
    return found === undefined ? [] : [{ ...sighting(line, "sensitive", "sensitive-hardship", found), version }];
  });
}
