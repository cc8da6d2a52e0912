import { z } from "zod";
import { Verdict as Word } from "../../handoff/handoff.ts";
import { SignalKind } from "../../triggers/signal.ts";
import { id, time } from "./list.ts";

/** What an agent thinks of a handoff; null takes it back. */
export const Verdict = z.strictObject({ verdict: Word.nullable() });

/** A person should have been called. `kind` is what should have been noticed, `message` of the customer's where. */
export const NewMiss = z.strictObject({
  kind: SignalKind.optional(),
  message: z.guid().optional(),
  note: z.string().trim().max(500, "At most 500 characters.").optional(),
});
export type NewMiss = z.infer<typeof NewMiss>;

export const Miss = z.object({
  id,
  conversation: id,
  message: id.optional(),
  /** `asked_twice`: the customer had asked for a person before; `bad_rating`: of the AI alone; `reported`: an agent says so. */
  cause: z.enum(["asked_twice", "bad_rating", "reported"]),
  kind: SignalKind.optional(),
  note: z.string().optional(),
  at: time,
});
export type Miss = z.infer<typeof Miss>;

/** What a customer thinks of how they were helped: 1 (badly) to 5. */
export const NewRating = z.strictObject({
  score: z.int().min(1, "A rating is 1 to 5.").max(5, "A rating is 1 to 5."),
  words: z.string().trim().max(2_000, "At most 2000 characters.").optional(),
});
export type NewRating = z.infer<typeof NewRating>;

export const Rating = z.object({
  id,
  conversation: id,
  score: z.int(),
  words: z.string().optional(),
  /** Who had answered until then: the AI alone, or a person as well. */
  about: z.enum(["ai", "human"]),
  at: time,
});
export type Rating = z.infer<typeof Rating>;

export const AskFigures = z.strictObject({
  /** Without them: the last 30 days. */
  since: time.optional(),
  until: time.optional(),
});

export type AskFigures = z.infer<typeof AskFigures>;

/** A share of 1, and what it is a share of; null where nobody has judged anything yet. */
const share = z.object({ value: z.number().nullable(), n: z.int(), of: z.int() });

const judged = {
  /** Handoffs in this time, and what people said of them. */
  handoffs: z.int(),
  right: z.int(),
  tooEarly: z.int(),
  tooLate: z.int(),
  needless: z.int(),
  /** Where a person was needed and nobody was called. */
  misses: z.int(),
  /** Of the judged, how many were not needless. */
  precision: share,
  /** Of all that needed a person, how many were noticed in time. */
  recall: share,
};

export const TriggerFigures = z.object({
  since: time,
  until: time,
  /** All handoffs and misses together. */
  all: z.object(judged),
  /** A miss counts against every trigger in use that listens for its kind. */
  triggers: z.array(z.object({ trigger: z.object({ id, name: z.string(), kind: SignalKind }), ...judged })),
});
export type TriggerFigures = z.infer<typeof TriggerFigures>;

/** One judged case, for the next training. Addresses, links, handles, long numbers and the customer's name are masked. */
export const LabelledCase = z.object({
  id: z.string(),
  /** What the customer wrote. */
  text: z.string(),
  kind: SignalKind,
  /** Whether the kind is rightly said of it. */
  label: z.enum(["positive", "negative"]),
  /** Why: an agent's verdict on the handoff, or a miss. */
  because: z.enum([...Word.options, ...Miss.shape.cause.options]),
  evidence: z.string().optional(),
  /** What was said before, oldest first. */
  context: z.array(z.object({ by: z.enum(["customer", "ai", "agent"]), text: z.string() })),
  channel: z.string(),
  detector: z.string().optional(),
  version: z.string().optional(),
  trigger: z.object({ id, version: z.int() }).optional(),
  at: time,
});
export type LabelledCase = z.infer<typeof LabelledCase>;
