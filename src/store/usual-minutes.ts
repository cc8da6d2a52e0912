import type pg from "pg";
import { openness } from "../handoff/hours.ts";
import { Hours } from "../handoff/handoff.ts";
import { isPresent } from "./presence.ts";

/** So many people's answers make a habit; fewer are chance. */
const fewest = 20;
const days = 14;
/** What is said of it, in minutes; above the last nothing is. */
const steps = [5, 10, 15, 30, 60];

type Row = { hours: unknown; present: boolean };

/**
 * How soon people of a team usually answer, in minutes: four of five handoffs of the last fortnight that came in opening
 * hours, rounded up. Null where too little is known, it takes longer than an hour, the team is closed, or nobody of it
 * is there: nothing is promised then.
 */
export async function readUsualMinutes(pool: pg.Pool, teamId: string, now: Date): Promise<number | null> {
  const { rows } = await pool.query<Row>({
    name: "team there",
    text: `SELECT hours, EXISTS (
        SELECT 1 FROM serving JOIN agent ON agent.id = serving.agent_id AND agent.retired_at IS NULL
        JOIN presence ON presence.agent_id = agent.id WHERE serving.team_id = team.id AND ${isPresent("$2")}
      ) AS present FROM team WHERE id = $1`,
    values: [teamId, now],
  });
  const row = rows[0];
  if (row === undefined || !row.present) return null;
  const hours = Hours.nullable().parse(row.hours);
  if (!openness(hours, now).open) return null;
  const waits = await pool.query<{ requestedAt: Date; minutes: number | null }>({
    name: "usual minutes",
    text: `SELECT requested_at AS "requestedAt", extract(epoch FROM first_human_reply_at - requested_at)::float / 60 AS minutes
      FROM handoff WHERE team_id = $1 AND mode = 'pass' AND requested_at > $2::timestamptz - make_interval(days => ${days})
        AND requested_at < $2 AND (first_human_reply_at IS NOT NULL OR (resolved_at IS NULL AND requested_at < $2::timestamptz - interval '1 hour'))
      ORDER BY requested_at DESC LIMIT 500`,
    values: [teamId, now],
  });
  // Who still waits counts as one who waited long: without them only the quick ones would be known.
  const minutes = waits.rows
    .filter(({ requestedAt }) => openness(hours, requestedAt).open)
    .map((wait) => wait.minutes ?? Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a - b);
  if (minutes.length < fewest) return null;
  const most = minutes[Math.ceil(minutes.length * 0.8) - 1] ?? Number.POSITIVE_INFINITY;
  return steps.find((step) => most <= step) ?? null;
}
