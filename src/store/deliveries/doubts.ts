import type pg from "pg";
import { record } from "../append.ts";
import { transaction, type Connection } from "../database.ts";

/**
 * Marks what a sender left behind when it died: the provider may have accepted it, so it is `uncertain` and never sent
 * again on a guess (I4). What stands behind it may go on.
 *
 * @returns the conversations that it held up
 */
export async function markUncertain(pool: pg.Pool, now: Date, afterMs: number): Promise<readonly string[]> {
  return transaction(pool, async (connection) => {
    const { rows } = await connection.query<{ message_id: string; part: number; conversation_id: string }>(
      `UPDATE delivery SET state = 'uncertain', reason = 'The sender stopped while sending; it may have been sent.', updated_at = $1
       WHERE state = 'sending' AND claimed_at < $1::timestamptz - make_interval(secs => $2)
       RETURNING message_id, part, conversation_id`,
      [now, afterMs / 1000],
    );
    for (const row of rows) {
      const data = { message: row.message_id, part: row.part, state: "uncertain" };
      await record(connection, row.conversation_id, "delivery.moved", { kind: "system" }, data, now);
    }
    return rows.map((row) => row.conversation_id);
  });
}

/**
 * What the AI answered did not arrive, so the customer still waits: the turn is open again and its time is over, and the
 * sweep calls a person. Not where people have the baton, who see it themselves.
 */
export async function unanswer(connection: Connection, messageId: string, at: Date): Promise<void> {
  await connection.query(
    `WITH late AS (
       UPDATE baton SET deadline = $2 FROM message said
       WHERE said.id = $1 AND said.author = 'ai' AND baton.conversation_id = said.conversation_id
         AND holder = 'ai' AND baton.epoch = said.epoch
         AND NOT EXISTS (SELECT 1 FROM message later WHERE later.conversation_id = said.conversation_id
           AND later.seq > said.seq AND later.author = 'ai')
       RETURNING said.conversation_id, said.seq
     )
     UPDATE conversation SET turned_seq = LEAST(turned_seq, (
       SELECT max(asked.seq) - 1 FROM message asked
       WHERE asked.conversation_id = late.conversation_id AND asked.author = 'customer' AND asked.seq < late.seq
     )) FROM late WHERE conversation.id = late.conversation_id`,
    [messageId, at],
  );
}

/**
 * Answers of the AI of which nobody has known for so long whether they arrived: a person is called for each, since
 * another automatic one would be a guess (I4) and none would be silence (I9). Good news may still come until then.
 */
export async function doubtAnswers(pool: pg.Pool, now: Date, afterMs: number): Promise<void> {
  await transaction(pool, async (connection) => {
    const { rows } = await connection.query<{ message_id: string }>(
      `SELECT DISTINCT message.id AS message_id, delivery.conversation_id FROM delivery
       JOIN message ON message.id = delivery.message_id AND message.author = 'ai'
       JOIN baton ON baton.conversation_id = delivery.conversation_id AND holder = 'ai' AND baton.epoch = message.epoch
       WHERE delivery.state = 'uncertain' AND delivery.updated_at < $1::timestamptz - make_interval(secs => $2)
         AND baton.deadline > $1
       ORDER BY conversation_id, message_id LIMIT 100`,
      [now, afterMs / 1000],
    );
    for (const row of rows) await unanswer(connection, row.message_id, now);
  });
}
