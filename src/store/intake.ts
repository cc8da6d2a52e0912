import type pg from "pg";
import { v7 as uuid } from "uuid";
import type { Intake } from "../receive.ts";

/**
 * The one statement of the hot path. It starts from the receipt: where that row already exists nothing else happens,
 * which carries "stored once" (I1) for ever and against any number of concurrent repeats. Then identity, customer and
 * the open conversation are found or made; a resolved one is opened again and goes back to the AI.
 *
 * Lock order: receipt, identity, baton, conversation. Whoever moves a baton locks it before its conversation, so a
 * baton that nobody holds is locked first here too; any other is left alone, because an AI message may be leaving under
 * it. Whether the conversation is resolved is read again under its lock: an agent may have resolved it since we looked.
 * Each step names its one row by key in a sub-select; joined, the planner would walk all conversations of the line.
 */
const store = `
WITH receipt AS (
  INSERT INTO receipt (line_id, provider_id, message_id, raw, at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT DO NOTHING RETURNING message_id
), met AS (
  SELECT id, customer_id FROM identity, receipt
  WHERE channel = $8 AND key = $23 AND name IS NOT DISTINCT FROM COALESCE($10, name)
), stranger AS (
  INSERT INTO identity (id, customer_id, channel, value, key, name, created_at)
  SELECT $6, $7, $8, $9, $23, $10, $5 FROM receipt WHERE NOT EXISTS (SELECT 1 FROM met)
  ON CONFLICT (channel, key) DO UPDATE SET name = COALESCE(excluded.name, identity.name)
  RETURNING id, customer_id
), who AS (
  SELECT id, customer_id FROM met UNION ALL SELECT id, customer_id FROM stranger
), person AS (
  INSERT INTO customer (id, name, created_at) SELECT customer_id, $10, $5 FROM who WHERE customer_id = $7
  ON CONFLICT DO NOTHING
), latest AS (
  SELECT (
    SELECT id FROM conversation WHERE line_id = $1 AND identity_id = who.id AND thread = $12
    ORDER BY (resolved_at IS NULL) DESC, opened_at DESC LIMIT 1
  ) AS id FROM who
), resting AS (
  SELECT conversation_id FROM baton WHERE conversation_id = (SELECT id FROM latest) AND holder = 'nobody' FOR UPDATE
), found AS (
  SELECT conversation.id, resolved_at IS NOT NULL AS rested
  FROM conversation LEFT JOIN resting ON resting.conversation_id = conversation.id
  WHERE conversation.id = (SELECT id FROM latest)
  FOR NO KEY UPDATE OF conversation
), known AS (
  UPDATE conversation SET
    last_seq = last_seq + 1, last_message_at = $5, last_customer_at = $5, unread = unread + 1, resolved_at = NULL,
    snoozed_until = NULL, subject = COALESCE(subject, $13)
  FROM found WHERE conversation.id = found.id
  RETURNING conversation.id, last_seq, found.rested
), started AS (
  INSERT INTO conversation (id, line_id, identity_id, thread, subject, last_seq, opened_at, last_message_at, last_customer_at, unread)
  SELECT $11, $1, who.id, $12, $13, 1, $5, $5, $5, 1 FROM who WHERE NOT EXISTS (SELECT 1 FROM known)
  ON CONFLICT (line_id, identity_id, thread) WHERE resolved_at IS NULL DO UPDATE SET
    last_seq = conversation.last_seq + 1, last_message_at = $5, last_customer_at = $5, unread = conversation.unread + 1
  RETURNING id, last_seq
), story AS (
  SELECT id, last_seq FROM known UNION ALL SELECT id, last_seq FROM started
), first AS (
  INSERT INTO baton (conversation_id, holder, epoch, since, deadline)
  SELECT id, 'ai', 1, $5, $14 FROM started ON CONFLICT (conversation_id) DO NOTHING
), again AS (
  UPDATE baton SET holder = 'ai', team_id = NULL, agent_id = NULL, handoff_id = NULL, epoch = epoch + 1, since = $5, deadline = $14
  FROM known WHERE baton.conversation_id = known.id AND known.rested
  RETURNING conversation_id
), message AS (
  INSERT INTO message (id, conversation_id, seq, author, kind, text, subject, quoted, external_id, answers, hold, by_machine, at)
  SELECT $3, id, last_seq, 'customer', 'message', $15, $13, $16, $17, $18, $19, $22, $5 FROM story
), attachment AS (
  INSERT INTO attachment (id, message_id, position, name, type, size)
  SELECT given.id, $3, given.position, given.name, given.type, given.size
  FROM story, jsonb_to_recordset($20) AS given(id uuid, position int, name text, type text, size int)
), work AS (
  INSERT INTO outbox (kind, ref, due_at) SELECT 'converse', id, $21 FROM story RETURNING ref
), recorded AS (
  INSERT INTO event (conversation_id, kind, actor, data, at)
  SELECT id, 'message.received', '{"kind":"customer"}'::jsonb, jsonb_build_object('message', $3::text, 'seq', last_seq), $5 FROM story
  UNION ALL
  SELECT conversation_id, 'conversation.reopened', '{"kind":"customer"}'::jsonb, '{}'::jsonb, $5 FROM again
)
SELECT ref AS "conversationId" FROM work`;

/**
 * Where a mail belongs: the thread of the newest message that it answers, if that message is of this line and this
 * very correspondent. A stranger who copied a Message-ID therefore starts a conversation of their own.
 * At most 21 ids are looked up: References may hold thousands (RFC 5322 sets no limit).
 */
const thread = `
SELECT conversation.thread FROM message
JOIN conversation ON conversation.id = message.conversation_id
JOIN identity ON identity.id = conversation.identity_id
WHERE message.external_id = ANY($1) AND conversation.line_id = $2 AND identity.channel = $3 AND identity.key = $4
ORDER BY message.at DESC LIMIT 1`;

/** How long a conversation may stay with the AI before the sweep asks what became of it (I7). */
const aiMinutes = 10;

export function createIntake(pool: pg.Pool): Intake {
  return {
    async findThread(line, identity, answers) {
      const ids = answers.length > 21 ? [answers[0], ...answers.slice(-20)] : answers;
      const found = await pool.query<{ thread: string }>({
        name: "thread",
        text: thread,
        values: [ids, line.id, line.channel, identity],
      });
      return found.rows[0]?.thread;
    },

    async store(line, message, where) {
      const { at } = where;
      const attachments = message.attachments.map((attachment, position) => ({ ...attachment, id: uuid(), position }));
      const stored = await pool.query<{ conversationId: string }>({
        name: "receive",
        text: store,
        values: [
          line.id,
          message.providerId,
          uuid(),
          message.raw ?? null,
          at,
          uuid(),
          uuid(),
          line.channel,
          message.from.identity,
          message.from.name ?? null,
          uuid(),
          where.thread,
          message.subject ?? null,
          new Date(at.getTime() + aiMinutes * 60_000),
          message.text,
          message.quoted ?? null,
          message.externalId,
          message.answers,
          message.hold ?? null,
          JSON.stringify(attachments),
          where.dueAt,
          message.byMachine ?? false,
          message.from.key ?? message.from.identity,
        ],
      });
      return stored.rows[0];
    },
  };
}
