import type { Group, Report } from "../../src/http/wire/replays.ts";

export const groups = ["gained", "lost", "earlier", "later"] as const;
export type GroupName = (typeof groups)[number];

/** What a group is, in the words of its number. */
export const groupWords: Readonly<
  Record<GroupName, { readonly title: string; readonly words: string; readonly none: string }>
> = {
  gained: { title: "Gained", words: "A person is called where nobody was", none: "No handoff is gained." },
  lost: { title: "Lost", words: "Nobody is called where a person was", none: "No handoff is lost." },
  earlier: { title: "Earlier", words: "A person is called sooner", none: "No handoff comes earlier." },
  later: { title: "Later", words: "A person is called after more was said", none: "No handoff comes later." },
};

const verdicts = { right: "right", too_early: "too early", too_late: "too late", needless: "needless" } as const;

/** What people thought of those that a group holds: "Agents judged 12 of them: 5 needless, 7 right." */
export function judgedWords({ verdicts: judged, missed, taken }: Group): string[] {
  const words = (Object.keys(verdicts) as (keyof typeof verdicts)[])
    .filter((verdict) => judged[verdict] > 0)
    .map((verdict) => `${figure(judged[verdict])} ${verdicts[verdict]}`);
  const all = Object.values(judged).reduce((sum, n) => sum + n, 0);
  return [
    ...(all === 0 ? [] : [`Agents judged ${figure(all)} of these handoffs: ${words.join(", ")}.`]),
    ...(taken === 0 ? [] : [`In ${figure(taken)} a person took over without being called.`]),
    ...(missed === 0 ? [] : [`In ${figure(missed)} somebody found later that a person had been needed.`]),
  ];
}

export const verdictWords = (verdict: keyof typeof verdicts): string => `judged ${verdicts[verdict]}`;

/** How far apart: "2 messages, 4 minutes". */
export function apartWords(messages: number, seconds: number): string {
  return `${counted(messages, "message")}, ${spanWords(seconds)}`;
}

function spanWords(seconds: number): string {
  if (seconds < 60) return counted(seconds, "second");
  if (seconds < 5_400) return counted(Math.round(seconds / 60), "minute");
  if (seconds < 129_600) return counted(Math.round(seconds / 3_600), "hour");
  return counted(Math.round(seconds / 86_400), "day");
}

const figures = new Intl.NumberFormat("en-GB");
export const figure = (n: number): string => figures.format(n);
export const counted = (n: number, noun: string): string => `${figure(n)} ${noun}${n === 1 ? "" : "s"}`;

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });
const dayAndYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** What was read: "1,000 conversations between 3 January and 2 February 2026". */
export function readWords({ conversations, from, until }: Report): string {
  const what = counted(conversations, "conversation");
  if (from === undefined || until === undefined) return what;
  const [first, last] = [new Date(from), new Date(until)];
  if (dayAndYear.format(first) === dayAndYear.format(last)) return `${what} on ${dayAndYear.format(first)}`;
  const begins = first.getFullYear() === last.getFullYear() ? day : dayAndYear;
  return `${what} between ${begins.format(first)} and ${dayAndYear.format(last)}`;
}
