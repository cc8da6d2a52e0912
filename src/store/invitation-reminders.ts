import type pg from "pg";
import { answerBy, remindBy } from "../handoff/clock.ts";
import { openness } from "../handoff/hours.ts";
import type { Priority } from "../triggers/trigger.ts";
import { record } from "./append.ts";
import { transaction } from "./database.ts";
import { invited } from "./invitations.ts";
import { readTeams } from "./turns.ts";

type Open = {
  readonly id: string;
  readonly conversationId: string;
  readonly team: string;
  readonly priority: Priority;
  readonly requestedAt: Date;
  readonly announcedAt: Date | null;
};

/**
 * Says in the recorder that an invitation is late by its team's time, and again and again (I7); not while the team is
 * closed. What was set aside is not late before its time.
 *
 * @returns how many there were
 */
export async function remindInvited(pool: pg.Pool, now: Date): Promise<number> {
  const teams = await readTeams(pool);
  const closed = teams.filter(({ hours }) => !openness(hours, now).open).map(({ id }) => id);
  const { rows } = await pool.query<Open>({
    name: "open invitations",
    text: `SELECT handoff.id, conversation_id AS "conversationId", team_id AS team, priority, requested_at AS "requestedAt",
        announced_at AS "announcedAt"
      FROM handoff JOIN conversation ON conversation.id = conversation_id
      WHERE ${invited} AND (snoozed_until IS NULL OR snoozed_until <= $1) AND (priority = 'urgent' OR team_id <> ALL($2))
      ORDER BY COALESCE(announced_at, requested_at) LIMIT 500`,
    values: [now, closed],
  });
  let reminded = 0;
  for (const { id, conversationId, team, priority, requestedAt, announcedAt } of rows) {
    const called = teams.find((each) => each.id === team) ?? teams.find(({ fallback }) => fallback);
    if (called === undefined) continue;
    const due =
      announcedAt === null ? answerBy(called, priority, requestedAt) : remindBy(called, priority, announcedAt);
    if (due >= now) continue;
    await transaction(pool, async (connection) => {
      // The baton first, as everybody locks it. Whoever was asked and did not come is asked anew.
      await connection.query("UPDATE baton SET passed_over = '{}' WHERE conversation_id = $1 AND handoff_id = $2", [
        conversationId,
        id,
      ]);
      const { rowCount } = await connection.query(
        `UPDATE handoff SET announced_at = $2 WHERE id = $1 AND announced_at IS NOT DISTINCT FROM $3 AND ${invited}`,
        [id, now, announcedAt],
      );
      if (rowCount !== 1) return;
      const data = { handoff: id, mode: "invite", team };
      await record(connection, conversationId, "handoff.overdue", { kind: "system" }, data, now);
      reminded++;
    });
  }
  return reminded;
}
