import type pg from "pg";
import type { Dimension } from "../../metrics/figures.ts";
import { gravity } from "../../triggers/fire.ts";
import { transaction } from "../database.ts";

/** The time that is asked about: from `from` on and before `to`. Days and weeks begin where the clocks of `tz` say. */
export type Span = { readonly from: Date; readonly to: Date; readonly tz: string };

/** So much memory a figure may sort and look up in; with the usual four megabytes a busy month goes through files. */
const memory = "32MB";

/** Asks with $1 and $2 for the span and, where days are told apart, $3 for its time zone. */
export async function readIn<R extends pg.QueryResultRow>(pool: pg.Pool, span: Span, text: string): Promise<R[]> {
  const values = text.includes("$3") ? [span.from, span.to, span.tz] : [span.from, span.to];
  return transaction(pool, async (connection) => {
    await connection.query(`SET LOCAL work_mem = '${memory}'`);
    return (await connection.query<R>(text, values)).rows;
  });
}

/** The local day of a moment, in SQL; a week is named by its Monday. */
const dayOf = (at: string): string => `(${at} AT TIME ZONE $3)::date`;
const weekOf = (at: string): string => `date_trunc('week', ${at} AT TIME ZONE $3)::date`;

/** In SQL, what something belongs to that happened at `at` in the joined `conversation`; undefined: it is not split so. */
export function keyOfMoment(by: Dimension | undefined, at: string): string | undefined {
  switch (by) {
    case "day":
      return dayOf(at);
    case "week":
      return weekOf(at);
    case "channel":
      return "line.channel";
    case "line":
      return "line.id::text";
    case "team":
    case "kind":
    case "topic":
    case "priority":
    case "agent":
    case undefined:
      return undefined;
  }
}

/**
 * In SQL, what the joined `handoff` belongs to, or what happened at `at`. Of several signals the gravest that had
 * called counts, so that no handoff stands in two groups.
 */
export function keyOfHandoff(by: Dimension | undefined, at: string): string | undefined {
  switch (by) {
    case "team":
      return "handoff.team_id::text";
    case "topic":
      return "handoff.topic";
    case "priority":
      return "handoff.priority";
    case "agent":
      return "CASE WHEN handoff.id IS NOT NULL THEN COALESCE(handoff.taken_by::text, 'nobody') END";
    case "kind":
      return `CASE WHEN handoff.id IS NOT NULL THEN COALESCE((
        SELECT signal.kind FROM signal WHERE signal.handoff_id = handoff.id AND NOT signal.shadow AND signal.at <= handoff.requested_at
        ORDER BY array_position('{${gravity.join(",")}}'::text[], signal.kind), signal.score DESC LIMIT 1), 'none') END`;
    case "day":
    case "week":
    case "channel":
    case "line":
    case undefined:
      return keyOfMoment(by, at);
  }
}

/** What only a handoff has, and a stretch of the AI has not. */
export const ofHandoffs = (by: Dimension | undefined): boolean =>
  by === "team" || by === "kind" || by === "topic" || by === "priority" || by === "agent";

/** Where a conversation came in; joined only where somebody asks for it, because it is a look-up for every row. */
export const place = (by: Dimension | undefined, conversation: string): string =>
  by === "channel" || by === "line"
    ? `JOIN conversation ON conversation.id = ${conversation} JOIN line ON line.id = conversation.line_id`
    : "";

/** One row for everything together, whose key is null, and one for each group. Days are written once for each group. */
export const grouped = (
  key: string | undefined,
  by: Dimension | undefined,
): { readonly key: string; readonly groupBy: string } =>
  key === undefined
    ? { key: "NULL::text AS key, true AS together", groupBy: "" }
    : {
        key: `${by === "day" || by === "week" ? "to_char(key, 'YYYY-MM-DD') AS key" : "key"}, GROUPING(key) = 1 AS together`,
        groupBy: "GROUP BY GROUPING SETS ((key), ())",
      };

/** Which group a counted row is of; `together` is the row of all groups. */
export type Keyed = { readonly key: string | null; readonly together: boolean };

/**
 * Where a customer only answered our survey: it opened the conversation again and it rested at once. That is no stretch of
 * the AI and nobody who was not done.
 */
export const surveyed = `surveyed AS (
  SELECT conversation_id, at, since FROM event
  WHERE kind = 'conversation.resolved' AND data ? 'survey' AND at >= $1
)`;
