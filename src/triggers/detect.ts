import { aiUncertain } from "./ai-uncertain.ts";
import { askedForHuman } from "./asked-for-human.ts";
import { conversationConcern } from "./concern.ts";
import { customPhrases } from "./custom-phrases.ts";
import { frustrationShift } from "./frustration-shift.ts";
import { frustrationLevel } from "./frustration.ts";
import { highStakes } from "./high-stakes.ts";
import { soundsLike } from "./linear/sounds-like.ts";
import { negotiation } from "./negotiation.ts";
import { outOfKnowledge } from "./out-of-knowledge.ts";
import type { Reading } from "./reading.ts";
import { aiAsksAgain, aiLoops } from "./ai-loops.ts";
import { customerRepeats } from "./repetition.ts";
import { sensitive } from "./sensitive.ts";
import type { Sighting } from "./signal.ts";
import type { Trigger } from "./trigger.ts";
import { unansweredQuestions } from "./unanswered.ts";

/** Reads a conversation and says what worries it. Pure, linear in what is read, one sighting a message at most. */
type Detector = (reading: Reading) => readonly Sighting[];

const detectors: readonly Detector[] = [
  askedForHuman,
  sensitive,
  highStakes,
  frustrationLevel,
  frustrationShift,
  conversationConcern,
  negotiation,
  soundsLike,
  customerRepeats,
  aiLoops,
  aiAsksAgain,
  aiUncertain,
  unansweredQuestions,
  outOfKnowledge,
];

/** Everything that any detector sees in what the customer has just written. Triggers say what matters of it. */
export function detect(reading: Reading, triggers: readonly Trigger[]): readonly Sighting[] {
  return [...detectors.flatMap((detector) => detector(reading)), ...customPhrases(reading, triggers)]
    .map(inWholeCharacters)
    .filter((sighting) => sighting.evidence !== "");
}

/** A span that was cut by length may begin or end inside an emoji, and Postgres refuses half a character. */
const inWholeCharacters = (sighting: Sighting): Sighting =>
  sighting.evidence.isWellFormed()
    ? sighting
    : { ...sighting, evidence: sighting.evidence.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "").trim() };
