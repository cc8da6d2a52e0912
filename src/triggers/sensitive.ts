import type { Line, Reading } from "./reading.ts";
import { find, type Find, sighting, surest } from "./rule.ts";
import { access } from "./sensitive/access.ts";
import { crisis } from "./sensitive/crisis.ts";
import { hardship } from "./sensitive/hardship.ts";
import { illness } from "./sensitive/illness.ts";
import { laconic } from "./sensitive/laconic.ts";
import { loss } from "./sensitive/loss.ts";
import { aboutUs, joking } from "./sensitive/mild.ts";
import { moods } from "./sensitive/moods.ts";
import { worries } from "./sensitive/worries.ts";
import type { Sighting } from "./signal.ts";

const version = "4";

/** Grief, illness and ruin are as plain as this; a mood may be about the order, or a joke. */
const plain = 0.8;

const troubles = [...loss, ...illness, ...access, ...hardship, ...moods, ...worries, ...laconic];

/** The detector of self-harm: a life is in danger, and the line that the customer gets is another one. */
export const crisisDetector = "sensitive-crisis";

/**
 * The customer's life is the matter, not the order: self-harm (always 1), violence, grief, illness, disability,
 * hardship and despair. 0.75 to 0.95 by how plain the words are.
 */
export function sensitive({ fresh }: Reading): readonly Sighting[] {
  return fresh.flatMap((line) => {
    const danger = surest(line.folded, crisis);
    if (danger !== undefined) return [{ ...sighting(line, "sensitive", crisisDetector, danger), version }];
    const found = inTrouble(line);
    return found === undefined ? [] : [{ ...sighting(line, "sensitive", "sensitive-hardship", found), version }];
  });
}

function inTrouble({ folded }: Line): Find | undefined {
  const found = surest(folded, troubles);
  const light = found !== undefined && found.score < plain && [aboutUs, joking].some((rule) => find(folded, rule));
  return light ? undefined : found;
}
