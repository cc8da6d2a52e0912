import type { Connection } from "./database.ts";

/**
 * Who gets a copy of an answer unless its writer says otherwise: everybody else who got the newest message from the
 * customer's side, and who wrote it, where that is not whom the conversation is with. A robot's note counts for nothing.
 * Stands beside `conversation` and `identity`; one row, or none.
 */
export const usualCopies = `
SELECT array_remove(array_remove(
  array_prepend(heard.sender ->> 'address', array_remove(heard.cc, heard.sender ->> 'address')), NULL), identity.key) AS cc
FROM message heard
WHERE conversation.thread <> '' AND heard.conversation_id = conversation.id AND heard.author = 'customer' AND heard.kind = 'message' AND NOT heard.by_machine
ORDER BY heard.seq DESC LIMIT 1`;

/** The same for one conversation, without the addresses of our own lines, at most `most`. */
export async function usualCopiesOf(
  connection: Connection,
  conversationId: string,
  most: number,
): Promise<readonly string[]> {
  if (most === 0) return [];
  const { rows } = await connection.query<{ cc: string[]; ours: string[] }>(
    `SELECT usual.cc, ARRAY(SELECT address FROM line WHERE channel = mine.channel) AS ours
     FROM conversation JOIN identity ON identity.id = identity_id JOIN line mine ON mine.id = line_id,
       LATERAL (${usualCopies}) usual
     WHERE conversation.id = $1`,
    [conversationId],
  );
  const { cc = [], ours = [] } = rows[0] ?? {};
  return cc.filter((address) => !ours.includes(address)).slice(0, most);
}
