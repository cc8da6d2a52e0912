import type { Team } from "./handoff.ts";
import { openness } from "./hours.ts";
import { en } from "./line/en.ts";
import { wordsIn } from "./line/languages.ts";
import type { Asked, LineWords } from "./line/words.ts";
import { crisisDetector } from "../triggers/sensitive.ts";
import type { Signal } from "../triggers/signal.ts";

/** What every line to a waiting customer depends on. */
type Waiting = {
  readonly team: Pick<Team, "name" | "fallback" | "hours">;
  readonly now: Date;
  /** How long a message reads well on this channel. */
  readonly comfortableText: number;
  /** The customer's language, ISO 639-1; null: nobody knows. */
  readonly language?: string | null;
};

/** What the line at a pass depends on. */
export type Passing = Waiting & {
  /** What called for a person, most pressing first; none when the AI could not answer. */
  readonly signals: readonly Pick<Signal, "kind" | "detector">[];
  /** People keep the matter to themselves, so the AI has nothing to be sorry for. */
  readonly isTheirs?: boolean;
  /** How soon people of this team usually answer, in minutes, where enough is known to say so. */
  readonly usualMinutes?: number | null;
};

/**
 * The one line that the customer gets when the baton passes: why, who, where the answer comes, and when somebody is
 * there. It names no speed but the one that was measured, and only while the team is open for so long. The fullest
 * wording that fits the channel is taken.
 */
export function lineAtPass(passing: Passing): string {
  const { team, signals, comfortableText, language = null, isTheirs = false } = passing;
  const words = wordsIn(language);
  if (signals.some(({ detector }) => detector === crisisDetector)) return words.crisis;
  const there = thereIn(words, passing);
  const regret = isTheirs && signals.length === 0 ? "" : regretIn(words, signals[0]?.kind);
  const full = team.fallback ? words.passes(there) : words.passesTo(team.name, there);
  const apology = regret === "" ? "" : `${regret} `;
  const wordings = [`${apology}${full}`, full, `${apology}${words.short(there)}`, words.short(there)];
  return wordings.find((wording) => wording.length <= comfortableText) ?? words.short("");
}

/** Said once, and only when it is true: nobody has come in the time that was set. */
export function lineAtSlip({ comfortableText, language = null, ...waiting }: Waiting): string {
  const words = wordsIn(language);
  const line = words.slips(thereIn(words, waiting));
  return line.length <= comfortableText ? line : words.slips("");
}

/** The line with a question for a fact that is missing, so that the wait is of use; undefined where both do not fit. */
export function withQuestion(
  line: string,
  asked: Asked,
  { comfortableText, language = null }: Pick<Waiting, "comfortableText" | "language">,
): string | undefined {
  const { whileYouWait, asks } = wordsIn(language);
  const both = `${line} ${whileYouWait} ${asks[asked]}`;
  return both.length <= comfortableText ? both : undefined;
}

/** Said when somebody may be in danger. */
export const crisisLine = en.crisis;

function regretIn({ regret }: LineWords, kind: Signal["kind"] | undefined): string {
  switch (kind) {
    case "frustration":
    case "repetition":
      return regret.sorry;
    case "sensitive":
      return regret.sorryToHear;
    case undefined:
    case "out_of_knowledge":
    case "ai_uncertain":
      return regret.unable;
    case "high_stakes":
      return regret.needsPerson;
    case "asked_for_human":
    case "negotiation":
    case "custom":
      return "";
  }
}

/** When somebody is there, to end a sentence with; empty where nothing is known of it. */
function thereIn(
  words: LineWords,
  { team: { hours }, now, usualMinutes = null }: Pick<Passing, "team" | "now" | "usualMinutes">,
): string {
  const state = openness(hours, now);
  const timeZone = hours?.timeZone ?? "UTC";
  if (!state.open) {
    if (state.opens === null) return "";
    return words.there.opensAgain(day(words, state.opens, now, timeZone), time(words, state.opens, timeZone));
  }
  const leftMinutes =
    state.until === null ? Number.POSITIVE_INFINITY : (state.until.getTime() - now.getTime()) / 60_000;
  const usually = usualMinutes === null || usualMinutes > leftMinutes ? "" : words.there.usually(usualMinutes);
  return usually + (state.until === null ? "" : words.there.openUntil(time(words, state.until, timeZone)));
}

/** "today", "tomorrow", "on Monday", "on Monday 4 January": as the team's own calendar says. */
function day({ locale, day: names }: LineWords, at: Date, now: Date, timeZone: string): string {
  const date = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
  const days = Math.round((Date.parse(date.format(at)) - Date.parse(date.format(now))) / 86_400_000);
  if (days === 0) return names.today;
  if (days === 1) return names.tomorrow;
  const far = days < 7 ? ({ weekday: "long" } as const) : ({ weekday: "long", day: "numeric", month: "long" } as const);
  return names.on(new Intl.DateTimeFormat(locale, { timeZone, ...far }).format(at));
}

const time = ({ locale }: LineWords, at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone, hour: "2-digit", minute: "2-digit" }).format(at);
