import type pg from "pg";
import type { Original } from "../originals.ts";

/** The raw form of a message; undefined where its channel gave none, or there is no such message. */
export async function findOriginal(pool: pg.Pool, messageId: string): Promise<Original | undefined> {
  const { rows } = await pool.query<Original>(
    `SELECT line.channel, receipt.raw, message.subject FROM message
     JOIN conversation ON conversation.id = message.conversation_id
     JOIN line ON line.id = conversation.line_id
     JOIN receipt ON receipt.message_id = message.id
     WHERE message.id = $1 AND receipt.raw IS NOT NULL`,
    [messageId],
  );
  return rows[0];
}
