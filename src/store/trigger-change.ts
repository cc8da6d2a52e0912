import pg from "pg";
import { leftUnnoticed } from "../triggers/safeguard.ts";
import { oneAtATime } from "./changing.ts";
import type { Connection } from "./database.ts";
import { storedTriggers, type Rule, type Stored } from "./trigger-rows.ts";

/** So many may be in use at once: every message is read for each of them. */
const most = 200;

export type By = { readonly kind: "agent" | "key"; readonly id: string; readonly name: string };

/** Why a change is not made. */
export type Objection =
  | { readonly outcome: "unknown" }
  | { readonly outcome: "changed meanwhile"; readonly id: string }
  | { readonly outcome: "wrong"; readonly path: string; readonly problem: string }
  /** Another trigger in use has the name. */
  | { readonly outcome: "taken" }
  /** It would leave customers unnoticed; `means` says whom. */
  | { readonly outcome: "unsure"; readonly means: string };

/** One trigger as it will be. */
export type Next = {
  readonly id: string;
  readonly rule: Rule;
  readonly retired: boolean;
  readonly what: "added" | "changed" | "retired" | "restored";
};

export type ChangeNeeds = {
  readonly pool: pg.Pool;
  /** The channels that there are. */
  readonly channels: readonly string[];
  readonly announce: () => void;
  readonly now: () => Date;
};

/**
 * Changes what `plan` says, whole or not at all, and keeps it as versions and in the recorder. One operator at a time:
 * whoever retires the last trigger but one must not do so while somebody else retires the last. Turns go on reading.
 * Without `sure`, nothing is left unnoticed that must not be.
 */
export async function changeTriggers(
  { pool, channels, announce, now }: ChangeNeeds,
  plan: (all: readonly Stored[]) => readonly Next[] | Objection,
  { sure, by }: { readonly sure: boolean; readonly by: By },
): Promise<{ readonly outcome: "done"; readonly ids: readonly string[] } | Objection> {
  try {
    const done = await oneAtATime(pool, async (connection) => {
      const all = await storedTriggers(connection);
      const planned = plan(all);
      if ("outcome" in planned) return planned;
      for (const { rule, retired } of planned) {
        const mistake = retired ? undefined : await misplaced(connection, channels, rule);
        if (mistake !== undefined) return { outcome: "wrong", ...mistake } as const;
      }
      const after = inUse(withNext(all, planned));
      const added = planned.some(({ what }) => what === "added" || what === "restored");
      if (added && after.length > most) return { outcome: "wrong", path: "", problem: tooMany } as const;
      const means = sure ? undefined : leftUnnoticed(inUse(all), after);
      if (means !== undefined) return { outcome: "unsure", means } as const;
      for (const next of planned) await write(connection, next, by, now());
      return { outcome: "done", ids: planned.map(({ id }) => id) } as const;
    });
    if (done.outcome === "done") announce();
    return done;
  } catch (cause) {
    if (cause instanceof pg.DatabaseError && cause.constraint === "trigger_name_in_use") return { outcome: "taken" };
    throw cause;
  }
}

const tooMany = `At most ${most} triggers are in use at once. Take one out of use, or add the phrases to another one.`;

const inUse = (all: readonly Pick<Stored, "rule" | "retiredAt">[]): readonly Rule[] =>
  all.filter(({ retiredAt }) => retiredAt === null).map(({ rule }) => rule);

function withNext(all: readonly Stored[], planned: readonly Next[]): readonly Pick<Stored, "rule" | "retiredAt">[] {
  const others = all.filter(({ id }) => !planned.some((next) => next.id === id));
  return [...others, ...planned.map(({ rule, retired }) => ({ rule, retiredAt: retired ? new Date(0) : null }))];
}

/** What of a rule names something that does not exist. */
async function misplaced(
  connection: Connection,
  channels: readonly string[],
  { team, lines, channels: wanted }: Rule,
): Promise<{ readonly path: string; readonly problem: string } | undefined> {
  const strange = wanted.find((channel) => !channels.includes(channel));
  if (strange !== undefined)
    return { path: "channels", problem: `There is no channel ${strange}. There are ${channels.join(", ")}.` };
  const { rows } = await connection.query<{ team: boolean; line: string | null }>(
    `SELECT $1::text IS NULL OR EXISTS (SELECT 1 FROM team WHERE id::text = $1 AND retired_at IS NULL) AS team,
       (SELECT asked FROM unnest($2::text[]) AS asked WHERE NOT EXISTS (SELECT 1 FROM line WHERE id::text = asked) LIMIT 1) AS line`,
    [team ?? null, lines],
  );
  if (rows[0]?.team === false)
    return { path: "team", problem: "There is no such team. Choose another one, or leave it to the route." };
  if (typeof rows[0]?.line === "string")
    return { path: "lines", problem: `There is no line ${rows[0].line}. GET /lines names those that there are.` };
  return undefined;
}

/** The row, the version that is kept of it, and what the recorder tells, which other screens hear of. */
async function write(connection: Connection, { id, rule, retired, what }: Next, by: By, at: Date): Promise<void> {
  await connection.query(
    `WITH written AS (
       INSERT INTO trigger (id, name, kind, threshold, mode, state, priority, phrases, team_id, lines, channels,
         quiet_minutes, changed_at, retired_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::timestamptz, CASE WHEN $14 THEN $13::timestamptz END)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, threshold = excluded.threshold, mode = excluded.mode,
         state = excluded.state, priority = excluded.priority, phrases = excluded.phrases, team_id = excluded.team_id,
         lines = excluded.lines, channels = excluded.channels, quiet_minutes = excluded.quiet_minutes,
         version = trigger.version + 1, changed_at = excluded.changed_at, retired_at = excluded.retired_at
       RETURNING id, version
     ), kept AS (
       INSERT INTO trigger_version (trigger_id, version, rule, actor, at) SELECT id, version, $15::jsonb, $16::jsonb, $13 FROM written
     )
     INSERT INTO event (kind, actor, data, at)
     SELECT $17, $16::jsonb, jsonb_build_object('trigger', id, 'version', version), $13 FROM written`,
    [
      id,
      rule.name,
      rule.kind,
      rule.threshold,
      rule.mode,
      rule.state,
      rule.priority,
      rule.phrases,
      rule.team ?? null,
      rule.lines,
      rule.channels,
      rule.quietMinutes,
      at,
      retired,
      JSON.stringify({ ...rule, ...(retired && { retired }) }),
      JSON.stringify(by),
      `trigger.${what}`,
    ],
  );
}
