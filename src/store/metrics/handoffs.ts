import type pg from "pg";
import type { Counted, Dimension, Spread } from "../../metrics/figures.ts";
import { grouped, keyOfHandoff, place, readIn, type Keyed, type Span } from "./keys.ts";

type Counts = Omit<
  Counted,
  | "stretches"
  | "passed"
  | "contained"
  | "takenUncalled"
  | "resolutions"
  | "reopened"
  | "misses"
  | "afterHandoff"
  | "aiOnly"
  | "withoutHandoff"
>;

type Row = Keyed &
  Omit<Counts, "detection" | "messages" | "take" | "reply"> & {
    readonly detection: Pair;
    readonly messages: Pair;
    readonly take: Pair;
    readonly reply: Pair;
  };
type Pair = readonly [number, number] | null;

/** In SQL, the latest handoff that the conversation of an event had then: for events that do not name theirs. */
export const handoffThen = `SELECT latest.id FROM handoff latest
  WHERE latest.conversation_id = event.conversation_id AND latest.requested_at <= event.at ORDER BY latest.requested_at DESC LIMIT 1`;

/** What the recorder tells of the handoffs that were requested in this time. */
const told = `told AS (
  SELECT COALESCE(handoff_id, (${handoffThen})) AS handoff_id, kind, agent_id AS agent
  FROM event
  WHERE kind IN ('handoff.overflowed', 'handoff.escalated', 'handoff.offered', 'handoff.unanswered_offer', 'reply.repeated')
    AND at >= $1
), story AS (
  SELECT handoff_id, bool_or(kind = 'handoff.overflowed') AS overflowed, bool_or(kind = 'handoff.escalated') AS escalated,
    array_agg(agent) FILTER (WHERE kind = 'handoff.offered') AS offered,
    count(*) FILTER (WHERE kind = 'handoff.unanswered_offer') AS unanswered,
    count(*) FILTER (WHERE kind = 'reply.repeated') AS repeated
  FROM told GROUP BY handoff_id
)`;

const pair = (value: string): string => `percentile_cont(ARRAY[0.5, 0.95]) WITHIN GROUP (ORDER BY ${value})`;
const seconds = (from: string, to: string): string => `EXTRACT(EPOCH FROM ${to} - ${from})::float`;
const many = (where: string): string => `count(*) FILTER (WHERE ${where})::int`;

/** Handoffs that were requested in this time: how long each step took, and what became of them. */
export async function readHandoffs(pool: pg.Pool, span: Span, by: Dimension | undefined): Promise<(Counts & Keyed)[]> {
  const key = keyOfHandoff(by, "handoff.requested_at");
  const { key: shown, groupBy } = grouped(key, by);
  const rows = await readIn<Row>(
    pool,
    span,
    `WITH ${told}, counted AS (
       SELECT ${key ?? "NULL::text"} AS key, messages_to_handoff, completeness, verdict, slipped_at, story.*,
         ${seconds("first_signal_at", "requested_at")} AS detection, ${seconds("requested_at", "taken_at")} AS take,
         ${seconds("requested_at", "first_human_reply_at")} AS reply,
         taken_at IS NULL AND first_human_reply_at IS NULL AND returned_at IS NULL AS untouched,
         handoff.resolved_at IS NULL AS open, taken_by::text = ANY(story.offered) AS offer_taken
       FROM handoff ${place(by, "handoff.conversation_id")} LEFT JOIN story ON story.handoff_id = handoff.id
       WHERE handoff.requested_at >= $1 AND handoff.requested_at < $2
     )
     SELECT ${shown}, count(*)::int AS handoffs, count(take)::int AS taken, count(reply)::int AS answered,
       ${pair("detection")} AS detection, ${pair("messages_to_handoff")} AS messages, ${pair("take")} AS take, ${pair("reply")} AS reply,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY completeness) AS completeness, count(completeness)::int AS briefed,
       ${many("untouched AND open")} AS waiting, ${many("untouched AND NOT open")} AS unattended,
       ${many("verdict = 'right'")} AS "right", ${many("verdict = 'needless'")} AS needless,
       ${many("verdict = 'too_early'")} AS "tooEarly", ${many("verdict = 'too_late'")} AS "tooLate",
       ${many("overflowed")} AS overflowed, ${many("escalated")} AS escalated, ${many("slipped_at IS NOT NULL")} AS slipped,
       ${many("offer_taken")} AS "offersTaken", COALESCE(sum(unanswered), 0)::int AS "offersUnanswered",
       COALESCE(sum(repeated), 0)::int AS "repeatAsks"
     FROM counted ${groupBy}`,
  );
  return rows.map(({ detection, messages, take, reply, ...counts }) => ({
    ...counts,
    detection: spread(detection),
    messages: spread(messages),
    take: spread(take),
    reply: spread(reply),
  }));
}

const spread = (percentiles: Pair): Spread => ({ p50: percentiles?.[0] ?? null, p95: percentiles?.[1] ?? null });
