import type pg from "pg";
import type { Cell } from "../../metrics/csv.ts";
import { handoffThen } from "./handoffs.ts";
import type { Span } from "./keys.ts";

/** So many are read at a time, so that a year of them needs no more memory than a day. */
const pageSize = 500;

const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const seconds = (to: string, from = "handoff.requested_at"): string => `EXTRACT(EPOCH FROM ${to} - ${from})::float`;

/** What is told of each handoff: ids, names that operators gave, times and figures; no word that a customer wrote. */
const columns = {
  handoff: "handoff.id::text",
  conversation: "handoff.conversation_id::text",
  number: "conversation.number",
  channel: "line.channel",
  line: "line.name",
  team: "team.name",
  agent: "agent.name",
  mode: "handoff.mode",
  priority: "handoff.priority",
  topic: "handoff.topic",
  language: "handoff.language",
  first_signal_at: iso("handoff.first_signal_at"),
  requested_at: iso("handoff.requested_at"),
  taken_at: iso("handoff.taken_at"),
  first_human_reply_at: iso("handoff.first_human_reply_at"),
  resolved_at: iso("handoff.resolved_at"),
  returned_at: iso("handoff.returned_at"),
  seconds_to_handoff: seconds("handoff.requested_at", "handoff.first_signal_at"),
  messages_to_handoff: "handoff.messages_to_handoff",
  seconds_to_take: seconds("handoff.taken_at"),
  seconds_to_human_reply: seconds("handoff.first_human_reply_at"),
  completeness: "handoff.completeness",
  repeat_asks: "story.repeated::int",
  verdict: "handoff.verdict",
  overflowed: "COALESCE(story.overflowed, false)",
  escalated: "COALESCE(story.escalated, false)",
  slipped: "handoff.slipped_at IS NOT NULL",
} as const satisfies Record<string, string>;

/** A page first and its story afterwards: the events of its conversations, until each had the next handoff. */
const page = `WITH page AS (
  SELECT * FROM handoff WHERE requested_at >= $1 AND requested_at < $2 AND (requested_at, id) > ($3::timestamptz, $4::uuid)
  ORDER BY requested_at, id LIMIT $5
)
SELECT handoff.id AS after_id, handoff.requested_at::text AS after_at,
  ${Object.entries(columns)
    .map(([name, expression]) => `${expression} AS ${name}`)
    .join(", ")}
FROM page handoff JOIN conversation ON conversation.id = handoff.conversation_id JOIN line ON line.id = conversation.line_id
JOIN team ON team.id = handoff.team_id LEFT JOIN agent ON agent.id = handoff.taken_by
CROSS JOIN LATERAL (
  SELECT bool_or(kind = 'handoff.overflowed') AS overflowed, bool_or(kind = 'handoff.escalated') AS escalated,
    count(*) FILTER (WHERE kind = 'reply.repeated') AS repeated
  FROM event WHERE event.conversation_id = handoff.conversation_id AND event.at >= handoff.requested_at
    AND kind IN ('handoff.overflowed', 'handoff.escalated', 'reply.repeated')
    AND COALESCE(event.handoff_id, (${handoffThen})) = handoff.id
) story
ORDER BY handoff.requested_at, handoff.id`;

type Row = { after_id: string; after_at: string } & Record<keyof typeof columns, Cell>;

/** Every handoff that was requested in this time, oldest first, after a line with what the columns are called. */
export async function* readRows(pool: pg.Pool, { from, to }: Span): AsyncGenerator<readonly Cell[]> {
  yield Object.keys(columns);
  let after = { at: "-infinity", id: "00000000-0000-0000-0000-000000000000" };
  for (;;) {
    const { rows } = await pool.query<Row>(page, [from, to, after.at, after.id, pageSize]);
    for (const { after_id: _id, after_at: _at, ...cells } of rows) yield Object.values(cells);
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = { at: last.after_at, id: last.after_id };
  }
}
