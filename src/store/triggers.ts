import type pg from "pg";
import { SignalKind } from "../triggers/signal.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** A trigger as it comes out of the database, of which nobody has checked the kind. */
export type TriggerRow = Omit<Trigger, "kind"> & { readonly kind: string };

/** The operators' rules in use, in SQL. */
export const triggersInUse = `
  SELECT id, name, kind, threshold, mode, state, priority, phrases, team_id AS team, lines, channels,
    quiet_minutes AS "quietMinutes", version
  FROM trigger WHERE retired_at IS NULL ORDER BY name`;

/** @throws when it is of no kind that we know */
export const triggerOf = (row: TriggerRow): Trigger => ({ ...row, kind: SignalKind.parse(row.kind) });

/** The operators' rules in use. */
export async function readTriggers(pool: pg.Pool): Promise<readonly Trigger[]> {
  const { rows } = await pool.query<TriggerRow>({ name: "triggers", text: triggersInUse });
  return rows.map(triggerOf);
}
