import type pg from "pg";

/** Where the bytes of an attachment are: in the raw form of its message, at a place. */
export type StoredFile = {
  readonly name: string;
  readonly channel: string;
  readonly position: number;
  readonly raw: Uint8Array | null;
};

export async function findFile(pool: pg.Pool, id: string): Promise<StoredFile | undefined> {
  const { rows } = await pool.query<StoredFile>(
    `SELECT attachment.name, attachment.position, line.channel, receipt.raw
     FROM attachment JOIN receipt ON receipt.message_id = attachment.message_id JOIN line ON line.id = receipt.line_id
     WHERE attachment.id = $1`,
    [id],
  );
  return rows[0];
}
