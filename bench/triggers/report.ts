import { auroc } from "./auroc.ts";
import { adversarial, asked, categories, dialogues, hasData, known, messages, type ScoredKind } from "./data.ts";
import { bestAlarm, turnAuroc, watch } from "./dialogues.ts";
import { judge, scoreOf, scoreOfAny, type Judged } from "./score.ts";
import { at as atThreshold, outOfScope, recallAt } from "./scope.ts";
import { benchSpeed } from "./speed.ts";

/**
 * How well the default triggers do on the labelled data beside the project, by the same road as `baton detect`, and
 * how long they take. Where the data is absent, only the latter.
 */
export async function benchTriggers(): Promise<void> {
  // First, while nothing else is in memory: no server holds 17,000 labelled messages, and collecting garbage among them
  // takes twice as long.
  print("  time for one message");
  await benchSpeed();
  print("");
  if (hasData()) {
    reportMessages(await judge(messages()));
    reportTricky(await judge(adversarial()));
    await reportDialogues();
    reportScope();
  } else print("The labelled data is not here (../shared/data/triggers), so only the speed is measured.");
}

/** A source with fewer cases than this says nothing by itself. */
const telling = 8;

function reportMessages(rows: readonly Judged[]): void {
  print(`  ${rows.length} labelled messages, in percent`);
  print(row("", ["precision", "recall", "F1", "false al.", "look-al.", "cases"]));
  const sources = [...new Set(rows.map(({ source }) => source))];
  for (const kind of Object.keys(categories) as ScoredKind[]) {
    reportKind(kind, kind, rows);
    for (const source of sources)
      reportKind(
        kind,
        `  ${source}`,
        rows.filter((each) => each.source === source),
        telling,
      );
  }
  const { recall, falseAlarms } = scoreOfAny(rows);
  print(row("any of the five", ["", percent(recall), "", percent(falseAlarms, 2), "", ""]));
}

function reportKind(kind: ScoredKind, name: string, rows: readonly Judged[], fewest = 0): void {
  const { precision, recall, f1, falseAlarms, hardNegatives, positives } = scoreOf(kind, rows);
  if (positives < fewest) return;
  print(
    row(name, [
      percent(precision),
      percent(recall),
      percent(f1),
      percent(falseAlarms, 2),
      percent(hardNegatives),
      `${positives}`,
    ]),
  );
}

/** Nobody writes like these, so they are counted apart: what fires that should not, and what should and does not. */
function reportTricky(rows: readonly Judged[]): void {
  const kinds = new Map<string, string>(Object.entries(categories).map(([kind, category]) => [category, kind]));
  const clear = rows.filter(({ category }) => category === "none" || kinds.has(category));
  const right = clear.filter(({ category, fired }) =>
    category === "none" ? fired.size === 0 : fired.has(kinds.get(category) ?? ""),
  );
  print(`\n  tricky lines: ${right.length} of ${clear.length} as they should be`);
  for (const each of clear)
    if (!right.includes(each))
      print(`    ${each.category}, fired ${[...each.fired].join(", ") || "nothing"}: ${each.text}`);
}

async function reportDialogues(): Promise<void> {
  const watched = await watch(dialogues());
  const { threshold, healthy, before, at, later, never, lead } = bestAlarm(watched);
  print(`\n  ${watched.length} rated dialogues: turn AUROC ${turnAuroc(watched).toFixed(3)}`);
  print(
    `  an alarm at concern ${threshold}: in ${percent(healthy)} % of healthy ones; before the first bad turn ${percent(before)} %` +
      ` (median lead ${lead} turns), at it ${percent(at)} %, later ${percent(later)} %, never ${percent(never)} %`,
  );
}

function reportScope(): void {
  print("\n  questions outside of what an assistant knows");
  const scored = outOfScope(known(), asked());
  for (const assistant of new Set(scored.map((each) => each.assistant))) {
    const mine = scored.filter((each) => each.assistant === assistant);
    const recalls = [0.05, 0.1].map((share) => `${percent(recallAt(mine, share))} % at ${share * 100} %`);
    const { found, mistaken } = atThreshold(mine, 0.9);
    print(
      `  ${assistant.padEnd(20)} AUROC ${auroc(mine).toFixed(3)}  found, at false alarms: ${recalls.join(", ")};` +
        ` by the default trigger ${percent(found)} % at ${percent(mistaken)} %`,
    );
  }
}

const percent = (share: number | null, digits = 1): string => (share === null ? "–" : (share * 100).toFixed(digits));
const row = (name: string, cells: readonly string[]): string =>
  `  ${name.padEnd(26)}${cells.map((cell) => cell.padStart(10)).join("")}`;
const print = (line: string): void => void process.stdout.write(`${line}\n`);
