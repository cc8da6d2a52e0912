import type pg from "pg";
import type { DeliveryState, Source } from "../../conversation/message.ts";

const shown = `
SELECT message.id, message.seq, message.author, message.agent_id, agent.name AS agent_name,
  COALESCE(customer.name, identity.name) AS customer_name,
  message.kind, message.text, message.subject, message.quoted, message.sources, message.client_id, message.at,
  delivery.state, delivery.reason, delivery.code,
  (SELECT jsonb_agg(jsonb_build_object('id', id, 'name', name, 'type', type, 'size', size, 'state', state) ORDER BY position)
   FROM attachment WHERE attachment.message_id = message.id) AS attachments
FROM message
JOIN conversation ON conversation.id = message.conversation_id
JOIN identity ON identity.id = conversation.identity_id
JOIN customer ON customer.id = identity.customer_id
LEFT JOIN agent ON agent.id = message.agent_id
LEFT JOIN delivery ON delivery.message_id = message.id`;

type Row = {
  id: string;
  seq: number;
  author: "customer" | "ai" | "agent" | "system";
  agent_id: string | null;
  agent_name: string | null;
  customer_name: string | null;
  kind: "message" | "note" | "event";
  text: string;
  subject: string | null;
  quoted: string | null;
  sources: Source[] | null;
  client_id: string | null;
  at: Date;
  state: DeliveryState | null;
  reason: string | null;
  code: string | null;
  attachments: { id: string; name: string; type: string; size: number | null; state: string }[] | null;
};

/** The newest messages before a place, oldest first. Undefined when there is no such conversation. */
export async function pageOfMessages(
  pool: pg.Pool,
  conversationId: string,
  ask: { readonly before: number | undefined; readonly limit: number },
) {
  const { rows } = await pool.query<Row>({
    name: "shown messages",
    text: `${shown} WHERE message.conversation_id = $1 AND ($2::int IS NULL OR message.seq < $2) ORDER BY message.seq DESC LIMIT $3`,
    values: [conversationId, ask.before ?? null, ask.limit + 1],
  });
  if (rows.length === 0 && !(await exists(pool, conversationId))) return undefined;
  const items = rows.slice(0, ask.limit).toReversed().map(messageOf);
  return { items, next: rows.length > ask.limit ? items[0]?.seq : undefined };
}

export async function oneMessage(pool: pg.Pool, id: string) {
  const { rows } = await pool.query<Row>({
    name: "shown message",
    text: `${shown} WHERE message.id = $1`,
    values: [id],
  });
  return rows[0] === undefined ? undefined : messageOf(rows[0]);
}

async function exists(pool: pg.Pool, conversationId: string): Promise<boolean> {
  const { rowCount } = await pool.query("SELECT 1 FROM conversation WHERE id = $1", [conversationId]);
  return rowCount === 1;
}

function messageOf(row: Row) {
  const name = row.author === "agent" ? row.agent_name : row.author === "customer" ? row.customer_name : null;
  return {
    id: row.id,
    seq: row.seq,
    author: {
      kind: row.author,
      ...(row.agent_id !== null && { id: row.agent_id }),
      ...(name !== null && { name }),
    },
    kind: row.kind,
    text: row.text,
    ...(row.subject !== null && { subject: row.subject }),
    ...(row.quoted !== null && { quoted: row.quoted }),
    attachments: (row.attachments ?? []).map(({ size, state, ...file }) => ({
      ...file,
      state:
        state === "waiting"
          ? ("fetching" as const)
          : state === "refused"
            ? ("unavailable" as const)
            : ("ready" as const),
      ...(size !== null && { size }),
      url: `/api/v1/attachments/${file.id}`,
    })),
    ...(row.sources !== null && { sources: row.sources.map(({ articleId, title }) => ({ id: articleId, title })) }),
    ...(row.state !== null && {
      delivery: {
        state: row.state,
        ...(row.reason !== null && { reason: row.reason }),
        ...(row.code !== null && { code: row.code }),
      },
    }),
    ...(row.client_id !== null && { clientId: row.client_id }),
    at: row.at.toISOString(),
  };
}
