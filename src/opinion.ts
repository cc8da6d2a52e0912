import { z } from "zod";
import { concern } from "./triggers/concern.ts";
import { fire } from "./triggers/fire.ts";
import type { Reading } from "./triggers/reading.ts";
import { crisisDetector } from "./triggers/sensitive.ts";
import type { Sighting, SignalKind } from "./triggers/signal.ts";
import type { Trigger } from "./triggers/trigger.ts";

/** What a model may speak of: what a customer does. That the AI is lost we know better than it does. */
export const OpinionKind = z.enum(["asked_for_human", "frustration", "negotiation", "high_stakes", "sensitive"]);
export type OpinionKind = z.infer<typeof OpinionKind>;

/** What a model thinks of one kind. It is one witness among several: `weigh` says what follows. */
export type View = {
  readonly kind: OpinionKind;
  readonly present: boolean;
  /** The customer's own words that say so; what is not in their message does not count. */
  readonly quote: string;
  /** 0 to 1, as the model says. */
  readonly confidence: number;
};

/** What a model is asked: the last turns, oldest first, of which those of the customer at the end are new. */
export type Matter = {
  readonly before: Reading["before"];
  readonly fresh: Reading["fresh"];
  /** The kinds that some live trigger listens to. */
  readonly kinds: readonly OpinionKind[];
};

/** Whoever reads what our detectors are unsure of. It may be slow, throw, or talk nonsense; nobody waits or suffers for it. */
export type Adviser = {
  /** Of the model and of what it is asked, as it stands with the signals that it adds. */
  readonly version: string;
  advise(matter: Matter, signal: AbortSignal): Promise<readonly View[]>;
};

/** Why a second opinion is wanted. */
export type Doubt = "near_threshold" | "disagreement" | "weak_retrieval" | "conversation";

/** So far below a trigger's threshold a detector may have missed it; so far above, of a soft kind, may it be wrong. */
const below = 0.15;
const above = 0.1;
/** What is always asked for is not an opinion: above this a conversation as a whole goes badly. */
const troubling = 0.6;
/** The AI has said twice in a row that it does not know. */
const unableTwice = 0.9;

/**
 * Whether a model should read what the customer has just written, and why: only where our detectors are unsure, and
 * nothing is certain already. A pass for which somebody asked in plain words is neither delayed nor questioned.
 *
 * @returns null for the most part of all messages
 */
export function whetherToAsk(
  reading: Reading,
  sightings: readonly Sighting[],
  triggers: readonly Trigger[],
): Doubt | null {
  const live = triggers.filter(({ state }) => state === "live");
  if (reading.fresh.length === 0 || kindsOf(live).length === 0) return null;
  const passing = fire(sightings, live).live.filter(({ trigger }) => trigger.mode === "pass");
  if (passing.some(({ signal, trigger }) => !isDoubtful(signal, trigger, sightings))) return null;

  if (live.some((trigger) => disagree(trigger, sightings))) return "disagreement";
  const near = sightings.filter((sighting) => live.some((trigger) => isNear(sighting, trigger)));
  if (near.some(({ kind }) => OpinionKind.safeParse(kind).success)) return "near_threshold";
  if (near.some(({ kind }) => kind === "out_of_knowledge")) return "weak_retrieval";
  const goesBadly = sightings.some(
    ({ kind, score }) => kind === "repetition" || (kind === "ai_uncertain" && score >= unableTwice),
  );
  return goesBadly || concern(reading) >= troubling ? "conversation" : null;
}

/** The kinds of which an opinion could change anything. */
export const kindsOf = (triggers: readonly Trigger[]): readonly OpinionKind[] =>
  OpinionKind.options.filter((kind) => triggers.some((trigger) => trigger.kind === kind && trigger.state === "live"));

/**
 * Whether a sighting that crossed this trigger's threshold may be wrong: of a kind in which tone is all, and only just
 * crossed it or seen by the linear model alone. An explicit request, a threat, a crisis and an operator's own phrase
 * never are.
 */
export function isDoubtful(sighting: Sighting, trigger: Trigger, sightings: readonly Sighting[]): boolean {
  if (!soft.has(sighting.kind) || sighting.detector === crisisDetector) return false;
  return sighting.score <= trigger.threshold + above || disagree(trigger, sightings, sighting.message);
}

const soft: ReadonlySet<SignalKind> = new Set(["frustration", "negotiation", "sensitive"]);

function isNear({ kind, score, detector }: Sighting, trigger: Trigger): boolean {
  if (kind !== trigger.kind || kind === "custom" || detector === crisisDetector) return false;
  return score >= trigger.threshold - below && score < trigger.threshold + (soft.has(kind) ? above : 0);
}

/**
 * Rules and linear model see the same message otherwise: one crosses the threshold and the other does not come near.
 * Rules that stand alone disagree with nobody, because the linear model does not know what is not in its data.
 */
function disagree(trigger: Trigger, sightings: readonly Sighting[], message?: string): boolean {
  const ofKind = sightings.filter(({ kind }) => kind === trigger.kind && soft.has(kind));
  const messages = message === undefined ? ofKind.map((each) => each.message) : [message];
  return messages.some((id) => {
    const here = ofKind.filter((each) => each.message === id);
    const linear = highest(here.filter(({ detector }) => detector.startsWith("linear-")));
    const rules = highest(here.filter(({ detector }) => !detector.startsWith("linear-")));
    const apart = (high: number, low: number): boolean => high >= trigger.threshold && low < trigger.threshold - below;
    return apart(linear, rules) || (linear > 0 && apart(rules, linear));
  });
}

const highest = (sightings: readonly Sighting[]): number => Math.max(0, ...sightings.map(({ score }) => score));
