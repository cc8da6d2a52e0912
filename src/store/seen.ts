import type pg from "pg";
import { record } from "./append.ts";
import { transaction } from "./database.ts";

/**
 * A person looks at a conversation: nothing is unread any more, and a handoff that waits has been noticed.
 *
 * @returns false when there is no such conversation
 */
export async function markSeen(
  pool: pg.Pool,
  conversationId: string,
  actor: { readonly kind: "agent" | "key"; readonly id: string; readonly name: string },
  at: Date,
): Promise<boolean> {
  return transaction(pool, async (connection) => {
    const read = await connection.query<{ unread: number }>(
      "SELECT unread FROM conversation WHERE id = $1 FOR UPDATE",
      [conversationId],
    );
    if (read.rows[0] === undefined) return false;
    const noticed = await connection.query(
      `UPDATE handoff SET acknowledged_at = $2 FROM baton
       WHERE baton.conversation_id = $1 AND handoff.id = baton.handoff_id AND acknowledged_at IS NULL`,
      [conversationId, at],
    );
    if (read.rows[0].unread > 0)
      await connection.query("UPDATE conversation SET unread = 0 WHERE id = $1", [conversationId]);
    if (read.rows[0].unread > 0 || noticed.rowCount === 1)
      await record(connection, conversationId, "conversation.seen", actor, {}, at);
    return true;
  });
}
