import type pg from "pg";
import type { Work } from "../wake.ts";
import { transaction, type Connection } from "./database.ts";

/** Written into the recorder with every change of what a line can do, so that screens and operators hear of it. */
const changed = (from: string): string =>
  `INSERT INTO event (kind, actor, data, at)
   SELECT 'line.changed', '{"kind":"system"}'::jsonb, jsonb_build_object('line', id, 'state', state, 'halted', halted), $2::timestamptz FROM ${from}`;

/** So long after a check it counts how often a line was asked in vain before: one that fails again at once is the same trouble. */
const sameTroubleHours = 2;

/**
 * Stops a line: nothing of it is sent, and what is to be sent waits, until `resumeLine`. The line that an operator has
 * paused stays paused besides.
 */
export async function haltLine(connection: Connection, lineId: string, reason: string, at: Date): Promise<void> {
  await connection.query(
    `WITH halted AS (
       UPDATE line SET halted = true, state = CASE WHEN state = 'paused' THEN state ELSE 'attention' END, reason = $3,
         checks = CASE WHEN checked_at > $2::timestamptz - make_interval(hours => ${sameTroubleHours}) THEN checks ELSE 0 END,
         checked_at = $2
       WHERE id = $1 AND NOT halted RETURNING id, state, halted
     ) ${changed("halted")}`,
    [lineId, at, reason],
  );
}

/** Says that a line needs an operator while it goes on working as well as it can. */
export async function needsOperator(pool: pg.Pool, lineId: string, reason: string, at: Date): Promise<void> {
  await pool.query(
    `WITH worried AS (
       UPDATE line SET state = CASE WHEN state = 'paused' THEN state ELSE 'attention' END, reason = $3
       WHERE id = $1 AND NOT halted AND reason IS DISTINCT FROM $3 RETURNING id, state, halted
     ) ${changed("worried")}`,
    [lineId, at, reason],
  );
}

/**
 * All is well, as far as whoever listens on the line can tell: that does not repair one that may not send. With `trouble`
 * only that trouble is over.
 */
export async function allWell(pool: pg.Pool, lineId: string, at: Date, trouble: string | null = null): Promise<void> {
  await pool.query(
    `WITH well AS (
       UPDATE line SET state = CASE WHEN state = 'attention' THEN 'live' ELSE state END, reason = NULL
       WHERE id = $1 AND NOT halted AND reason IS NOT NULL AND reason = COALESCE($3, reason) RETURNING id, state, halted
     ) ${changed("well")}`,
    [lineId, at, trouble],
  );
}

/**
 * The line works again, or is no longer paused: what waits on it leaves, in order.
 *
 * @returns the lanes to wake
 */
export async function resumeLine(pool: pg.Pool, lineId: string, now: Date): Promise<readonly Work[]> {
  return transaction(pool, async (connection) => {
    await connection.query(
      `WITH resumed AS (
         UPDATE line SET halted = false, state = CASE WHEN state = 'attention' THEN 'live' ELSE state END, reason = NULL
         WHERE id = $1 AND (halted OR state = 'attention') RETURNING id, state, halted
       ) ${changed("resumed")}`,
      [lineId, now],
    );
    const { rows } = await connection.query<{ conversationId: string }>(
      `WITH waiting AS (
         SELECT outbox.id FROM outbox JOIN conversation ON conversation.id = outbox.ref
         WHERE outbox.kind = 'deliver' AND conversation.line_id = $1 ORDER BY outbox.id FOR UPDATE OF outbox
       ), due AS (
         UPDATE outbox SET due_at = $2, handed_at = NULL FROM waiting WHERE outbox.id = waiting.id RETURNING ref
       )
       SELECT DISTINCT ref AS "conversationId" FROM due`,
      [lineId, now],
    );
    return rows.map(({ conversationId }) => ({ kind: "deliver", conversationId, dueAt: now }));
  });
}
