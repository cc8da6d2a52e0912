import type pg from "pg";
import type { Connection } from "./database.ts";

/** A file that an agent has chosen for a conversation and not yet sent. Its bytes are in the file store under `key`. */
export type StoredUpload = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly key: string;
  readonly width: number | null;
  readonly height: number | null;
};

const columns = "id, name, type, size, key, width, height";

/** False when there is no such conversation. */
export async function addUpload(
  pool: pg.Pool,
  conversationId: string,
  agentId: string,
  upload: StoredUpload,
  at: Date,
): Promise<boolean> {
  const { id, name, type, size, key, width, height } = upload;
  const added = await pool.query(
    `INSERT INTO upload (id, conversation_id, agent_id, name, type, size, key, width, height, at)
     SELECT $1, conversation.id, $3, $4, $5, $6, $7, $8, $9, $10 FROM conversation WHERE conversation.id = $2`,
    [id, conversationId, agentId, name, type, size, key, width, height, at],
  );
  return added.rowCount === 1;
}

/** An agent's own upload, for a look at it before it is sent. */
export async function findUpload(pool: pg.Pool, id: string, agentId: string): Promise<StoredUpload | undefined> {
  const { rows } = await pool.query<StoredUpload>(`SELECT ${columns} FROM upload WHERE id = $1 AND agent_id = $2`, [
    id,
    agentId,
  ]);
  return rows[0];
}

/** Takes an agent's own upload back; the key of the file to remove. */
export async function removeUpload(pool: pg.Pool, id: string, agentId: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ key: string }>(
    "DELETE FROM upload WHERE id = $1 AND agent_id = $2 RETURNING key",
    [id, agentId],
  );
  return rows[0]?.key;
}

/** Removes the rows of uploads that were never sent, and gives the keys of their files. */
export async function removeOldUploads(pool: pg.Pool, before: Date): Promise<readonly string[]> {
  const { rows } = await pool.query<{ key: string }>("DELETE FROM upload WHERE at < $1 RETURNING key", [before]);
  return rows.map(({ key }) => key);
}

/**
 * Takes uploads of one agent for one conversation out of their table, to become attachments in the same transaction.
 * In the order of `ids`; undefined when any of them is not there, was sent already, or is somebody else's.
 */
export async function takeUploads(
  connection: Connection,
  conversationId: string,
  agentId: string,
  ids: readonly string[],
): Promise<readonly StoredUpload[] | undefined> {
  const { rows } = await connection.query<StoredUpload>(
    `DELETE FROM upload WHERE conversation_id = $1 AND agent_id = $2 AND id::text = ANY($3) RETURNING ${columns}`,
    [conversationId, agentId, ids],
  );
  const taken = ids.map((id) => rows.find((row) => row.id === id)).filter((upload) => upload !== undefined);
  return taken.length === ids.length && rows.length === ids.length ? taken : undefined;
}

/** Makes uploads the attachments of a message, each with the part of the message that it leaves with. */
export async function attachUploads(
  connection: Connection,
  messageId: string,
  files: readonly (StoredUpload & { readonly part: number })[],
): Promise<void> {
  await connection.query(
    `INSERT INTO attachment (id, message_id, position, name, type, size, part, state, key, width, height)
     SELECT given.id, $1, given.position, given.name, given.type, given.size, given.part, 'stored', given.key, given.width, given.height
     FROM jsonb_to_recordset($2) AS given(id uuid, position int, name text, type text, size int, part int, key text, width int, height int)`,
    [messageId, JSON.stringify(files.map((file, position) => ({ ...file, position })))],
  );
}
