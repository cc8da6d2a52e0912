import type { Route, Team } from "./handoff.ts";
import { openness } from "./hours.ts";
import { fitOf, type About, type RoutingRule } from "./rules.ts";
import type { Signal, SignalKind } from "../triggers/signal.ts";

/** What decides who is called. */
export type Call = {
  /** What called for a person, most pressing first. */
  readonly signals: readonly Pick<Signal, "kind">[];
  /** The team that a trigger always calls. */
  readonly triggerTeam: string | null;
  /** The team that had this conversation and keeps the matter to itself, or is to hear what came of it. */
  readonly formerTeam?: string | null;
  /** The team that was invited before and has heard of it, if one was. */
  readonly invitedTeam?: string | null;
  /** The team of the line that the customer wrote to. */
  readonly lineTeam: string | null;
  /** Operators' rules, in their order. */
  readonly rules?: readonly RoutingRule[];
  /** What the rules look at besides. */
  readonly about?: About;
  readonly now: Date;
};

/** So far are teams followed that stand in for one another; further, a customer's case is nobody's trade any more. */
const mostSteps = 3;

/**
 * The team for a handoff: the one that a trigger names, else the one of the first operators' rule that fits, else one
 * that is for what happened (an open one before a closed one, then the one that it fits best), else the one that was
 * invited, the line's own, or the queue that always exists. While it is closed, the team that stands in for it if that
 * one is open. Teams that are not among `teams` are passed over, whoever names them.
 *
 * @throws when there is no team at all, which an installation never is.
 */
export function route(teams: readonly Team[], call: Call): Route {
  const chosen = choose(teams, call);
  const standIn = standInFor(teams, chosen.team, call.now);
  const team = standIn ?? chosen.team;
  const instead =
    standIn === undefined ? "" : ` ${chosen.team.name} is closed at this time, so it goes to ${standIn.name}.`;
  return {
    team,
    reason: `${chosen.reason}${instead}`,
    skills: chosen.skills ?? [],
    language: needed(call.about?.language ?? null),
  };
}

type Choice = Pick<Route, "team" | "reason"> & { readonly skills?: readonly string[] };

function choose(teams: readonly Team[], call: Call): Choice {
  const { signals, formerTeam, triggerTeam, invitedTeam, lineTeam, rules = [], now } = call;
  const former = teams.find((team) => team.id === formerTeam);
  if (former !== undefined) return { team: former, reason: `${former.name} had this conversation before.` };

  const named = teams.find((team) => team.id === triggerTeam);
  if (named !== undefined) return { team: named, reason: "The trigger always calls this team." };

  const ruled = byRule(teams, rules, call);
  if (ruled !== undefined) return ruled;

  for (const { kind } of signals) {
    const fitting = teams
      .filter((team) => team.kinds.includes(kind))
      .toSorted((a, b) => closed(a, now) - closed(b, now) || a.kinds.indexOf(kind) - b.kinds.indexOf(kind));
    const [best] = fitting;
    if (best !== undefined) return { team: best, reason: `${best.name} is for ${inWords[kind]}.` };
  }

  const invited = teams.find((team) => team.id === invitedTeam);
  if (invited !== undefined) return { team: invited, reason: `${invited.name} was invited before.` };

  const own = teams.find((team) => team.id === lineTeam);
  if (own !== undefined) return { team: own, reason: "It is the team of the line that the customer wrote to." };

  const fallback = teams.find((team) => team.fallback) ?? teams[0];
  if (fallback === undefined) throw new Error("There is no team to pass a conversation to; create one first.");
  return { team: fallback, reason: "No team is for this in particular, so it goes to everybody." };
}

function byRule(teams: readonly Team[], rules: readonly RoutingRule[], call: Call): Choice | undefined {
  const kinds = call.signals.map(({ kind }) => kind);
  for (const { name, conditions, team: teamId, skills } of rules) {
    const team = teams.find(({ id }) => id === teamId);
    const fit = fitOf(conditions, kinds, call.about, call.now);
    if (team === undefined || fit === undefined) continue;
    const why = fit.length === 0 ? "whatever it is about" : fit.join(", ");
    return { team, skills, reason: `Rule “${name}” calls ${team.name}: ${why}.` };
  }
  return undefined;
}

/** Who is open and stands in for a closed team; undefined: it is open, or nobody who stands in is. */
function standInFor(teams: readonly Team[], team: Team, now: Date): Team | undefined {
  const passed = [team.id];
  let at: Team | undefined = team;
  while (at !== undefined && closed(at, now) === 1 && passed.length <= mostSteps) {
    const next: string | null = at.overflow;
    at = teams.find(({ id }) => id === next && !passed.includes(id));
    if (at !== undefined) passed.push(at.id);
  }
  return at === undefined || at === team || closed(at, now) === 1 ? undefined : at;
}

/** Everybody here writes English; a language that nobody knows asks for nothing. */
const needed = (language: string | null): string | null => (language === "en" ? null : language);

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
