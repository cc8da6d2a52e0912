import type { Hours } from "./handoff.ts";

/** Whether a team is there, and when that changes; null: it never does. */
export type Openness =
  | { readonly open: true; readonly until: Date | null }
  | { readonly open: false; readonly opens: Date | null };

/** Whether a team with these hours is there at a moment. A team without hours always is. */
export function openness(hours: Hours | null, now: Date): Openness {
  if (hours === null) return { open: true, until: null };
  const spans = joined(weekAround(hours, now));
  const current = spans.find(({ from, to }) => from <= now.getTime() && now.getTime() < to);
  if (current !== undefined) {
    // Open without an end in sight means open around the clock.
    const always = current === spans.at(-1);
    return { open: true, until: always ? null : new Date(current.to) };
  }
  const next = spans.find(({ from }) => from > now.getTime());
  return { open: false, opens: next === undefined ? null : new Date(next.from) };
}

type Span = { readonly from: number; readonly to: number };

const dayMs = 86_400_000;

/** The opening times from yesterday on, for ten days, in order. One that closes before it opens ends on the next day. */
function weekAround({ timeZone, days }: Hours, now: Date): readonly Span[] {
  const today = localDay(timeZone, now);
  const spans: Span[] = [];
  for (let ahead = -1; ahead <= 9; ahead++) {
    const date = new Date(today + ahead * dayMs);
    const weekday = date.getUTCDay() === 0 ? 7 : date.getUTCDay();
    for (const { opens, closes } of days.filter(({ day }) => day === weekday)) {
      const closesOn = minutes(closes) <= minutes(opens) ? date.getTime() + dayMs : date.getTime();
      spans.push({
        from: instant(timeZone, date.getTime() + minutes(opens) * 60_000),
        to: instant(timeZone, closesOn + minutes(closes) * 60_000),
      });
    }
  }
  return spans.toSorted((a, b) => a.from - b.from);
}

/** Times that touch are one: a team that is open until midnight and from midnight does not close. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last !== undefined && span.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else result.push(span);
  }
  return result;
}

/** "18:30" as minutes; "24:00" is the end of the day. */
function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}

/** What the clocks there show at a moment, written as if it were UTC. */
function wallClock(timeZone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "short", timeStyle: "medium" }).formatToParts(
    at,
  );
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}

/** Midnight of the local day, written as if it were UTC. */
function localDay(timeZone: string, now: Date): number {
  const wall = wallClock(timeZone, now);
  return wall - (wall % dayMs);
}

/** The moment at which the clocks there show this. Looked up twice, because a clock change may lie between. */
function instant(timeZone: string, wall: number): number {
  let at = wall;
  for (let round = 0; round < 2; round++) at += wall - wallClock(timeZone, new Date(at));
  return at;
}
