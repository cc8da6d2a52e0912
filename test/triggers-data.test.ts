import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { firing, talk } from "./support/talk.ts";

/** Labelled messages from public corpora. They stay where they are: their licences and ours differ. */
const folder = path.resolve(import.meta.dirname, "../../shared/data/triggers");
const present = existsSync(path.join(folder, "train.jsonl"));
if (!present) console.log("Skipped: the labelled messages for measuring triggers are not beside this project.");

type Row = { readonly text: string; readonly category: string; readonly source: string };
type Read = Row & { readonly fired: readonly string[] };

const rows = (file: string): readonly Read[] =>
  readFileSync(path.join(folder, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row)
    .map((row) => ({ ...row, fired: firing(talk(`customer: ${row.text}`)).live.map(({ signal }) => signal.kind) }));

const share = (all: readonly Read[], holds: (row: Read) => boolean): number => all.filter(holds).length / all.length;

describe.skipIf(!present)("on messages of real customers", () => {
  const train = present ? rows("train.jsonl") : [];
  // Under licences that allow to measure and not to train: nobody wrote a rule while looking at these.
  const others = present ? rows("evaluate-only.jsonl") : [];

  const named = [
    ["explicit_human_request", "asked_for_human", 0.97, 0.9],
    ["frustration_or_complaint", "frustration", 0.97, 0.6],
    ["negotiation_or_bulk", "negotiation", 0.95, 0.8],
    ["high_stakes_legal_financial", "high_stakes", 0.95, 0.85],
    ["sensitive_personal", "sensitive", 0.9, 0.65],
  ] as const;
  test.each(named)("%s is seen", (category, kind, known, unknown) => {
    const seen = (all: readonly Read[]) =>
      share(
        all.filter((row) => row.category === category),
        (row) => row.fired.includes(kind),
      );
    expect(seen(train)).toBeGreaterThanOrEqual(known);
    expect(seen(others)).toBeGreaterThanOrEqual(unknown);
  });

  test("lines that were written to lead astray lead hardly ever astray", () => {
    const kinds: ReadonlyMap<string, string> = new Map(named.map(([category, kind]) => [category, kind]));
    const tricky = rows("adversarial.jsonl").filter(({ category }) => category === "none" || kinds.has(category));
    const right = ({ category, fired }: Read): boolean =>
      category === "none" ? fired.length === 0 : fired.includes(kinds.get(category) ?? "");
    expect(tricky.length).toBeGreaterThan(50);
    expect(share(tricky, right)).toBeGreaterThanOrEqual(0.9);
  });

  test("ordinary messages call nobody, but for a few in a hundred", () => {
    for (const all of [train, others]) {
      const none = all.filter((row) => row.category === "none");
      expect(share(none, (row) => row.fired.length > 0)).toBeLessThanOrEqual(0.02);
      expect(share(none, (row) => row.fired.includes("asked_for_human"))).toBeLessThanOrEqual(0.003);
    }
  });
});
