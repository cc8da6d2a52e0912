import { detectLines } from "../../src/detect-lines.ts";
import { auroc } from "./auroc.ts";
import type { Dialogue } from "./data.ts";

/** A turn with a mean rating up to this is one where the customer was let down (facts of the data: 1 to 5, three raters). */
const letDown = 2.34;

/** One conversation as it was rated and as it looks to us. */
export type Watched = {
  /** After each turn of the customer: 0 to 1, how badly we think it goes. */
  readonly concern: readonly number[];
  /** For each turn of the customer: whether it was rated as one where they were let down. */
  readonly bad: readonly boolean[];
};

/** What `baton detect` says after each turn of each conversation. */
export async function watch(dialogues: readonly Dialogue[]): Promise<readonly Watched[]> {
  const lines = dialogues.map(({ id, turns }) =>
    JSON.stringify({
      id,
      messages: turns.map(({ role, text }) => ({ role: role === "bot" ? "ai" : role, text })),
    }),
  );
  const watched: Watched[] = [];
  for await (const { turns = [] } of detectLines(lines)) {
    const rated = (dialogues[watched.length]?.turns ?? []).filter(({ role }) => role === "customer");
    watched.push({
      concern: turns.map(({ concern }) => concern),
      bad: rated.map(
        ({ sat = [] }) => sat.length > 0 && sat.reduce((sum, each) => sum + each, 0) / sat.length <= letDown,
      ),
    });
  }
  return watched;
}

/** The chance that a turn where the customer was let down has more concern than one where not. */
export function turnAuroc(watched: readonly Watched[]): number {
  return auroc(
    watched.flatMap(({ concern, bad }) => concern.map((score, at) => ({ score, positive: bad[at] === true }))),
  );
}

/** What an alarm at a threshold of concern would have done. Shares of 1. */
export type Alarm = {
  readonly threshold: number;
  /** Of conversations that never let anybody down, how many would have called a person. */
  readonly healthy: number;
  /** Of those that did: called before, at or after the first bad turn, or never. */
  readonly before: number;
  readonly at: number;
  readonly later: number;
  readonly never: number;
  /** Turns of the customer between the call and the first bad turn, at the median of those called before. */
  readonly lead: number;
};

/** The alarm that calls the most people in time, among those that trouble at most this share of healthy conversations. */
export function bestAlarm(watched: readonly Watched[], mostHealthy = 0.1): Alarm {
  const alarms = Array.from({ length: 100 }, (_, at) => alarm(watched, (at + 1) / 100));
  return alarms.find(({ healthy }) => healthy <= mostHealthy) ?? alarm(watched, 1.01);
}

/** What calling a person at the first turn with this much concern would have done. */
function alarm(watched: readonly Watched[], threshold: number): Alarm {
  const bad = watched.filter((each) => each.bad.includes(true));
  const healthy = watched.filter((each) => !each.bad.includes(true));
  const called = (each: Watched): number => each.concern.findIndex((score) => score >= threshold);
  const leads = bad.filter((each) => called(each) !== -1).map((each) => each.bad.indexOf(true) - called(each));
  const early = leads.filter((lead) => lead > 0).toSorted((a, b) => a - b);
  return {
    threshold,
    healthy: healthy.filter((each) => called(each) !== -1).length / healthy.length,
    before: early.length / bad.length,
    at: leads.filter((lead) => lead === 0).length / bad.length,
    later: leads.filter((lead) => lead < 0).length / bad.length,
    never: 1 - leads.length / bad.length,
    lead: early[Math.floor(early.length / 2)] ?? 0,
  };
}
