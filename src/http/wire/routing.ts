import { z } from "zod";
import { Conditions } from "../../handoff/rules.ts";
import { Topic } from "../../handoff/topic.ts";
import { SignalKind } from "../../triggers/signal.ts";
import { GivenHours } from "./hours.ts";
import { id, time } from "./list.ts";

/** Which team is called for what, before teams' own kinds are looked at. Rules are read in order; the first that fits decides. */
export const RoutingRule = z.object({
  id,
  name: z.string(),
  /** Everything that is named must fit; of what is listed, one. */
  conditions: Conditions,
  team: id,
  /** What whoever answers should be able to do. */
  skills: z.array(z.string()),
  changedAt: time,
});
export type RoutingRule = z.infer<typeof RoutingRule>;

const attributes = z
  .record(z.string().trim().min(1).max(60), z.string().trim().min(1).max(200))
  .refine((given) => Object.keys(given).length <= 20, "At most 20 attributes.");

const decided = {
  name: z.string().trim().min(1, "A rule needs a name.").max(80, "A name has at most 80 characters."),
  conditions: z.strictObject({
    ...Conditions.shape,
    attributes: attributes.default({}),
    hours: GivenHours.nullable().default(null),
  }),
  team: id,
  skills: z.array(z.string().trim().toLowerCase().min(1).max(40)).max(20),
};

/** A new rule. It comes last; `PUT /routing-rules/order` moves it. */
export const NewRoutingRule = z.strictObject({
  name: decided.name,
  conditions: decided.conditions.prefault({}),
  team: decided.team,
  skills: decided.skills.default([]),
});
export type NewRoutingRule = z.infer<typeof NewRoutingRule>;

/** What is left out stays; conditions are given as a whole. */
export const ChangeRoutingRule = z.strictObject(decided).partial();
export type ChangeRoutingRule = z.infer<typeof ChangeRoutingRule>;

/** Every rule there is, once, in the order in which they are to be read. */
export const OrderRoutingRules = z.strictObject({ rules: z.array(id).max(500) });

const Facts = z.strictObject({
  /** What called for a person, most pressing first. */
  kinds: z.array(SignalKind).max(20).default([]),
  topic: Topic.default("other"),
  line: z.guid().optional(),
  channel: z.string().max(40).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  attributes: attributes.default({}),
});

/** A conversation, or made-up facts; and a rule that is not kept yet, in place of the one with its id or before all others. */
export const TestRouting = z
  .strictObject({
    conversation: z.guid().optional(),
    facts: Facts.optional(),
    draft: NewRoutingRule.extend({ id: id.optional() }).optional(),
    /** As if it were then; without it, now. */
    at: time.optional(),
  })
  .refine(({ conversation, facts }) => (conversation === undefined) !== (facts === undefined), {
    path: ["facts"],
    message: "Give either a conversation or facts.",
  });
export type TestRouting = z.infer<typeof TestRouting>;

/** Who would be called, and why. Nobody was. */
export const RoutingTest = z.object({
  team: z.object({ id, name: z.string() }),
  /** In a sentence, as agents read it. */
  reason: z.string(),
  skills: z.array(z.string()),
  language: z.string().optional(),
  /** Whether somebody is there then, and when that changes. */
  open: z.boolean(),
  changesAt: time.optional(),
});
export type RoutingTest = z.infer<typeof RoutingTest>;
