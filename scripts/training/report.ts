import type { LinearKind } from "../../src/triggers/linear/model.ts";
import { calls, type Examined } from "./examine.ts";

const row = (kind: string, reader: string, cells: readonly string[]): string =>
  `| ${kind.padEnd(15)} | ${reader.padEnd(24)} | ${cells.map((cell) => cell.padStart(6)).join(" | ")} |`;

/** The head of a table in Markdown of which `report` gives the rows. */
export const header: readonly string[] = [
  row("kind", "read by", ["P %", "R %", "F1 %", "FA %", "of"]),
  row(
    "---",
    "---",
    Array.from({ length: 5 }, () => "---:"),
  ),
];

/**
 * What rules, model, and both find of a kind in rows that the model has not seen, then what it finds in each source
 * when it has seen nothing of that source: precision, recall, F1, false alarms on ordinary rows, and of how many.
 */
export function report(
  kind: LinearKind,
  bar: number,
  fifths: readonly Examined[],
  sources: readonly Examined[],
): readonly string[] {
  const model = (each: Examined): boolean => calls(kind, bar, each);
  const rules = ({ row: { byRules } }: Examined): boolean => byRules.has(kind);
  const names = new Set(sources.map((each) => each.row.source));
  return [
    row(kind, "rules", figures(fifths, rules)),
    row(kind, "model, new rows", figures(fifths, model)),
    row(
      kind,
      "either",
      figures(fifths, (each) => rules(each) || model(each)),
    ),
    ...[...names].flatMap((name) => {
      const left = sources.filter((each) => each.row.source === name);
      return left.filter(({ yes }) => yes).length < enough
        ? []
        : [row(kind, `model, new ${name}`, figures(left, model))];
    }),
  ];
}

/** Of fewer examples a share says nothing. */
const enough = 8;

function figures(examined: readonly Examined[], fires: (each: Examined) => boolean): readonly string[] {
  const positives = examined.filter(({ yes }) => yes);
  const ordinary = examined.filter(({ yes }) => !yes);
  const hits = positives.filter(fires).length;
  const alarms = ordinary.filter(fires).length;
  const percent = (part: number, whole: number, digits: number): string =>
    whole === 0 ? "–" : ((100 * part) / whole).toFixed(digits);
  return [
    percent(hits, hits + alarms, 1),
    percent(hits, positives.length, 1),
    percent(2 * hits, hits + alarms + positives.length, 1),
    percent(alarms, ordinary.length, 2),
    String(positives.length),
  ];
}
