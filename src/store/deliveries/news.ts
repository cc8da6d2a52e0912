import type pg from "pg";
import type { DeliveryNews } from "../../conversation/message.ts";
import type { Work } from "../../wake.ts";
import { transaction, type Connection } from "../database.ts";
import { workRows } from "./claim.ts";
import type { Attempt } from "./claimed.ts";
import { delayDelivery, moveDelivery, noteOnDelivery } from "./move.ts";
import { fail, follow, lockStory } from "./settle.ts";

/** What came of news: whether anything moved, and the lane to wake because something waited for it. */
export type Taken = { readonly moved: boolean; readonly work: Work | undefined };

const nothing: Taken = { moved: false, work: undefined };
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Takes in what a provider says about a message of this line; anything else is not for us to believe. */
export async function takeNews(pool: pg.Pool, lineId: string, news: DeliveryNews, now: Date): Promise<Taken> {
  if (!uuid.test(news.messageId)) return nothing;
  const of = await attemptOf(pool, lineId, news);
  if (of === undefined) return nothing;
  const { moved, again } = await transaction(pool, (connection) => takeIn(connection, of, news, now));
  // Who complains has read it; that it was delivered may have been known before.
  const complains = news.state === "delivered";
  const counts = of.isCustomer && !again && (moved || complains);
  if (counts && news.consequence !== undefined)
    await follow(pool, { ...of, lineId }, { consequence: news.consequence, reason: news.reason ?? "", complains }, now);
  return { moved, work: await workBehind(pool, of.conversationId, now) };
}

type Of = Attempt & { readonly isCustomer: boolean };

async function takeIn(connection: Connection, of: Of, news: DeliveryNews, now: Date) {
  const once = (moved: boolean) => ({ moved, again: false });
  if (!of.isCustomer) {
    const says = `${news.to} could not be reached: ${news.reason ?? "the mail server did not say why."}`;
    return once(news.state === "failed" && (await noteOnDelivery(connection, of, says, now)));
  }
  switch (news.state) {
    case "sent":
    case "delivered":
    case "read":
      return once(await moveDelivery(connection, of, { ...news, state: news.state, asNews: true }, now));
    case "delayed":
      return once(await delayDelivery(connection, of, `It is not there yet. ${news.reason ?? ""}`.trim(), now));
    case "failed":
      // Whoever is sending it holds the baton still: it is waited for here, and not with the delivery in hand.
      await lockStory(connection, of.conversationId);
      if (await tryAgainLater(connection, of, news, now)) return { moved: true, again: true };
      return once(await fail(connection, of, { ...news, asNews: true }, now));
  }
}

/**
 * The attempt that the news is about, if it is a message that we sent from this line, to whom the news says; a report
 * may be forged, and name anybody. `isCustomer`: it is not about somebody who got a copy.
 */
async function attemptOf(pool: pg.Pool, lineId: string, news: DeliveryNews): Promise<Of | undefined> {
  const { messageId, part, attempt, to = null } = news;
  const { rows } = await pool.query<{ conversationId: string; isCustomer: boolean; last: number | null }>({
    name: "sent from here",
    text: `SELECT conversation.id AS "conversationId", $3::text IS NULL OR identity.value = $3 AS "isCustomer",
        (SELECT attempts FROM delivery WHERE message_id = message.id AND part = $4) AS last
      FROM message
      JOIN conversation ON conversation.id = message.conversation_id
      JOIN identity ON identity.id = conversation.identity_id
      WHERE message.id = $1 AND conversation.line_id = $2 AND message.author <> 'customer'
        AND ($3::text IS NULL OR identity.value = $3 OR $3 = ANY(message.cc))`,
    values: [messageId, lineId, to, part],
  });
  const [row] = rows;
  if (row === undefined) return undefined;
  const { conversationId, isCustomer, last } = row;
  return { conversationId, isCustomer, messageId, part, attempt: attempt === 0 ? (last ?? 0) : attempt };
}

/**
 * Queues anew what the provider surely did not deliver for a reason that passes, as often as its channel allows, and
 * only while nobody has written since. It becomes another attempt at once, so that late news of this one is old news.
 */
async function tryAgainLater(connection: Connection, of: Attempt, news: DeliveryNews, at: Date): Promise<boolean> {
  const pauses = news.againAfterMinutes ?? [];
  if (pauses.length === 0) return false;
  const { rows } = await connection.query<{ not_before: Date }>(
    `UPDATE delivery SET state = 'queued', attempts = attempts + 1, retries = retries + 1, reason = $5, code = $6,
       not_before = $7::timestamptz + make_interval(mins => ($4::int[])[retries + 1]), external_id = NULL, updated_at = $7
     WHERE message_id = $1 AND part = $2 AND attempts = $3 AND retries < cardinality($4::int[])
       AND state IN ('sending', 'sent', 'uncertain')
       AND NOT EXISTS (SELECT 1 FROM delivery later
         WHERE later.message_id = $1 AND later.part > $2 AND later.state <> 'queued')
       AND NOT EXISTS (SELECT 1 FROM message since WHERE since.conversation_id = delivery.conversation_id
         AND since.seq > delivery.seq AND since.kind = 'message')
     RETURNING not_before`,
    [of.messageId, of.part, of.attempt, pauses, news.reason ?? null, news.code ?? null, at],
  );
  const queued = rows[0];
  if (queued === undefined) return false;
  await connection.query("INSERT INTO outbox (kind, ref, due_at) VALUES ('deliver', $1, $2)", [
    of.conversationId,
    queued.not_before,
  ]);
  return true;
}

/** What waits behind a message of which there is news may leave now. */
async function workBehind(pool: pg.Pool, conversationId: string, now: Date): Promise<Work | undefined> {
  const { rowCount } = await pool.query(
    `UPDATE outbox SET due_at = $2, handed_at = NULL WHERE id IN (${workRows}) AND due_at > $2
       AND EXISTS (SELECT 1 FROM delivery WHERE conversation_id = $1 AND state = 'queued'
         AND (not_before IS NULL OR not_before <= $2))`,
    [conversationId, now],
  );
  return rowCount === 0 ? undefined : { kind: "deliver", conversationId, dueAt: now };
}
