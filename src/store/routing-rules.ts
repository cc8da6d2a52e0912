import type pg from "pg";
import { v7 as uuid } from "uuid";
import { Conditions, type RoutingRule } from "../handoff/rules.ts";
import { oneAtATime, recordChange, strangerAmong, unknown, wrong, type By, type Objection } from "./changing.ts";
import type { Connection } from "./database.ts";

/** Every one is looked at for every pass. */
const most = 200;

/** Operators' rules of who is called for what, in their order. */
export async function readRoutingRules(pool: Pick<pg.Pool, "query">): Promise<readonly RoutingRule[]> {
  return await readRows(pool);
}

type Row = RoutingRule & { readonly changedAt: Date };

async function readRows(pool: Pick<pg.Pool, "query">): Promise<readonly Row[]> {
  const { rows } = await pool.query<Omit<Row, "conditions"> & { conditions: unknown }>({
    name: "routing rules",
    text: `SELECT id, name, conditions, team_id AS team, skills, changed_at AS "changedAt" FROM routing_rule ORDER BY position, id`,
  });
  return rows.map((row) => ({ ...row, conditions: Conditions.parse(row.conditions) }));
}

/** What an operator decides of a rule. What is undefined stays as it is. */
type RuleChange = {
  readonly name?: string | undefined;
  readonly conditions?: Conditions | undefined;
  readonly team?: string | undefined;
  readonly skills?: readonly string[] | undefined;
};

/** Rules for operators. A change holds for the next pass; one operator changes them at a time, everybody goes on reading. */
export function createRoutingRules({
  pool,
  announce,
  now,
}: {
  readonly pool: pg.Pool;
  readonly announce: () => void;
  readonly now: () => Date;
}) {
  const list = async () =>
    (await readRows(pool)).map(({ changedAt, ...rule }) => ({
      ...rule,
      skills: [...rule.skills],
      changedAt: changedAt.toISOString(),
    }));

  const changing = async (work: (connection: Connection) => Promise<Objection | undefined>) => {
    const objection = await oneAtATime(pool, work);
    if (objection === undefined) announce();
    return objection;
  };

  const done = async (id: string, objection: Objection | undefined) => {
    if (objection !== undefined) return objection;
    const rule = (await list()).find((each) => each.id === id);
    return rule === undefined ? unknown : { outcome: "done" as const, rule };
  };

  return {
    list,

    async add({ name, conditions, team, skills }: Required<RuleChange> & { team: string }, by: By) {
      const id = uuid();
      const objection = await changing(async (connection) => {
        const misplaced = await misplacedIn(connection, { conditions, team });
        if (misplaced !== undefined) return misplaced;
        const added = await connection.query(
          `INSERT INTO routing_rule (id, position, name, conditions, team_id, skills, changed_at)
           SELECT $1, COALESCE(max(position), 0) + 1, $2, $3, $4, $5, $6 FROM routing_rule HAVING count(*) < ${most}`,
          [id, name, JSON.stringify(conditions), team, skills, now()],
        );
        if (added.rowCount !== 1) return wrong("", `At most ${most} rules. Take one away, or let one hold for more.`);
        await recordChange(connection, "routing_rule.added", by, { rule: id }, now());
        return undefined;
      });
      return done(id, objection);
    },

    async change(id: string, change: RuleChange, by: By) {
      const { name, conditions, team, skills } = change;
      const objection = await changing(async (connection) => {
        const misplaced = await misplacedIn(connection, change);
        if (misplaced !== undefined) return misplaced;
        const changed = await connection.query(
          `UPDATE routing_rule SET name = COALESCE($2, name), conditions = COALESCE($3, conditions),
             team_id = COALESCE($4, team_id), skills = COALESCE($5, skills), changed_at = $6 WHERE id = $1`,
          [id, name, conditions === undefined ? null : JSON.stringify(conditions), team, skills, now()],
        );
        if (changed.rowCount !== 1) return unknown;
        await recordChange(connection, "routing_rule.changed", by, { rule: id }, now());
        return undefined;
      });
      return done(id, objection);
    },

    async remove(id: string, by: By): Promise<{ readonly outcome: "done" } | Objection> {
      const objection = await changing(async (connection) => {
        const removed = await connection.query("DELETE FROM routing_rule WHERE id = $1", [id]);
        if (removed.rowCount !== 1) return unknown;
        await recordChange(connection, "routing_rule.removed", by, { rule: id }, now());
        return undefined;
      });
      return objection ?? { outcome: "done" };
    },

    /** Reads them in this order from now on. It must name every one, so that nobody reorders what they have not seen. */
    async order(ids: readonly string[], by: By) {
      const objection = await changing(async (connection) => {
        const present = (await readRows(connection)).map(({ id }) => id);
        if (present.length !== ids.length || !present.every((id) => ids.includes(id)))
          return wrong("rules", "Somebody changed the rules meanwhile. Name every one of them once.");
        await connection.query(
          `UPDATE routing_rule SET position = wanted.position
           FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted(id, position) WHERE wanted.id = routing_rule.id`,
          [ids],
        );
        await recordChange(connection, "routing_rule.ordered", by, {}, now());
        return undefined;
      });
      return objection ?? { outcome: "done" as const, rules: await list() };
    },
  };
}

/** What of a rule names something that does not exist. */
async function misplacedIn(connection: Connection, { team, conditions }: RuleChange): Promise<Objection | undefined> {
  if (team !== undefined && (await strangerAmong(connection, "team", [team])) !== undefined)
    return wrong("team", "There is no such team. GET /teams names those that there are.");
  const { rows } = await connection.query<{ id: string }>(
    `SELECT asked AS id FROM unnest($1::text[]) AS asked WHERE NOT EXISTS (SELECT 1 FROM line WHERE id::text = asked) LIMIT 1`,
    [conditions?.lines ?? []],
  );
  return rows[0] && wrong("conditions.lines", `There is no line ${rows[0].id}. GET /lines names those that there are.`);
}
