import { z } from "zod";
import { Topic } from "../../handoff/topic.ts";
import { SignalKind } from "../../triggers/signal.ts";
import { cursor, id, limit, time } from "./list.ts";

export const Holder = z.object({
  who: z.enum(["ai", "team", "agent", "nobody"]),
  team: z.object({ id, name: z.string() }).optional(),
  agent: z.object({ id, name: z.string() }).optional(),
  epoch: z.int(),
  since: time,
  deadline: time.optional(),
  /** How often people were told, since the holder has it, that it is late. */
  reminders: z.int().positive().optional(),
});
export type Holder = z.infer<typeof Holder>;

/**
 * How we know what a customer wants of our messages. `complaint`: they called a mail of ours unwanted; `unreachable`:
 * nobody is at the address, until somebody writes from it.
 */
export const ConsentCause = z.enum(["keyword", "words", "provider", "complaint", "unreachable", "agent", "operator"]);

export const Conversation = z.object({
  id,
  /** Short, for people: 1042. */
  number: z.int(),
  channel: z.string(),
  line: z.object({
    id,
    name: z.string(),
    address: z.string(),
    /** Why nothing is sent over it at present, in words; absent: it sends. */
    halted: z.string().optional(),
  }),
  customer: z.object({ id, name: z.string().optional(), identity: z.string() }),
  subject: z.string().optional(),
  holder: Holder,
  /** Since when the customer waits for a person's answer, whoever had the baton meanwhile; absent: for none. */
  waitingSince: time.optional(),
  /** The handoff that is open now. */
  handoff: id.optional(),
  priority: z.enum(["low", "normal", "high", "urgent"]).optional(),
  /** What the handoff is about: a topic of the brief. */
  topic: Topic.optional(),
  /** Who is asked to take it, and until when; anybody of the team may take it all the same. */
  offered: z.object({ agent: z.object({ id, name: z.string() }), until: time }).optional(),
  /** A team is called and nobody has come yet; until then the AI, which has the baton, keeps helping. */
  invited: z.object({ team: z.object({ id, name: z.string() }), since: time, deadline: time }).optional(),
  /** What was said last, for the list. */
  last: z.object({ author: z.enum(["customer", "ai", "agent", "system"]), text: z.string(), at: time }).optional(),
  /** The signal that called a person, for the list. */
  signal: z.object({ kind: SignalKind, evidence: z.string() }).optional(),
  /** Who else is part of it: they get a copy of what an agent answers, unless the agent leaves them out. */
  cc: z.array(z.string()).optional(),
  /** The conversation that its writer claims to answer without being part of it. `POST /conversations/{id}/join` believes them. */
  claims: z.object({ id, number: z.int() }).optional(),
  openedAt: time,
  lastMessageAt: time,
  unread: z.int(),
  /** Set aside until then; it is not among the waiting before. */
  snoozedUntil: time.optional(),
  /** When the channel's free reply window closes (WhatsApp: 24 h after the customer's last message). */
  windowClosesAt: time.optional(),
  /** What the customer wants of our messages, where that is not "write to me": `out`, nothing; `paused`, only people. */
  consent: z
    .object({
      state: z.enum(["out", "paused"]),
      since: time,
      cause: ConsentCause,
      /** The customer's own words, or what an agent noted. */
      words: z.string().optional(),
      /** The whole business, and not only this line. */
      everywhere: z.boolean(),
      /** What agents may still do here: write by hand, or nothing. */
      blocks: z.enum(["everything", "automatic"]),
    })
    .optional(),
});
export type Conversation = z.infer<typeof Conversation>;

export const Counts = z.object({ waiting: z.int(), mine: z.int(), ai: z.int(), all: z.int() });
export type Counts = z.infer<typeof Counts>;

/** waiting: with a team, invited, or out of time; mine: held by the asking agent; ai; open: all unresolved; resolved. */
export const View = z.enum(["waiting", "mine", "agents", "ai", "open", "resolved"]);
export type View = z.infer<typeof View>;

export const ListConversations = z.strictObject({
  /** Without one: open, or everything when words are searched. `offered`: what the asking agent is asked to take. */
  view: z.enum([...View.options, "offered"]).optional(),
  cursor,
  limit,
  /** Words in messages, a customer's name or address, or a conversation's number. */
  q: z.string().max(200).optional(),
});

/** What an agent has promised: in a sentence, or several with the time by which each is due. */
const Promises = z.union([
  z.string().trim().min(1).max(2000),
  z.array(z.strictObject({ text: z.string().trim().min(1).max(500), until: time.optional() })).max(20),
]);

export const Pass = z.strictObject({
  to: z.union([z.strictObject({ who: z.literal("ai") }), z.strictObject({ team: id }), z.strictObject({ agent: id })]),
  note: z.string().trim().max(2000).optional(),
  outcome: z.string().trim().max(500).optional(),
  promises: Promises.optional(),
  /** Topics that people keep to themselves when the AI gets it back; left out, those of before stay. */
  reserved: z.array(z.string().trim().min(1).max(60)).max(20).optional(),
  unanswered: z
    .enum(["answer", "leave"])
    .optional()
    .describe(
      "What becomes, when the AI gets it back, of what the customer wrote and nobody has answered. `answer`, the default: the AI answers it now, and 409 where it may not. `leave`: it needs no answer, and the AI waits for what they write next.",
    ),
  seen: z
    .int()
    .min(0)
    .optional()
    .describe(
      "Back to the AI: the place of the newest message that whoever hands it back has read; 409 when the customer has written since.",
    ),
});

export const Resolve = z.strictObject({
  /** The place of the newest message that whoever resolves has read: 409 when the customer has written since. */
  seen: z.int().min(0).optional(),
  outcome: z.string().trim().max(500).optional(),
  promises: Promises.optional(),
});

export const Snooze = z.strictObject({ until: time });
