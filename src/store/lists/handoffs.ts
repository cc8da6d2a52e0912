import type pg from "pg";
import { Brief, type Verdict } from "../../handoff/handoff.ts";
import type { SignalKind } from "../../triggers/signal.ts";
import type { Place } from "./conversations.ts";
import { mostPressing } from "./shown-conversation.ts";

const shown = `
SELECT handoff.*, team.name AS team_name,
  (SELECT jsonb_agg(said.seen ORDER BY ${mostPressing}) FROM (
     SELECT DISTINCT ON (message_id, kind, detector) signal.*, jsonb_strip_nulls(jsonb_build_object('kind', signal.kind,
       'score', score, 'threshold', signal.threshold, 'evidence', evidence, 'message', message_id, 'messages', messages,
       'detector', detector, 'version', signal.version,
       'trigger', CASE WHEN rule.id IS NOT NULL THEN jsonb_build_object('id', rule.id, 'name', rule.name, 'version', trigger_version) END)) AS seen
     FROM signal LEFT JOIN trigger rule ON rule.id::text = signal.trigger
     WHERE signal.handoff_id = handoff.id ORDER BY message_id, kind, detector, signal.threshold DESC
   ) said) AS signals
FROM handoff JOIN team ON team.id = handoff.team_id`;

type Row = {
  id: string;
  conversation_id: string;
  mode: "pass" | "invite";
  priority: "low" | "normal" | "high" | "urgent";
  brief: unknown;
  team_id: string;
  team_name: string;
  route_reason: string;
  first_signal_at: Date;
  requested_at: Date;
  acknowledged_at: Date | null;
  taken_at: Date | null;
  first_human_reply_at: Date | null;
  resolved_at: Date | null;
  messages_to_handoff: number;
  outcome: string | null;
  verdict: Verdict | null;
  signals:
    | {
        kind: SignalKind;
        score: number;
        threshold: number;
        evidence: string;
        message: string;
        messages: string[];
        detector: string;
        version: string;
        trigger?: { id: string; name: string; version: number };
      }[]
    | null;
};

/** All handoffs, newest first. */
export async function pageOfHandoffs(
  pool: pg.Pool,
  ask: { readonly after: Place | undefined; readonly limit: number },
) {
  const after = ask.after ?? { at: "infinity", id: "ffffffff-ffff-ffff-ffff-ffffffffffff" };
  const { rows } = await pool.query<Row>({
    name: "shown handoffs",
    text: `${shown} WHERE (handoff.requested_at, handoff.id) < ($1::timestamptz, $2::uuid)
      ORDER BY handoff.requested_at DESC, handoff.id DESC LIMIT $3`,
    values: [after.at, after.id, ask.limit + 1],
  });
  const page = rows.slice(0, ask.limit);
  const last = page.at(-1);
  const next =
    rows.length > ask.limit && last !== undefined ? { at: last.requested_at.toISOString(), id: last.id } : undefined;
  return { items: page.map(handoffOf), next };
}

export async function oneHandoff(pool: pg.Pool, id: string) {
  const { rows } = await pool.query<Row>({
    name: "shown handoff",
    text: `${shown} WHERE handoff.id = $1`,
    values: [id],
  });
  return rows[0] === undefined ? undefined : handoffOf(rows[0]);
}

export async function latestHandoff(pool: pg.Pool, conversationId: string) {
  const { rows } = await pool.query<Row>({
    name: "latest handoff",
    text: `${shown} WHERE handoff.conversation_id = $1 ORDER BY handoff.requested_at DESC, handoff.id DESC LIMIT 1`,
    values: [conversationId],
  });
  return rows[0] === undefined ? undefined : handoffOf(rows[0]);
}

function handoffOf(row: Row) {
  // What was stored before a part of the brief was thought of has its default.
  const brief = Brief.parse(row.brief);
  return {
    id: row.id,
    conversation: row.conversation_id,
    mode: row.mode,
    priority: row.priority,
    signals: row.signals ?? [],
    topic: brief.topic,
    ...(brief.language !== null && { language: brief.language }),
    brief,
    route: { team: { id: row.team_id, name: row.team_name }, reason: row.route_reason },
    firstSignalAt: row.first_signal_at.toISOString(),
    requestedAt: row.requested_at.toISOString(),
    ...(row.acknowledged_at !== null && { acknowledgedAt: row.acknowledged_at.toISOString() }),
    ...(row.taken_at !== null && { takenAt: row.taken_at.toISOString() }),
    ...(row.first_human_reply_at !== null && { firstHumanReplyAt: row.first_human_reply_at.toISOString() }),
    ...(row.resolved_at !== null && { resolvedAt: row.resolved_at.toISOString() }),
    messagesToHandoff: row.messages_to_handoff,
    ...(row.outcome !== null && { outcome: row.outcome }),
    ...(row.verdict !== null && { verdict: row.verdict }),
  };
}
