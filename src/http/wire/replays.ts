import { z } from "zod";
import { Verdict } from "../../handoff/handoff.ts";
import { SignalKind } from "../../triggers/signal.ts";
import { id, time } from "./list.ts";
import { Rule } from "./triggers.ts";

const mostTriggers = 100;

/** A trigger as it might be. With the id of one in use, what is left out stays; otherwise it is a new one. */
const Draft = z.strictObject({
  ...z.strictObject(Rule.shape).partial().shape,
  id: id.optional(),
  team: id.nullable().optional(),
});
const words = z.array(z.string()).readonly().optional();
const ShownDraft = z.object({ ...Draft.shape, phrases: words, lines: words, channels: words });
const drafts = z.array(Draft).max(mostTriggers, `At most ${mostTriggers} triggers.`);

/** Which triggers would be used, and over which conversations they are run. Without triggers: those in use. */
export const StartReplay = z
  .strictObject({
    /** The whole set as it would be. */
    triggers: drafts.optional(),
    /** Or only what would be other than now. */
    changes: drafts.optional(),
    /** Ids of triggers that would be taken out of use. */
    retired: z.array(id).max(mostTriggers).optional(),
    /** Conversations opened from this time on, and before that one. */
    since: time.optional(),
    until: time.optional(),
    /** Ids of lines; without them, every line. */
    lines: z.array(z.guid()).min(1).max(200).optional(),
    /** The newest so many conversations. */
    most: z.int().min(1, "At least one conversation.").max(100_000, "At most 100,000 conversations.").default(10_000),
  })
  .superRefine(({ triggers, changes, retired, since, until }, context) => {
    if (triggers !== undefined && (changes !== undefined || retired !== undefined))
      context.addIssue({
        code: "custom",
        path: ["triggers"],
        message: "Give the whole set or changes to it, not both.",
      });
    if (since !== undefined && until !== undefined && Date.parse(since) >= Date.parse(until))
      context.addIssue({ code: "custom", path: ["until"], message: "It must be later than since." });
  });
export type StartReplay = z.input<typeof StartReplay>;

const named = z.object({ id, name: z.string() });

const Called = z.object({
  /** The message that decided. */
  message: z.string(),
  at: time,
  because: z.string(),
  kind: SignalKind.optional(),
  /** The customer's own words. */
  evidence: z.string().optional(),
  trigger: named.optional(),
  team: named,
});
export type Called = z.infer<typeof Called>;

const Example = z.object({
  conversation: id,
  number: z.int(),
  customer: z.string().optional(),
  channel: z.string(),
  before: Called.optional(),
  after: Called.optional(),
  /** How far the two are apart. */
  messages: z.int().optional(),
  seconds: z.int().optional(),
  /** What an agent said of the handoff that really happened there. */
  verdict: Verdict.optional(),
});
export type Example = z.infer<typeof Example>;

const Group = z.object({
  n: z.int(),
  /** Of those, with a handoff that an agent judged. */
  verdicts: z.object({ right: z.int(), too_early: z.int(), too_late: z.int(), needless: z.int() }),
  /** Of those, in conversations of which somebody found later that a person had been needed. */
  missed: z.int(),
  /** Of those, where a person took the baton without being called. */
  taken: z.int(),
  /** By how many messages and how much time, in the middle. */
  messages: z.int().optional(),
  seconds: z.int().optional(),
  /** The newest, at most 50. */
  examples: z.array(Example).readonly(),
});
export type Group = z.infer<typeof Group>;

const Comparison = z.object({
  before: z.int(),
  after: z.int(),
  same: z.int(),
  gained: Group,
  lost: Group,
  earlier: Group,
  later: Group,
});
export type Comparison = z.infer<typeof Comparison>;

const Load = z.object({
  handoffs: z.int(),
  perDay: z.number(),
  /** The hour with the most, by when it begins. */
  busiest: z.object({ at: time, handoffs: z.int() }).optional(),
});
export type Load = z.infer<typeof Load>;

const beforeAndAfter = z.object({ before: z.int(), after: z.int() });

const Report = z.object({
  conversations: z.int(),
  /** Times in which the AI had the baton. */
  stretches: z.int(),
  from: time.optional(),
  until: time.optional(),
  days: z.number(),
  /** The proposal against the triggers in use, both read by the same detectors. */
  inUse: Comparison,
  /** The proposal against what really happened. */
  past: Comparison,
  /** Stretches in which a person is invited, and the AI keeps the baton. */
  invitations: beforeAndAfter,
  triggers: z
    .array(
      z.object({
        id,
        name: z.string(),
        kind: SignalKind,
        state: z.enum(["live", "shadow"]),
        /** Turns at which it fires, and handoffs that it decides. */
        fires: beforeAndAfter,
        firsts: beforeAndAfter,
      }),
    )
    .readonly(),
  teams: z.array(z.object({ id, name: z.string(), before: Load, after: Load })).readonly(),
  /** What could not be known, in sentences. */
  notes: z.array(z.string()).readonly(),
});
export type Report = z.infer<typeof Report>;

const told = {
  id,
  state: z.enum(["running", "done", "failed", "stopped"]),
  /** Conversations read so far, and how many there are. */
  read: z.int(),
  of: z.int(),
  since: time.optional(),
  until: time.optional(),
  actor: z.object({ kind: z.enum(["agent", "key"]), id, name: z.string() }),
  startedAt: time,
  finishedAt: time.optional(),
  /** Why it failed. */
  reason: z.string().optional(),
};

export const ReplayListed = z.object(told);
export type ReplayListed = z.infer<typeof ReplayListed>;

/** A run of changed triggers over what was said before. Nothing was sent, and nobody was called. */
export const Replay = z.object({
  ...told,
  /** What was asked. */
  asked: z.object({
    triggers: z.array(ShownDraft).readonly().optional(),
    changes: z.array(ShownDraft).readonly().optional(),
    retired: z.array(id).readonly().optional(),
    lines: z.array(id).readonly().optional(),
    most: z.int(),
  }),
  report: Report.optional(),
});
export type Replay = z.infer<typeof Replay>;
