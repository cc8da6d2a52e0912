import { phrasesOf } from "./custom-phrases.ts";
import type { Sighting, Signal, SignalKind } from "./signal.ts";
import type { Priority, Trigger } from "./trigger.ts";

/** A sighting that crossed a trigger's threshold, with the trigger. */
export type Fired = { readonly signal: Signal; readonly trigger: Trigger };

/** What fired, most pressing first. `shadow` is recorded and calls nobody. */
export type Firing = { readonly live: readonly Fired[]; readonly shadow: readonly Fired[] };

/** Which triggers the sightings set off. A sighting fires every trigger of its kind whose threshold it reaches. */
export function fire(sightings: readonly Sighting[], triggers: readonly Trigger[]): Firing {
  const fired = triggers
    .flatMap((trigger) =>
      sightings
        .filter((sighting) => concerns(trigger, sighting) && sighting.score >= trigger.threshold)
        .map((sighting): Fired => ({
          trigger,
          signal: {
            ...sighting,
            threshold: trigger.threshold,
            trigger: { id: trigger.id, version: trigger.version },
          },
        })),
    )
    .toSorted(mostPressingFirst);
  return {
    live: fired.filter(({ trigger }) => trigger.state === "live"),
    shadow: fired.filter(({ trigger }) => trigger.state === "shadow"),
  };
}

const concerns = (trigger: Trigger, sighting: Sighting): boolean =>
  sighting.kind === trigger.kind && (trigger.kind !== "custom" || sighting.detector === phrasesOf(trigger));

const rank: Readonly<Record<Priority, number>> = { urgent: 0, high: 1, normal: 2, low: 3 };

/** Among equals, what names the cause best to the agent. */
export const gravity: readonly SignalKind[] = [
  "sensitive",
  "high_stakes",
  "asked_for_human",
  "custom",
  "frustration",
  "negotiation",
  "repetition",
  "ai_uncertain",
  "out_of_knowledge",
];

const mostPressingFirst = (a: Fired, b: Fired): number =>
  rank[a.trigger.priority] - rank[b.trigger.priority] ||
  gravity.indexOf(a.signal.kind) - gravity.indexOf(b.signal.kind) ||
  b.signal.score - a.signal.score;

/** The highest priority among what fired; `normal` when nothing did. */
export const priorityOf = (fired: readonly Fired[]): Priority =>
  fired.map(({ trigger }) => trigger.priority).toSorted((a, b) => rank[a] - rank[b])[0] ?? "normal";
