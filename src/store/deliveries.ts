import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import type { DeliveryNews } from "../conversation/message.ts";
import { record } from "./append.ts";
import { batonForUpdate } from "./batons.ts";
import { transaction, type Connection } from "./database.ts";

/** One message whose turn it is to leave, with the line's secret still sealed. */
export type Claimed = {
  readonly conversationId: string;
  readonly messageId: string;
  readonly part: number;
  readonly attempt: number;
  readonly author: "ai" | "agent" | "system";
  readonly epoch: number | null;
  readonly text: string;
  readonly to: string;
  readonly subject: string | null;
  readonly answers: readonly string[];
  readonly writtenAt: Date;
  readonly line: { readonly id: string; readonly channel: string; readonly name: string; readonly address: string };
  readonly settings: unknown;
  readonly secret: Buffer | null;
};

/** What came of sending; the contract's `Outcome` fits. */
export type Result =
  | { readonly outcome: "sent"; readonly externalId: string }
  | { readonly outcome: "refused" | "halted" | "uncertain"; readonly reason: string; readonly code?: string }
  | { readonly outcome: "suppressed"; readonly reason: string };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const states = {
  sent: "sent",
  refused: "failed",
  halted: "failed",
  uncertain: "uncertain",
  suppressed: "suppressed",
} as const;

/**
 * Claims the first unfinished delivery if nobody is sending it. One that is being sent holds up those behind it, so
 * that messages leave in order; if its sender died, the sweep marks it `uncertain` and the rest goes on.
 *
 * Of what it answers, the first and the newest twenty are named: a thread of years would outgrow any header.
 */
const claim = `
WITH first AS (
  SELECT message_id, part FROM delivery WHERE conversation_id = $1 AND state IN ('queued', 'sending') ORDER BY seq, part LIMIT 1
), claimed AS (
  UPDATE delivery SET state = 'sending', attempts = attempts + 1, claimed_at = $2, updated_at = $2
  FROM first WHERE delivery.message_id = first.message_id AND delivery.part = first.part AND delivery.state = 'queued'
  RETURNING delivery.message_id, delivery.part, delivery.attempts, delivery.text
)
SELECT claimed.message_id AS "messageId", claimed.part, claimed.attempts AS attempt, message.at AS "writtenAt", message.conversation_id AS "conversationId", message.author,
  message.epoch, COALESCE(claimed.text, message.text) AS text, identity.value AS "to", line.settings, line.secret,
  jsonb_build_object('id', line.id, 'channel', line.channel, 'name', line.name, 'address', line.address) AS line,
  COALESCE((
    SELECT subject FROM message said
    WHERE said.conversation_id = conversation.id AND said.subject IS NOT NULL AND conversation.subject IS NOT NULL
    ORDER BY said.seq DESC LIMIT 1
  ), conversation.subject) AS subject,
  ARRAY(
    SELECT external_id FROM (
      (SELECT said.seq, said.external_id FROM message said WHERE said.conversation_id = conversation.id
        AND said.external_id IS NOT NULL AND said.seq < message.seq ORDER BY said.seq LIMIT 1)
      UNION
      (SELECT said.seq, said.external_id FROM message said WHERE said.conversation_id = conversation.id
        AND said.external_id IS NOT NULL AND said.seq < message.seq ORDER BY said.seq DESC LIMIT 20)
    ) named ORDER BY seq
  ) AS answers
FROM claimed
JOIN message ON message.id = claimed.message_id
JOIN conversation ON conversation.id = message.conversation_id
JOIN line ON line.id = conversation.line_id
JOIN identity ON identity.id = conversation.identity_id`;

/** How far a delivery has come; news moves it up and never down. `failed` and `suppressed` are ends of their own. */
const rank = "array_position(ARRAY['queued', 'sending', 'uncertain', 'sent', 'delivered', 'read'], state)";

