import type pg from "pg";
import type { TraitsOf } from "../reach.ts";
import type { Claimed } from "./claimed.ts";
import { nextOf } from "./next.ts";

/**
 * Marks a part as being sent, if it still waits, and reads what its channel needs. Each claim is a new attempt, and
 * everything that was known of the one before is forgotten.
 *
 * Of what it answers, the first and the newest twenty are named: a thread of years would outgrow any header.
 */
const claim = `
WITH claimed AS (
  UPDATE delivery SET state = 'sending', attempts = attempts + 1, claimed_at = $3, updated_at = $3, external_id = NULL,
    segments = NULL, news_at = NULL, not_before = NULL, slot_at = NULL, checked_at = NULL, checks = 0
  WHERE message_id = $1 AND part = $2 AND state = 'queued'
  RETURNING message_id, part, attempts, retries, text, reason, code
)
SELECT claimed.message_id AS "messageId", claimed.part, claimed.attempts AS attempt, $3::timestamptz AS "begunAt",
  message.seq, message.at AS "writtenAt", message.conversation_id AS "conversationId", message.author, message.epoch,
  COALESCE(claimed.text, message.text) AS text, message.template, message.cc, identity.value AS "to", identity.key AS "identityKey",
  CASE WHEN claimed.retries > 0 THEN jsonb_build_object('reason', claimed.reason, 'code', claimed.code) END AS "failedBefore",
  COALESCE((SELECT refusals FROM line_pace WHERE line_id = line.id), 0) AS refusals, line.settings, line.secret,
  jsonb_build_object('id', line.id, 'channel', line.channel, 'name', line.name, 'address', line.address) AS line,
  COALESCE((
    SELECT jsonb_agg(jsonb_build_object('id', id, 'name', name, 'type', type, 'size', size, 'key', key) ORDER BY position)
    FROM attachment WHERE attachment.message_id = message.id AND attachment.part = claimed.part AND key IS NOT NULL
  ), '[]') AS files,
  COALESCE((
    SELECT subject FROM message said
    WHERE said.conversation_id = conversation.id AND said.subject IS NOT NULL AND conversation.subject IS NOT NULL
    ORDER BY said.seq DESC LIMIT 1
  ), conversation.subject) AS subject,
  (
    SELECT jsonb_strip_nulls(jsonb_build_object('at', heard.at, 'text', heard.text, 'envelope', heard.envelope,
      'from', COALESCE(heard.sender, jsonb_build_object('name', COALESCE(identity.name, '')))
        || jsonb_build_object('identity', COALESCE(heard.sender ->> 'address', identity.value))))
    FROM message heard WHERE heard.conversation_id = conversation.id AND heard.author = 'customer'
      AND heard.kind = 'message' AND heard.seq < message.seq ORDER BY heard.seq DESC LIMIT 1
  ) AS answering,
  ARRAY(
    SELECT external_id FROM (
      (SELECT said.seq, said.external_id FROM message said WHERE said.conversation_id = conversation.id
        AND said.external_id IS NOT NULL AND said.seq < message.seq ORDER BY said.seq LIMIT 1)
      UNION
      (SELECT said.seq, said.external_id FROM message said WHERE said.conversation_id = conversation.id
        AND said.external_id IS NOT NULL AND said.seq < message.seq ORDER BY said.seq DESC LIMIT 20)
    ) named ORDER BY seq
  ) AS answers
FROM claimed
JOIN message ON message.id = claimed.message_id
JOIN conversation ON conversation.id = message.conversation_id
JOIN line ON line.id = conversation.line_id
JOIN identity ON identity.id = conversation.identity_id`;

/**
 * Claims the part that leaves next, says until when there is none to claim, or neither: nothing waits, or somebody else
 * is sending.
 */
export async function claimDelivery(
  pool: pg.Pool,
  conversationId: string,
  traitsOf: TraitsOf,
  now: Date,
): Promise<Claimed | { readonly waitUntil: Date } | undefined> {
  let next = await nextOf(pool, conversationId, traitsOf, now);
  if (next !== undefined && "waitUntil" in next) {
    await postpone(pool, conversationId, next.waitUntil);
    // News that came before this found the work not yet put off, and woke nobody.
    next = await nextOf(pool, conversationId, traitsOf, now);
  }
  if (next === undefined || "waitUntil" in next) return next;
  const { rows } = await pool.query<Claimed>({ name: "claim", text: claim, values: [next.messageId, next.part, now] });
  return rows[0];
}

/** The work of one conversation, locked in the order in which whoever takes several of these locks them. */
export const workRows = "SELECT id FROM outbox WHERE kind = 'deliver' AND ref = $1 ORDER BY id FOR UPDATE";

/** Puts the work of a conversation off, so that neither its lane nor the sweep comes back before. */
async function postpone(pool: pg.Pool, conversationId: string, until: Date): Promise<void> {
  await pool.query(`UPDATE outbox SET due_at = $2, handed_at = NULL, attempts = 0 WHERE id IN (${workRows})`, [
    conversationId,
    until,
  ]);
}

/** Removes the work of a conversation from which everything has left; a message queued meanwhile keeps its row. */
export async function finishDeliveries(pool: pg.Pool, conversationId: string): Promise<void> {
  await pool.query({
    name: "finish deliveries",
    text: `DELETE FROM outbox WHERE id IN (${workRows}) AND NOT EXISTS (
       SELECT 1 FROM delivery WHERE conversation_id = $1 AND state IN ('queued', 'sending'))`,
    values: [conversationId],
  });
}
