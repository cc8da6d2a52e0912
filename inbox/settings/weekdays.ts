import type { Team } from "../../src/http/wire/people.ts";

export type Hours = NonNullable<Team["hours"]>;
export type Span = { readonly opens: string; readonly closes: string };

/** 2 January 2023 was a Monday: ISO weekday 1. */
export const weekdays: readonly (readonly [day: number, name: string])[] = [1, 2, 3, 4, 5, 6, 7].map((day) => [
  day,
  new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2023, 0, day + 1)),
]);

const usual: Span = { opens: "09:00", closes: "17:00" };

/** What a team gets that begins to keep hours: those of an office, where the reader is. */
export const officeHours = (timeZone: string): Hours => ({
  timeZone,
  days: [1, 2, 3, 4, 5].map((day) => ({ day, ...usual })),
  holidays: [],
});

export const spansOf = ({ days }: Hours, day: number): readonly Span[] => days.filter((each) => each.day === day);

/** The same hours with other times on one weekday; none: closed. */
export function withSpans(hours: Hours, day: number, spans: readonly Span[]): Hours {
  const others = hours.days.filter((each) => each.day !== day);
  const days = [...others, ...spans.map(({ opens, closes }) => ({ day, opens, closes }))];
  return { ...hours, days: days.toSorted((a, b) => a.day - b.day || a.opens.localeCompare(b.opens)) };
}

/** What the next opening time of a day is likely to be: the one before it, on that day or on an earlier one. */
export const likelySpan = ({ days }: Hours): Span => {
  const last = days.at(-1);
  return last === undefined ? usual : { opens: last.opens, closes: last.closes };
};

/** "Monday to Friday 09:00 to 17:00; Saturday 10:00 to 14:00", days of the same times together. */
export function hoursWords({ days, timeZone, holidays }: Hours): string {
  const times = (day: number): string =>
    days
      .filter((each) => each.day === day)
      .map(({ opens, closes }) => `${opens} to ${closes}`)
      .join(" and ");
  const runs: { from: string; to: string; times: string }[] = [];
  for (const [day, name] of weekdays) {
    const last = runs.at(-1);
    if (last?.times === times(day)) last.to = name;
    else runs.push({ from: name, to: name, times: times(day) });
  }
  const open = runs.filter((run) => run.times !== "");
  const words = open.map((run) => `${run.from === run.to ? run.from : `${run.from} to ${run.to}`} ${run.times}`);
  const free =
    holidays.length === 0 ? "" : `; ${holidays.length === 1 ? "one holiday" : `${holidays.length} holidays`}`;
  return open.length === 0 ? "Never open" : `${words.join("; ")} (${timeZone})${free}`;
}