/** `sent` of ours may come after `delivered` of theirs; the higher one stays, and an end stays an end. */
const forward = `
UPDATE delivery SET state = $2, reason = $3, code = $4, updated_at = $5
WHERE message_id = $1 AND state NOT IN ('failed', 'suppressed') AND state <> $2 AND CASE
  WHEN $2 IN ('failed', 'suppressed') THEN state NOT IN ('delivered', 'read')
  ELSE array_position(ARRAY['queued', 'sending', 'uncertain', 'sent', 'delivered', 'read'], $2) > ${rank} END
RETURNING conversation_id`;

export async function claimDelivery(pool: pg.Pool, conversationId: string, now: Date): Promise<Claimed | undefined> {
  const { rows } = await pool.query<Claimed>({ name: "claim", text: claim, values: [conversationId, now] });
  return rows[0];
}

/**
 * Holds the baton still while `send` runs. A share lock on the baton's row across the provider call is the one check
 * that does not leak: taking the baton waits for it, at most as long as the call may last. Every weaker check
 * (looking before sending, even right before) let AI messages begin after a take was acknowledged.
 */
export async function sendGuarded(
  pool: pg.Pool,
  claimed: Claimed,
  send: () => Promise<Result>,
  now: () => Date,
): Promise<void> {
  const keep = (result: Result) =>
    patiently(pool, () => transaction(pool, (connection) => settle(connection, claimed, result, now())));
  if (claimed.author !== "ai") return keep(await send());
  let result: Result | undefined;
  try {
    await transaction(pool, async (connection) => {
      result = await sendHolding(connection, claimed, send);
      await settle(connection, claimed, result, now());
    });
  } catch (cause) {
    // What became of it is known and must not be lost with a connection.
    if (result === undefined) throw cause;
    await keep(result);
  }
}

async function sendHolding(connection: Connection, claimed: Claimed, send: () => Promise<Result>): Promise<Result> {
  const held = await connection.query(
    "SELECT 1 FROM baton WHERE conversation_id = $1 AND holder = 'ai' AND epoch = $2 FOR SHARE",
    [claimed.conversationId, claimed.epoch],
  );
  return held.rowCount === 1 ? send() : { outcome: "suppressed", reason: "The baton passed before it was sent." };
}

/** Tries again while the database is away, for as long as a restart takes, and not once it was closed. */
async function patiently(pool: pg.Pool, work: () => Promise<unknown>): Promise<void> {
  for (let pauses = 0; ; pauses++) {
    try {
      await work();
      return;
    } catch (cause) {
      if (pauses === 60 || pool.ending) throw cause;
      await pause(500);
    }
  }
}

async function settle(connection: Connection, claimed: Claimed, result: Result, at: Date): Promise<void> {
  const state = states[result.outcome];
  const reason = "reason" in result ? result.reason : null;
  const code = ("code" in result ? result.code : undefined) ?? null;
  if (result.outcome === "sent")
    await connection.query("UPDATE message SET external_id = $2 WHERE id = $1", [claimed.messageId, result.externalId]);
  const moved = await connection.query(forward, [claimed.messageId, state, reason, code, at]);
  if (moved.rowCount === 1)
    await record(
      connection,
      claimed.conversationId,
      "delivery.moved",
      { kind: "system" },
      { message: claimed.messageId, state, code },
      at,
    );
  if (moved.rowCount === 1 && state === "failed") await unanswer(connection, claimed.messageId, at);
}

/**
 * What the AI answered did not arrive, so the customer still waits: the turn is open again and its time is over, and the
 * sweep calls a person. Not where people have the baton, who see it themselves.
 */
async function unanswer(connection: Connection, messageId: string, at: Date): Promise<void> {
  await connection.query(
    `WITH late AS (
       UPDATE baton SET deadline = $2 FROM message said
       WHERE said.id = $1 AND said.author = 'ai' AND baton.conversation_id = said.conversation_id
         AND holder = 'ai' AND baton.epoch = said.epoch
         AND NOT EXISTS (SELECT 1 FROM message later WHERE later.conversation_id = said.conversation_id
           AND later.seq > said.seq AND later.author = 'ai')
       RETURNING said.conversation_id, said.seq
     )
     UPDATE conversation SET turned_seq = LEAST(turned_seq, (
       SELECT max(asked.seq) - 1 FROM message asked
       WHERE asked.conversation_id = late.conversation_id AND asked.author = 'customer' AND asked.seq < late.seq
     )) FROM late WHERE conversation.id = late.conversation_id`,
    [messageId, at],
  );
}

