import type { Needs } from "../needs.ts";
import { byOf } from "../policy.ts";
import { refuse } from "../problem.ts";
import { route, type Route } from "../route.ts";
import {
  Customer,
  CustomerSummary,
  FindCustomers,
  LikelyCustomer,
  MergeCustomer,
  SeparateCustomer,
} from "../wire/customers.ts";
import { page } from "../wire/list.ts";

/** Two customers who are one person: who it may be, saying so, and taking it back. */
export function mergingRoutes({ merging, lists }: Pick<Needs, "merging" | "lists">): Route[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/customers",
      allow: "read conversations",
      says: "Finds customers by a part of their name or of an address, whom we heard last first. At most 50: whoever finds more says more.",
      query: FindCustomers,
      response: page(CustomerSummary),
      handle: async ({ query }) => ({ items: [...(await merging.find(query.q, query.limit))] }),
    }),
    route({
      method: "GET",
      path: "/api/v1/customers/{id}/likely",
      allow: "read conversations",
      says: "Others who may be the same person, each with the reasons: an address or a number that was given, the same order, the same full name. Nothing is joined by it.",
      response: page(LikelyCustomer),
      async handle({ id }) {
        const items = await merging.likely(id);
        return items === undefined ? refuse(404) : { items: [...items] };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/customers/{id}/merge",
      allow: "answer customers",
      says: "Says that `customer` is the same person: this one gets their addresses and all that was said over those, one history and one brief. Every answer leaves where it would have left, and what they want of our messages stands as it stood. Again, it changes nothing. 409 when one of them was joined with somebody else meanwhile.",
      body: MergeCustomer,
      response: Customer,
      async handle({ id, actor, body }) {
        const merged = await merging.merge(id, body.customer, byOf(actor));
        switch (merged.outcome) {
          case "joined":
            return (await lists.customer(merged.customer)) ?? refuse(404);
          case "unknown":
            return refuse(404);
          case "same":
            return refuse(422, "This is the same customer already. Choose another one.");
          case "overtaken":
            return refuse(409, "One of them was joined with somebody else meanwhile. Look again, then decide.");
        }
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/customers/{id}/separate",
      allow: "answer customers",
      says: "Takes a `merge` back: what came with it is the former customer's again, under the id that they had, with what was said over it since. Answers with the one who stays. Again, it changes nothing. 422 when their phone number proves them one person.",
      body: SeparateCustomer,
      response: Customer,
      async handle({ id, actor, body }) {
        const separated = await merging.separate(id, body.merge, byOf(actor));
        switch (separated.outcome) {
          case "separated":
            return (await lists.customer(separated.customer)) ?? refuse(404);
          case "unknown":
            return refuse(404);
          case "proven":
            return refuse(422, "Their phone number says that they are one person, so they stay together.");
        }
      },
    }),
  ];
}
