import type pg from "pg";
import { answerBy } from "../handoff/clock.ts";
import type { Team } from "../handoff/handoff.ts";
import { record } from "./append.ts";
import { batonForUpdate, moveBaton, type LockedBaton } from "./batons.ts";
import { tell } from "./calling.ts";
import { recordChange, unknown, wrong, type By, type Objection } from "./changing.ts";
import { transaction, type Connection } from "./database.ts";
import { giveBack } from "./give-back.ts";
import { invited } from "./invitations.ts";
import { readTeams } from "./turns.ts";
import { waitOf } from "./waits.ts";

/**
 * Takes a team out of use. In the same transaction its waiting conversations go to the team that stands in for it, with
 * a new deadline; rules that call it go, and lines and triggers that name it name none.
 */
export async function retireTeam(connection: Connection, id: string, by: By, at: Date): Promise<Objection | undefined> {
  // Batons first, as everybody who moves one: who waits is locked before the team is.
  const waiting = await waitingFor(connection, id);
  const { rows } = await connection.query<{ name: string; fallback: boolean; overflow: string | null }>(
    `SELECT name, fallback, overflow_id AS overflow FROM team WHERE id = $1 AND retired_at IS NULL FOR NO KEY UPDATE`,
    [id],
  );
  const team = rows[0];
  if (team === undefined) return unknown;
  if (team.fallback)
    return wrong(
      "",
      `${team.name} is the queue that always exists. Make another team that first (PATCH it with fallback: true), then retire this one.`,
    );
  await connection.query("UPDATE team SET retired_at = $2, overflow_id = NULL WHERE id = $1", [id, at]);
  const heir = await heirOf(connection, team.overflow);
  for (const baton of waiting) await handOver(connection, baton, { id, name: team.name }, heir, at);
  await connection.query("UPDATE baton SET team_id = $2 WHERE team_id = $1 AND holder = 'agent'", [id, heir.id]);
  // What somebody has in hand, or is invited to, is the heir's too: when it goes back, agents read why it is theirs.
  await connection.query(
    `UPDATE handoff SET team_id = $2, route_reason = route_reason || ' ' || $3 WHERE team_id = $1 AND resolved_at IS NULL`,
    [id, heir.id, inherited(team.name, heir)],
  );
  await connection.query("UPDATE team SET overflow_id = NULLIF($2::uuid, id) WHERE overflow_id = $1", [id, heir.id]);
  await connection.query("UPDATE line SET team_id = NULL WHERE team_id = $1", [id]);
  await connection.query("DELETE FROM routing_rule WHERE team_id = $1", [id]);
  await connection.query("DELETE FROM membership WHERE team_id = $1", [id]);
  await freeTriggers(connection, id, by, at);
  await recordChange(connection, "team.retired", by, { team: id, heir: heir.id }, at);
  return undefined;
}

/**
 * Hands over what was passed to a team, or to which it was invited, while it was being retired: whoever called it had read
 * the teams before.
 *
 * @returns how many there were
 */
export async function leaveRetiredTeams(pool: pg.Pool, now: Date): Promise<number> {
  const { rows } = await pool.query<{ conversationId: string; id: string; name: string }>(
    `SELECT conversation_id AS "conversationId", team.id, team.name FROM team JOIN baton ON baton.team_id = team.id
     WHERE team.retired_at IS NOT NULL AND baton.holder = 'team'
     UNION ALL
     SELECT baton.conversation_id, team.id, team.name FROM handoff JOIN team ON team.id = handoff.team_id
     JOIN baton ON baton.conversation_id = handoff.conversation_id AND baton.handoff_id = handoff.id
     WHERE team.retired_at IS NOT NULL AND baton.holder = 'ai' AND ${invited} LIMIT 100`,
  );
  for (const { conversationId, ...team } of rows)
    await transaction(pool, async (connection) => {
      const baton = await batonForUpdate(connection, conversationId);
      const heir = await heirOf(connection, null);
      if (baton?.holder === "team" && baton.teamId === team.id) await handOver(connection, baton, team, heir, now);
      if (baton?.holder === "ai" && baton.handoffId !== null) await reroute(connection, baton, team, heir, now);
    });
  return rows.length;
}

/**
 * Somebody has left for good: they are signed out, are in no team, and what they hold waits for its team again.
 */