/**
 * Answers of the AI of which nobody has known for so long whether they arrived: a person is called for each, since
 * another automatic one would be a guess (I4) and none would be silence (I9). Good news may still come until then.
 */
export async function doubtAnswers(pool: pg.Pool, now: Date, afterMs: number): Promise<void> {
  await transaction(pool, async (connection) => {
    const { rows } = await connection.query<{ message_id: string }>(
      `SELECT message.id AS message_id FROM delivery
       JOIN message ON message.id = delivery.message_id AND message.author = 'ai'
       JOIN baton ON baton.conversation_id = delivery.conversation_id AND holder = 'ai' AND baton.epoch = message.epoch
       WHERE delivery.state = 'uncertain' AND delivery.updated_at < $1::timestamptz - make_interval(secs => $2)
         AND baton.deadline > $1
       LIMIT 100`,
      [now, afterMs / 1000],
    );
    for (const row of rows) await unanswer(connection, row.message_id, now);
  });
}

/** Puts back what surely was not accepted, also where the sweep has given its sender up meanwhile. */
export async function putBack(pool: pg.Pool, messageId: string, reason: string, now: Date): Promise<void> {
  await patiently(pool, () =>
    pool.query(
      `UPDATE delivery SET state = 'queued', reason = $2, updated_at = $3
       WHERE message_id = $1 AND state IN ('sending', 'uncertain')`,
      [messageId, reason, now],
    ),
  );
}

/** Keeps the outside id of a message before it is sent, so that an answer to it finds its thread whatever happens. */
export async function nameDelivery(pool: pg.Pool, messageId: string, outsideId: string): Promise<void> {
  await pool.query("UPDATE message SET external_id = $2 WHERE id = $1 AND external_id IS DISTINCT FROM $2", [
    messageId,
    outsideId,
  ]);
}

/** Removes the work of a conversation from which everything has left; a message queued meanwhile keeps its row. */
export async function finishDeliveries(pool: pg.Pool, conversationId: string): Promise<void> {
  await pool.query(
    `DELETE FROM outbox WHERE kind = 'deliver' AND ref = $1 AND NOT EXISTS (
       SELECT 1 FROM delivery WHERE conversation_id = $1 AND state IN ('queued', 'sending'))`,
    [conversationId],
  );
}

/** Takes in what a provider says about a message of this line; anything else is not for us to believe. */
export async function takeNews(pool: pg.Pool, lineId: string, news: DeliveryNews, now: Date): Promise<boolean> {
  if (!uuid.test(news.messageId)) return false;
  return transaction(pool, async (connection) => {
    const known = await connection.query<{ conversation_id: string }>(
      `SELECT message.conversation_id FROM message JOIN conversation ON conversation.id = message.conversation_id
       WHERE message.id = $1 AND conversation.line_id = $2 AND message.author <> 'customer'`,
      [news.messageId, lineId],
    );
    const conversationId = known.rows[0]?.conversation_id;
    if (conversationId === undefined) return false;
    // Whoever is sending it holds the baton still: it is waited for here, and not with the delivery in hand.
    if (news.state === "failed") await batonForUpdate(connection, conversationId);
    if (news.externalId !== undefined)
      await connection.query("UPDATE message SET external_id = $2 WHERE id = $1 AND external_id IS NULL", [
        news.messageId,
        news.externalId,
      ]);
    const moved = await connection.query(forward, [
      news.messageId,
      news.state,
      news.reason ?? null,
      news.code ?? null,
      now,
    ]);
    if (moved.rowCount !== 1) return false;
    if (news.state === "failed") await unanswer(connection, news.messageId, now);
    const data = { message: news.messageId, state: news.state, code: news.code ?? null };
    await record(connection, conversationId, "delivery.moved", { kind: "system" }, data, now);
    return true;
  });
}
