import { z } from "zod";
import { Brief, Verdict } from "../../handoff/handoff.ts";
import { Topic } from "../../handoff/topic.ts";
import { SignalKind } from "../../triggers/signal.ts";
import { id, time } from "./list.ts";

export const Handoff = z.object({
  id,
  conversation: id,
  mode: z.enum(["pass", "invite"]),
  priority: z.enum(["low", "normal", "high", "urgent"]),
  signals: z.array(
    z.object({
      kind: SignalKind,
      score: z.number(),
      threshold: z.number(),
      evidence: z.string(),
      message: id,
      /** Other messages that it rests on, where a whole conversation says it. */
      messages: z.array(id),
      detector: z.string(),
      version: z.string(),
      /** The operator's rule that it set off, and which version of it. */
      trigger: z.object({ id, name: z.string(), version: z.int() }).optional(),
    }),
  ),
  /** What it is about, and the customer's language (ISO 639-1) where that is clear; both as the brief has them. */
  topic: Topic,
  language: z.string().optional(),
  brief: Brief,
  route: z.object({ team: z.object({ id, name: z.string() }), reason: z.string() }),
  firstSignalAt: time,
  requestedAt: time,
  acknowledgedAt: time.optional(),
  takenAt: time.optional(),
  firstHumanReplyAt: time.optional(),
  resolvedAt: time.optional(),
  messagesToHandoff: z.int(),
  outcome: z.string().optional(),
  verdict: Verdict.optional(),
});
export type Handoff = z.infer<typeof Handoff>;
