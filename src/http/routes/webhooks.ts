import { z } from "zod";
import type { Needs } from "../needs.ts";
import { byOf } from "../policy.ts";
import { refuse } from "../problem.ts";
import { route, type Route } from "../route.ts";
import { page } from "../wire/list.ts";
import {
  ChangeWebhook,
  ListDeliveries,
  NewWebhook,
  Webhook,
  WebhookDelivery,
  WebhookTest,
  WebhookWithSecret,
} from "../wire/webhooks.ts";

/** Addresses outside that hear of what happens, as Standard Webhooks. */
export function webhookRoutes({ webhooks }: Pick<Needs, "webhooks">): Route[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/webhooks",
      allow: "change webhooks",
      says: "The addresses that hear of what happens.",
      response: page(Webhook),
      handle: async () => ({ items: [...(await webhooks.list())] }),
    }),
    route({
      method: "POST",
      path: "/api/v1/webhooks",
      allow: "change webhooks",
      says: "Adds an address. The answer holds the secret that signs what it is told; it is shown this once.",
      body: NewWebhook,
      response: WebhookWithSecret,
      status: 201,
      async handle({ actor, body }) {
        const added = await webhooks.add(body, byOf(actor));
        if (added === "too many") return refuse(409, "There are 20 webhooks already. Remove one first.");
        return { ...added.webhook, secret: added.secret };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/webhooks/{id}",
      allow: "change webhooks",
      says: "One address.",
      response: Webhook,
      handle: async ({ id }) => (await webhooks.webhook(id)) ?? refuse(404),
    }),
    route({
      method: "PATCH",
      path: "/api/v1/webhooks/{id}",
      allow: "change webhooks",
      says: "Changes an address, pauses or resumes it. What happens in a pause is not told; what waited before it is.",
      body: ChangeWebhook,
      response: Webhook,
      handle: async ({ id, actor, body }) => (await webhooks.change(id, body, byOf(actor))) ?? refuse(404),
    }),
    route({
      method: "DELETE",
      path: "/api/v1/webhooks/{id}",
      allow: "change webhooks",
      says: "Removes an address; what waited for it is forgotten.",
      handle: async ({ id, actor }) => ((await webhooks.remove(id, byOf(actor))) ? undefined : refuse(404)),
    }),
    route({
      method: "POST",
      path: "/api/v1/webhooks/{id}/renew",
      allow: "change webhooks",
      says: "Makes another secret; the one before signs nothing any more.",
      response: WebhookWithSecret,
      async handle({ id, actor }) {
        const renewed = await webhooks.renew(id, byOf(actor));
        return renewed === undefined ? refuse(404) : { ...renewed.webhook, secret: renewed.secret };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/webhooks/{id}/test",
      allow: "change webhooks",
      says: "Tells the address of a `webhook.test` at once, and says what it answered.",
      response: WebhookTest,
      handle: async ({ id }) => (await webhooks.test(id)) ?? refuse(404),
    }),
    route({
      method: "GET",
      path: "/api/v1/webhooks/{id}/deliveries",
      allow: "change webhooks",
      says: "What it was told and what it answered, newest first. What was told is forgotten after a week.",
      query: ListDeliveries,
      response: z.object({ items: z.array(WebhookDelivery) }),
      handle: async ({ id, query }) => ({ items: [...(await webhooks.deliveries(id, query))] }),
    }),
    route({
      method: "POST",
      path: "/api/v1/webhooks/{id}/retry",
      allow: "change webhooks",
      says: "Tries everything again that was given up within the week.",
      response: z.object({ again: z.int() }),
      async handle({ id, actor }) {
        const again = await webhooks.retry(id, byOf(actor));
        return again === undefined ? refuse(404) : { again };
      },
    }),
  ];
}
