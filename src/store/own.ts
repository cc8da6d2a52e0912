import type pg from "pg";
import type { OwnMessage } from "../conversation/message.ts";

/**
 * Stores what somebody wrote for the business in another program, in the conversation that it belongs to.
 *
 * @returns whether it was new
 */
export async function keepOwn(pool: pg.Pool, lineId: string, message: OwnMessage, _now: Date): Promise<boolean> {
  const known = await pool.query(
    `SELECT 1 FROM message JOIN conversation ON conversation.id = conversation_id
     WHERE external_id = $1 AND line_id = $2 LIMIT 1`,
    [message.externalId, lineId],
  );
  return known.rowCount === 0;
}
