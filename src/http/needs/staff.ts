import type { By } from "../policy.ts";
import type { Agent, ChangeAgent, ChangeTeam, NewAgent, NewTeam, Presence, Team } from "../wire/people.ts";
import type { ChangeRoutingRule, NewRoutingRule, RoutingRule, RoutingTest, TestRouting } from "../wire/routing.ts";

/** What may stand against a change. */
export type Objection =
  | { readonly outcome: "unknown" }
  /** Another one in use has this name or address. */
  | { readonly outcome: "taken"; readonly path: string }
  | { readonly outcome: "wrong"; readonly path: string; readonly problem: string };

type Done = { readonly outcome: "done" };

/** Who answers: groups. A change is whole or not at all. */
export type Teams = {
  list(): Promise<Team[]>;
  add(team: NewTeam, by: By): Promise<(Done & { readonly team: Team }) | Objection>;
  change(id: string, change: ChangeTeam, by: By): Promise<(Done & { readonly team: Team }) | Objection>;
  /** Who waits for it goes to the team that stands in for it, in the same transaction. */
  retire(id: string, by: By): Promise<Done | Objection>;
};

/** Who answers: people. */
export type Agents = {
  list(): Promise<Agent[]>;
  add(agent: NewAgent, by: By): Promise<(Done & { readonly agent: Agent }) | Objection>;
  change(id: string, change: ChangeAgent, by: By): Promise<(Done & { readonly agent: Agent }) | Objection>;
  /** Signs them out; what they hold waits for its team again. */
  retire(id: string, by: By): Promise<Done | Objection>;
  /** A one-time way in, for somebody in use; only this answer ever holds its token. */
  signInLink(id: string, by: By): Promise<{ readonly token: string; readonly until: string } | undefined>;
};

/** Who is there. */
export type PresenceOfAgents = {
  /** A screen of theirs is open; said every 15 s while one is. */
  seen(agentId: string): Promise<void>;
  /** The last one that this process had is closed. */
  left(agentId: string): Promise<void>;
  say(agentId: string, state: Presence["state"], by: By): Promise<void>;
  of(agentId: string): Promise<Presence>;
};

/** Which team is called for what. */
export type Routing = {
  list(): Promise<RoutingRule[]>;
  add(rule: NewRoutingRule, by: By): Promise<(Done & { readonly rule: RoutingRule }) | Objection>;
  change(id: string, change: ChangeRoutingRule, by: By): Promise<(Done & { readonly rule: RoutingRule }) | Objection>;
  remove(id: string, by: By): Promise<Done | Objection>;
  order(ids: readonly string[], by: By): Promise<(Done & { readonly rules: RoutingRule[] }) | Objection>;
  /** Who would be called, and why. Undefined when there is no such conversation. */
  test(ask: TestRouting): Promise<RoutingTest | undefined>;
};
