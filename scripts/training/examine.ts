import { detect } from "../../src/triggers/detect.ts";
import { fold } from "../../src/triggers/fold.ts";
import type { LinearKind } from "../../src/triggers/linear/model.ts";
import { turnedAround } from "../../src/triggers/linear/turned-around.ts";
import { type Learned, learn, logOdds, type Vector, vectorOf } from "./learn.ts";
import type { Row } from "./rows.ts";

/** A row with what does not depend on what is learned. */
export type Prepared = Row & {
  readonly vector: Vector;
  readonly folded: string;
  /** The kinds for which the rules alone would call somebody. */
  readonly byRules: ReadonlySet<string>;
};

/** The score from which on a new installation's triggers call somebody. */
const threshold = 0.7;

export function prepare(row: Row): Prepared {
  const folded = fold(row.text);
  const line = { id: "", by: "customer", text: row.text, folded } as const;
  const seen = detect({ fresh: [line], before: [], bestPassage: null, terse: false }, []).filter(
    ({ detector, score }) => !detector.startsWith("linear-") && score >= threshold,
  );
  return { ...row, folded, vector: vectorOf(row.text), byRules: new Set(seen.map(({ kind }) => kind)) };
}

export function learnKind(kind: LinearKind, rows: readonly Prepared[]): Learned {
  return learn(
    rows.flatMap((row) => {
      const yes = row.says[kind];
      return yes === undefined ? [] : [{ vector: row.vector, yes }];
    }),
  );
}

/** A row with what a model says of it that has not seen it. */
export type Examined = { readonly row: Prepared; readonly yes: boolean; readonly logOdds: number };

/** Every row that says something of a kind, read by a model that learned without the row's part of the data. */
export function unseen(
  kind: LinearKind,
  rows: readonly Prepared[],
  partOf: (row: Prepared) => string,
): readonly Examined[] {
  return [...new Set(rows.map(partOf))].toSorted().flatMap((part) => {
    const learned = learnKind(
      kind,
      rows.filter((row) => partOf(row) !== part),
    );
    return rows.flatMap((row) => {
      const yes = row.says[kind];
      return partOf(row) !== part || yes === undefined ? [] : [{ row, yes, logOdds: logOdds(learned, row.vector) }];
    });
  });
}

/** One of five parts, by the group of near copies that a row belongs to. */
export function fifth({ group }: Row): string {
  let hash = 0;
  for (const character of group) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return String(Math.abs(hash) % 5);
}

/** Whether the model calls somebody for a row, with the bar there. */
export const calls = (kind: LinearKind, bar: number, { row, logOdds: sure }: Examined): boolean =>
  sure >= bar && !turnedAround(kind, row.folded);

const unreachable = 99;

/**
 * Where the bar of a kind must stand so that the model adds false alarms on no more than a share of the ordinary rows.
 * Where the rules call anyway it costs nothing, so those do not count. What nobody gave an example of is never heard.
 */
export function barFor(kind: LinearKind, examined: readonly Examined[], share: number): number {
  const ordinary = examined.filter(({ yes }) => !yes);
  if (ordinary.length === examined.length) return unreachable;
  const alarms = ordinary
    .filter((each) => !each.row.byRules.has(kind) && calls(kind, Number.NEGATIVE_INFINITY, each))
    .map(({ logOdds: sure }) => sure)
    .toSorted((a, b) => b - a);
  const allowed = Math.floor(ordinary.length * share);
  const next = alarms[allowed] ?? 0;
  // Between the last that is allowed and the next; where none is allowed, well above the surest.
  return ((alarms[allowed - 1] ?? next + 1) + next) / 2;
}
