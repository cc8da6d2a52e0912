import type { Route, Team } from "./handoff.ts";
import { openness } from "./hours.ts";
import type { RoutingRule } from "./rules.ts";
import type { Topic } from "./topic.ts";
import type { Signal, SignalKind } from "../triggers/signal.ts";

/** What decides who is called. */
export type Call = {
  /** What called for a person, most pressing first. */
  readonly signals: readonly Pick<Signal, "kind">[];
  /** The team that a trigger always calls. */
  readonly triggerTeam: string | null;
  /** The team that was invited before and has heard of it, if one was. */
  readonly invitedTeam?: string | null;
  /** The team of the line that the customer wrote to. */
  readonly lineTeam: string | null;
  /** Operators' rules, in their order. */
  readonly rules?: readonly RoutingRule[];
  /** What the rules look at besides. */
  readonly about?: {
    readonly topic: Topic;
    readonly language: string | null;
    readonly line: string;
    readonly channel: string;
    readonly attributes: Readonly<Record<string, string>>;
  };
  readonly now: Date;
};

/**
 * The team for a handoff: the one that a trigger names, else one that is for what happened (an open one before a closed
 * one, then the one that it fits best), else the one that was invited, the line's own, or the queue that always exists.
 * @throws when there is no team at all, which an installation never is.
 */
export function route(teams: readonly Team[], { signals, triggerTeam, invitedTeam, lineTeam, now }: Call): Route {
  const named = teams.find((team) => team.id === triggerTeam);
  if (named !== undefined) return { ...unskilled, team: named, reason: "The trigger always calls this team." };

  for (const { kind } of signals) {
    const fitting = teams
      .filter((team) => team.kinds.includes(kind))
      .toSorted((a, b) => closed(a, now) - closed(b, now) || a.kinds.indexOf(kind) - b.kinds.indexOf(kind));
    const [best] = fitting;
    if (best !== undefined) return { ...unskilled, team: best, reason: `${best.name} is for ${inWords[kind]}.` };
  }

  const invited = teams.find((team) => team.id === invitedTeam);
  if (invited !== undefined) return { ...unskilled, team: invited, reason: `${invited.name} was invited before.` };

  const own = teams.find((team) => team.id === lineTeam);
  if (own !== undefined)
    return { ...unskilled, team: own, reason: "It is the team of the line that the customer wrote to." };

  const fallback = teams.find((team) => team.fallback) ?? teams[0];
  if (fallback === undefined) throw new Error("There is no team to pass a conversation to; create one first.");
  return { ...unskilled, team: fallback, reason: "No team is for this in particular, so it goes to everybody." };
}

const unskilled = { skills: [], language: null };

const closed = (team: Team, now: Date): number => (openness(team.hours, now).open ? 0 : 1);

/** What happened, as a person would say it. */
const inWords: Readonly<Record<SignalKind, string>> = {
  asked_for_human: "customers who ask for a person",
  frustration: "angry customers and complaints",
  negotiation: "amounts, prices and terms",
  high_stakes: "law, money and safety",
  sensitive: "personal hardship",
  out_of_knowledge: "questions that the knowledge does not answer",
  repetition: "conversations that go in circles",
  ai_uncertain: "what the AI cannot do",
  custom: "an operator's own phrases",
};
