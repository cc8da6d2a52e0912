import type pg from "pg";
import type { DeliveryState } from "../../conversation/message.ts";
import { record } from "../append.ts";
import type { Connection } from "../database.ts";
import type { Attempt } from "./claimed.ts";

/** What is known now of an attempt. */
export type Told = {
  readonly state: DeliveryState;
  readonly reason?: string | undefined;
  readonly code?: string | undefined;
  readonly externalId?: string | undefined;
  readonly segments?: number | undefined;
  /** Whether the provider said it by itself, so that what stands behind may follow. */
  readonly asNews: boolean;
};

/** The code of a failure that we concluded ourselves, from a list of the provider's. Better news may still refute it. */
export const absent = "absent";

/** The code of what is sent and not yet there. */
const delayed = "delayed";

/**
 * How far a delivery has come; it moves up and never down. `failed` and `suppressed` are ends of their own: `sent` of
 * ours may come after `delivered` of theirs, and a report from before a failure after it (Twilio keeps no order).
 */
const rank = (state: string): string =>
  `array_position(ARRAY['queued', 'sending', 'uncertain', 'failed', 'sent', 'delivered', 'read'], ${state})`;

/** What was said of a message that left, such as of its copies, is as true once it arrived; "not there yet" is not. */
const stays = `CASE WHEN delivery.state IN ('sent', 'delivered') AND $4 IN ('delivered', 'read')
  AND delivery.code IS DISTINCT FROM '${delayed}' THEN delivery.reason END`;

/**
 * Where there are threads, answers name the message that they answer: one id, and a message of several parts is known by
 * its first. Elsewhere none does, and to write the id into the message would cost an entry in each of its indexes.
 */
const move = `
WITH moved AS (
  UPDATE delivery SET
    state = CASE WHEN forward THEN $4 ELSE delivery.state END,
    reason = CASE WHEN forward THEN COALESCE($5, ${stays}) ELSE delivery.reason END,
    code = CASE WHEN forward THEN $6 ELSE delivery.code END,
    updated_at = CASE WHEN forward THEN $7 ELSE delivery.updated_at END,
    news_at = CASE WHEN $10 THEN COALESCE(delivery.news_at, $7) ELSE delivery.news_at END,
    external_id = COALESCE($8, delivery.external_id),
    segments = COALESCE($9, delivery.segments)
  FROM (
    SELECT message_id, part, state <> $4 AND state <> 'suppressed' AND (state <> 'failed' OR code = '${absent}') AND CASE
      WHEN $4 IN ('failed', 'suppressed') THEN state NOT IN ('delivered', 'read')
      ELSE ${rank("$4")} > ${rank("state")} END AS forward
    FROM delivery WHERE message_id = $1 AND part = $2 AND attempts = $3 FOR UPDATE
  ) held
  WHERE delivery.message_id = held.message_id AND delivery.part = held.part
  RETURNING delivery.message_id, delivery.conversation_id, delivery.part, forward
), named AS (
  UPDATE message SET external_id = $8 FROM moved JOIN conversation ON conversation.id = moved.conversation_id
  WHERE message.id = moved.message_id AND moved.part = 0 AND external_id IS DISTINCT FROM $8 AND $8 IS NOT NULL AND thread <> ''
), recorded AS (
  INSERT INTO event (conversation_id, kind, actor, data, at)
  SELECT conversation_id, 'delivery.moved', '{"kind":"system"}', jsonb_build_object(
    'message', message_id, 'part', part, 'state', $4::text, 'code', $6::text), $7 FROM moved WHERE forward
)
SELECT forward FROM moved`;

/**
 * Moves a delivery forward, keeps what else was told, and writes it into the recorder. What is told of an older attempt
 * changes nothing. One statement, which needs no transaction around it.
 *
 * @returns whether it moved
 */
export async function moveDelivery(
  connection: Pick<pg.Pool, "query">,
  { messageId, part, attempt }: Attempt,
  told: Told,
  at: Date,
): Promise<boolean> {
  const { state, reason = null, code = null, externalId = null, segments = null, asNews } = told;
  const { rows } = await connection.query<{ forward: boolean }>({
    name: "move delivery",
    text: move,
    values: [messageId, part, attempt, state, reason, code, at, externalId, segments, asNews],
  });
  return rows[0]?.forward ?? false;
}

/**
 * The server that has it goes on trying: it is sent, and says why it is not there yet, until it arrives or fails.
 *
 * @returns whether that was new
 */
export async function delayDelivery(connection: Connection, of: Attempt, reason: string, at: Date): Promise<boolean> {
  const { conversationId, messageId, part, attempt } = of;
  const { rowCount } = await connection.query(
    `UPDATE delivery SET state = 'sent', reason = $4, code = '${delayed}', updated_at = $5, news_at = COALESCE(news_at, $5)
     WHERE message_id = $1 AND part = $2 AND attempts = $3 AND state IN ('sending', 'uncertain', 'sent')
       AND (state, reason) IS DISTINCT FROM ('sent', $4)`,
    [messageId, part, attempt, reason, at],
  );
  if (rowCount !== 1) return false;
  const data = { message: messageId, part, state: "sent", code: delayed };
  await record(connection, conversationId, "delivery.moved", { kind: "system" }, data, at);
  return true;
}

/** Adds a sentence to what is known of a message that left, and leaves it where it is. @returns whether that was new */
export async function noteOnDelivery(connection: Connection, of: Attempt, says: string, at: Date): Promise<boolean> {
  const { conversationId, messageId, part, attempt } = of;
  const { rows } = await connection.query<{ state: string }>(
    `UPDATE delivery SET reason = concat_ws(' ', reason, $4::text), updated_at = $5
     WHERE message_id = $1 AND part = $2 AND attempts = $3 AND state IN ('sending', 'uncertain', 'sent', 'delivered', 'read')
       AND position($4 in COALESCE(reason, '')) = 0
     RETURNING state`,
    [messageId, part, attempt, says, at],
  );
  if (rows[0] === undefined) return false;
  const data = { message: messageId, part, state: rows[0].state, code: null };
  await record(connection, conversationId, "delivery.moved", { kind: "system" }, data, at);
  return true;
}

/** A message of which one part failed is not sent by halves: those behind it would make no sense. */
export async function dropTheRest(connection: Connection, { messageId, part }: Attempt, at: Date): Promise<void> {
  await connection.query(
    `UPDATE delivery SET state = 'suppressed', reason = 'An earlier part of the message could not be sent.', updated_at = $3
     WHERE message_id = $1 AND part > $2 AND state = 'queued'`,
    [messageId, part, at],
  );
}
