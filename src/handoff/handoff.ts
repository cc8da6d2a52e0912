import { z } from "zod";

/** Something the customer told us, with the message that says so. */
const Fact = z.object({ name: z.string(), value: z.string(), message: z.string() });
export type Fact = z.infer<typeof Fact>;

const Question = z.object({ text: z.string(), message: z.string() });
const Answer = z.object({ text: z.string(), message: z.string(), sources: z.array(z.string()) });

/** Everything the agent needs so that the customer repeats nothing (I13). */
export const Brief = z.object({
  /** Each thing the customer asked, in their words. */
  asked: z.array(Question),
  /** What the AI said, and from which articles. */
  answered: z.array(Answer),
  /** What was asked and not answered. */
  open: z.array(Question),
  facts: z.array(Fact),
  /** What we promised so far. */
  promises: z.array(Question),
  /** What an agent will have to ask, because nobody has said it. */
  missing: z.array(z.string()),
  /** 0 to 1: how much of what this kind of handoff needs is known. */
  completeness: z.number(),
  /** One sentence for the agent: why this is here and what to do first. */
  summary: z.string(),
  nextStep: z.string(),
});
export type Brief = z.infer<typeof Brief>;

/** What an agent thinks of a handoff. */
export const Verdict = z.enum(["right", "too_early", "too_late", "needless"]);
export type Verdict = z.infer<typeof Verdict>;

/** A group that answers, with what it is for and when it is there. */
export type Team = {
  readonly id: string;
  readonly name: string;
  /** The queue that always exists, so that a handoff depends on no optional setting. */
  readonly fallback: boolean;
  /** Signal kinds that this team is for. */
  readonly kinds: readonly string[];
  readonly hours: Hours | null;
  /** Minutes that a customer may wait before the conversation is announced again. */
  readonly answerMinutes: number;
};

/** When a team is there; null in a team means: always. */
export const Hours = z.object({
  timeZone: z.string(),
  /** ISO weekday (1 is Monday) and local times "HH:MM". A day that is not listed is closed. */
  days: z.array(z.object({ day: z.int().min(1).max(7), opens: z.string(), closes: z.string() })),
});
export type Hours = z.infer<typeof Hours>;

/** The team that was chosen, and why, in words that are stored and shown. */
export type Route = { readonly team: Team; readonly reason: string };
