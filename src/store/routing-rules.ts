import type pg from "pg";
import { Conditions, type RoutingRule } from "../handoff/rules.ts";

/** Operators' rules of who is called for what, in their order. */
export async function readRoutingRules(pool: Pick<pg.Pool, "query">): Promise<readonly RoutingRule[]> {
  const { rows } = await pool.query<Omit<RoutingRule, "conditions"> & { conditions: unknown }>({
    name: "routing rules",
    text: `SELECT id, name, conditions, team_id AS team, skills FROM routing_rule ORDER BY position, id`,
  });
  return rows.map((row) => ({ ...row, conditions: Conditions.parse(row.conditions) }));
}
