import { queryOptions } from "@tanstack/react-query";
import type { Webhook, WebhookDelivery } from "../../src/http/wire/webhooks.ts";
import { ask } from "../api/ask.ts";
import type { Page } from "../api/queries.ts";

export const webhooksQuery = queryOptions({
  queryKey: ["webhooks"],
  queryFn: () => ask<Page<Webhook>>("/webhooks"),
  staleTime: 30_000,
});
/** What was told lately. It changes by itself while something waits. */
export const deliveriesQuery = (id: string) =>
  queryOptions({
    queryKey: ["webhooks", id, "deliveries"],
    queryFn: ({ signal }) =>
      ask<Page<WebhookDelivery>>(`/webhooks/${encodeURIComponent(id)}/deliveries?limit=20`, { signal }),
    staleTime: 5_000,
    refetchInterval: 10_000,
  });

/** The families that an address may want, in words. */
export const families: readonly (readonly [event: string, words: string])[] = [
  ["handoff.*", "Handoffs: people are called, come, are late, give back"],
  ["conversation.*", "Conversations: opened again, seen, resolved"],
  ["baton.*", "The baton: who holds which conversation"],
  ["message.*", "Messages: received and said"],
  ["promise.*", "Promises: made, due, kept"],
  ["survey.*", "Surveys: asked and answered"],
];
