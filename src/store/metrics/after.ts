import type pg from "pg";
import { reopenHours } from "../../metrics/definitions.ts";
import type { Counted, Dimension } from "../../metrics/figures.ts";
import { grouped, keyOfMoment, place, readIn, surveyed, type Keyed, type Span } from "./keys.ts";

type Resolutions = Pick<Counted, "resolutions" | "reopened">;

/**
 * Each time that a conversation was resolved in this time, and whether its customer wrote again soon. Both are events:
 * one that was opened again and resolved again counts twice, and the first time stays reopened. Resolutions and openings
 * are laid on each other by the moment that both name; joined, each would be compared with all the others.
 */
export async function readResolutions(
  pool: pg.Pool,
  span: Span,
  by: Dimension | undefined,
): Promise<(Resolutions & Keyed)[]> {
  const key = keyOfMoment(by, "resolution.at");
  const { key: shown, groupBy } = grouped(key, by);
  return readIn<Resolutions & Keyed>(
    pool,
    span,
    `WITH ${surveyed}, opening AS (
       SELECT conversation_id, at, resolved_at, lag(resolved_at) OVER (PARTITION BY conversation_id ORDER BY at) AS before
       FROM (SELECT conversation_id, at, since AS resolved_at FROM event
         WHERE kind = 'conversation.reopened' AND actor->>'kind' = 'customer' AND at >= $1
           AND at < $2::timestamptz + interval '${reopenHours} hours') opening
     ), told AS (
       SELECT conversation_id, at, true AS resolved, NULL::timestamptz AS again FROM event
       WHERE kind = 'baton.passed' AND data->>'to' = 'nobody' AND at >= $1 AND at < $2
         AND (conversation_id, at) NOT IN (SELECT conversation_id, at FROM surveyed)
       UNION ALL
       -- After a survey was answered it is the time before the survey that was not the end.
       SELECT conversation_id, CASE WHEN (conversation_id, resolved_at) IN (SELECT conversation_id, at FROM surveyed)
         THEN COALESCE(before, resolved_at) ELSE resolved_at END, false, at
       FROM opening WHERE (conversation_id, at) NOT IN (SELECT conversation_id, since FROM surveyed)
     ), resolution AS (
       SELECT conversation_id, at, COALESCE(min(again) <= at + interval '${reopenHours} hours', false) AS reopened
       FROM told GROUP BY conversation_id, at HAVING bool_or(resolved)
     ), counted AS (
       SELECT ${key ?? "NULL::text"} AS key, reopened FROM resolution ${place(by, "resolution.conversation_id")}
     )
     SELECT ${shown}, count(*)::int AS resolutions, count(*) FILTER (WHERE reopened)::int AS reopened FROM counted ${groupBy}`,
  );
}

/** Where a person was needed and nobody was called, by when that was noted. */
export async function readMisses(
  pool: pg.Pool,
  span: Span,
  by: Dimension | undefined,
): Promise<(Pick<Counted, "misses"> & Keyed)[]> {
  const key = by === "kind" ? "COALESCE(miss.kind, 'none')" : keyOfMoment(by, "miss.at");
  const { key: shown, groupBy } = grouped(key, by);
  return readIn<Pick<Counted, "misses"> & Keyed>(
    pool,
    span,
    `WITH counted AS (
       SELECT ${key ?? "NULL::text"} AS key FROM miss ${place(by, "miss.conversation_id")} WHERE miss.at >= $1 AND miss.at < $2
     )
     SELECT ${shown}, count(*)::int AS misses FROM counted ${groupBy}`,
  );
}
