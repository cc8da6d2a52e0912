import type pg from "pg";
import { answerBy, idleBy, remindBy } from "../handoff/clock.ts";
import type { Team } from "../handoff/handoff.ts";
import { openness } from "../handoff/hours.ts";
import { consequenceOf } from "../handoff/overdue.ts";
import { record } from "./append.ts";
import { locked, moveBaton, type LockedBaton } from "./batons.ts";
import { tell } from "./calling.ts";
import { transaction, type Connection } from "./database.ts";
import { giveBack } from "./give-back.ts";
import type { Slip } from "./slips.ts";
import type { Overdue } from "./late.ts";
import { isPresent } from "./presence.ts";
import { readTeams } from "./turns.ts";
import { waitOf, type Wait } from "./waits.ts";

const system = { kind: "system" } as const;

/** With this reminder an agent who is there and does not answer loses the conversation. */
const mostAgentReminders = 2;

/**
 * A team is late: its people hear of it again, the priority rises, and in the end another team has it. The customer
 * hears nothing of that; the deadline stays while the team does, because the customer has waited since then.
 *
 * @returns what the customer may be told, once, if that was not said yet and somebody could be there
 */
export async function remindTeam(pool: pg.Pool, late: Overdue, now: Date): Promise<Slip | undefined> {
  return transaction(pool, async (connection) => {
    const baton = await lateBaton(connection, late, now);
    if (baton?.holder !== "team" || baton.teamId === null) return undefined;
    const { conversationId, handoffId, teamId } = baton;
    const wait = await waitOf(connection, baton);
    // Somebody has answered elsewhere, and the customer has written no more: nobody is late.
    if (wait.since === null && wait.isAnswered) {
      await rest(connection, conversationId, now);
      return undefined;
    }
    const teams = await readTeams(connection);
    const reminder = baton.reminders + 1;
    const { raised, to } = consequenceOf(teams, {
      team: teamId,
      reminder,
      priority: wait.priority,
      isAttended: await isAttended(connection, teamId, now),
      overflowedFrom: baton.overflowedFrom,
    });
    await remind(connection, baton, remindBy(wait.team, wait.priority, now));
    const said = { handoff: handoffId, reminders: reminder, team: teamId };
    await record(connection, conversationId, "handoff.overdue", system, said, now);
    const priority = raised ?? wait.priority;
    if (to !== undefined) await overflow(connection, baton, to, answerBy(to, priority, now), now);
    if (raised !== undefined) await escalate(connection, baton, priority, now);
    return slipOf(connection, handoffId, wait, to ?? wait.team, now);
  });
}

/** Undefined unless the customer waits for a first answer, and has not heard that it takes longer. */
async function slipOf(
  connection: Connection,
  handoffId: string | null,
  { since, isAnswered }: Wait,
  team: Team,
  now: Date,
): Promise<Slip | undefined> {
  if (since === null || isAnswered || !openness(team.hours, now).open) return undefined;
  const { rows } = await connection.query<{ language: string | null }>(
    "SELECT brief->>'language' AS language FROM handoff WHERE id = $1 AND slipped_at IS NULL",
    [handoffId],
  );
  return rows[0] && { team, language: rows[0].language };
}

async function escalate(
  connection: Connection,
  { conversationId, handoffId, teamId }: LockedBaton,
  priority: string,
  now: Date,
): Promise<void> {
  await connection.query("UPDATE handoff SET priority = $2 WHERE id = $1", [handoffId, priority]);
  const data = { handoff: handoffId, priority, team: teamId };
  await record(connection, conversationId, "handoff.escalated", system, data, now);
}

