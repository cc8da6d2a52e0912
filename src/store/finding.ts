import type pg from "pg";
import type { InboundMessage } from "../conversation/message.ts";
import type { Found } from "../conversation/thread.ts";
import type { ReceivingLine } from "../receive.ts";

/** RFC 5322 sets no limit to the ids that a mail may name; the first and the newest tell where it belongs. */
const mostIds = 21;

/**
 * The conversation that a token proves; else the newest that one of the ids names and whose part the writer is; else
 * what the same writer began with an answer to the same id. An id alone tells a stranger nothing of whose it is.
 */
const find = `
WITH named AS (
  SELECT id, 1 AS rank, last_message_at AS at FROM conversation WHERE id = $1
  UNION ALL
  SELECT conversation_id, 2, at FROM message WHERE external_id = ANY($2)
  UNION ALL
  SELECT conversation.id, 3, last_message_at FROM identity JOIN conversation ON conversation.identity_id = identity.id
  WHERE identity.channel = $5 AND identity.key = $6 AND thread = $3
), known AS (
  SELECT conversation.id, number, rank, at, resolved_at IS NOT NULL AS resolved,
    CASE WHEN identity.key = $6 THEN 'customer' WHEN EXISTS (
      SELECT 1 FROM message WHERE message.conversation_id = conversation.id AND NOT by_machine AND (sender ->> 'address' = $6 OR $6 = ANY(cc))
    ) THEN 'other' ELSE 'stranger' END AS writer
  FROM named JOIN conversation ON conversation.id = named.id JOIN identity ON identity.id = conversation.identity_id
  WHERE conversation.line_id = $4
)
SELECT id AS "conversationId", number, writer, resolved AS "isResolved" FROM known
WHERE rank = 1 OR writer <> 'stranger' ORDER BY rank, at DESC LIMIT 1`;

export async function findConversation(
  pool: pg.Pool,
  line: ReceivingLine,
  { proves, answers, externalId, from: { identity, key = identity } }: InboundMessage,
): Promise<Found | undefined> {
  const ids = answers.length > mostIds ? [answers[0], ...answers.slice(1 - mostIds)] : answers;
  const { rows } = await pool.query<Found>({
    name: "find conversation",
    text: find,
    values: [proves ?? null, ids, answers[0] ?? externalId, line.id, line.channel, key],
  });
  return rows[0];
}
