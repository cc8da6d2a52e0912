import type { Needs } from "../needs.ts";
import { refusalOf } from "../objection.ts";
import { byOf } from "../policy.ts";
import { refuse } from "../problem.ts";
import { route, type Route } from "../route.ts";
import { page } from "../wire/list.ts";
import { AddedAgent, Agent, ChangeAgent, NewAgent, Presence, SetPresence, SignInLink } from "../wire/people.ts";

/** Who answers: people, what they can do, and whether they are there. */
export function peopleRoutes({
  agents,
  presence,
  publicUrl,
}: Pick<Needs, "agents" | "presence" | "publicUrl">): Route[] {
  const linkOf = ({ token, until }: { readonly token: string; readonly until: string }) => ({
    url: `${publicUrl()}/sign-in#${token}`,
    until,
  });

  return [
    route({
      method: "GET",
      path: "/api/v1/agents",
      allow: "see people",
      says: "Everybody who answers, without API keys: what they can do, whether they are there, and what they have at hand.",
      response: page(Agent),
      handle: async () => ({ items: await agents.list() }),
    }),
    route({
      method: "POST",
      path: "/api/v1/agents",
      allow: "change people",
      says: "Adds a person, and answers with a one-time link that lets them in. It is shown here and never again.",
      body: NewAgent,
      response: AddedAgent,
      status: 201,
      async handle({ actor, body }) {
        const added = await agents.add(body, byOf(actor));
        if (added.outcome !== "done") return refusalOf(added);
        const link = await agents.signInLink(added.agent.id, byOf(actor));
        return link === undefined ? refuse(404) : { agent: added.agent, signInLink: linkOf(link) };
      },
    }),
    route({
      method: "PATCH",
      path: "/api/v1/agents/{id}",
      allow: "change people",
      says: "Changes a person; what is left out stays. It holds at once, their role included.",
      body: ChangeAgent,
      response: Agent,
      async handle({ id, actor, body }) {
        const changed = await agents.change(id, body, byOf(actor));
        return changed.outcome === "done" ? changed.agent : refusalOf(changed);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/agents/{id}/retire",
      allow: "change people",
      says: "Signs a person out for good. What they hold waits for its team again; what they said stays under their name.",
      async handle({ id, actor }) {
        const retired = await agents.retire(id, byOf(actor));
        return retired.outcome === "done" ? undefined : refusalOf(retired);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/agents/{id}/sign-in-link",
      allow: "change people",
      says: "A one-time link that lets a person in. It is shown here and never again.",
      response: SignInLink,
      status: 201,
      async handle({ id, actor }) {
        const link = await agents.signInLink(id, byOf(actor));
        return link === undefined ? refuse(404) : linkOf(link);
      },
    }),
    route({
      method: "PUT",
      path: "/api/v1/me/presence",
      allow: "say where I am",
      says: "Says that you are available, or away: who is away is offered nothing. That you are there at all, your open screen says.",
      body: SetPresence,
      response: Presence,
      async handle({ actor, body }) {
        if (actor.kind === "key") return refuse(422, "A key is nowhere: only people are available or away.");
        await presence.say(actor.id, body.state, byOf(actor));
        return await presence.of(actor.id);
      },
    }),
  ];
}