async function overflow(
  connection: Connection,
  baton: LockedBaton,
  to: Team,
  deadline: Date,
  now: Date,
): Promise<void> {
  const { conversationId, handoffId, teamId, since } = baton;
  const { rows } = await connection.query<{ name: string; retired: boolean }>(
    "SELECT name, retired_at IS NOT NULL AS retired FROM team WHERE id = $1",
    [teamId],
  );
  const from = rows[0]?.name ?? "the team";
  const reason =
    rows[0]?.retired === true
      ? `${from} is no team any more, so it went to ${to.name}.`
      : `Nobody of ${from} came in ${spent(since, now)}, so it overflowed to ${to.name}.`;
  const overflowedFrom = [...baton.overflowedFrom, ...(teamId === null ? [] : [teamId])];
  await moveBaton(connection, baton, { holder: "team", teamId: to.id, deadline, overflowedFrom }, system, now);
  await tell(connection, conversationId, reason, now);
  await connection.query("UPDATE handoff SET team_id = $2, route_reason = $3 WHERE id = $1", [
    handoffId,
    to.id,
    reason,
  ]);
  const data = { handoff: handoffId, from: teamId, to: to.id };
  await record(connection, conversationId, "handoff.overflowed", system, data, now);
}

/**
 * An agent is late: they hear of it again, and after the second time their team has it back. Where nobody waits they are
 * asked whether it is done.
 */
export async function remindAgent(pool: pg.Pool, late: Overdue, now: Date): Promise<void> {
  await transaction(pool, async (connection) => {
    const baton = await lateBaton(connection, late, now);
    if (baton?.holder !== "agent") return;
    const { conversationId, handoffId, agentId } = baton;
    const wait = await waitOf(connection, baton);
    if (wait.since === null) {
      await rest(connection, conversationId, now);
      return record(connection, conversationId, "agent.idle", system, { agent: agentId }, now);
    }
    if (baton.reminders >= mostAgentReminders) return giveBack(connection, baton, wait, "silent", now);
    await remind(connection, baton, remindBy(wait.team, wait.priority, now));
    const data = { handoff: handoffId, agent: agentId, reminders: baton.reminders + 1 };
    await record(connection, conversationId, "agent.overdue", system, data, now);
  });
}

/** Nobody waits: it is looked at again when it has been quiet for long. */
async function rest(connection: Connection, conversationId: string, now: Date): Promise<void> {
  await connection.query("UPDATE baton SET deadline = $2, remind_at = NULL WHERE conversation_id = $1", [
    conversationId,
    idleBy(now),
  ]);
}

/** The baton as the sweep saw it, if it is still late and no other sweep has it: each does this once. */
async function lateBaton(connection: Connection, late: Overdue, now: Date): Promise<LockedBaton | undefined> {
  const { rows } = await connection.query<LockedBaton>(
    `SELECT ${locked} FROM baton WHERE conversation_id = $1 AND epoch = $2 AND deadline < $3
       AND (remind_at IS NULL OR remind_at < $3) FOR UPDATE SKIP LOCKED`,
    [late.conversationId, late.epoch, now],
  );
  return rows[0];
}

/** From the second time on whoever was asked and did not come is asked anew: where few are there, nobody would be left. */
async function remind(connection: Connection, { conversationId }: LockedBaton, again: Date): Promise<void> {
  await connection.query(
    `UPDATE baton SET reminders = reminders + 1, remind_at = $2,
       passed_over = CASE WHEN reminders = 0 THEN passed_over ELSE '{}' END WHERE conversation_id = $1`,
    [conversationId, again],
  );
}

async function isAttended(connection: Connection, teamId: string, now: Date): Promise<boolean> {
  const { rowCount } = await connection.query(
    `SELECT 1 FROM serving JOIN agent ON agent.id = serving.agent_id JOIN presence ON presence.agent_id = agent.id
     WHERE team_id = $1 AND retired_at IS NULL AND ${isPresent("$2")} LIMIT 1`,
    [teamId, now],
  );
  return rowCount === 1;
}

/** "20 minutes", "5 hours", "3 days". */
function spent(since: Date, now: Date): string {
  const minutes = Math.round((now.getTime() - since.getTime()) / 60_000);
  if (minutes < 120) return minutes === 1 ? "1 minute" : `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}
