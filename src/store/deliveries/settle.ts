import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import type { Consequence } from "../../conversation/message.ts";
import { batonForUpdate } from "../batons.ts";
import { pauseOrOptOut } from "../consent.ts";
import { transaction, type Connection } from "../database.ts";
import { haltLine, needsOperator } from "../line-states.ts";
import { endRests } from "../pace.ts";
import type { Attempt, Claimed, Result } from "./claimed.ts";
import { unanswer } from "./doubts.ts";
import { dropTheRest, moveDelivery } from "./move.ts";

/** Writes down what came of sending, however long the database is away, and sees to what follows from it. */
export async function settle(pool: pg.Pool, claimed: Claimed, result: Result, at: Date): Promise<void> {
  await patiently(pool, () => keep(pool, claimed, result, at));
  if (result.outcome === "sent" && claimed.refusals > 0) await endRests(pool, claimed.line.id);
  if (result.outcome === "refused" && result.consequence !== undefined)
    await follow(
      pool,
      { ...claimed, lineId: claimed.line.id },
      { ...result, consequence: result.consequence, complains: false },
      at,
    );
}

async function keep(pool: pg.Pool, claimed: Claimed, result: Result, at: Date): Promise<unknown> {
  switch (result.outcome) {
    case "sent":
    case "uncertain":
      return moveDelivery(pool, claimed, { ...result, state: result.outcome, asNews: false }, at);
    case "suppressed":
      if (result.code === "cap") return transaction(pool, (connection) => capped(connection, claimed, result, at));
      return moveDelivery(pool, claimed, { ...result, state: "suppressed", asNews: false }, at);
    case "refused":
      return transaction(pool, async (connection) => {
        await lockStory(connection, claimed.conversationId);
        return fail(connection, claimed, { ...result, asNews: false }, at);
      });
    case "halted":
      return transaction(pool, async (connection) => {
        await haltLine(connection, claimed.line.id, result.reason, at);
        await queueAgain(connection, claimed, "The line cannot send at present.", at);
      });
    case "waits":
      return queueAgain(pool, claimed, null, at);
  }
}

/** Nobody wrote what is not sent now, and the customer must not wait in silence: a person is called. */
async function capped(
  connection: Connection,
  claimed: Claimed,
  why: Extract<Result, { outcome: "suppressed" }>,
  at: Date,
): Promise<void> {
  await lockStory(connection, claimed.conversationId);
  await moveDelivery(connection, claimed, { ...why, state: "suppressed", asNews: false }, at);
  await dropTheRest(connection, claimed, at);
  await unanswer(connection, claimed.messageId, at);
}

/**
 * Locks what a failure may change besides the delivery, in the order in which everybody does: the baton, the
 * conversation, and deliveries last.
 */
export async function lockStory(connection: Connection, conversationId: string): Promise<void> {
  await batonForUpdate(connection, conversationId);
  await connection.query("SELECT 1 FROM conversation WHERE id = $1 FOR NO KEY UPDATE", [conversationId]);
}

/**
 * Writes down that a part failed for good. The caller has locked its story.
 *
 * @returns whether that was new
 */
export async function fail(
  connection: Connection,
  of: Attempt,
  why: {
    readonly reason?: string | undefined;
    readonly code?: string | undefined;
    readonly externalId?: string | undefined;
    readonly consequence?: Consequence | undefined;
    readonly asNews: boolean;
  },
  at: Date,
): Promise<boolean> {
  if (why.consequence === "window_closed")
    await connection.query("UPDATE conversation SET window_closed_at = $2 WHERE id = $1", [of.conversationId, at]);
  if (!(await moveDelivery(connection, of, { ...why, state: "failed" }, at))) return false;
  await dropTheRest(connection, of, at);
  await unanswer(connection, of.messageId, at);
  return true;
}

/**
 * What a failure means beyond its message, or a complaint of what arrived. In transactions of its own: an opt-out locks
 * the pair before anything else, and the provider enforces it already.
 */
export async function follow(
  pool: pg.Pool,
  { conversationId, lineId }: { readonly conversationId: string; readonly lineId: string },
  { consequence, reason, complains }: { consequence: Consequence; reason: string; complains: boolean },
  at: Date,
): Promise<void> {
  const told = (what: Parameters<typeof pauseOrOptOut>[2]) =>
    transaction(pool, (connection) => pauseOrOptOut(connection, conversationId, what, at));
  switch (consequence) {
    case "opted_out":
      return told({ state: "out", cause: "provider" });
    case "blocked":
      return told({ state: "paused", cause: complains ? "complaint" : "provider" });
    case "unreachable":
      return told({ state: "paused", cause: "unreachable" });
    case "line":
      return needsOperator(pool, lineId, reason, at);
    case "window_closed":
      return;
  }
}

/** Puts back what surely was not accepted, also where the sweep has given its sender up meanwhile. */
export async function putBack(pool: pg.Pool, of: Attempt, reason: string, at: Date): Promise<void> {
  await patiently(pool, () => queueAgain(pool, of, reason, at));
}

async function queueAgain(
  connection: Pick<pg.Pool, "query">,
  of: Attempt,
  reason: string | null,
  at: Date,
): Promise<void> {
  await connection.query(
    `UPDATE delivery SET state = 'queued', reason = CASE WHEN retries > 0 THEN reason ELSE $4 END, updated_at = $5
     WHERE message_id = $1 AND part = $2 AND attempts = $3 AND state IN ('sending', 'uncertain')`,
    [of.messageId, of.part, of.attempt, reason, at],
  );
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
