import type pg from "pg";
import type { Passing } from "../pass.ts";
import { record } from "./append.ts";
import { batonForUpdate, type LockedBaton } from "./batons.ts";
import { callTeam, tell } from "./calling.ts";
import { transaction, type Connection } from "./database.ts";
import type { TraitsOf } from "./reach.ts";

/** Something that people promised a customer, whose time has come and which nobody has kept or let go. */
export type DuePromise = {
  readonly id: string;
  readonly conversationId: string;
  readonly text: string;
  readonly until: Date;
  /** The team of the handoff in which it was given; null: of none. */
  readonly team: string | null;
};

export type FallingDue = Pick<DuePromise, "id" | "conversationId">;

const isDue = "promise.until <= $1 AND promise.due_at IS NULL AND promise.outcome IS NULL";

export async function duePromises(pool: pg.Pool, now: Date): Promise<readonly DuePromise[]> {
  const { rows } = await pool.query<DuePromise>({
    name: "due promises",
    text: `SELECT promise.id, promise.conversation_id AS "conversationId", text, until, handoff.team_id AS team
      FROM promise LEFT JOIN handoff ON handoff.id = promise.handoff_id WHERE ${isDue} ORDER BY until LIMIT 100`,
    values: [now],
  });
  return rows;
}

/**
 * The time of a promise has come, which happens once: people hear of it who have the conversation, or are called by
 * `passing`. One that was given in a conversation that is over goes along to the one that the customer has begun since,
 * and falls due there.
 *
 * @returns false when nothing has changed: it was kept meanwhile, or the baton is not where `passing` supposes it
 */
export async function fallDue(
  pool: pg.Pool,
  traitsOf: TraitsOf,
  { id, conversationId }: FallingDue,
  { reason, passing }: { readonly reason: string; readonly passing: Passing | undefined },
  now: Date,
): Promise<boolean> {
  return transaction(pool, async (connection) => {
    const baton = await batonForUpdate(connection, conversationId);
    if (baton === undefined) return false;
    if (baton.holder === "nobody" && (await goesAlong(connection, id, baton))) return true;
    const isWithPeople = baton.holder === "team" || baton.holder === "agent";
    if (!isWithPeople && passing === undefined) return false;
    const open = await connection.query(`SELECT 1 FROM promise WHERE id = $2 AND ${isDue} FOR UPDATE SKIP LOCKED`, [
      now,
      id,
    ]);
    if (open.rowCount !== 1) return false;
    if (passing === undefined || isWithPeople) await tell(connection, conversationId, reason, now);
    else await callTeam(connection, traitsOf, baton, passing, now);
    await connection.query("UPDATE promise SET due_at = $2 WHERE id = $1", [id, now]);
    await record(connection, conversationId, "promise.due", { kind: "system" }, { promise: id }, now);
    return true;
  });
}

/** Whether the customer has begun a newer conversation over the same address, which has the promise now. */
async function goesAlong(connection: Connection, id: string, { conversationId }: LockedBaton): Promise<boolean> {
  const { rowCount } = await connection.query(
    `UPDATE promise SET conversation_id = other.id FROM conversation mine JOIN conversation other USING (line_id, identity_id, thread)
     WHERE promise.id = $1 AND mine.id = $2 AND other.id <> mine.id AND other.resolved_at IS NULL`,
    [id, conversationId],
  );
  return rowCount === 1;
}
