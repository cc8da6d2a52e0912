import type pg from "pg";
import { v7 as uuid } from "uuid";
import { atHand, loadOf } from "./at-hand.ts";
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
import { isSeen, type State } from "./presence.ts";
import { isLastOperator, lastOperator, retireAgent } from "./retiring.ts";

type Role = "agent" | "lead" | "operator" | "auditor";

/** What an operator decides of a person. What is undefined stays as it is. */
export type AgentChange = {
  readonly name?: string | undefined;
  readonly role?: Role | undefined;
  readonly skills?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly capacity?: number | undefined;
  readonly capacities?: Readonly<Record<string, number>> | undefined;
  readonly teams?: readonly string[] | undefined;
};

type Row = {
  id: string;
  name: string;
  email: string;
  role: Role;
  skills: string[];
  languages: string[];
  capacity: number;
  capacities: Record<string, number>;
  teams: { id: string; name: string }[];
  state: State;
  present: boolean;
  seenAt: Date | null;
  channels: string[];
};

const shown = `WITH at_hand AS (${atHand("$2")})
  SELECT agent.id, agent.name, email, role, skills, languages, capacity, capacities,
    COALESCE((SELECT jsonb_agg(jsonb_build_object('id', team.id, 'name', team.name) ORDER BY team.name, team.id)
      FROM membership JOIN team ON team.id = membership.team_id WHERE membership.agent_id = agent.id), '[]') AS teams,
    COALESCE(presence.state, 'available') AS state, COALESCE(${isSeen("$2")}, false) AS present, presence.seen_at AS "seenAt",
    ARRAY(SELECT channel FROM at_hand WHERE at_hand.agent_id = agent.id) AS channels
  FROM agent LEFT JOIN presence ON presence.agent_id = agent.id
  WHERE NOT is_key AND retired_at IS NULL AND ($1::uuid IS NULL OR agent.id = $1) ORDER BY agent.name, agent.id`;

/** People for operators: who is here, what they can do and have at hand, how they come and go. API keys are not among them. */
export function createAgents({
  pool,
  announce,
  now,
}: {
  readonly pool: pg.Pool;
  readonly announce: () => void;
  readonly now: () => Date;
}) {
  const read = async (id: string | null) => {
    const { rows } = await pool.query<Row>({ name: "shown agents", text: shown, values: [id, now()] });
    return rows.map(({ state, present, seenAt, channels, ...row }) => ({
      ...row,
      presence: { state, present, ...(seenAt !== null && { seenAt: seenAt.toISOString() }) },
      load: loadOf(channels),
    }));
  };

  /** `claim` makes the row, or locks it; false: there is none. */
  const write = async (
    id: string,
    kind: "agent.added" | "agent.changed",
    change: AgentChange,
    by: By,
    claim: (connection: Connection) => Promise<boolean>,
  ) => {
    const objection = await changeWhole(pool, { index: "agent_email_in_use", path: "email" }, async (connection) => {
      const against = await objectionTo(connection, id, change);
      if (against !== undefined) return against;
      if (!(await claim(connection))) return unknown;
      await writeAgent(connection, id, change);
      await recordChange(connection, kind, by, { agent: id }, now());
      return undefined;
    });
    if (objection !== undefined) return objection;
    announce();
    const [agent] = await read(id);
    return agent === undefined ? unknown : { outcome: "done" as const, agent };
  };

  return {
    list: () => read(null),

    add(given: AgentChange & { readonly name: string; readonly email: string }, by: By) {
      const id = uuid();
      return write(id, "agent.added", given, by, async (connection) => {
        await connection.query("INSERT INTO agent (id, name, email, role) VALUES ($1, $2, $3, 'agent')", [
          id,
          given.name,
          given.email.toLowerCase(),
        ]);
        return true;
      });
    },

    change: (id: string, change: AgentChange, by: By) =>
      write(id, "agent.changed", change, by, async (connection) => {
        const found = await connection.query(
          "SELECT 1 FROM agent WHERE id = $1 AND NOT is_key AND retired_at IS NULL FOR NO KEY UPDATE",
          [id],
        );
        return found.rowCount === 1;
      }),

    /** Their sessions end with it; what they hold goes back to its team. */
    retire: (id: string, by: By) => endWhole(pool, announce, (connection) => retireAgent(connection, id, by, now())),
  };
}

async function objectionTo(
  connection: Connection,
  id: string,
  { teams, role }: AgentChange,
): Promise<Objection | undefined> {
  const stranger = await strangerAmong(connection, "team", teams ?? []);
  if (stranger !== undefined)
    return wrong("teams", `There is no team ${stranger}. GET /teams names those that there are.`);
  if (role === undefined || role === "operator" || !(await isLastOperator(connection, id))) return undefined;
  return wrong("role", lastOperator);
}

async function writeAgent(connection: Connection, id: string, change: AgentChange): Promise<void> {
  const { teams, capacities } = change;
  await connection.query(
    `UPDATE agent SET name = COALESCE($2, name), role = COALESCE($3, role), skills = COALESCE($4, skills),
       languages = COALESCE($5, languages), capacity = COALESCE($6, capacity), capacities = COALESCE($7, capacities)
     WHERE id = $1`,
    [
      id,
      change.name,
      change.role,
      change.skills,
      change.languages,
      change.capacity,
      capacities === undefined ? null : JSON.stringify(capacities),
    ],
  );
  if (teams === undefined) return;
  await connection.query("DELETE FROM membership WHERE agent_id = $1 AND NOT team_id = ANY($2::uuid[])", [id, teams]);
  await connection.query(
    "INSERT INTO membership (agent_id, team_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING",
    [id, teams],
  );
}
