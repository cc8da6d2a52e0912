import type pg from "pg";

/** Conversations that wait with a team now, and how long the oldest has. */
export type Waiting = { readonly team: string; readonly waiting: number; readonly oldestSeconds: number };

/** Every team in use, also those with which nothing waits; what was set aside waits for its time and not for people. */
export async function readWaiting(pool: pg.Pool, now: Date): Promise<readonly Waiting[]> {
  const { rows } = await pool.query<Waiting>({
    name: "waiting by team",
    text: `WITH waiting AS (
        SELECT baton.team_id, count(*)::int AS waiting, EXTRACT(EPOCH FROM $1::timestamptz - min(waiting_since))::float AS oldest
        FROM baton JOIN conversation ON conversation.id = baton.conversation_id
        WHERE holder = 'team' AND (snoozed_until IS NULL OR snoozed_until <= $1) GROUP BY baton.team_id
      )
      SELECT name AS team, COALESCE(waiting, 0) AS waiting, GREATEST(0, COALESCE(oldest, 0)) AS "oldestSeconds"
      FROM team LEFT JOIN waiting ON waiting.team_id = team.id WHERE retired_at IS NULL OR waiting IS NOT NULL ORDER BY name`,
    values: [now],
  });
  return rows;
}
