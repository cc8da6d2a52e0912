import type pg from "pg";
import { Hours, type Team } from "../handoff/handoff.ts";

export async function readTeams(pool: Pick<pg.Pool, "query">): Promise<readonly Team[]> {
  const { rows } = await pool.query<Omit<Team, "hours"> & { hours: unknown }>({
    name: "teams",
    text: `SELECT id, name, fallback, kinds, hours, answer_minutes AS "answerMinutes", next_minutes AS "nextMinutes", overflow_id AS overflow, intake
      FROM team WHERE retired_at IS NULL ORDER BY name`,
  });
  return rows.map((row) => ({ ...row, hours: Hours.nullable().parse(row.hours) }));
}

/** The last place in use of a conversation: a higher one than was read means that somebody has spoken since. */
export async function readLastSeq(pool: pg.Pool, conversationId: string): Promise<number> {
  const { rows } = await pool.query<{ lastSeq: number }>({
    name: "last place",
    text: `SELECT last_seq AS "lastSeq" FROM conversation WHERE id = $1`,
    values: [conversationId],
  });
  return rows[0]?.lastSeq ?? 0;
}

/** The operator's own wording of "an AI writes", if there is one. */
export async function readDisclosure(pool: pg.Pool): Promise<string | null> {
  const { rows } = await pool.query<{ value: unknown }>({
    name: "disclosure",
    text: "SELECT value FROM setting WHERE key = 'disclosure'",
  });
  const value = rows[0]?.value;
  return typeof value === "string" ? value : null;
}
