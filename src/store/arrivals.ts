import type pg from "pg";
import type { Arrived, Wanted } from "../files/arrival.ts";
import { record } from "./append.ts";
import { transaction } from "./database.ts";

/** Files that came with messages and are still to be fetched. */
export function createArrivals(pool: pg.Pool) {
  return {
    /**
     * The next file of a conversation that may be fetched, if there is one; nobody else is given it before `until`. The
     * attempt is counted before it begins, so that a file which ends its worker is not fetched for ever.
     */
    async claim(conversationId: string, now: Date, until: Date): Promise<Wanted | undefined> {
      const { rows } = await pool.query<Wanted>(
        `WITH next AS (
           SELECT attachment.id, message.at, line.id AS line, line.channel
           FROM attachment
           JOIN message ON message.id = attachment.message_id
           JOIN conversation ON conversation.id = message.conversation_id
           JOIN line ON line.id = conversation.line_id
           WHERE conversation.id = $1 AND attachment.state = 'waiting' AND COALESCE(attachment.due_at, $2) <= $2
           ORDER BY message.seq DESC, attachment.position LIMIT 1 FOR UPDATE OF attachment SKIP LOCKED
         )
         UPDATE attachment SET attempts = attempts + 1, due_at = $3 FROM next WHERE attachment.id = next.id
         RETURNING attachment.id, message_id AS "messageId", name, type, source, attempts, next.at,
           jsonb_build_object('id', next.line, 'channel', next.channel) AS line`,
        [conversationId, now, until],
      );
      return rows[0];
    },

    /** It could not be had, after so many attempts, and may be fetched again then. */
    async putOff({ id, attempts }: Wanted, until: Date): Promise<void> {
      await pool.query("UPDATE attachment SET attempts = $2, due_at = $3 WHERE id = $1 AND state = 'waiting'", [
        id,
        attempts,
        until,
      ]);
    },

    /** Writes down what became of a file; false when another process was sooner. */
    keep: (conversationId: string, { id, messageId }: Wanted, arrived: Arrived, now: Date): Promise<boolean> =>
      transaction(pool, async (connection) => {
        const kept =
          arrived.state === "stored"
            ? await connection.query(
                `UPDATE attachment SET state = 'stored', name = $2, type = $3, size = $4, key = $5, width = $6, height = $7
                 WHERE id = $1 AND state = 'waiting'`,
                [
                  id,
                  arrived.name,
                  arrived.type,
                  arrived.size,
                  arrived.key,
                  arrived.image?.width ?? null,
                  arrived.image?.height ?? null,
                ],
              )
            : await connection.query(
                "UPDATE attachment SET state = 'refused', reason = $2 WHERE id = $1 AND state = 'waiting'",
                [id, arrived.reason],
              );
        if (kept.rowCount !== 1) return false;
        const data = { message: messageId, attachment: id, state: arrived.state };
        await record(connection, conversationId, "attachment.fetched", { kind: "system" }, data, now);
        return true;
      }),

    /** Ends the work of a conversation in which no file waits; otherwise says when the next one may be fetched. */
    async finish(conversationId: string): Promise<Date | undefined> {
      const { rows } = await pool.query<{ dueAt: Date | null }>(
        `WITH next AS (
           SELECT min(COALESCE(due_at, message.at)) AS due_at FROM attachment JOIN message ON message.id = message_id
           WHERE conversation_id = $1 AND state = 'waiting'
         ), done AS (
           DELETE FROM outbox USING next WHERE kind = 'fetch' AND ref = $1 AND next.due_at IS NULL
         ), later AS (
           UPDATE outbox SET due_at = next.due_at, handed_at = NULL, attempts = 0 FROM next
           WHERE kind = 'fetch' AND ref = $1 AND next.due_at IS NOT NULL
         )
         SELECT due_at AS "dueAt" FROM next`,
        [conversationId],
      );
      return rows[0]?.dueAt ?? undefined;
    },
  };
}
