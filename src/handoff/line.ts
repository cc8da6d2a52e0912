import type { Team } from "./handoff.ts";
import { type Openness, openness } from "./hours.ts";
import { crisisDetector } from "../triggers/sensitive.ts";
import type { Signal } from "../triggers/signal.ts";

/** What the line to the customer depends on. */
export type Passing = {
  readonly team: Pick<Team, "name" | "fallback" | "hours">;
  /** What called for a person, most pressing first; none when the AI could not answer. */
  readonly signals: readonly Pick<Signal, "kind" | "detector">[];
  readonly now: Date;
  /** How long a message reads well on this channel. */
  readonly comfortableText: number;
  /** The customer's language, ISO 639-1; null: nobody knows. */
  readonly language?: string | null;
  /** How soon people of this team usually answer, in minutes, where enough is known to say so. */
  readonly usualMinutes?: number | null;
  /** A fact that is missing and that the customer is asked for. */
  readonly asks?: string | null;
};

/**
 * The one line that the customer gets when the baton passes: why, who, where the answer comes, and when somebody is
 * there. It promises no speed, because nobody here knows it. The fullest wording that fits the channel is taken.
 */
export function lineAtPass({ team, signals, now, comfortableText }: Passing): string {
  if (signals.some(({ detector }) => detector === crisisDetector)) return crisisLine;
  const hours = openness(team.hours, now);
  const zone = team.hours?.timeZone ?? "UTC";
  const there = when(hours, now, zone);
  const reads = team.fallback
    ? `I am passing you to a colleague, who will read everything above and answer here${there}.`
    : `I am passing you to our ${group(team.name)}. A colleague will read everything above and answer here${there}.`;
  const wordings = [`${regret(signals)}${reads}`, reads, `A colleague will answer here${there}.`];
  return wordings.find((wording) => wording.length <= comfortableText) ?? "A colleague will answer here.";
}

/**
 * Said when somebody may be in danger: no team, no hours, nothing that sounds like a queue. It names no number, because
 * the right one depends on the country.
 */
export const crisisLine =
  "Thank you for telling us. A person will read this and answer here. " +
  "If you are in danger now, please call your local emergency number or a crisis line.";

function regret([first]: Passing["signals"]): string {
  switch (first?.kind) {
    case "frustration":
    case "repetition":
      return "I am sorry about this. ";
    case "sensitive":
      return "I am sorry to hear this. ";
    case undefined:
    case "out_of_knowledge":
    case "ai_uncertain":
      return "I cannot answer this well enough myself. ";
    case "high_stakes":
      return "This needs a person. ";
    case "asked_for_human":
    case "negotiation":
    case "custom":
      return "";
  }
}

/** "Sales" reads as "sales team", "VIP desk" as it is. */
function group(name: string): string {
  const words = /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return /\b(?:team|desk|department)$/i.test(name) ? words : `${words} team`;
}

function when(hours: Openness, now: Date, timeZone: string): string {
  if (!hours.open)
    return hours.opens === null ? "" : `; we are closed now and open again ${day(hours.opens, now, timeZone)}`;
  return hours.until === null ? "" : `; we are open until ${time(hours.until, timeZone)}`;
}

/** "today at 09:00", "tomorrow at 09:00", "on Monday at 09:00": as the team's own clocks say. */
function day(at: Date, now: Date, timeZone: string): string {
  const date = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
  const weekday = new Intl.DateTimeFormat("en-GB", { timeZone, weekday: "long" });
  const days = Math.round((Date.parse(date.format(at)) - Date.parse(date.format(now))) / 86_400_000);
  const name = days === 0 ? "today" : days === 1 ? "tomorrow" : `on ${weekday.format(at)}`;
  return `${name} at ${time(at, timeZone)}`;
}

const time = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).format(at);
