import type { Needs } from "../needs.ts";
import { refusalOf } from "../objection.ts";
import { byOf } from "../policy.ts";
import { refuse } from "../problem.ts";
import { route, type Route } from "../route.ts";
import { page } from "../wire/list.ts";
import {
  ChangeRoutingRule,
  NewRoutingRule,
  OrderRoutingRules,
  RoutingRule,
  RoutingTest,
  TestRouting,
} from "../wire/routing.ts";

/** Operators' rules: which team is called for what. */
export function routingRoutes({ routing }: Pick<Needs, "routing">): Route[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/routing-rules",
      allow: "see routing",
      says: "The rules that choose a team, in the order in which they are read.",
      response: page(RoutingRule),
      handle: async () => ({ items: await routing.list() }),
    }),
    route({
      method: "POST",
      path: "/api/v1/routing-rules",
      allow: "change routing",
      says: "Adds a rule, behind the others. It holds from the next pass on.",
      body: NewRoutingRule,
      response: RoutingRule,
      status: 201,
      async handle({ actor, body }) {
        const added = await routing.add(body, byOf(actor));
        return added.outcome === "done" ? added.rule : refusalOf(added);
      },
    }),
    route({
      method: "PATCH",
      path: "/api/v1/routing-rules/{id}",
      allow: "change routing",
      says: "Changes a rule; what is left out stays, and conditions are given as a whole.",
      body: ChangeRoutingRule,
      response: RoutingRule,
      async handle({ id, actor, body }) {
        const changed = await routing.change(id, body, byOf(actor));
        return changed.outcome === "done" ? changed.rule : refusalOf(changed);
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/routing-rules/{id}",
      allow: "change routing",
      says: "Takes a rule away. Where it has sent handoffs, they keep their reason.",
      async handle({ id, actor }) {
        const removed = await routing.remove(id, byOf(actor));
        return removed.outcome === "done" ? undefined : refusalOf(removed);
      },
    }),
    route({
      method: "PUT",
      path: "/api/v1/routing-rules/order",
      allow: "change routing",
      says: "Puts the rules into another order. Every one must be named once.",
      body: OrderRoutingRules,
      response: page(RoutingRule),
      async handle({ actor, body }) {
        const ordered = await routing.order(body.rules, byOf(actor));
        return ordered.outcome === "done" ? { items: ordered.rules } : refusalOf(ordered);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/routing-rules/test",
      allow: "see routing",
      says: "Which team would be called for a conversation, or for made-up facts, and why; with a rule that is not kept yet, if you like. Nobody is called.",
      body: TestRouting,
      response: RoutingTest,
      handle: async ({ body }) => (await routing.test(body)) ?? refuse(404, "There is no such conversation."),
    }),
  ];
}
