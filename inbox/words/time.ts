const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const dayAndClock = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});
const thisYear = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });
const otherYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });
const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });

/** The time of day where the agent sits: "14:02". */
export function clockWords(at: string): string {
  return clock.format(new Date(at));
}

/** Day and time, for hovering and for what happened on another day. */
export function momentWords(at: string): string {
  return dayAndClock.format(new Date(at));
}

/** Names the agent's own calendar day, so that two times can be compared by it. */
export function dayOf(at: string | number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
}

/** "Today", "Yesterday", "Friday 13 November", "3 May 2025". */
export function dayWords(at: string, now: number): string {
  if (dayOf(at) === dayOf(now)) return "Today";
  if (dayOf(at) === dayOf(now - 86_400_000)) return "Yesterday";
  const date = new Date(at);
  return (date.getFullYear() === new Date(now).getFullYear() ? thisYear : otherYear).format(date);
}

/** "14:02" today, "13 Nov" on another day. */
export function briefTimeWords(at: string, now: number): string {
  return dayOf(at) === dayOf(now) ? clockWords(at) : short.format(new Date(at));
}
