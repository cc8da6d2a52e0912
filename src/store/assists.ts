import type pg from "pg";
import type { Wanted } from "../assist.ts";
import type { Actor } from "../say.ts";
import { record } from "./append.ts";
import { transaction } from "./database.ts";

/** What one person may ask in an hour: more than anybody reads, and a bound for a script with their key. */
const most = 30;
const windowMs = 3_600_000;

/**
 * Counts one use of the co-pilot, in all processes together, or says in how many seconds the next one is free (I11).
 * Two at the same time of one person wait for each other, so that the bound holds.
 */
export async function countAssist(
  pool: pg.Pool,
  conversationId: string,
  by: Actor,
  what: Wanted["what"],
  now: Date,
): Promise<number> {
  return transaction(pool, async (connection) => {
    await connection.query("SELECT pg_advisory_xact_lock(hashtextextended('assist ' || $1, 0))", [by.id]);
    const { rows } = await connection.query<{ at: Date }>(
      `SELECT at FROM event WHERE kind = 'assist.used' AND at > $2 AND actor->>'id' = $1 ORDER BY at DESC LIMIT ${most}`,
      [by.id, new Date(now.getTime() - windowMs)],
    );
    const oldest = rows[most - 1];
    if (oldest !== undefined) return Math.max(1, Math.ceil((oldest.at.getTime() + windowMs - now.getTime()) / 1000));
    await record(connection, conversationId, "assist.used", by, { what }, now);
    return 0;
  });
}
