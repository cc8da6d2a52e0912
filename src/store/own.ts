import type pg from "pg";
import { v7 as uuid } from "uuid";
import type { OwnMessage } from "../conversation/message.ts";
import { endTurn, record } from "./append.ts";
import { batonForUpdate } from "./batons.ts";
import { transaction, type Connection } from "./database.ts";
import { endInvitation } from "./invitations.ts";
import { recordRepeats } from "./repeats.ts";
import { nobodyWaits } from "./waits.ts";

/** More recipients than this are no people who talk with each other. */
const mostCc = 50;

/** Why what was under way has ended. */
const outcome = "A colleague answered from another mail program.";

/**
 * Stores what somebody wrote for the business in another program, in the conversation whose customer it went to. One
 * that fits none is left alone: it is no affair of ours, like the forward of a customer's mail to somebody else.
 *
 * It is an agent's answer like any other: what the customer wrote before has had its turn, and what the AI was about to
 * say of it is not said. Nobody takes the baton by it, since nobody knows which agent it was; a team that is waited for
 * has its time anew.
 *
 * @returns whether it was new
 */
export async function keepOwn(pool: pg.Pool, lineId: string, message: OwnMessage, now: Date): Promise<boolean> {
  return transaction(pool, async (connection) => {
    const target = await targetOf(connection, lineId, message);
    if (target === undefined || target.isKnown) return false;
    const { conversationId } = target;
    const messageId = uuid();
    const fresh = await connection.query(
      "INSERT INTO receipt (line_id, provider_id, message_id, raw, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
      [lineId, message.providerId, messageId, message.raw ?? null, now],
    );
    if (fresh.rowCount === 0) return false;
    const baton = await batonForUpdate(connection, conversationId);
    const at = message.at < now ? message.at : now;
    const seq = await write(connection, target, messageId, message, at);
    const isSettled = await settle(connection, conversationId, seq, message, at, now);
    if (isSettled && baton !== undefined) await nobodyWaits(connection, baton, now);
    // A person came: what the customer writes next may call people anew, and they hear of it.
    if (isSettled && baton?.holder === "ai" && baton.handoffId !== null) {
      await endInvitation(connection, baton, { told: "The invitation has ended: a colleague answered.", outcome }, now);
      const ended = { handoff: baton.handoffId };
      await record(connection, conversationId, "handoff.answered", { kind: "system" }, ended, now);
    }
    const data = { message: messageId, seq, elsewhere: true };
    await record(connection, conversationId, "message.said", { kind: "system" }, data, now);
    await recordRepeats(connection, conversationId, { messageId, seq, text: message.text }, { kind: "system" }, now);
    return true;
  });
}

type Target = {
  readonly conversationId: string;
  readonly address: string;
  readonly cc: readonly string[];
  readonly isKnown: boolean;
};

/** By token, by what it answers, or by what a customer answered before we saw it; always one whose customer got it. */
async function targetOf(connection: Connection, lineId: string, message: OwnMessage): Promise<Target | undefined> {
  const { rows } = await connection.query<Target>(
    `WITH named AS (
       SELECT id, 1 AS rank, last_message_at AS at FROM conversation WHERE id = $2
       UNION ALL
       SELECT conversation_id, 2, at FROM message WHERE external_id = ANY($3)
       UNION ALL
       SELECT conversation.id, 3, last_message_at FROM identity JOIN conversation ON conversation.identity_id = identity.id
       WHERE identity.key = ANY($5) AND thread = $4
     )
     SELECT conversation.id AS "conversationId", line.address,
       ARRAY(SELECT unnest($5::text[]) EXCEPT SELECT identity.key EXCEPT SELECT address FROM line) AS cc,
       EXISTS (SELECT 1 FROM message JOIN conversation known ON known.id = conversation_id
         WHERE external_id = $4 AND known.line_id = $1) AS "isKnown"
     FROM named
     JOIN conversation ON conversation.id = named.id
     JOIN identity ON identity.id = conversation.identity_id
     JOIN line ON line.id = conversation.line_id
     WHERE conversation.line_id = $1 AND identity.channel = line.channel AND identity.key = ANY($5)
     ORDER BY rank, named.at DESC LIMIT 1`,
    [lineId, message.proves ?? null, message.answers, message.externalId, message.to],
  );
  return rows[0];
}

