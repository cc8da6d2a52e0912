import type { Hours } from "./handoff.ts";
import { instant, localDay } from "./zone.ts";

/** Whether a team is there, and when that changes; null: it never does. */
export type Openness =
  | { readonly open: true; readonly until: Date | null }
  | { readonly open: false; readonly opens: Date | null };

/** Open for longer than this at a stretch counts as always. */
const alwaysDays = 9;
/** A team that is closed for longer than this is as good as gone: nobody may be left to wait for it. */
const aheadDays = 60;

/** Whether a team with these hours is there at a moment. A team without hours always is. */
export function openness(hours: Hours | null, now: Date): Openness {
  if (hours === null) return { open: true, until: null };
  for (const { from, to } of spansFrom(hours, now)) {
    if (from > now.getTime()) return { open: false, opens: new Date(from) };
    return { open: true, until: to - now.getTime() > alwaysDays * dayMs ? null : new Date(to) };
  }
  return { open: false, opens: null };
}

/**
 * The moment after so many minutes of opening time. Where there are not so many within two months they are plain
 * minutes, so that nobody waits for a team that never comes.
 */
export function addOpenMinutes(hours: Hours | null, from: Date, minutes: number): Date {
  const plain = new Date(from.getTime() + minutes * minuteMs);
  if (hours === null) return plain;
  let left = minutes * minuteMs;
  for (const span of spansFrom(hours, from)) {
    const begins = Math.max(span.from, from.getTime());
    if (begins + left <= span.to) return new Date(begins + left);
    left -= span.to - begins;
  }
  return plain;
}

type Span = { readonly from: number; readonly to: number };

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** The opening times that end after a moment, in order. Those that touch are one: who closes at midnight and opens then, stays. */
function* spansFrom(hours: Hours, now: Date): Generator<Span> {
  const today = localDay(hours.timeZone, now);
  let last: Span | undefined;
  // A shift of yesterday may still last.
  for (let ahead = -1; ahead <= aheadDays; ahead++)
    for (const span of spansOf(hours, today + ahead * dayMs)) {
      if (span.to <= now.getTime()) continue;
      if (last === undefined) last = span;
      else if (span.from <= last.to) last = { from: last.from, to: Math.max(last.to, span.to) };
      else {
        yield last;
        last = span;
      }
    }
  if (last !== undefined) yield last;
}

/** The opening times that begin on a day, given as its midnight. One that closes before it opens ends on the next day. */
function spansOf({ timeZone, days, holidays }: Hours, midnight: number): readonly Span[] {
  const date = new Date(midnight);
  const weekday = date.getUTCDay() === 0 ? 7 : date.getUTCDay();
  const holiday = holidays.find((each) => each.date === date.toISOString().slice(0, 10));
  const times = holiday === undefined ? days.filter(({ day }) => day === weekday) : [holiday];
  return times
    .flatMap(({ opens, closes }): readonly Span[] => {
      if (opens === undefined || closes === undefined) return [];
      const closesOn = minutesOf(closes) <= minutesOf(opens) ? midnight + dayMs : midnight;
      const from = instant(timeZone, midnight + minutesOf(opens) * minuteMs);
      const to = instant(timeZone, closesOn + minutesOf(closes) * minuteMs);
      return from < to ? [{ from, to }] : [];
    })
    .toSorted((a, b) => a.from - b.from);
}

/** "18:30" as minutes; "24:00" is the end of the day. */
function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}
