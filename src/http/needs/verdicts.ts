import type { By } from "../policy.ts";
import type { Handoff } from "../wire/handoffs.ts";
import type { LabelledCase, Miss, NewMiss, NewRating, Rating, TriggerFigures } from "../wire/verdicts.ts";

/** A span of time: from `since` on, and before `until`. */
export type Span = { readonly since: Date; readonly until: Date };

/** What people think of how triggers called them, and what that says of each trigger. */
export type Verdicts = {
  /** Null takes a verdict back. False when there is no such handoff. */
  judge(handoffId: string, verdict: NonNullable<Handoff["verdict"]> | null, by: By): Promise<boolean>;
  /** A person should have been called and was not. Said again it stays one. Undefined: no such conversation, or the message is not part of it. */
  report(conversationId: string, miss: NewMiss, by: By): Promise<Miss | undefined>;
  /** Takes back what was reported by hand. False when nothing was. */
  withdraw(conversationId: string, by: By): Promise<boolean>;
  /** Keeps what a customer thinks; a bad one of a conversation that only the AI answered is a miss. */
  rate(conversationId: string, rating: NewRating): Promise<Rating | undefined>;
  figures(span: Span): Promise<TriggerFigures>;
  /** Every case that people have judged, oldest first, a few at a time. */
  cases(span: Span): AsyncIterable<LabelledCase>;
};
