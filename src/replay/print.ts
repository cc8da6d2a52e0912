import { type Change, changes, type Comparison, type Example, type Group, type Load, type Report } from "./report.ts";
import type { Verdict } from "../handoff/handoff.ts";

/** Examples of each group that a terminal shows. */
const mostExamples = 3;

/** A report as a page of text. */
export function printed(report: Report): string {
  const { conversations, from, until, inUse, past, invitations, triggers, teams, notes } = report;
  const span = from === undefined || until === undefined ? "" : `, ${from.slice(0, 10)} to ${until.slice(0, 10)}`;
  const lines = [
    `${count(conversations, "conversation")}${span}. Nothing was sent.`,
    "",
    `Against the triggers in use: ${inUse.before} → ${count(inUse.after, "handoff")}, ${inUse.same} of them at the same message`,
    ...changes.flatMap((change) => groupLines(change, inUse[change])),
    "",
    `Against what happened: ${past.before} → ${count(past.after, "handoff")}, ${past.same} of them at the same message`,
    `  ${changes.map((change) => `${change} ${past[change].n}`).join(", ")}${judged(past)}`,
    "",
    `Invitations: ${invitations.before} → ${invitations.after}`,
    "",
    "Teams, handoffs a day",
    ...teams.map(({ name, before, after }) => `  ${name.padEnd(24)} ${loadWords(before)} → ${loadWords(after)}`),
    "",
    "Triggers, turns at which they fire and handoffs that they decide",
    ...triggers.map(
      ({ name, state, fires, firsts }) =>
        `  ${name.padEnd(32)} fires ${fires.before} → ${fires.after}, decides ${firsts.before} → ${firsts.after}${state === "shadow" ? " (shadow)" : ""}`,
    ),
    "",
    ...notes,
  ];
  return `${lines.join("\n")}\n`;
}

function groupLines(change: Change, group: Group): readonly string[] {
  const more = group.n - mostExamples;
  return [
    `  ${change.padEnd(8)} ${String(group.n).padStart(5)}${facts(group)}`,
    ...group.examples.slice(0, mostExamples).map((example) => `             ${exampleWords(example)}`),
    ...(more > 0 ? [`             and ${more} more`] : []),
  ];
}

function facts({ messages, seconds, verdicts, taken, missed }: Group): string {
  const said = [
    messages === undefined || seconds === undefined
      ? ""
      : `by ${count(messages, "message")}, ${timeWords(seconds)} in the middle`,
    verdictWords(verdicts),
    taken === 0 ? "" : `${taken} taken over by a person anyway`,
    missed === 0 ? "" : `${missed} known as missed`,
  ].filter((words) => words !== "");
  return said.length === 0 ? "" : `   ${said.join("; ")}`;
}

const judged = ({ lost }: Comparison): string => {
  const words = verdictWords(lost.verdicts);
  return words === "" ? "" : ` (of the lost: ${words})`;
};

const verdictWords = (verdicts: Readonly<Record<Verdict, number>>): string =>
  Object.entries(verdicts)
    .filter(([, n]) => n > 0)
    .map(([verdict, n]) => `${n} judged ${verdict.replace("_", " ")}`)
    .join(", ");

function exampleWords({ number, before, after }: Example): string {
  const call = after ?? before;
  const why = call?.evidence === undefined || call.evidence === "" ? call?.because : `“${call.evidence}”`;
  return `#${number} ${why}${call?.trigger === undefined ? "" : `, ${call.trigger.name}`}`;
}

const loadWords = ({ perDay, busiest }: Load): string =>
  busiest === undefined ? "0" : `${perDay} (at most ${busiest.handoffs} an hour)`;

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

function timeWords(seconds: number): string {
  if (seconds < 90) return `${seconds} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
