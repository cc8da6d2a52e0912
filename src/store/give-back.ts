import type pg from "pg";
import { answerBy } from "../handoff/clock.ts";
import { record } from "./append.ts";
import { locked, moveBaton, type LockedBaton } from "./batons.ts";
import { tell } from "./calling.ts";
import { transaction, type Connection } from "./database.ts";
import { waitOf, waitsSince, type Wait } from "./waits.ts";

/** A screen that was closed for longer than this is not being loaded anew; who has just taken something is there. */
const absentMinutes = 5;

/** Why somebody else must have it: they left the business, are away, or do not answer although they are there. */
type Why = "retired" | "away" | "silent";

/**
 * In SQL, of an agent beside their `presence` and the `baton` that they hold: why they are gone at $1; null: they are
 * not. Who never had a screen, as API keys have none, is not missed by it.
 */
const whyGone = `CASE
  WHEN agent.retired_at IS NOT NULL THEN 'retired'
  WHEN baton.since < $1::timestamptz - make_interval(mins => ${absentMinutes})
    AND (presence.state = 'away' OR presence.seen_at < $1::timestamptz - make_interval(mins => ${absentMinutes})) THEN 'away'
END`;

const gone = `FROM agent LEFT JOIN presence ON presence.agent_id = agent.id JOIN baton ON baton.agent_id = agent.id AND holder = 'agent'
  JOIN conversation ON conversation.id = baton.conversation_id
  WHERE NOT is_key AND ${whyGone} IS NOT NULL AND (snoozed_until IS NULL OR snoozed_until <= $1) AND ${waitsSince} IS NOT NULL`;

/**
 * Nothing waits with an absent agent (I7): where a customer waits, their team has it back. Where nobody waits it stays
 * theirs until the customer writes.
 *
 * @returns how many went back
 */
export async function returnFromAbsent(pool: pg.Pool, now: Date): Promise<number> {
  const { rows } = await pool.query<{ id: string }>({
    name: "absent",
    text: `SELECT conversation.id ${gone} ORDER BY deadline LIMIT 100`,
    values: [now],
  });
  let returned = 0;
  for (const { id } of rows)
    await transaction(pool, async (connection) => {
      const found = await connection.query<LockedBaton>(
        `SELECT ${locked} FROM baton WHERE conversation_id = $1 AND holder = 'agent' FOR UPDATE SKIP LOCKED`,
        [id],
      );
      const [baton] = found.rows;
      if (baton === undefined) return;
      const still = await connection.query<{ why: Why }>(`SELECT ${whyGone} AS why ${gone} AND conversation.id = $2`, [
        now,
        id,
      ]);
      const why = still.rows[0]?.why;
      if (why === undefined) return;
      await giveBack(connection, baton, await waitOf(connection, baton), why, now);
      returned++;
    });
  return returned;
}

/** An agent's conversation goes back to the team. Its time counts from when the customer began to wait. */
export async function giveBack(
  connection: Connection,
  baton: LockedBaton,
  { team, priority, since }: Wait,
  why: Why,
  now: Date,
): Promise<void> {
  const { conversationId, handoffId, agentId, overflowedFrom } = baton;
  const { rows } = await connection.query<{ name: string }>("SELECT name FROM agent WHERE id = $1", [agentId]);
  const name = rows[0]?.name ?? "The agent";
  const deadline = answerBy(team, priority, since ?? now);
  const place = { holder: "team", teamId: team.id, deadline, overflowedFrom } as const;
  await moveBaton(connection, baton, place, { kind: "system" }, now);
  await tell(connection, conversationId, `${name} ${inWords[why]}, so it went back to ${team.name}`, now);
  const data = { handoff: handoffId, agent: agentId, team: team.id, why };
  await record(connection, conversationId, "handoff.returned_absent", { kind: "system" }, data, now);
}

const inWords: Readonly<Record<Why, string>> = {
  retired: "has left",
  away: "is away",
  silent: "has not answered",
};
