import { isDoubtful, kindsOf, type OpinionKind, type View } from "../opinion.ts";
import type { Reading } from "../triggers/reading.ts";
import { hundredths } from "../triggers/rule.ts";
import type { Sighting } from "../triggers/signal.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { locate } from "./quote.ts";

/** What detectors and opinion see together, and which kinds the opinion changed. */
export type Weighed = {
  readonly sightings: readonly Sighting[];
  readonly added: readonly OpinionKind[];
  readonly vetoed: readonly OpinionKind[];
};

/**
 * How much a model's own confidence is worth. Models are surer of themselves than they are right, each by another
 * measure (Act or Escalate, arXiv 2604.08588), so no model's word is taken as it is: alone it must be surer than 0.78
 * to reach a threshold of 0.7, and below `leastSure` it has said nothing. To be heard against a detector that fired it
 * must be surer than to be heard beside one. `npm run calibrate` measures all three for a model.
 */
export const asTaken = { trust: 0.9, leastSure: 0.5, sureOfNo: 0.8 } as const;
const { trust, leastSure, sureOfNo } = asTaken;

/**
 * Weighs a second opinion against what our detectors saw. It adds what it can quote from the customer's own new words:
 * the score adds up with a detector's as chances do. It takes back only what `isDoubtful`: tone that just crossed a
 * threshold. What it invents, or says of other kinds than it was asked about, counts for nothing.
 */
export function weigh(
  views: readonly View[],
  { fresh }: Pick<Reading, "fresh">,
  sightings: readonly Sighting[],
  triggers: readonly Trigger[],
  version: string,
): Weighed {
  const live = triggers.filter(({ state }) => state === "live");
  const kinds = kindsOf(live);
  const heard = views.filter(({ kind, confidence }) => kinds.includes(kind) && confidence >= leastSure);
  const seen = heard
    .filter(({ present }) => present)
    .flatMap((view) => {
      const found = fresh
        .map((line) => ({ message: line.id, evidence: locate(view.quote, line)?.trim() ?? "" }))
        .find(({ evidence }) => evidence !== "");
      if (found === undefined) return [];
      const cheap = highest(sightings.filter((each) => each.kind === view.kind && each.message === found.message));
      const score = hundredths(1 - (1 - cheap) * (1 - trust * view.confidence));
      return [{ ...found, kind: view.kind, score, detector: "opinion", version }];
    });
  const denied = heard.filter(
    ({ kind, present, confidence }) =>
      !present && confidence >= sureOfNo && !heard.some((other) => other.present && other.kind === kind),
  );
  const isTakenBack = (sighting: Sighting): boolean =>
    denied.some(({ kind }) => kind === sighting.kind) &&
    live.every(
      (trigger) =>
        trigger.kind !== sighting.kind ||
        sighting.score < trigger.threshold ||
        isDoubtful(sighting, trigger, sightings),
    );
  const fires = (kind: OpinionKind, among: readonly Sighting[]): boolean =>
    live.some(
      (trigger) => trigger.kind === kind && among.some((each) => each.kind === kind && each.score >= trigger.threshold),
    );
  const after = [...sightings.filter((each) => !isTakenBack(each)), ...seen];
  return {
    sightings: after,
    added: kinds.filter((kind) => fires(kind, after) && !fires(kind, sightings)),
    vetoed: kinds.filter((kind) => fires(kind, sightings) && !fires(kind, after)),
  };
}

const highest = (sightings: readonly Sighting[]): number => Math.max(0, ...sightings.map(({ score }) => score));
