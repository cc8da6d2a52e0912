import { detectLines, type Detection } from "../../src/detect-lines.ts";
import type { SignalKind } from "../../src/triggers/signal.ts";
import { categories, type Row, type ScoredKind } from "./data.ts";

/** A labelled message with the kinds of the signals that fired on it. */
export type Judged = Row & { readonly fired: ReadonlySet<string> };

/** What Baton's default triggers make of labelled messages, by the same road as `baton detect`. */
export async function judge(rows: readonly Row[]): Promise<readonly Judged[]> {
  const lines = rows.map(({ text }, id) => JSON.stringify({ id, text }));
  const found: Detection[] = [];
  for await (const detection of detectLines(lines)) found.push(detection);
  return rows.map((row, at) => ({ ...row, fired: new Set(found[at]?.signals.map(({ kind }) => kind)) }));
}

/** Shares of 1; null where there is nothing to count. */
export type Score = {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Of ordinary messages, how many it fires on. */
  readonly falseAlarms: number | null;
  /** Of messages that only look like it, how many it fires on. */
  readonly hardNegatives: number | null;
  readonly positives: number;
};

/** How well one kind is told from ordinary messages and from those that only look like it. */
export function scoreOf(kind: ScoredKind, rows: readonly Judged[]): Score {
  const category = categories[kind];
  const positives = rows.filter((row) => row.category === category);
  const ordinary = rows.filter((row) => row.category === "none");
  const alike = rows.filter((row) => row.category === "hard_negative" && row.hard_negative_for === category);
  const [hits, alarms, mistaken] = [positives, ordinary, alike].map((of) => firedIn(of, [kind])) as [
    number,
    number,
    number,
  ];
  return {
    precision: share(hits, hits + alarms + mistaken),
    recall: share(hits, positives.length),
    f1: share(2 * hits, positives.length + hits + alarms + mistaken),
    falseAlarms: share(alarms, ordinary.length),
    hardNegatives: share(mistaken, alike.length),
    positives: positives.length,
  };
}

/** How often any of the scored kinds fires where it should, and on ordinary messages. */
export function scoreOfAny(rows: readonly Judged[]): Pick<Score, "recall" | "falseAlarms"> {
  const kinds = Object.keys(categories) as ScoredKind[];
  const called = new Set<string>(Object.values(categories));
  const positives = rows.filter((row) => called.has(row.category));
  const ordinary = rows.filter((row) => row.category === "none");
  return {
    recall: share(firedIn(positives, kinds), positives.length),
    falseAlarms: share(firedIn(ordinary, kinds), ordinary.length),
  };
}

const firedIn = (rows: readonly Judged[], kinds: readonly SignalKind[]): number =>
  rows.filter(({ fired }) => kinds.some((kind) => fired.has(kind))).length;

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
