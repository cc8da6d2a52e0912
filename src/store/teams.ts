import type pg from "pg";
import { v7 as uuid } from "uuid";
import { Hours } from "../handoff/handoff.ts";
import {
  changeWhole,
  endWhole,
  recordChange,
  strangerAmong,
  unknown,
  wrong,
  type By,
  type Objection,
} from "./changing.ts";
import type { Connection } from "./database.ts";
import { retireTeam } from "./retiring.ts";

/** What an operator decides of a team. What is undefined stays as it is. */
export type TeamChange = {
  readonly name?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly hours?: Hours | null | undefined;
  readonly answerMinutes?: number | undefined;
  readonly nextMinutes?: number | undefined;
  readonly overflow?: string | null | undefined;
  readonly intake?: boolean | undefined;
  readonly noticeEmails?: readonly string[] | undefined;
  readonly members?: readonly string[] | undefined;
  /** It becomes the queue that always exists, in place of the one that was. */
  readonly fallback?: true | undefined;
};

type Named = { readonly id: string; readonly name: string };
type Row = {
  id: string;
  name: string;
  fallback: boolean;
  kinds: string[];
  hours: unknown;
  answerMinutes: number;
  nextMinutes: number;
  overflow: Named | null;
  intake: boolean;
  noticeEmails: string[];
  members: Named[];
  waiting: number;
};

const shown = `SELECT team.id, team.name, team.fallback, team.kinds, team.hours, team.answer_minutes AS "answerMinutes",
    team.next_minutes AS "nextMinutes", team.intake, team.notice_emails AS "noticeEmails",
    CASE WHEN other.id IS NOT NULL THEN jsonb_build_object('id', other.id, 'name', other.name) END AS overflow,
    COALESCE((SELECT jsonb_agg(jsonb_build_object('id', agent.id, 'name', agent.name) ORDER BY agent.name, agent.id)
      FROM membership JOIN agent ON agent.id = membership.agent_id
      WHERE membership.team_id = team.id AND agent.retired_at IS NULL), '[]') AS members,
    (SELECT count(*)::int FROM baton WHERE baton.holder = 'team' AND baton.team_id = team.id) AS waiting
  FROM team LEFT JOIN team other ON other.id = team.overflow_id
  WHERE team.retired_at IS NULL AND ($1::uuid IS NULL OR team.id = $1) ORDER BY team.fallback DESC, team.name`;

/** Teams for operators: what they are, how they come to be, change and go. A change is whole or not at all. */
export function createTeams({
  pool,
  announce,
  now,
}: {
  readonly pool: pg.Pool;
  readonly announce: () => void;
  readonly now: () => Date;
}) {
  const read = async (id: string | null) => {
    const { rows } = await pool.query<Row>({ name: "shown teams", text: shown, values: [id] });
    return rows.map(({ overflow, hours, ...row }) => ({
      ...row,
      hours: Hours.nullable().parse(hours),
      ...(overflow !== null && { overflow }),
    }));
  };

  /** `claim` makes the row, or locks it; false: there is none. */
  const write = async (
    id: string,
    kind: "team.added" | "team.changed",
    change: TeamChange,
    by: By,
    claim: (connection: Connection) => Promise<boolean>,
  ) => {
    const objection = await changeWhole(pool, { index: "team_name_in_use", path: "name" }, async (connection) => {
      const misplaced = await misplacedIn(connection, id, change);
      if (misplaced !== undefined) return misplaced;
      if (!(await claim(connection))) return unknown;
      await writeTeam(connection, id, change);
      await recordChange(connection, kind, by, { team: id }, now());
      return undefined;
    });
    if (objection !== undefined) return objection;
    announce();
    const [team] = await read(id);
    return team === undefined ? unknown : { outcome: "done" as const, team };
  };

  return {
    list: () => read(null),

    add(given: TeamChange & { readonly name: string }, by: By) {
      const id = uuid();
      return write(id, "team.added", given, by, async (connection) => {
        await connection.query("INSERT INTO team (id, name) VALUES ($1, $2)", [id, given.name]);
        return true;
      });
    },

    change: (id: string, change: TeamChange, by: By) =>
      write(id, "team.changed", change, by, async (connection) => {
        const found = await connection.query(
          "SELECT 1 FROM team WHERE id = $1 AND retired_at IS NULL FOR NO KEY UPDATE",
          [id],
        );
        return found.rowCount === 1;
      }),

    /** Who waits for it goes to the team that stands in for it. Nobody is left with a team that nobody looks after. */
    retire: (id: string, by: By) => endWhole(pool, announce, (connection) => retireTeam(connection, id, by, now())),
  };
}

/** What of a change names somebody who is not there. */
async function misplacedIn(
  connection: Connection,
  id: string,
  { overflow, members }: TeamChange,
): Promise<Objection | undefined> {
  if (overflow === id) return wrong("overflow", "A team cannot stand in for itself. Choose another one, or none.");
  if (typeof overflow === "string" && (await strangerAmong(connection, "team", [overflow])) !== undefined)
    return wrong("overflow", "There is no such team. GET /teams names those that there are.");
  const stranger = await strangerAmong(connection, "agent", members ?? []);
  return stranger === undefined
    ? undefined
    : wrong("members", `There is no agent ${stranger}. GET /agents names those that there are.`);
}

async function writeTeam(connection: Connection, id: string, change: TeamChange): Promise<void> {
  const { overflow, members, fallback } = change;
  if (fallback === true) await connection.query("UPDATE team SET fallback = false WHERE fallback AND id <> $1", [id]);
  await connection.query(
    `UPDATE team SET name = COALESCE($2, name), kinds = COALESCE($3, kinds), hours = CASE WHEN $4 THEN $5::jsonb ELSE hours END,
       answer_minutes = COALESCE($6, answer_minutes), next_minutes = COALESCE($7, next_minutes),
       overflow_id = CASE WHEN $8 THEN $9::uuid ELSE overflow_id END, intake = COALESCE($10, intake),
       notice_emails = COALESCE($11, notice_emails), fallback = fallback OR $12 WHERE id = $1`,
    [
      id,
      change.name,
      change.kinds,
      change.hours !== undefined,
      change.hours === null || change.hours === undefined ? null : JSON.stringify(change.hours),
      change.answerMinutes,
      change.nextMinutes,
      overflow !== undefined,
      overflow,
      change.intake,
      change.noticeEmails,
      fallback === true,
    ],
  );
  if (members === undefined) return;
  await connection.query("DELETE FROM membership WHERE team_id = $1 AND NOT agent_id = ANY($2::uuid[])", [id, members]);
  await connection.query(
    "INSERT INTO membership (team_id, agent_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING",
    [id, members],
  );
}
