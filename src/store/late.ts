import type pg from "pg";
import { record } from "./append.ts";
import { batonForUpdate, moveBaton } from "./batons.ts";
import { transaction } from "./database.ts";
import { closeHandoff } from "./invitations.ts";
import type { TraitsOf } from "./reach.ts";
import { askSurvey } from "./surveys.ts";

/** A baton whose deadline has passed. */
export type Overdue = {
  readonly conversationId: string;
  readonly holder: "ai" | "team" | "agent";
  readonly epoch: number;
  readonly lastSeq: number;
  /** Whether the customer wrote something that has had no answer. */
  readonly waiting: boolean;
};

/** Batons of which somebody must hear, longest late first. What was set aside is not late before its time, or before the customer writes. */
export async function overdue(pool: pg.Pool, now: Date): Promise<readonly Overdue[]> {
  const { rows } = await pool.query<Overdue>(
    `SELECT baton.conversation_id AS "conversationId", holder, epoch, conversation.last_seq AS "lastSeq",
       EXISTS (SELECT 1 FROM message WHERE message.conversation_id = conversation.id AND author = 'customer'
         AND seq > conversation.turned_seq) AS waiting
     FROM baton JOIN conversation ON conversation.id = baton.conversation_id
     WHERE deadline < $1 AND (remind_at IS NULL OR remind_at < $1)
       AND (snoozed_until IS NULL OR snoozed_until <= $1) ORDER BY deadline LIMIT 100`,
    [now],
  );
  return rows;
}

/**
 * Ends a conversation with the AI in which nobody has written for `idleMinutes`; the customer opens it again by
 * writing. Where somebody has, the baton gets time until then.
 */
export async function letRest(
  pool: pg.Pool,
  traitsOf: TraitsOf,
  late: Overdue,
  idleMinutes: number,
  now: Date,
): Promise<void> {
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
    await askSurvey(connection, traitsOf, late.conversationId, now);
  });
}
