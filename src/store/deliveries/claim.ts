import type pg from "pg";
import type { TraitsOf } from "../reach.ts";
import type { Claimed } from "./claimed.ts";
import { first, isFree, nextOf } from "./next.ts";

/**
 * Marks the part that `next` names as being sent, if it still waits. Each claim is a new attempt, and everything that was
 * known of the one before is forgotten.
 */
const claimed = `claimed AS (
  UPDATE delivery SET state = 'sending', attempts = attempts + 1, claimed_at = $2, updated_at = $2, external_id = NULL,
    segments = NULL, news_at = NULL, not_before = NULL, slot_at = NULL, checked_at = NULL, checks = 0
  FROM next WHERE delivery.message_id = next."messageId" AND delivery.part = next.part AND delivery.state = 'queued'
  RETURNING delivery.message_id, delivery.part, attempts, retries, text, delivery.reason, delivery.code
)`;

/**
 * What its channel needs to send it. Of what it answers, the first and the newest twenty are named: a thread of years
 * would outgrow any header.
 */
const leaving = `
SELECT claimed.message_id AS "messageId", claimed.part, claimed.attempts AS attempt, $2::timestamptz AS "begunAt",
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

/** The work of one conversation, locked in the order in which whoever takes several of these locks them. */
export const workRows = "SELECT id FROM outbox WHERE kind = 'deliver' AND ref = $1 ORDER BY id FOR UPDATE";

/**
 * Nearly every lane has one message, which nothing holds up: it is claimed with one statement, and when everything has
 * left, the same one removes the work. What is queued meanwhile keeps its row.
 */
const claimFree = `
WITH open AS (
  SELECT EXISTS (SELECT FROM delivery WHERE conversation_id = $1 AND state IN ('queued', 'sending')) AS is_open
), next AS (SELECT * FROM (${first}) next WHERE ${isFree}), ${claimed}, done AS (
  DELETE FROM outbox WHERE NOT (SELECT is_open FROM open) AND id IN (${workRows})
)
SELECT leaving.*, open.is_open AS "isOpen" FROM open LEFT JOIN (${leaving}) leaving ON true`;

/** The one that waited for its time, which `nextOf` found to have come. */
const claimNamed = `WITH next AS (SELECT $1::uuid AS "messageId", $3::int AS part), ${claimed} ${leaving}`;

type Row = { readonly isOpen: boolean } & (Claimed | { readonly messageId: null });

/**
 * Claims the part that leaves next, says until when there is none to claim, or neither: somebody else is sending, or
 * everything has left, and then the work is ended.
 */
export async function claimDelivery(
  pool: pg.Pool,
  conversationId: string,
  traitsOf: TraitsOf,
  now: Date,
): Promise<Claimed | { readonly waitUntil: Date } | undefined> {
  const { rows } = await pool.query<Row>({ name: "claim", text: claimFree, values: [conversationId, now] });
  const [row] = rows;
  if (row === undefined || !row.isOpen) return undefined;
  return row.messageId === null ? claimHeldUp(pool, conversationId, traitsOf, now) : row;
}

/** Something was in its way, which may have ended. */
async function claimHeldUp(
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
  const values = [next.messageId, now, next.part];
  const { rows } = await pool.query<Claimed>({ name: "claim named", text: claimNamed, values });
  return rows[0];
}

/** Puts the work of a conversation off, so that neither its lane nor the sweep comes back before. */
async function postpone(pool: pg.Pool, conversationId: string, until: Date): Promise<void> {
  await pool.query(`UPDATE outbox SET due_at = $2, handed_at = NULL, attempts = 0 WHERE id IN (${workRows})`, [
    conversationId,
    until,
  ]);
}
