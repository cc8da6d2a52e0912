import type pg from "pg";
import type { DeliveryState, Detail, Sender, Source, Template, Wish } from "../../conversation/message.ts";
import { nameOfCustomer } from "../names.ts";

/** How far a delivery has come, least first; what failed says so before everything else. */
const progress = "ARRAY['failed', 'suppressed', 'queued', 'sending', 'uncertain', 'sent', 'delivered', 'read']";

/**
 * One row for each message, whatever it has of parts, files and an earlier message that it answers: each is looked up
 * by an index, and only for the rows of the page.
 */
const shown = `
SELECT message.id, message.seq, message.author, message.agent_id, agent.name AS agent_name,
  ${nameOfCustomer} AS customer_name,
  message.kind, message.text, message.subject, message.quoted, message.sender, message.cc, message.formatted, message.details, message.wish, message.template,
  message.sources, message.client_id, message.at,
  part.state, part.reason, part.code, part.again, part.parts, part.segments,
  replied.id AS replied_id, replied.author AS replied_author, replied.text AS replied_text,
  (SELECT jsonb_agg(jsonb_build_object('id', id, 'name', name, 'type', type, 'size', size, 'state', state,
     'reason', reason, 'width', width, 'height', height, 'inline', inline) ORDER BY position)
   FROM attachment WHERE attachment.message_id = message.id) AS attachments
FROM message
JOIN conversation ON conversation.id = message.conversation_id
JOIN identity ON identity.id = conversation.identity_id
JOIN customer ON customer.id = identity.customer_id
LEFT JOIN agent ON agent.id = message.agent_id
LEFT JOIN LATERAL (
  SELECT state, reason, code, CASE WHEN state = 'queued' THEN not_before END AS again,
    count(*) OVER ()::int AS parts, sum(segments) OVER ()::int AS segments
  FROM delivery WHERE delivery.message_id = message.id ORDER BY array_position(${progress}, state), part LIMIT 1
) part ON true
LEFT JOIN LATERAL (
  SELECT earlier.id, earlier.author, left(earlier.text, 280) AS text FROM (
    SELECT jsonb_path_query_first(message.details, '$[*] ? (@.kind == "reply").to') #>> '{}' AS id
  ) answers
  JOIN LATERAL (
    SELECT id FROM message named WHERE named.external_id = answers.id AND named.conversation_id = message.conversation_id
    UNION ALL
    SELECT message_id FROM delivery WHERE delivery.external_id = answers.id AND delivery.conversation_id = message.conversation_id
    LIMIT 1
  ) found ON true
  JOIN message earlier ON earlier.id = found.id
) replied ON message.details IS NOT NULL`;

type Author = "customer" | "ai" | "agent" | "system";

type File = {
  id: string;
  name: string;
  type: string;
  size: number | null;
  state: "raw" | "waiting" | "stored" | "refused";
  reason: string | null;
  width: number | null;
  height: number | null;
  inline: boolean;
};

type Row = {
  id: string;
  seq: number;
  author: Author;
  agent_id: string | null;
  agent_name: string | null;
  customer_name: string | null;
  kind: "message" | "note" | "event";
  text: string;
  subject: string | null;
  quoted: string | null;
  sender: Sender | null;
  cc: string[];
  formatted: boolean;
  details: Detail[] | null;
  wish: Wish | null;
  template: Template | null;
  sources: Source[] | null;
  client_id: string | null;
  at: Date;
  state: DeliveryState | null;
  reason: string | null;
  code: string | null;
  again: Date | null;
  parts: number | null;
  segments: number | null;
  replied_id: string | null;
  replied_author: Author | null;
  replied_text: string | null;
  attachments: File[] | null;
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
  const wrote = row.sender?.name ?? row.sender?.address ?? null;
  const known = row.author === "agent" ? row.agent_name : row.author === "customer" ? row.customer_name : null;
  const name = wrote ?? known;
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
    ...(row.sender !== null && { sender: row.sender }),
    ...(row.cc.length > 0 && { cc: row.cc }),
    ...(row.formatted && { formatted: true as const }),
    attachments: (row.attachments ?? []).map(fileOf),
    ...(row.details !== null && { details: row.details }),
    ...(row.replied_id !== null &&
      row.replied_author !== null && {
        repliesTo: { id: row.replied_id, author: row.replied_author, text: row.replied_text ?? "" },
      }),
    ...(row.wish !== null && { wish: row.wish }),
    ...(row.template !== null && { template: row.template }),
    ...(row.sources !== null && { sources: row.sources.map(({ articleId, title }) => ({ id: articleId, title })) }),
    ...(row.state !== null && { delivery: deliveryOf({ ...row, state: row.state }) }),
    ...(row.client_id !== null && { clientId: row.client_id }),
    at: row.at.toISOString(),
  };
}

function fileOf({ id, name, type, size, state, reason, width, height, inline }: File) {
  return {
    id,
    name,
    type,
    ...(size !== null && { size }),
    url: `/api/v1/attachments/${id}`,
    state: shownState[state],
    ...(reason !== null && { reason }),
    ...(width !== null && height !== null && { image: { width, height } }),
    ...(inline && { inline: true as const }),
  };
}

const shownState = { raw: "ready", stored: "ready", waiting: "fetching", refused: "unavailable" } as const;

function deliveryOf({ state, reason, code, again, parts, segments }: Row & { readonly state: DeliveryState }) {
  return {
    state,
    ...(reason !== null && { reason }),
    ...(code !== null && { code }),
    ...(parts !== null && parts > 1 && { parts }),
    ...(segments !== null && { segments }),
    ...(again !== null && { again: again.toISOString() }),
  };
}
