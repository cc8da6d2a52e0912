import { z } from "zod";
import { dimensions } from "../../metrics/figures.ts";
import { isTimeZone } from "../../metrics/span.ts";
import { time } from "./list.ts";

/** A moment, or a day: its first moment in the time zone that is asked for. */
const moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);

const AskSpan = z.strictObject({
  /** Without it: 30 days before the end. */
  from: moment.optional(),
  /** Not part of it any more; without it: now. */
  to: moment.optional(),
  /** Whose days and weeks are told apart: the name of a time zone, "Europe/Oslo". */
  tz: z.string().max(60).refine(isTimeZone, "This is not the name of a time zone, like Europe/Oslo.").default("UTC"),
});

export const AskRows = AskSpan;
export const AskMetrics = AskSpan.extend({ by: z.enum(dimensions).optional() });
export type AskMetrics = z.infer<typeof AskMetrics>;

/** A part of a cohort; null where nothing is in the cohort. */
const share = z.object({ value: z.number().nullable(), n: z.int(), of: z.int() });
export type Share = z.infer<typeof share>;
const spread = z.object({ p50: z.number().nullable(), p95: z.number().nullable() });
const number = z.number().nullable();

const figures = {
  /** Stretches of the AI that began, and handoffs that were requested, in this time. */
  stretches: z.int(),
  handoffs: z.int(),
  handoffRate: share,
  timeToHandoff: z.object({ seconds: spread, messages: spread, n: z.int() }),
  timeToTake: z.object({ seconds: spread, n: z.int() }),
  timeToHumanReply: z.object({ seconds: spread, n: z.int() }),
  satisfaction: z.object({
    afterHandoff: number,
    aiOnly: number,
    /** Ratings after a handoff and of the AI alone. */
    n: z.int(),
    ratings: z.object({ afterHandoff: z.int(), aiOnly: z.int(), withoutHandoff: z.int() }),
    /** Of people who came although nobody had called them. */
    withoutHandoff: number,
    /** Of the surveys that were asked in this time, those that had an answer. */
    responses: z.object({ afterHandoff: share, aiOnly: share, withoutHandoff: share }),
  }),
  contextCompleteness: z.object({ median: number, n: z.int(), repeatAsks: z.int(), repeatAsksPer100: number }),
  containment: share,
  takenUncalled: share,
  reopened: share,
  needless: share,
  tooEarly: share,
  tooLate: share,
  missed: z.object({ per100: number, n: z.int(), of: z.int() }),
  unattended: share.extend({ waiting: z.int() }),
  overflowed: share,
  escalated: share,
  slipped: share,
  offersAnswered: share,
};

export const HandoffFigures = z.object(figures);
export type HandoffFigures = z.infer<typeof HandoffFigures>;

const Definition = z.object({
  name: z.string(),
  unit: z.enum(["share", "seconds", "messages", "score", "per hundred"]),
  says: z.string(),
});

export const HandoffMetrics = z.object({
  from: time,
  to: time,
  tz: z.string(),
  ...figures,
  /** With `by`: the same for each, days in their order, everything else by how many handoffs it has. Empty days are left out. */
  groups: z.array(z.object({ key: z.string(), name: z.string(), ...figures })),
  /** What each metric counts, in the sentence that screens show. */
  definitions: z.record(z.string(), Definition),
});
export type HandoffMetrics = z.infer<typeof HandoffMetrics>;
