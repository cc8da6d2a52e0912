import { features } from "../../src/triggers/linear/features.ts";
import { linearKinds, type LinearKind, type Weights } from "../../src/triggers/linear/model.ts";
import { barFor, type Examined, fifth, learnKind, type Prepared, prepare, unseen } from "./examine.ts";
import { worth } from "./learn.ts";
import { type Heads, pack } from "./pack.ts";
import { header, report } from "./report.ts";
import type { Row } from "./rows.ts";

/**
 * On what share of ordinary messages a head may call somebody where the rules do not. Together they leave room for the
 * rules within two in a hundred; a needless pass for a person asked for is the one that customers see at once.
 */
const mayAdd: Readonly<Record<LinearKind, number>> = {
  asked_for_human: 0.0002,
  frustration: 0.0004,
  negotiation: 0.0002,
  high_stakes: 0.0007,
  sensitive: 0.0004,
};

/** Learns every head from all rows, and says what it is worth on rows that it has not seen. */
export function train(rows: readonly Row[], say: (line: string) => void): Weights {
  const prepared = rows.map(prepare);
  for (const line of header) say(line);
  const heads = Object.fromEntries(
    linearKinds.map((kind) => {
      const examined = unseen(kind, prepared, fifth);
      const bar = barFor(kind, examined, mayAdd[kind]);
      for (const line of report(kind, bar, examined, bySource(kind, prepared))) say(line);
      return [kind, { ...learnKind(kind, prepared), bar }];
    }),
  ) as Heads;
  return pack(heads, known(prepared));
}

/** What a model that never saw a source makes of it; the nearest thing to a new customer that labelled data has. */
const bySource = (kind: LinearKind, rows: readonly Prepared[]): readonly Examined[] =>
  unseen(kind, rows, ({ source }) => source);

/** Features of at least two unlike messages, with what each counts: what came once comes no second time. */
function known(rows: readonly Prepared[]): ReadonlyMap<number, number> {
  const groups = new Map<number, string>();
  const kept = new Map<number, number>();
  for (const { folded, group } of rows)
    features(folded, 0, folded.length, (feature, _start, _end, each) => {
      const first = groups.get(feature);
      if (first === undefined) groups.set(feature, group);
      else if (first !== group) kept.set(feature, worth(each));
    });
  return kept;
}