/** Locks the conversation behind its baton and writes the message at its end. */
async function write(
  connection: Connection,
  { conversationId, address, cc }: Target,
  messageId: string,
  { text, subject, quoted, externalId, answers, formatted, attachments, author }: OwnMessage,
  at: Date,
): Promise<number> {
  const { rows } = await connection.query<{ last_seq: number }>(
    "UPDATE conversation SET last_seq = last_seq + 1, last_message_at = GREATEST(last_message_at, $2) WHERE id = $1 RETURNING last_seq",
    [conversationId, at],
  );
  const seq = rows[0]?.last_seq ?? 0;
  await connection.query(
    `INSERT INTO message (id, conversation_id, seq, author, kind, text, subject, quoted, external_id, answers, sender, cc, formatted, at)
     VALUES ($1, $2, $3, 'agent', 'message', $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      messageId,
      conversationId,
      seq,
      text,
      subject ?? null,
      quoted ?? null,
      externalId,
      answers,
      JSON.stringify({ address, name: author }),
      cc.slice(0, mostCc),
      formatted ?? false,
      at,
    ],
  );
  const files = attachments.map(({ image, ...rest }, position) => ({ ...rest, ...image, id: uuid(), position }));
  await connection.query(
    `INSERT INTO attachment (id, message_id, position, name, type, size, width, height, inline)
     SELECT given.id, $1, given.position, given.name, given.type, given.size, given.width, given.height, COALESCE(given.inline, false)
     FROM jsonb_to_recordset($2) AS given(id uuid, position int, name text, type text, size int, width int, height int, inline boolean)`,
    [messageId, JSON.stringify(files)],
  );
  return seq;
}

/**
 * What the customer wrote before it has its answer; where nothing newer waits, the AI and the clock of people stop.
 *
 * @returns whether nothing newer waits
 */
async function settle(
  connection: Connection,
  conversationId: string,
  seq: number,
  { answers }: OwnMessage,
  at: Date,
  now: Date,
): Promise<boolean> {
  // A mailbox may be read late, so what it names counts beside the clock.
  const { rows } = await connection.query<{ answered: number | null; newest: number | null }>(
    `SELECT max(seq) FILTER (WHERE at <= $2 OR external_id = ANY($3)) AS answered, max(seq) AS newest
     FROM message WHERE conversation_id = $1 AND author = 'customer'`,
    [conversationId, at, answers],
  );
  const { answered = null, newest = null } = rows[0] ?? {};
  if (answered !== newest) {
    await connection.query("UPDATE conversation SET turned_seq = GREATEST(turned_seq, $2) WHERE id = $1", [
      conversationId,
      answered ?? 0,
    ]);
    return false;
  }
  await endTurn(connection, conversationId, seq);
  await connection.query("UPDATE conversation SET unread = 0 WHERE id = $1", [conversationId]);
  await connection.query(
    `UPDATE handoff SET first_human_reply_at = GREATEST($2, requested_at) FROM baton
     WHERE handoff.id = baton.handoff_id AND baton.conversation_id = $1 AND first_human_reply_at IS NULL`,
    [conversationId, at],
  );
  await connection.query(
    `UPDATE delivery SET state = 'suppressed', reason = $3, updated_at = $2
     FROM message WHERE message.id = delivery.message_id AND message.author IN ('ai', 'system')
       AND delivery.conversation_id = $1 AND delivery.state = 'queued'`,
    [conversationId, now, outcome],
  );
  return true;
}
