import type pg from "pg";
import { obstacleTo } from "../../conversation/obstacle.ts";
import type { LastHeard } from "../../conversation/reply-window.ts";
import { pairLock, standing } from "../consent.ts";
import { transaction, type Connection } from "../database.ts";
import type { TraitsOf } from "../reach.ts";
import type { Claimed, Result } from "./claimed.ts";

/** What waited longer, for whatever reason, would come as a surprise. */
const stalestMs = 24 * 3_600_000;

/**
 * Runs `send` while nobody can take the baton and no customer can opt out, if the message may still leave.
 *
 * Two locks are held across the provider call, because every weaker check (looking before sending, even right before)
 * let messages begin that were no longer wanted. The pair's consent lock, shared: the transaction that stores an
 * opt-out takes it exclusively first, so no send begins after that commit (I6). For what the AI said, a share lock on
 * the baton's row: taking the baton waits for it, at most as long as the call may last (I3). Consent comes before the
 * baton wherever both are held. What came of it is written down afterwards, when everybody else may go on.
 */
export async function sendGuarded(
  pool: pg.Pool,
  claimed: Claimed,
  traitsOf: TraitsOf,
  send: () => Promise<Result>,
  now: () => Date,
): Promise<Result> {
  let result: Result | undefined;
  try {
    await transaction(pool, async (connection) => {
      if (await lockFor(connection, claimed))
        result = (await whyNot(connection, claimed, traitsOf, now())) ?? (await send());
      else result = { outcome: "suppressed", reason: "The baton passed before it was sent." };
    });
  } catch (cause) {
    // What became of it is known and must not be lost with a connection.
    if (result === undefined) throw cause;
  }
  if (result === undefined) throw new Error("a transaction ended without its work");
  return result;
}

/**
 * Both locks, the pair's first. Whoever waited for the baton's sees it as it is then, and not as it was when they began
 * to wait. Nothing is written under them, so nobody waits for the disk when they are let go.
 */
const locks = `
WITH pair AS MATERIALIZED (${pairLock("shared", "$1", "$2")}), held AS (
  SELECT FROM pair, baton WHERE conversation_id = $3 AND holder = 'ai' AND epoch = $4 FOR SHARE OF baton
)
SELECT NOT $5 OR EXISTS (SELECT FROM held) AS "mayLeave", set_config('synchronous_commit', 'off', true) FROM pair`;

/** False when the AI said it and does not hold the baton any more. */
async function lockFor(connection: Connection, { line, identityKey, conversationId, epoch, author }: Claimed) {
  const values = [line.id, identityKey, conversationId, epoch, author === "ai"];
  const { rows } = await connection.query<{ mayLeave: boolean }>({ name: "lock to send", text: locks, values });
  if (rows[0] === undefined) throw new Error(`line ${line.id} is gone`);
  return rows[0].mayLeave;
}

type Row = LastHeard & {
  isOurs: boolean;
  stopped: boolean;
  consent: "out" | "paused" | null;
  writtenSince: boolean;
  wentOn: boolean;
};

/** Read under the locks, so that it stays true until they are let go. */
const known = `
SELECT EXISTS (
    SELECT 1 FROM delivery WHERE message_id = $3 AND part = $4 AND attempts = $5 AND state = 'sending'
  ) AS "isOurs", line.halted OR line.state = 'paused' AS stopped, standing.state AS consent,
  last_customer_at AS "lastCustomerAt", window_closed_at AS "windowClosedAt",
  EXISTS (SELECT 1 FROM message WHERE conversation_id = conversation.id AND kind = 'message' AND seq > $2) AS "writtenSince",
  EXISTS (
    SELECT 1 FROM survey JOIN baton USING (conversation_id)
    WHERE survey.message_id = $3 AND (baton.epoch <> $6 OR EXISTS (
      SELECT 1 FROM message WHERE conversation_id = conversation.id AND author = 'customer' AND seq > $2))
  ) AS "wentOn"
FROM conversation
JOIN line ON line.id = conversation.line_id
LEFT JOIN LATERAL (${standing("line", "conversation.identity_id")}) standing ON true
WHERE conversation.id = $1`;

/** Why this may not leave now, if so. */
async function whyNot(
  connection: Connection,
  claimed: Claimed,
  traitsOf: TraitsOf,
  now: Date,
): Promise<Result | undefined> {
  const { conversationId, author, failedBefore } = claimed;
  const values = [conversationId, claimed.seq, claimed.messageId, claimed.part, claimed.attempt, claimed.epoch];
  const { rows } = await connection.query<Row>({ name: "known", text: known, values });
  const row = rows[0];
  if (row === undefined) throw new Error(`conversation ${conversationId} is gone`);
  // Whoever slept for minutes after the claim was given up: people may have been told that it was surely not sent.
  if (!row.isOurs) return { outcome: "waits" };
  const saying = { author, asTemplate: claimed.template !== null };
  const obstacle = obstacleTo(saying, traitsOf(claimed.line.channel), { ...row, consent: row.consent ?? "in" }, now);
  if (obstacle !== undefined) return obstacle;
  // Nobody is asked how it was while it goes on.
  if (row.wentOn) return { outcome: "suppressed", reason: "The conversation went on before it was sent." };
  if (row.stopped) return { outcome: "waits" };
  // Whoever has written since does not want to read the old message now.
  if (failedBefore !== null && row.writtenSince)
    return {
      outcome: "refused",
      reason: failedBefore.reason,
      ...(failedBefore.code !== null && { code: failedBefore.code }),
    };
  if (failedBefore === null && now.getTime() - claimed.writtenAt.getTime() > stalestMs)
    return {
      outcome: "refused",
      reason: "It could not be sent for more than a day, so it was given up.",
      code: "late",
    };
  return undefined;
}
