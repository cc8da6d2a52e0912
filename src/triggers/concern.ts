import { admitsNotKnowing, aiUnable } from "./ai-uncertain.ts";
import { anger } from "./anger.ts";
import { frustrationShift } from "./frustration.ts";
import type { Reading } from "./reading.ts";
import { aiLoops, customerRepeats } from "./repetition.ts";
import { hundredths } from "./rule.ts";

/**
 * How likely the customer is, or is about to be, dissatisfied with this conversation, 0 to 1: what the last message
 * sounds like, whether it sounds worse than before, whether anybody goes in circles, and how often the AI had no
 * answer. Signs add up as chances do. Nothing fires on it; it orders conversations that somebody might look into.
 */
export function concern(reading: Reading): number {
  const said = reading.before.filter((line) => line.by === "ai");
  const refusals = said.filter((line) => admitsNotKnowing(line.folded)).length;
  const signs = [
    Math.max(0, ...reading.fresh.map((line) => anger(line)?.score ?? 0)),
    0.5 * highest(frustrationShift(reading)),
    0.6 * highest(customerRepeats(reading)),
    0.5 * highest(aiLoops(reading)),
    0.5 * highest(aiUnable(reading)),
    0.08 * Math.min(refusals, 4),
  ];
  return hundredths(1 - signs.reduce((calm, sign) => calm * (1 - sign), 1));
}

const highest = (sightings: readonly { readonly score: number }[]): number =>
  Math.max(0, ...sightings.map(({ score }) => score));
