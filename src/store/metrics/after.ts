import type pg from "pg";
import { reopenHours } from "../../metrics/definitions.ts";
import type { Counted, Dimension } from "../../metrics/figures.ts";
import { grouped, keyOfMoment, place, readIn, surveyed, type Keyed, type Span } from "./keys.ts";

type Resolutions = Pick<Counted, "resolutions" | "reopened">;

/**
 * Each time that a conversation was resolved in this time, and whether its customer wrote again soon. Both are events:
 * one that was opened again and resolved again counts twice, and the first time stays reopened.
 */
export async function readResolutions(
  pool: pg.Pool,
  span: Span,
  by: Dimension | undefined,
): Promise<(Resolutions & Keyed)[]> {
  const key = keyOfMoment(by, "resolution.at");
  const { key: shown, groupBy } = grouped(key);
  return readIn<Resolutions & Keyed>(
    pool,
    span,
    `WITH ${surveyed}, resolution AS (
       SELECT conversation_id, at FROM event WHERE kind = 'baton.passed' AND data->>'to' = 'nobody' AND at >= $1 AND at < $2
     ), opening AS (
       SELECT conversation_id, at, (data->>'resolvedAt')::timestamptz AS resolved_at FROM event
       WHERE kind = 'conversation.reopened' AND actor->>'kind' = 'customer' AND at >= $1
         AND at < $2::timestamptz + interval '${reopenHours} hours'
     ), again AS (
       -- After a survey was answered it is the time before the survey that was not the end.
       SELECT opening.conversation_id, opening.at, COALESCE(earlier.resolved_at, opening.resolved_at) AS resolved_at
       FROM opening LEFT JOIN surveyed USING (conversation_id)
       LEFT JOIN opening earlier ON earlier.conversation_id = opening.conversation_id AND earlier.at = surveyed.since
         AND surveyed.at = opening.resolved_at
       WHERE (opening.conversation_id, opening.at) NOT IN (SELECT conversation_id, since FROM surveyed)
     ), counted AS (
       SELECT ${key ?? "NULL::text"} AS key, EXISTS (
         SELECT FROM again WHERE again.conversation_id = resolution.conversation_id AND again.resolved_at = resolution.at
           AND again.at <= resolution.at + interval '${reopenHours} hours') AS reopened
       FROM resolution ${place(by, "resolution.conversation_id")}
       WHERE (resolution.conversation_id, resolution.at) NOT IN (SELECT conversation_id, at FROM surveyed)
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
  const { key: shown, groupBy } = grouped(key);
  return readIn<Pick<Counted, "misses"> & Keyed>(
    pool,
    span,
    `WITH counted AS (
       SELECT ${key ?? "NULL::text"} AS key FROM miss ${place(by, "miss.conversation_id")} WHERE miss.at >= $1 AND miss.at < $2
     )
     SELECT ${shown}, count(*)::int AS misses FROM counted ${groupBy}`,
  );
}
