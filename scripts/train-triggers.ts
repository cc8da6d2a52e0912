import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseRows, type Row, Unusable } from "./training/rows.ts";
import { train } from "./training/train.ts";

// npm run train -- FILE.jsonl…: learns the linear model anew, sets its bars beside the rules of today, shows what it is
// worth on what it has not seen, and writes its weights, and those figures into its card.
const weightsFile = new URL("../src/triggers/linear/weights.json", import.meta.url);
const card = new URL("../docs/model-card.md", import.meta.url);
const usage = `Usage: npm run train -- FILE.jsonl…
Each line is a labelled message, {"text": "…", "category": "…", "source": "…"}, or a case that agents have judged, as
GET /api/v1/metrics/triggers/cases exports them.`;

const files = process.argv.slice(2);
let reading = "";
try {
  if (files.length === 0) throw new Unusable(usage);
  const hash = createHash("sha256");
  const rows = files.flatMap((file) => {
    reading = `${file}: `;
    const text = readFileSync(file, "utf8");
    hash.update(text);
    return parseRows(text);
  });
  reading = "";
  const figures: string[] = [];
  const { version, ...weights } = train(rows, (line) => {
    figures.push(line);
    console.log(line);
  });
  const trainedOn = { sha256: hash.digest("hex"), rows: bySource(rows) };
  const json = JSON.stringify({ version, trainedOn, ...weights }, null, 2);
  writeFileSync(weightsFile, `${json}\n`);
  const summary = `Weights \`${version}\`, ${Math.ceil(json.length / 1000)} kB, from ${rows.length} rows.`;
  writeFileSync(card, withFigures(readFileSync(card, "utf8"), [summary, "", ...figures]));
  console.log(`\n${summary}`);
} catch (error) {
  // What whoever runs it can mend gets a sentence; anything else is ours, with its stack.
  if (!(error instanceof Unusable) && !(error instanceof Error && "code" in error)) throw error;
  console.error(reading + error.message);
  process.exitCode = 1;
}

/** How many rows each source gave. */
function bySource(rows: readonly Row[]): Readonly<Record<string, number>> {
  const names = [...new Set(rows.map(({ source }) => source))].toSorted();
  return Object.fromEntries(names.map((name) => [name, rows.filter(({ source }) => source === name).length]));
}

/** The card with these lines between its marks. */
function withFigures(text: string, lines: readonly string[]): string {
  const between = /(?<=<!-- figures -->\n).*(?=<!-- end of figures -->)/s;
  return text.replace(between, () => `${lines.join("\n")}\n`);
}
