import { z } from "zod";
import { ConsentCause, Conversation } from "./conversations.ts";
import { id, time } from "./list.ts";
import { GivenPromise } from "./promises.ts";

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

const identities = z.array(z.object({ channel: z.string(), value: z.string(), name: z.string().optional() }));

/** That an agent knows two customers to be one person: `POST /customers/{id}/separate` takes it back. */
export const Merge = z.object({
  id,
  /** The id that the other customer had, and has again when they are separated. */
  customer: id,
  /** Who said it. */
  by: z.string(),
  at: time,
  /** What came with it. */
  identities,
});
export type Merge = z.infer<typeof Merge>;

/** A person, every address we know of them, and what was said over those, newest first (at most 50). */
export const Customer = z.object({
  id,
  name: z.string().optional(),
  /** What the business keeps of them, for routes to look at: {"tier": "gold"}. */
  attributes: z.record(z.string(), z.string()),
  identities,
  conversations: z.array(Conversation),
  /** What people have promised them in any conversation and nobody has done yet. */
  promises: z.array(GivenPromise.extend({ number: z.int() })),
  /** What was said about our messages to them, newest first. */
  consents: z.array(ConsentEntry),
  /** With whom they were joined by an agent, newest first. What a phone number proves is not among them. */
  merges: z.array(Merge),
});
export type Customer = z.infer<typeof Customer>;

const attribute = z.string().trim().min(1).max(200, "A value has at most 200 characters.");

/** What is left out stays. An attribute that is null goes; a name that is null is again the one that the channel tells. */
export const ChangeCustomer = z.strictObject({
  name: z.string().trim().min(1).max(120).nullable().optional(),
  attributes: z.record(z.string().trim().min(1).max(60), attribute.nullable()).optional(),
});
export type ChangeCustomer = z.infer<typeof ChangeCustomer>;

/** A customer as far as somebody needs who chooses among several. */
export const CustomerSummary = z.object({
  id,
  name: z.string().optional(),
  identities,
  /** How many they have had. */
  conversations: z.int(),
  lastMessageAt: time.optional(),
});
export type CustomerSummary = z.infer<typeof CustomerSummary>;

export const FindCustomers = z.strictObject({
  /** A part of their name, or of an address. */
  q: z.string().trim().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});

/** Somebody who may be the same person, and why: each reason is one sentence for people. */
export const LikelyCustomer = CustomerSummary.extend({ reasons: z.array(z.string()) });
export type LikelyCustomer = z.infer<typeof LikelyCustomer>;

/** The customer who is the same person, and is part of the one that is asked from then on. */
export const MergeCustomer = z.strictObject({ customer: z.guid() });

/** Which merge was a mistake. */
export const SeparateCustomer = z.strictObject({ merge: z.guid() });
