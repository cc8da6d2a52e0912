import type pg from "pg";
import type { DeliveryNews } from "../../conversation/message.ts";
import type { Work } from "../../wake.ts";
import { transaction, type Connection } from "../database.ts";
import { workRows } from "./claim.ts";
import type { Attempt } from "./claimed.ts";
import { moveDelivery } from "./move.ts";
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
  const { moved, again } = await transaction(pool, async (connection) => {
    if (news.state === "delayed") return { moved: false, again: false };
    if (news.state !== "failed")
      return {
        moved: await moveDelivery(connection, of, { ...news, state: news.state, asNews: true }, now),
        again: false,
      };
    // Whoever is sending it holds the baton still: it is waited for here, and not with the delivery in hand.
    await lockStory(connection, of.conversationId);
    if (await tryAgainLater(connection, of, news, now)) return { moved: true, again: true };
    return { moved: await fail(connection, of, { ...news, asNews: true }, now), again: false };
  });
  if (moved && !again && news.consequence !== undefined)
    await follow(pool, { ...of, lineId }, news.consequence, news.reason ?? "", now);
  return { moved, work: await workBehind(pool, of.conversationId, now) };
}

/** The attempt that the news is about, if it is a message that we sent from this line. */
async function attemptOf(pool: pg.Pool, lineId: string, news: DeliveryNews): Promise<Attempt | undefined> {
  const { rows } = await pool.query<{ conversationId: string }>({
    name: "sent from here",
    text: `SELECT conversation.id AS "conversationId" FROM message
      JOIN conversation ON conversation.id = message.conversation_id
      WHERE message.id = $1 AND conversation.line_id = $2 AND message.author <> 'customer'`,
    values: [news.messageId, lineId],
  });
  const { messageId, part, attempt } = news;
  return rows[0] === undefined ? undefined : { ...rows[0], messageId, part, attempt };
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
