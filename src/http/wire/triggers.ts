import { z } from "zod";
import { fold } from "../../triggers/fold.ts";
import { SignalKind } from "../../triggers/signal.ts";
import { id, time } from "./list.ts";

const most = { phrases: 50, places: 200, said: 100, length: 10_000, drafted: 500 };

/** What an operator decides of a rule, apart from what it listens to. */
const decided = {
  name: z.string().trim().min(1, "A trigger needs a name.").max(80, "A name has at most 80 characters."),
  /** How sure a detector must be, 0 to 1. */
  threshold: z.number().min(0, "At least 0.").max(1, "At most 1."),
  /** `pass`: the AI is silent at once. `invite`: a person is called, and the AI helps until one takes over. */
  mode: z.enum(["pass", "invite"]),
  /** `shadow`: what fires is recorded and calls nobody. */
  state: z.enum(["live", "shadow"]),
  priority: z.enum(["low", "normal", "high", "urgent"]),
  phrases: z
    .array(
      z
        .string()
        .trim()
        .min(2, "A phrase has at least two characters.")
        .max(80, "A phrase has at most 80 characters: give the few words that matter."),
    )
    .max(most.phrases, `At most ${most.phrases} phrases. Split the rest into a trigger of its own.`)
    .superRefine((phrases, context) => {
      const earlier = new Map<string, string>();
      for (const [at, phrase] of phrases.entries()) {
        const folded = fold(phrase);
        const same = earlier.get(folded);
        if (same === undefined) earlier.set(folded, phrase);
        else context.addIssue({ code: "custom", path: [at], message: `“${phrase}” is found by “${same}” already.` });
      }
    }),
  /** Ids of lines, and channels; empty: everywhere. */
  lines: z.array(id).max(most.places),
  channels: z.array(z.string().max(40)).max(20),
  /** For so many minutes after people gave a conversation back, it does not call for that conversation again. */
  quietMinutes: z.int().min(0).max(1440, "At most 1440 minutes, a day."),
};

/** A rule in full, as it may be given. */
export const Rule = z
  .strictObject({ ...decided, kind: SignalKind, team: id.optional() })
  .superRefine(({ kind, phrases }, context) => {
    if (kind === "custom" && phrases.length === 0)
      context.addIssue({ code: "custom", path: ["phrases"], message: "Give at least one phrase to listen for." });
    if (kind !== "custom" && phrases.length > 0)
      context.addIssue({ code: "custom", path: ["phrases"], message: "Only a trigger of kind custom has phrases." });
  });
export type Rule = z.infer<typeof Rule>;

/** A new trigger. What is left out is what most triggers have. */
export const NewTrigger = z
  .strictObject({
    kind: SignalKind,
    name: decided.name,
    threshold: decided.threshold.default(0.7),
    mode: decided.mode.default("pass"),
    state: decided.state.default("live"),
    priority: decided.priority.default("normal"),
    phrases: decided.phrases.default([]),
    team: id.optional(),
    lines: decided.lines.default([]),
    channels: decided.channels.default([]),
    quietMinutes: decided.quietMinutes.default(30),
  })
  .pipe(Rule);

/** Said where a change leaves customers whom nobody would notice any more; without it such a change is a 422. */
const sure = z.boolean().default(false);

/** What is left out stays. What it listens to never changes: signals name the trigger as the cause. */
export const ChangeTrigger = z.strictObject({
  /** The version that it changes. Somebody else's is a 409 with the trigger as it is now. */
  version: z.int(),
  sure,
  ...z.strictObject({ ...decided, team: id.nullable() }).partial().shape,
});
export type ChangeTrigger = z.input<typeof ChangeTrigger>;

const yes = z.enum(["true", "false"]).transform((word) => word === "true");
export const ListTriggers = z.strictObject({ retired: yes.default(false) });
export const RetireTrigger = z.strictObject({ version: z.coerce.number().int().optional(), sure: yes.default(false) });

