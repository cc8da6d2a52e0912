import { readFileSync } from "node:fs";
import { createAdviser } from "../src/ai/opinion.ts";
import { readConfig } from "../src/config.ts";
import { asTaken } from "../src/opinion/weigh.ts";
import { defaultTriggers } from "../src/triggers/defaults.ts";
import { ask, measure } from "./calibration.ts";
import { parseRows, Unusable } from "./training/rows.ts";

// npm run calibrate -- FILE.jsonl…: asks the configured model about the labelled messages of which the detectors are
// unsure, and says how much its confidence is worth. It sends those messages to the model and writes nothing.
const usage = `Usage: OPENAI_API_KEY=… OPENAI_MODEL=… npm run calibrate -- FILE.jsonl…
Each line is a labelled message, {"text": "…", "category": "…", "source": "…"}, or a case that agents have judged, as
GET /api/v1/metrics/triggers/cases exports them. At most 500 of them are sent to the model.`;
const most = 500;

try {
  const { ai } = readConfig(process.env);
  const files = process.argv.slice(2);
  if (ai === undefined || files.length === 0) throw new Unusable(usage);
  const rows = files.flatMap((file) => parseRows(readFileSync(file, "utf8")));
  const triggers = defaultTriggers.map((trigger) => ({ ...trigger, id: trigger.name, version: 1 }));
  const { said, read, asked, failed, unquoted } = await ask(createAdviser(ai), rows, triggers, most);
  console.log(`${ai.model} was asked about ${asked} of ${read} messages; ${failed} times no opinion came, and`);
  console.log(
    `${unquoted} times it could not quote what it saw. It was right ${said.filter(({ right }) => right).length} of ${said.length} times.\n`,
  );
  console.log("                  measured   in use (src/opinion/weigh.ts)");
  for (const [name, value] of Object.entries(measure(said)))
    console.log(
      `  ${name.padEnd(14)} ${String(value ?? "too few").padStart(9)}   ${asTaken[name as keyof typeof asTaken]}`,
    );
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
