import type pg from "pg";
import { record } from "./append.ts";
import { batonForUpdate, moveBaton } from "./batons.ts";
import { transaction } from "./database.ts";
import { closeHandoff } from "./invitations.ts";

/** Work whose time has come and that nobody finished. */
export type Stuck = {
  readonly kind: "converse" | "deliver" | "fetch";
  readonly conversationId: string;
  /** How often it was taken over, this time included. */
  readonly attempts: number;
};

/** A baton whose deadline has passed. */
export type Overdue = {
  readonly conversationId: string;
  readonly holder: "ai" | "team" | "agent";
  readonly epoch: number;
  readonly lastSeq: number;
  /** Whether the customer wrote something that has had no answer. */
  readonly waiting: boolean;
};

/**
 * Takes over work that has been due for a while: the queue lost it, or the process that held it died. Several
 * processes may sweep at once; each row goes to one of them, and waits longer each time before it is taken again.
 */
export async function takeStuck(pool: pg.Pool, now: Date, graceMs: number): Promise<readonly Stuck[]> {
  const { rows } = await pool.query<Stuck>(
    `WITH stuck AS (
       SELECT id FROM outbox
       WHERE due_at < $1::timestamptz - make_interval(secs => $2)
         AND (handed_at IS NULL OR handed_at < $1::timestamptz - make_interval(secs => $2 * LEAST(60, 4 * attempts)))
       ORDER BY due_at LIMIT 500 FOR UPDATE SKIP LOCKED
     ), taken AS (
       UPDATE outbox SET handed_at = $1, attempts = attempts + 1 FROM stuck WHERE outbox.id = stuck.id RETURNING kind, ref, attempts
     )
     SELECT kind, ref AS "conversationId", max(attempts) AS attempts FROM taken GROUP BY kind, ref`,
    [now, graceMs / 1000],
  );
  return rows;
}

/** How soon people hear again of a conversation that is late. */
export const repeatMinutes = 15;

/** Batons past their deadline, longest first. What was set aside is not late before its time, or before the customer writes. */
export async function overdue(pool: pg.Pool, now: Date): Promise<readonly Overdue[]> {
  const { rows } = await pool.query<Overdue>(
    `SELECT baton.conversation_id AS "conversationId", holder, epoch, conversation.last_seq AS "lastSeq",
       EXISTS (SELECT 1 FROM message WHERE message.conversation_id = conversation.id AND author = 'customer'
         AND seq > conversation.turned_seq) AS waiting
     FROM baton JOIN conversation ON conversation.id = baton.conversation_id
     WHERE deadline < $1 AND (announced_at IS NULL OR announced_at < $1::timestamptz - make_interval(mins => ${repeatMinutes}))
       AND (snoozed_until IS NULL OR snoozed_until <= $1) ORDER BY deadline LIMIT 100`,
    [now],
  );
  return rows;
}

/**
 * Says in the recorder that a baton is late, so that whoever is there hears of it again (I7). A team's deadline stays,
 * because the customer has waited since then; an agent's begins anew, because the agent is there.
 */
export async function announceAgain(pool: pg.Pool, late: Overdue, kind: string, now: Date): Promise<void> {
  await transaction(pool, async (connection) => {
    const moved = await connection.query(
      `UPDATE baton SET announced_at = $3,
         deadline = CASE WHEN holder = 'agent' THEN $3::timestamptz + make_interval(mins => ${repeatMinutes}) ELSE deadline END
       WHERE conversation_id = $1 AND epoch = $2 AND deadline < $3`,
      [late.conversationId, late.epoch, now],
    );
    if (moved.rowCount === 1)
      await record(connection, late.conversationId, kind, { kind: "system" }, { holder: late.holder }, now);
  });
}

/**
 * Ends a conversation with the AI in which nobody has written for `idleMinutes`; the customer opens it again by
 * writing. Where somebody has, the baton gets time until then.
 */
export async function letRest(pool: pg.Pool, late: Overdue, idleMinutes: number, now: Date): Promise<void> {
  await transaction(pool, async (connection) => {
    const baton = await batonForUpdate(connection, late.conversationId);
    if (baton === undefined || baton.epoch !== late.epoch) return;
    const { rows } = await connection.query<{ rests: Date }>(
      "SELECT last_message_at + make_interval(mins => $2) AS rests FROM conversation WHERE id = $1 FOR UPDATE",
      [late.conversationId, idleMinutes],
    );
    const rests = rows[0]?.rests ?? now;
    if (rests > now) {
      await connection.query("UPDATE baton SET deadline = $2 WHERE conversation_id = $1", [late.conversationId, rests]);
      return;
    }
    await moveBaton(connection, baton, { holder: "nobody" }, { kind: "system" }, now);
    await closeHandoff(connection, baton, { outcome: "Nobody came, and the customer wrote no more." }, now);
    await record(connection, late.conversationId, "conversation.resolved", { kind: "system" }, { idle: true }, now);
  });
}
