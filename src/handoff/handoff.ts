import { z } from "zod";
import { Topic } from "./topic.ts";

/** Something the customer told us, with the message that says so. */
const Fact = z.object({ name: z.string(), value: z.string(), message: z.string() });
export type Fact = z.infer<typeof Fact>;

const Question = z.object({ text: z.string(), message: z.string() });
const Answer = z.object({ text: z.string(), message: z.string(), sources: z.array(z.string()) });

/** What a model says of a conversation. It is shown as a model's, and each statement names the messages it rests on. */
const Told = z.object({
  statements: z.array(z.object({ text: z.string(), messages: z.array(z.string()).min(1) })),
  by: z.string(),
  at: z.iso.datetime(),
});
export type Told = z.infer<typeof Told>;

/**
 * Everything the agent needs so that the customer repeats nothing (I13). What has a default came later than the first
 * briefs that were stored.
 */
export const Brief = z.object({
  /** Who it is: every address we know of them, and what was said before this conversation, newest first. */
  who: z
    .object({
      name: z.string().nullable(),
      identities: z.array(z.object({ channel: z.string(), value: z.string() })),
      since: z.iso.datetime().nullable(),
      earlier: z.array(
        z.object({ conversation: z.string(), number: z.int(), at: z.iso.datetime(), about: z.string() }),
      ),
    })
    .default({ name: null, identities: [], since: null, earlier: [] }),
  topic: Topic.default("other"),
  /** The customer's language, ISO 639-1. */
  language: z.string().nullable().default(null),
  /** Each thing the customer asked, in their words. */
  asked: z.array(Question),
  /** What the AI said, and from which articles. */
  answered: z.array(Answer),
  /** What the AI could not do, in its words. */
  failed: z.array(Question).default([]),
  /** What was asked and not answered. */
  open: z.array(Question),
  facts: z.array(Fact),
  /** What the customer wants to come of this, in their words. */
  wanted: Question.nullable().default(null),
  /** How each of the customer's last messages sounds, 0 (calm) to 1, oldest first. */
  tone: z.array(z.object({ message: z.string(), level: z.number() })).default([]),
  /** What was promised so far, by whom, and by when. */
  promises: z.array(Question.extend({ by: z.enum(["ai", "agent"]).optional(), until: z.string().optional() })),
  /** When the channel stops taking free text; null: it does not, or it has. */
  windowClosesAt: z.iso.datetime().nullable().default(null),
  /** What an agent will have to ask, because nobody has said it. */
  missing: z.array(z.string()),
  /** 0 to 1: how much of what this topic needs is known. */
  completeness: z.number(),
  /** Why people were called, in words; the evidence stands with the handoff. */
  because: z.string().default(""),
  /** One sentence for the agent: why this is here and what was asked last. */
  summary: z.string(),
  nextStep: z.string(),
  told: Told.nullable().default(null),
});
export type Brief = z.infer<typeof Brief>;

/** What an agent thinks of a handoff. */
export const Verdict = z.enum(["right", "too_early", "too_late", "needless"]);
export type Verdict = z.infer<typeof Verdict>;

/** A day on which the usual hours do not hold: closed all day, or open at these times instead. */
const Holiday = z.object({
  date: z.iso.date(),
  name: z.string(),
  opens: z.string().optional(),
  closes: z.string().optional(),
});

/** When a team is there; null in a team means: always. */
export const Hours = z.object({
  timeZone: z.string(),
  /** ISO weekday (1 is Monday) and local times "HH:MM". A day that is not listed is closed. */
  days: z.array(z.object({ day: z.int().min(1).max(7), opens: z.string(), closes: z.string() })),
  holidays: z.array(Holiday).default([]),
});
export type Hours = z.infer<typeof Hours>;

/** A group that answers, with what it is for and when it is there. */
export type Team = {
  readonly id: string;
  readonly name: string;
  /** The queue that always exists, so that a handoff depends on no optional setting. */
  readonly fallback: boolean;
  /** Signal kinds that this team is for. */
  readonly kinds: readonly string[];
  readonly hours: Hours | null;
  /** Minutes that a customer may wait for a person's first answer before it is late. */
  readonly answerMinutes: number;
  /** The same for each answer after that. */
  readonly nextMinutes: number;
  /** Which team is called when nobody of this one comes; null: the queue that always exists. */
  readonly overflow: string | null;
  /** Whether a waiting customer is asked, once, for a fact that is missing. */
  readonly intake: boolean;
};

/** An agent as far as it matters who is asked first. */
export type Colleague = {
  readonly id: string;
  readonly name: string;
  readonly teams: readonly string[];
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  /** A screen of theirs is open, and they have not said that they are away. */
  readonly present: boolean;
  /** They are being asked to take another one: people are asked for one thing at a time. */
  readonly asked: boolean;
  /** They are being asked to come to where the AI keeps helping, which gives way to whoever waits. */
  readonly beside: boolean;
  /** Conversations that they hold or are offered, in all and by channel, and how many they may. */
  readonly load: { readonly all: number; readonly byChannel: Readonly<Record<string, number>> };
  readonly capacity: { readonly all: number; readonly byChannel: Readonly<Record<string, number>> };
  /** When they were last offered or took one; null: never. */
  readonly offeredAt: Date | null;
};

/** The team that was chosen, what whoever answers should be able to do, and why, in words that are stored and shown. */
export type Route = {
  readonly team: Team;
  readonly reason: string;
  readonly skills: readonly string[];
  readonly language: string | null;
};
