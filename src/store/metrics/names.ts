import type pg from "pg";
import type { Dimension } from "../../metrics/figures.ts";

/** What people call the groups of a split; what has a name of its own in no table is called by its words. */
export async function readNames(
  pool: pg.Pool,
  by: Dimension | undefined,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  switch (by) {
    case "team":
    case "line":
    case "agent": {
      const { rows } = await pool.query<{ id: string; name: string }>(
        `SELECT id, name FROM ${by} WHERE id::text = ANY($1)`,
        [keys],
      );
      return new Map([["nobody", "Nobody"], ...rows.map(({ id, name }) => [id, name] as const)]);
    }
    case "kind":
    case "topic":
      return new Map(keys.map((key) => [key, key.replaceAll("_", " ")]));
    case "day":
    case "week":
    case "channel":
    case "priority":
    case undefined:
      return new Map();
  }
}
