const dayMs = 86_400_000;

/** Lengths that one looks at every day. */
export const lengths = [7, 30, 90] as const;

/** The last so many days, today included, or from one day to another, both included ("2026-03-02"). */
export type Range = { readonly days: number } | { readonly from: string; readonly until: string };

/** As the API asks for it: `to` is the day after the last. */
export type Asked = { readonly from: string; readonly to: string };

/** The agent's own calendar day, so many days away. */
export function dayFrom(now: number, days: number): string {
  const date = new Date(now);
  const at = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) + days * dayMs);
  return at.toISOString().slice(0, 10);
}

const move = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

export function askedOf(range: Range, now: number): Asked {
  if ("days" in range) return { from: dayFrom(now, 1 - range.days), to: dayFrom(now, 1) };
  return { from: range.from, to: move(range.until, 1) };
}

/** How many days it has; not one or more when it ends before it begins. */
export const lengthOf = ({ from, to }: Asked): number => (Date.parse(to) - Date.parse(from)) / dayMs;

/** The same length just before. */
export const before = (asked: Asked): Asked => ({ from: move(asked.from, -lengthOf(asked)), to: asked.from });

/** Every day or, of a longer time, every Monday in it: also those on which nothing happened. */
export function pointsOf(asked: Asked): readonly string[] {
  const days = Array.from({ length: Math.max(0, lengthOf(asked)) }, (_, ahead) => move(asked.from, ahead));
  if (stepOf(asked) === "day") return days;
  return [...new Set(days.map(mondayOf))];
}

/** A line of more points than this is a smear. */
export const stepOf = (asked: Asked): "day" | "week" => (lengthOf(asked) > 120 ? "week" : "day");

const mondayOf = (day: string): string => move(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
