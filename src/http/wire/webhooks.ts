import { z } from "zod";
import { id, time } from "./list.ts";

/** Families of events that an address may want. Which kinds there are, `docs/webhooks.md` lists. */
const family = [
  "message",
  "conversation",
  "customer",
  "baton",
  "handoff",
  "promise",
  "survey",
  "reply",
  "trigger",
  "line",
] as const;

const events = z
  .array(
    z
      .string()
      .regex(/^(\*|[a-z]+\.(\*|[a-z_]+))$/, "An event is named like handoff.requested; handoff.* is all of a family.")
      .refine(
        (event) => event === "*" || family.some((name) => event.startsWith(`${name}.`)),
        `There are events of ${family.join(", ")}.`,
      ),
  )
  .min(1, "Choose at least one event.")
  .max(50);
const url = z
  .url({ protocol: /^https?$/, error: "Give an address that begins with https://." })
  .max(2_000)
  .refine(
    (address) => URL.canParse(address) && new URL(address).username === "",
    "No name or password in the address.",
  );
const name = z.string().trim().min(1, "A webhook needs a name.").max(80);

/** `failing`: the last attempts failed, and it is tried again. `paused`: nothing is sent, by an operator's or the receiver's wish. */
export const Webhook = z.object({
  id,
  name: z.string(),
  url: z.string(),
  events: z.array(z.string()),
  state: z.enum(["live", "failing", "paused"]),
  reason: z.string().optional(),
  /** What waits to be told. */
  waiting: z.int(),
  createdAt: time,
});
export type Webhook = z.infer<typeof Webhook>;

export const NewWebhook = z.strictObject({ name, url, events });
export const ChangeWebhook = z.strictObject({
  name: name.optional(),
  url: url.optional(),
  events: events.optional(),
  state: z.enum(["live", "paused"]).optional(),
});

/** The secret is shown this once: it proves to the receiver that we speak (Standard Webhooks, `whsec_…`). */
export const WebhookWithSecret = Webhook.extend({ secret: z.string() });

export const WebhookTest = z.object({ taken: z.boolean(), status: z.int().optional(), reason: z.string().optional() });

/** One event on its way to one address. */
export const WebhookDelivery = z.object({
  id,
  kind: z.string(),
  conversation: id.optional(),
  state: z.enum(["waiting", "delivered", "failed"]),
  attempts: z.int(),
  status: z.int().optional(),
  reason: z.string().optional(),
  at: time,
  /** When it is tried next. */
  dueAt: time.optional(),
  deliveredAt: time.optional(),
});
export type WebhookDelivery = z.infer<typeof WebhookDelivery>;

export const ListDeliveries = z.strictObject({
  state: z.enum(["waiting", "delivered", "failed"]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  /** The id of the last one of the page before. */
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});
