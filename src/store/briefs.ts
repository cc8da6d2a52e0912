import type pg from "pg";
import type { Brief, Told } from "../handoff/handoff.ts";
import type { ToRetell } from "../retell.ts";
import { gravity } from "../triggers/fire.ts";
import type { Signal } from "../triggers/signal.ts";

/** A handoff to which nobody has come yet, and what called for it, most pressing first. */
export type Untaken = { readonly id: string; readonly because: string; readonly signals: readonly Signal[] };

/** In SQL, of a handoff: nobody has come to it. Whoever takes it ends this, so that a brief stays as it was read. */
const untaken = "handoff.taken_at IS NULL AND handoff.resolved_at IS NULL AND handoff.first_human_reply_at IS NULL";

/** The handoff of a conversation to which nobody has come, whether people are invited or the conversation is theirs. */
export async function readUntaken(pool: pg.Pool, conversationId: string): Promise<Untaken | undefined> {
  const { rows } = await pool.query<Untaken>({
    name: "untaken handoff",
    text: `SELECT handoff.id, COALESCE(brief->>'because', '') AS because, COALESCE((
        SELECT jsonb_agg(jsonb_build_object('kind', kind, 'score', score, 'threshold', threshold, 'evidence', evidence,
          'message', message_id, 'messages', messages, 'detector', detector, 'version', version, 'trigger', NULL)
          ORDER BY array_position($2::text[], kind), score DESC, at, signal.id)
        FROM signal WHERE signal.handoff_id = handoff.id), '[]') AS signals
      FROM baton JOIN handoff ON handoff.id = baton.handoff_id
      WHERE baton.conversation_id = $1 AND ${untaken}`,
    values: [conversationId, gravity],
  });
  return rows[0];
}

/** Keeps a newer brief, with what a model has told. Once somebody has come, what they were told stays as they read it. */
export async function renewBrief(pool: pg.Pool, handoffId: string, brief: Brief, now: Date): Promise<void> {
  const { told: _, ...known } = brief;
  await pool.query(
    `WITH renewed AS (
       UPDATE handoff SET brief = $2::jsonb || jsonb_build_object('told', brief->'told'), topic = $3
       WHERE id = $1 AND ${untaken} AND brief - 'told' IS DISTINCT FROM $2::jsonb RETURNING id, conversation_id
     )
     INSERT INTO event (conversation_id, kind, actor, data, at)
     SELECT conversation_id, 'brief.renewed', '{"kind":"system"}', jsonb_build_object('handoff', id), $4 FROM renewed`,
    [handoffId, JSON.stringify(known), brief.topic, now],
  );
}

/** Customer messages after which a model is asked once more, while nobody has come. */
const enoughNew = 5;

/**
 * Takes up to `most` handoffs of which a model has not told yet, or once more where much was written since, and counts
 * the telling before it happens: whoever dies meanwhile costs a text that is not needed, and no second bill.
 */
export async function takeToRetell(
  pool: pg.Pool,
  { most, minutes }: { readonly most: number; readonly minutes: number },
  now: Date,
): Promise<readonly ToRetell[]> {
  const { rows } = await pool.query<ToRetell>({
    name: "handoffs to tell of",
    text: `WITH due AS (
        SELECT handoff.id, last_seq FROM handoff JOIN conversation ON conversation.id = conversation_id
        WHERE tellings < 2 AND taken_at IS NULL AND handoff.resolved_at IS NULL
          AND CASE tellings
            WHEN 0 THEN requested_at > $1::timestamptz - make_interval(mins => $2)
            ELSE last_message_at > $1::timestamptz - make_interval(mins => $2) AND ${enoughNew} <= (SELECT count(*) FROM (
              SELECT 1 FROM message WHERE message.conversation_id = conversation.id AND seq > told_seq
                AND author = 'customer' LIMIT ${enoughNew}) fresh)
          END
        ORDER BY requested_at DESC LIMIT $3 FOR UPDATE OF handoff SKIP LOCKED
      )
      UPDATE handoff SET tellings = tellings + 1, told_seq = last_seq FROM due WHERE handoff.id = due.id
      RETURNING handoff.id AS handoff, conversation_id AS conversation`,
    values: [now, minutes, most],
  });
  return rows;
}

/** Adds what a model tells to a brief, while the matter is open. */
export async function keepTold(pool: pg.Pool, handoffId: string, told: Told, now: Date): Promise<void> {
  await pool.query(
    `WITH kept AS (
       UPDATE handoff SET brief = brief || jsonb_build_object('told', $2::jsonb)
       WHERE id = $1 AND resolved_at IS NULL RETURNING id, conversation_id
     )
     INSERT INTO event (conversation_id, kind, actor, data, at)
     SELECT conversation_id, 'brief.told', '{"kind":"ai"}', jsonb_build_object('handoff', id), $3 FROM kept`,
    [handoffId, JSON.stringify(told), now],
  );
}