export async function retireAgent(
  connection: Connection,
  id: string,
  by: By,
  at: Date,
): Promise<Objection | undefined> {
  const held = await connection.query<{ conversationId: string }>(
    `SELECT conversation_id AS "conversationId" FROM baton WHERE holder = 'agent' AND agent_id = $1
     ORDER BY conversation_id FOR UPDATE`,
    [id],
  );
  const found = await connection.query(
    "SELECT 1 FROM agent WHERE id = $1 AND NOT is_key AND retired_at IS NULL FOR NO KEY UPDATE",
    [id],
  );
  if (found.rowCount !== 1) return unknown;
  if (await isLastOperator(connection, id)) return wrong("", lastOperator);
  await connection.query("UPDATE agent SET retired_at = $2 WHERE id = $1", [id, at]);
  // Batons before presence, as everybody who makes an offer.
  await connection.query("UPDATE baton SET offered_to = NULL, offered_until = NULL WHERE offered_to = $1", [id]);
  for (const table of ["session", "sign_in_link", "membership", "presence"])
    await connection.query(`DELETE FROM ${table} WHERE agent_id = $1`, [id]);
  for (const { conversationId } of held.rows) {
    const baton = await batonForUpdate(connection, conversationId);
    if (baton !== undefined) await giveBack(connection, baton, await waitOf(connection, baton), "retired", at);
  }
  await recordChange(connection, "agent.retired", by, { agent: id }, at);
  return undefined;
}

/** Whether nobody else could let people in. Of two who go at the same moment one waits for the other. */
export async function isLastOperator(connection: Connection, id: string): Promise<boolean> {
  const { rows } = await connection.query<{ id: string }>(
    "SELECT id FROM agent WHERE role = 'operator' AND NOT is_key AND retired_at IS NULL ORDER BY id FOR NO KEY UPDATE",
  );
  return rows.length === 1 && rows[0]?.id === id;
}

export const lastOperator =
  "This is the last operator. Make somebody else operator first, so that somebody can let people in.";

type Named = { readonly id: string; readonly name: string };

async function waitingFor(connection: Connection, teamId: string): Promise<readonly LockedBaton[]> {
  const { rows } = await connection.query<{ conversationId: string }>(
    `SELECT conversation_id AS "conversationId" FROM baton WHERE holder = 'team' AND team_id = $1
     ORDER BY conversation_id FOR UPDATE`,
    [teamId],
  );
  const batons = [];
  for (const { conversationId } of rows) batons.push(await batonForUpdate(connection, conversationId));
  return batons.filter((baton) => baton !== undefined);
}

/** The team that is named, if it is in use, or the queue that always exists. */
async function heirOf(connection: Connection, id: string | null): Promise<Team> {
  const teams = await readTeams(connection);
  const heir = teams.find((team) => team.id === id) ?? teams.find(({ fallback }) => fallback);
  if (heir === undefined) throw new Error("there is no queue that always exists");
  return heir;
}

async function handOver(connection: Connection, baton: LockedBaton, from: Named, to: Team, at: Date): Promise<void> {
  const { priority } = await waitOf(connection, baton);
  const place = { holder: "team", teamId: to.id, deadline: answerBy(to, priority, at) } as const;
  await moveBaton(connection, baton, place, { kind: "system" }, at);
  await reroute(connection, baton, from, to, at);
}

/** The handoff of a locked baton is the heir's, and agents read why. */
async function reroute(
  connection: Connection,
  { conversationId, handoffId }: LockedBaton,
  from: Named,
  to: Team,
  at: Date,
): Promise<void> {
  await tell(connection, conversationId, `${from.name} is out of use: this went to ${to.name}`, at);
  await connection.query("UPDATE handoff SET team_id = $2, route_reason = route_reason || ' ' || $3 WHERE id = $1", [
    handoffId,
    to.id,
    inherited(from.name, to),
  ]);
  const data = { handoff: handoffId, from: from.id, to: to.id };
  await record(connection, conversationId, "handoff.rerouted", { kind: "system" }, data, at);
}

const inherited = (from: string, to: Team): string => `${from} is out of use, so it went to ${to.name}.`;

/** Triggers that called the team leave it to the route, each as a version of its own. */
async function freeTriggers(connection: Connection, teamId: string, by: By, at: Date): Promise<void> {
  await connection.query(
    `WITH freed AS (
       UPDATE trigger SET team_id = NULL, version = version + 1, changed_at = $2 WHERE team_id = $1 RETURNING id, version
     ), kept AS (
       INSERT INTO trigger_version (trigger_id, version, rule, actor, at)
       SELECT freed.id, freed.version, before.rule - 'team', $3::jsonb, $2 FROM freed
       JOIN trigger_version before ON before.trigger_id = freed.id AND before.version = freed.version - 1
     )
     INSERT INTO event (kind, actor, data, at)
     SELECT 'trigger.changed', $3::jsonb, jsonb_build_object('trigger', id, 'version', version), $2 FROM freed`,
    [teamId, at, JSON.stringify(by)],
  );
}
