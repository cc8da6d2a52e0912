import { z } from "zod";
import { ConsentCause, Conversation } from "./conversations.ts";
import { id, time } from "./list.ts";

/** One thing that was said about our messages to a customer. */
export const ConsentEntry = z.object({
  id,
  state: z.enum(["out", "paused", "in"]),
  channel: z.string(),
  identity: z.string(),
  /** Absent: the whole business. */
  line: z.object({ id, name: z.string(), address: z.string() }).optional(),
  cause: ConsentCause,
  words: z.string().optional(),
  /** Who did it, where that was not the customer. */
  by: z.string().optional(),
  at: time,
});
export type ConsentEntry = z.infer<typeof ConsentEntry>;

/** `out` may be said by everybody; `in` only of what is `paused`: who opted out alone can take that back. */
export const SetConsent = z.strictObject({
  state: z.enum(["out", "in"]),
  /** Without it: every line of the business. */
  conversation: id.optional(),
  words: z.string().trim().max(500).optional(),
});

/** A person, every address we know of them, and what was said over those, newest first (at most 50). */
export const Customer = z.object({
  id,
  name: z.string().optional(),
  /** What the business keeps of them, for routes to look at: {"tier": "gold"}. */
  attributes: z.record(z.string(), z.string()),
  identities: z.array(z.object({ channel: z.string(), value: z.string(), name: z.string().optional() })),
  conversations: z.array(Conversation),
  /** What was said about our messages to them, newest first. */
  consents: z.array(ConsentEntry),
});
export type Customer = z.infer<typeof Customer>;

const attribute = z.string().trim().min(1).max(200, "A value has at most 200 characters.");

/** What is left out stays. An attribute that is null goes; a name that is null is again the one that the channel tells. */
export const ChangeCustomer = z.strictObject({
  name: z.string().trim().min(1).max(120).nullable().optional(),
  attributes: z.record(z.string().trim().min(1).max(60), attribute.nullable()).optional(),
});
export type ChangeCustomer = z.infer<typeof ChangeCustomer>;
