import type { Needs } from "../needs.ts";
import { refusalOf } from "../objection.ts";
import { byOf } from "../policy.ts";
import { route, type Route } from "../route.ts";
import { page } from "../wire/list.ts";
import { ChangeTeam, NewTeam, Team } from "../wire/people.ts";

/** Who answers: groups, what they are for, and when they are there. */
export function teamRoutes({ teams }: Pick<Needs, "teams">): Route[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/teams",
      allow: "see people",
      says: "All teams, the queue that always exists first.",
      response: page(Team),
      handle: async () => ({ items: await teams.list() }),
    }),
    route({
      method: "POST",
      path: "/api/v1/teams",
      allow: "change people",
      says: "Adds a team. It is called from the next pass on.",
      body: NewTeam,
      response: Team,
      status: 201,
      async handle({ actor, body }) {
        const added = await teams.add(body, byOf(actor));
        return added.outcome === "done" ? added.team : refusalOf(added);
      },
    }),
    route({
      method: "PATCH",
      path: "/api/v1/teams/{id}",
      allow: "change people",
      says: "Changes a team; what is left out stays. `members` are all that it has from then on.",
      body: ChangeTeam,
      response: Team,
      async handle({ id, actor, body }) {
        const changed = await teams.change(id, body, byOf(actor));
        return changed.outcome === "done" ? changed.team : refusalOf(changed);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/teams/{id}/retire",
      allow: "change people",
      says: "Takes a team out of use. Who waits for it goes to its overflow team, or to the queue that always exists; its rules go; lines and triggers that named it leave it to the route.",
      async handle({ id, actor }) {
        const retired = await teams.retire(id, byOf(actor));
        return retired.outcome === "done" ? undefined : refusalOf(retired);
      },
    }),
  ];
}
