import { createHash } from "node:crypto";
import { linearKinds, type LinearKind, type Weights } from "../../src/triggers/linear/model.ts";
import type { Learned } from "./learn.ts";

/** What was learned of each kind, and from where on it calls somebody. */
export type Heads = Readonly<Record<LinearKind, Learned & { readonly bar: number }>>;

/** A feature that adds less than so many steps to every kind is left out: half the size, for nothing lost. */
const faint = 3;

/**
 * Heads as the file that ships. `known` are the features to keep, with what each counts. A weight becomes one of 255
 * steps, by the largest of its head, which moves no score by more than a hundredth.
 */
export function pack(heads: Heads, known: ReadonlyMap<number, number>): Weights {
  const steps = linearKinds.map((kind) => {
    let most = 1e-9;
    for (const [feature, worth] of known) most = Math.max(most, Math.abs((heads[kind].weights[feature] ?? 0) * worth));
    return most / 127;
  });
  const distances: number[] = [];
  const table: number[] = [];
  let before = 0;
  for (const [feature, worth] of [...known].toSorted(([a], [b]) => a - b)) {
    const row = linearKinds.map((kind, head) =>
      Math.round(((heads[kind].weights[feature] ?? 0) * worth) / (steps[head] ?? 1)),
    );
    if (row.every((each) => Math.abs(each) < faint)) continue;
    for (let distance = feature - before, more = true; more; distance >>>= 7) {
      more = distance > 127;
      distances.push((distance & 127) | (more ? 128 : 0));
    }
    before = feature;
    table.push(...row);
  }
  const rounded = (value: number): number => Number(value.toPrecision(6));
  const packed = {
    heads: Object.fromEntries(
      linearKinds.map((kind, head) => {
        const { bias, bar } = heads[kind];
        return [kind, { bias: rounded(bias), step: rounded(steps[head] ?? 0), bar: rounded(bar) }];
      }),
    ) as Weights["heads"],
    features: Buffer.from(distances).toString("base64"),
    weights: Buffer.from(Int8Array.from(table).buffer).toString("base64"),
  };
  const version = createHash("sha256").update(JSON.stringify(packed)).digest("hex").slice(0, 8);
  return { version, ...packed };
}
