import type { Foundation } from "../foundation.ts";
import type { Lines } from "../http/needs/lines.ts";
import type { Agents, PresenceOfAgents, Routing, Teams } from "../http/needs/staff.ts";
import { createAgents } from "../store/agents.ts";
import type { People } from "../store/people.ts";
import { createPresence } from "../store/presence.ts";
import { readRoutingFacts } from "../store/routing-facts.ts";
import { createRoutingRules, readRoutingRules } from "../store/routing-rules.ts";
import { createTeams } from "../store/teams.ts";
import { readTeams } from "../store/turns.ts";
import { createRoutingTest } from "../try-routing.ts";

type Staff = {
  readonly teams: Teams;
  readonly agents: Agents;
  readonly presence: PresenceOfAgents;
  readonly routing: Routing;
};

/** Who answers, whether they are there, and who is called for what. */
export function staffOf(
  { database: { pool }, recorder: { announce } }: Pick<Foundation, "database" | "recorder">,
  people: Pick<People, "invite">,
  lines: Pick<Lines, "line">,
  now: () => Date = () => new Date(),
): Staff {
  const needs = { pool, announce, now };
  const presence = createPresence(needs);
  return {
    teams: createTeams(needs),
    agents: {
      ...createAgents(needs),
      async signInLink(id, by) {
        const link = await people.invite(id, by);
        return link && { token: link.token, until: link.until.toISOString() };
      },
    },
    presence: {
      seen: (agentId) => presence.seen(agentId, now()),
      left: (agentId) => presence.left(agentId, now()),
      say: (agentId, state, by) => presence.say(agentId, state, by, now()),
      async of(agentId) {
        const { state, present, seenAt } = await presence.of(agentId, now());
        return { state, present, ...(seenAt !== null && { seenAt: seenAt.toISOString() }) };
      },
    },
    routing: {
      ...createRoutingRules(needs),
      test: createRoutingTest({
        teams: () => readTeams(pool),
        rules: () => readRoutingRules(pool),
        facts: (conversationId) => readRoutingFacts(pool, conversationId),
        line: lines.line,
        now,
      }),
    },
  };
}
