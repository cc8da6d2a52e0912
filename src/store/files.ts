import type pg from "pg";
import type { KnownFile } from "../files/files.ts";
import { addUpload, findUpload, removeUpload, type StoredUpload } from "./uploads.ts";

/** What is known of files by their ids. */
export function createFileRows(pool: pg.Pool) {
  return {
    async attachment(id: string): Promise<KnownFile | undefined> {
      const { rows } = await pool.query<KnownFile>(
        `SELECT attachment.name, attachment.type, attachment.size, attachment.state, attachment.key, attachment.reason,
           attachment.width IS NOT NULL AS "isShown", line.channel, attachment.position,
           CASE WHEN attachment.state = 'raw' THEN receipt.raw END AS raw
         FROM attachment
         JOIN message ON message.id = attachment.message_id
         JOIN conversation ON conversation.id = message.conversation_id
         JOIN line ON line.id = conversation.line_id
         LEFT JOIN receipt ON receipt.message_id = message.id
         WHERE attachment.id = $1`,
        [id],
      );
      return rows[0];
    },

    /** A stored file that we send; nothing that a customer sent is ever given to a provider. */
    async outgoing(id: string): Promise<Pick<StoredUpload, "name" | "type" | "size" | "key"> | undefined> {
      const { rows } = await pool.query<Pick<StoredUpload, "name" | "type" | "size" | "key">>(
        `SELECT name, type, size, key FROM attachment JOIN message ON message.id = message_id
         WHERE attachment.id = $1 AND state = 'stored' AND author <> 'customer'`,
        [id],
      );
      return rows[0];
    },

    /** The channel of a conversation, if there is such a conversation. */
    async channelOf(conversationId: string): Promise<string | undefined> {
      const { rows } = await pool.query<{ channel: string }>(
        "SELECT channel FROM conversation JOIN line ON line.id = line_id WHERE conversation.id = $1",
        [conversationId],
      );
      return rows[0]?.channel;
    },

    upload: (id: string, agentId: string) => findUpload(pool, id, agentId),
    addUpload: (conversationId: string, agentId: string, upload: StoredUpload, at: Date) =>
      addUpload(pool, conversationId, agentId, upload, at),
    removeUpload: (id: string, agentId: string) => removeUpload(pool, id, agentId),
  };
}
