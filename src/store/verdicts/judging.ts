import type pg from "pg";
import type { Verdict } from "../../handoff/handoff.ts";
import { record, type RecordedActor } from "../append.ts";
import { transaction } from "../database.ts";

/**
 * Keeps what an agent thinks of a handoff, and who said so; null takes it back.
 *
 * @returns false when there is no such handoff
 */
export async function judge(
  pool: pg.Pool,
  handoffId: string,
  verdict: Verdict | null,
  by: RecordedActor,
  at: Date,
): Promise<boolean> {
  return transaction(pool, async (connection) => {
    const { rows } = await connection.query<{ conversation_id: string }>(
      "UPDATE handoff SET verdict = $2, verdict_by = $3, verdict_at = $4 WHERE id = $1 RETURNING conversation_id",
      [handoffId, verdict, verdict === null ? null : JSON.stringify(by), verdict === null ? null : at],
    );
    const row = rows[0];
    if (row === undefined) return false;
    await record(connection, row.conversation_id, "handoff.judged", by, { handoff: handoffId, verdict }, at);
    return true;
  });
}
