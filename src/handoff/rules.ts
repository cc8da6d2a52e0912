import { z } from "zod";
import { SignalKind } from "../triggers/signal.ts";
import { Hours } from "./handoff.ts";
import { Topic } from "./topic.ts";

/** When a rule holds. Everything that is named must fit; of what is listed, one; an empty list asks for nothing. */
export const Conditions = z.strictObject({
  kinds: z.array(SignalKind).default([]),
  topics: z.array(Topic).default([]),
  lines: z.array(z.guid()).default([]),
  channels: z.array(z.string().max(40)).default([]),
  /** ISO 639-1. */
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).default([]),
  /** What the business keeps of the customer: {"tier": "gold"}. */
  attributes: z.record(z.string().max(60), z.string().max(200)).default({}),
  /** Only at these times. */
  hours: Hours.nullable().default(null),
});
export type Conditions = z.infer<typeof Conditions>;

/** An operator's rule: who is called for what, before teams' own kinds are looked at. */
export type RoutingRule = {
  readonly id: string;
  readonly name: string;
  readonly conditions: Conditions;
  readonly team: string;
  readonly skills: readonly string[];
};
