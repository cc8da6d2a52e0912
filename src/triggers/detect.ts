import { aiUnable } from "./ai-uncertain.ts";
import { askedForHuman } from "./asked-for-human.ts";
import { customPhrases } from "./custom-phrases.ts";
import { frustrationLevel, frustrationShift } from "./frustration.ts";
import { highStakes } from "./high-stakes.ts";
import { negotiation } from "./negotiation.ts";
import { outOfKnowledge } from "./out-of-knowledge.ts";
import type { Reading } from "./reading.ts";
import { aiLoops, customerRepeats } from "./repetition.ts";
import { sensitive } from "./sensitive.ts";
import type { Sighting } from "./signal.ts";
import type { Trigger } from "./trigger.ts";

/** Reads a conversation and says what worries it. Pure, linear in what is read, one sighting a message at most. */
type Detector = (reading: Reading) => readonly Sighting[];

const detectors: readonly Detector[] = [
  askedForHuman,
  sensitive,
  highStakes,
  frustrationLevel,
  frustrationShift,
  negotiation,
  customerRepeats,
  aiLoops,
  aiUnable,
  outOfKnowledge,
];

/** Everything that any detector sees in what the customer has just written. Triggers say what matters of it. */
export function detect(reading: Reading, triggers: readonly Trigger[]): readonly Sighting[] {
  return [...detectors.flatMap((detector) => detector(reading)), ...customPhrases(reading, triggers)].filter(
    (sighting) => sighting.evidence !== "",
  );
}
