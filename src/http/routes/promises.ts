import type { Needs } from "../needs.ts";
import { byOf } from "../policy.ts";
import { refuse } from "../problem.ts";
import { route, type Route } from "../route.ts";
import { page } from "../wire/list.ts";
import { AskOpenEnds, GivenPromise, Memory, OpenEnds } from "../wire/promises.ts";

/** What people have promised a customer, until it is kept or let go. */
export function promiseRoutes({ promises }: Pick<Needs, "promises">): Route[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/conversations/{id}/promises",
      allow: "read conversations",
      says: "What people have promised in a conversation; the open ones first. The AI knows them and adds none.",
      response: page(GivenPromise),
      async handle({ id }) {
        const items = await promises.of(id);
        return items === undefined ? refuse(404) : { items: [...items] };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/conversations/{id}/memory",
      allow: "read conversations",
      says: "What people left behind when they last let go of a conversation: what came of it, and the topics that they keep to themselves.",
      response: Memory,
      handle: async ({ id }) => (await promises.memory(id)) ?? refuse(404),
    }),
    route({
      method: "GET",
      path: "/api/v1/conversations/{id}/open-ends",
      allow: "read conversations",
      says: "What is open in a conversation for somebody who is about to let go of it: whether the customer has had an answer and the AI may give it, and what agents promised in their messages without keeping a record.",
      query: AskOpenEnds,
      response: OpenEnds,
      async handle({ id, query }) {
        const reserved = query.reserved?.split(",").filter((topic) => topic.trim() !== "");
        return (await promises.openEnds(id, reserved)) ?? refuse(404);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/promises/{id}/keep",
      allow: "answer customers",
      says: "It was done as promised.",
      response: GivenPromise,
      handle: async ({ id, actor }) => (await promises.end(id, "kept", byOf(actor))) ?? refuse(404),
    }),
    route({
      method: "POST",
      path: "/api/v1/promises/{id}/drop",
      allow: "answer customers",
      says: "It is let go: the AI speaks of it no more.",
      response: GivenPromise,
      handle: async ({ id, actor }) => (await promises.end(id, "dropped", byOf(actor))) ?? refuse(404),
    }),
    route({
      method: "POST",
      path: "/api/v1/promises/{id}/reopen",
      allow: "answer customers",
      says: "It is open again: takes back that it was kept or let go.",
      response: GivenPromise,
      handle: async ({ id, actor }) => (await promises.reopen(id, byOf(actor))) ?? refuse(404),
    }),
  ];
}
