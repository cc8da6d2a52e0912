import type pg from "pg";
import type { Counted, Dimension } from "../../metrics/figures.ts";
import { grouped, keyOfHandoff, keyOfMoment, place, readIn, surveyed, type Keyed, type Span } from "./keys.ts";

type Stretches = Pick<Counted, "stretches" | "passed" | "contained" | "takenUncalled">;

/**
 * When the AI began to hold which conversation: its customer opened it, opened it again, or people gave it back. These
 * are events and not what the conversation is now, so that what ends twice counts twice. The condition is that of the
 * index `event_began`, word for word.
 */
const began = `((kind = 'message.received' AND data->>'seq' = '1' AND NOT data ? 'kept')
  OR (kind = 'conversation.reopened' AND actor->>'kind' = 'customer') OR (kind = 'baton.passed' AND data->>'to' = 'ai'))
  AND at >= $1 AND at < $2`;

/** Somebody answered from their own mail program while the AI held it: the one way that moves no baton. */
const elsewhere = `(conversation_id IN (
    SELECT conversation_id FROM event WHERE kind = 'message.said' AND data ? 'elsewhere' AND at >= $1
  ) AND EXISTS (SELECT 1 FROM event own WHERE own.conversation_id = ended.conversation_id
    AND own.kind = 'message.said' AND own.data ? 'elsewhere' AND own.at >= ended.since AND own.at <= ended.at))`;

/** People were called in the stretch that began at a moment, in SQL. */
const called = (at: string): string =>
  `(conversation_id, ${at}) IN (SELECT conversation_id, ai_since FROM handoff WHERE ai_since >= $1 AND ai_since < $2)`;

/**
 * The AI's stretches that began in this time, and how they went on, whenever that was: who ends one says since when the
 * AI had held it. Beginnings and ends are walked once each, and what few others know of them is looked up; joined, the
 * planner would take the few rows that it expects of events for few.
 */
export function readStretches(pool: pg.Pool, span: Span, by: Dimension | undefined): Promise<(Stretches & Keyed)[]> {
  const key = keyOfMoment(by, "told.at");
  const { key: shown, groupBy } = grouped(key, by);
  return readIn<Stretches & Keyed>(
    pool,
    span,
    `WITH ${surveyed}, told AS (
       SELECT conversation_id, at, 1 AS began, ${called("at")} AS passed, false AS contained, false AS uncalled FROM event
       WHERE ${began} AND (conversation_id, at) NOT IN (SELECT conversation_id, since FROM surveyed)
       UNION ALL
       SELECT conversation_id, since, 0, false, holder = 'nobody' AND NOT ${elsewhere}, holder IN ('team', 'agent') FROM event ended
       WHERE kind = 'baton.passed' AND data->>'from' = 'ai' AND at >= $1 AND since >= $1 AND since < $2
         AND (conversation_id, since) NOT IN (SELECT conversation_id, since FROM surveyed) AND NOT ${called("since")}
     ), counted AS (
       SELECT ${key ?? "NULL::text"} AS key, began, passed, contained, uncalled FROM told ${place(by, "told.conversation_id")}
     )
     SELECT ${shown}, COALESCE(sum(began), 0)::int AS stretches, count(*) FILTER (WHERE passed)::int AS passed,
       count(*) FILTER (WHERE contained)::int AS contained, count(*) FILTER (WHERE uncalled)::int AS "takenUncalled"
     FROM counted ${groupBy}`,
  );
}

/** The same stretches by what only a handoff has: those in which people were called for it, of all stretches. */
export async function readPassed(
  pool: pg.Pool,
  span: Span,
  by: Dimension | undefined,
): Promise<(Pick<Counted, "passed"> & { key: string })[]> {
  return readIn<Pick<Counted, "passed"> & { key: string }>(
    pool,
    span,
    `WITH passed AS (
       SELECT DISTINCT ${keyOfHandoff(by, "handoff.ai_since")} AS key, conversation_id, ai_since FROM handoff
       WHERE ai_since >= $1 AND ai_since < $2
     )
     SELECT key, count(*)::int AS passed FROM passed GROUP BY key`,
  );
}
