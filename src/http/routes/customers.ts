import type { Needs } from "../needs.ts";
import { byOf } from "../policy.ts";
import { refuse } from "../problem.ts";
import { route, type Route } from "../route.ts";
import { ChangeCustomer, Customer, SetConsent } from "../wire/customers.ts";

/** A person, and what they want of our messages. */
export function customerRoutes({ lists, desk }: Pick<Needs, "lists" | "desk">): Route[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/customers/{id}",
      allow: "read conversations",
      says: "A person: every address we know, the latest 50 conversations, and what was said about our messages to them.",
      response: Customer,
      handle: async ({ id }) => (await lists.customer(id)) ?? refuse(404),
    }),
    route({
      method: "PATCH",
      path: "/api/v1/customers/{id}",
      allow: "answer customers",
      says: "Keeps what the business knows of a customer, for routes to look at: their name, and attributes such as a tier. What is left out stays, null goes.",
      body: ChangeCustomer,
      response: Customer,
      async handle({ id, actor, body }) {
        const changed = await desk.changeCustomer(id, byOf(actor), body);
        if (changed.outcome === "refused") return refuse(422, changed.problem);
        if (changed.outcome === "unknown") return refuse(404);
        return (await lists.customer(id)) ?? refuse(404);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/customers/{id}/consent",
      allow: "answer customers",
      says: "Notes that a customer wants no more messages (`out`), or that a pause was a misunderstanding (`in`). Only the customer takes `out` back, by writing START.",
      body: SetConsent,
      response: Customer,
      async handle({ id, actor, body }) {
        const cause = actor.role === "operator" ? "operator" : "agent";
        const noted = await desk.noteConsent(id, byOf(actor), { ...body, cause });
        switch (noted.outcome) {
          case "noted":
            return (await lists.customer(id)) ?? refuse(404);
          case "unknown":
            return refuse(404);
          case "refused":
            return refuse(422, noted.problem);
        }
      },
    }),
  ];
}
