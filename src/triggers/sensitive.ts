import type { Reading } from "./reading.ts";
import { find, sighting, surest } from "./rule.ts";
import { crisis } from "./sensitive/crisis.ts";
import { aboutUs, hardship } from "./sensitive/hardship.ts";
import { loss } from "./sensitive/loss.ts";
import type { Sighting } from "./signal.ts";

const version = "3";

/** Grief, illness and ruin are as plain as this; a mood may be about the order. */
const plain = 0.8;

const troubles = [...loss, ...hardship];

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
    const found = surest(line.folded, troubles);
    if (found === undefined || (found.score < plain && find(line.folded, aboutUs) !== undefined)) return [];
    return [{ ...sighting(line, "sensitive", "sensitive-hardship", found), version }];
  });
}
