import type pg from "pg";
import { SignalKind } from "../triggers/signal.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** The operators' rules in use. A turn reads them anew, so that a change works at once. */
export async function readTriggers(pool: pg.Pool): Promise<readonly Trigger[]> {
  const { rows } = await pool.query<Omit<Trigger, "kind"> & { kind: string }>({
    name: "triggers",
    text: `SELECT id, name, kind, threshold, mode, state, priority, phrases, team_id AS team, lines, channels,
        quiet_minutes AS "quietMinutes", version
      FROM trigger WHERE retired_at IS NULL ORDER BY name`,
  });
  return rows.map((row) => ({ ...row, kind: SignalKind.parse(row.kind) }));
}