/** A rule as it is told: what was kept under other bounds is told, too. */
const told = {
  name: z.string(),
  kind: SignalKind,
  threshold: z.number(),
  mode: decided.mode,
  state: decided.state,
  priority: decided.priority,
  phrases: z.array(z.string()),
  team: id.optional(),
  lines: z.array(id),
  channels: z.array(z.string()),
  quietMinutes: z.int(),
};

export const Trigger = z.object({
  id,
  ...told,
  version: z.int(),
  changedAt: time,
  /** Taken out of use; it stays, because signals name it. */
  retiredAt: time.optional(),
  /** What it did lately. */
  figures: z.object({
    days: z.int(),
    /** Messages that it fired on while live, and in shadow. */
    fired: z.int(),
    shadow: z.int(),
    /** Handoffs that it called for, or of which it fired while people had them. */
    handoffs: z.int(),
  }),
  /** One of those that Baton came with, as it came, where it is another one by now. */
  asItCame: z.object(told).optional(),
});
export type Trigger = z.infer<typeof Trigger>;

/** What a trigger was at one of its versions, and who made it so. */
export const TriggerVersion = z.object({
  version: z.int(),
  at: time,
  actor: z.object({ kind: z.enum(["agent", "key", "system"]), name: z.string().optional() }),
  rule: z.object(told),
  retired: z.boolean(),
});
export type TriggerVersion = z.infer<typeof TriggerVersion>;

const said = z.string().max(most.length, `At most ${most.length} characters.`);

/** A message, or a conversation that ends with the customer's. Each draft stands in place of the trigger with its id, or is added. */
export const TestTriggers = z
  .strictObject({
    text: said.optional(),
    messages: z
      .array(z.strictObject({ role: z.enum(["customer", "ai", "agent"]), text: said }))
      .min(1, "Give at least one message.")
      .max(most.said, `At most ${most.said} messages.`)
      .optional(),
    triggers: z
      .array(z.strictObject({ ...Rule.shape, id: id.optional() }))
      .max(50)
      .default([]),
    /** As on this line; without it, triggers of every line are heard. */
    line: z.guid().optional(),
    /** As on any line of this channel: on SMS, few words are no coldness. */
    channel: z.string().max(40).optional(),
  })
  .superRefine(({ text, messages, triggers, line, channel }, context) => {
    if (line !== undefined && channel !== undefined)
      context.addIssue({ code: "custom", path: ["channel"], message: "A line has its channel. Give one of the two." });
    if ((text === undefined) === (messages === undefined))
      context.addIssue({ code: "custom", path: ["text"], message: "Give either text or messages." });
    if (triggers.reduce((sum, { phrases }) => sum + phrases.length, 0) > most.drafted)
      context.addIssue({ code: "custom", path: ["triggers"], message: `At most ${most.drafted} phrases at a time.` });
    if (messages !== undefined && messages.at(-1)?.role !== "customer")
      context.addIssue({ code: "custom", path: ["messages"], message: "The last message must be the customer's." });
  });

const heard = {
  kind: SignalKind,
  score: z.number(),
  /** The customer's own words. */
  evidence: z.string(),
  /** The place of the message in what was given, from 0. */
  message: z.int(),
  detector: z.string(),
  version: z.string(),
};

/** What would have happened. Nothing was kept, and nobody was called. */
export const TriggerTest = z.object({
  decision: z.enum(["answer", "offer", "invite", "pass"]),
  /** Why, in a sentence. */
  because: z.string(),
  /** 0 to 1: how likely the customer is dissatisfied, or is about to be. */
  concern: z.number(),
  /** What fired, most pressing first. */
  signals: z.array(
    z.object({
      ...heard,
      threshold: z.number(),
      trigger: z.object({ id: id.optional(), name: z.string(), mode: decided.mode, state: decided.state }),
    }),
  ),
  /** What was noticed and fired nothing, because no trigger listens for it or it was not sure enough. */
  unfired: z.array(z.object(heard)),
});
export type TriggerTest = z.infer<typeof TriggerTest>;
