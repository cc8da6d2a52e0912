import type { Conversation } from "../../src/http/wire/conversations.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A span of time in the fewest words that still mean something: "now", "22 m", "3 h 5 m", "2 d". */
export function spanWords(ms: number): string {
  if (ms < minute) return "now";
  if (ms < hour) return `${Math.floor(ms / minute)} m`;
  if (ms >= day) return `${Math.floor(ms / day)} d`;
  const minutes = Math.floor((ms % hour) / minute);
  const hours = Math.floor(ms / hour);
  return minutes === 0 || hours >= 6 ? `${hours} h` : `${hours} h ${minutes} m`;
}

/** Since when the customer waits for a person, whoever had the baton meanwhile; undefined: for none. */
export const waitsSince = ({ holder, waitingSince }: Pick<Conversation, "holder" | "waitingSince">) =>
  waitingSince ?? (holder.who === "team" ? holder.since : undefined);

/** How urgent a wait is: `calm` up to half of the time there is, `half` after that, `over` from the deadline on. */
export type Urgency = "calm" | "half" | "over";

/** The time there is begins when its holder got the baton, or when the customer wrote to them after that. */
export function urgency(
  held: { since: string; deadline?: string | undefined },
  now: number,
  wrote = held.since,
): Urgency {
  if (held.deadline === undefined) return "calm";
  const since = Math.max(Date.parse(held.since), Date.parse(wrote));
  const deadline = Date.parse(held.deadline);
  if (now >= deadline) return "over";
  return now - since >= (deadline - since) / 2 ? "half" : "calm";
}

/** What is left until the free reply window closes, in words; the hours come from the channel, not from us. */
export function windowWords(closesAt: string, now: number): { words: string; closed: boolean; soon: boolean } {
  const left = Date.parse(closesAt) - now;
  if (left <= 0) return { words: "The reply window has closed", closed: true, soon: false };
  const span = left < minute ? "less than a minute" : spanWords(left);
  return { words: `${span} left to reply`, closed: false, soon: left < 2 * hour };
}
