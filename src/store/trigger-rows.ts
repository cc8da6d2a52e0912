import { isDeepStrictEqual } from "node:util";
import type pg from "pg";
import { defaultTriggers } from "../triggers/defaults.ts";
import { SignalKind } from "../triggers/signal.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** A rule as the API tells it: no key without a value. */
export type Rule = {
  name: string;
  kind: SignalKind;
  threshold: number;
  mode: Trigger["mode"];
  state: Trigger["state"];
  priority: Trigger["priority"];
  phrases: string[];
  team?: string | undefined;
  lines: string[];
  channels: string[];
  quietMinutes: number;
};

/** A trigger as it is stored. */
export type Stored = {
  readonly id: string;
  readonly rule: Rule;
  readonly version: number;
  readonly changedAt: Date;
  readonly retiredAt: Date | null;
  /** What one of Baton's own was at first; undefined: an operator's. */
  readonly cameAs: Rule | undefined;
};

type Row = Omit<Rule, "kind" | "team"> & {
  id: string;
  kind: string;
  team: string | null;
  version: number;
  changedAt: Date;
  retiredAt: Date | null;
  cameAs: string | null;
};

/** Which of Baton's own it was, its first version says: its name may be another one by now. */
const columns = `trigger.id, name, kind, threshold, mode, state, priority, phrases, team_id AS team, lines, channels,
  quiet_minutes AS "quietMinutes", version, changed_at AS "changedAt", retired_at AS "retiredAt",
  (SELECT rule->>'name' FROM trigger_version WHERE trigger_id = trigger.id ORDER BY version LIMIT 1) AS "cameAs"`;

/** Every trigger, those in use first. */
export async function storedTriggers(connection: Pick<pg.Pool, "query">): Promise<Stored[]> {
  return (await connection.query<Row>(`SELECT ${columns} FROM trigger ORDER BY retired_at NULLS FIRST, id`)).rows.map(
    storedOf,
  );
}

const days = 30;

/** Triggers as operators see them, with what they did lately; those taken out of use come last. */
export async function shownTriggers(
  pool: pg.Pool,
  which: { readonly id?: string; readonly retired: boolean },
): Promise<ReturnType<typeof shown>[]> {
  const { rows } = await pool.query<Row & Figures>({
    name: "shown triggers",
    text: `SELECT ${columns}, figures.* FROM trigger LEFT JOIN LATERAL (
        SELECT count(DISTINCT message_id) FILTER (WHERE NOT signal.shadow)::int AS fired,
          count(DISTINCT message_id) FILTER (WHERE signal.shadow)::int AS shadow,
          count(DISTINCT handoff_id)::int AS handoffs
        FROM signal WHERE signal.trigger = trigger.id::text AND signal.at >= now() - interval '${days} days'
      ) figures ON true
      WHERE ($1::uuid IS NULL OR trigger.id = $1) AND ($2 OR retired_at IS NULL)
      ORDER BY retired_at DESC NULLS FIRST, kind, name`,
    values: [which.id ?? null, which.retired],
  });
  return rows.map(shown);
}

type Figures = { fired: number; shadow: number; handoffs: number };

function shown(row: Row & Figures) {
  const { id, rule, version, changedAt, retiredAt, cameAs } = storedOf(row);
  return {
    id,
    ...rule,
    version,
    changedAt: changedAt.toISOString(),
    ...(retiredAt !== null && { retiredAt: retiredAt.toISOString() }),
    figures: { days, fired: row.fired, shadow: row.shadow, handoffs: row.handoffs },
    ...(cameAs !== undefined && !isDeepStrictEqual(cameAs, rule) && { asItCame: cameAs }),
  };
}

function storedOf({ id, team, kind, version, changedAt, retiredAt, cameAs, ...row }: Row): Stored {
  const { name, threshold, mode, state, priority, phrases, lines, channels, quietMinutes } = row;
  const rest = { name, threshold, mode, state, priority, phrases, lines, channels, quietMinutes };
  return {
    id,
    rule: { ...rest, kind: SignalKind.parse(kind), ...(team !== null && { team }) },
    version,
    changedAt,
    retiredAt,
    cameAs: defaultRules.find((each) => each.name === cameAs && each.kind === kind),
  };
}

/** What a new installation has. */
export const defaultRules: readonly Rule[] = defaultTriggers.map(({ team, phrases, lines, channels, ...rule }) => ({
  ...rule,
  phrases: [...phrases],
  lines: [...lines],
  channels: [...channels],
  ...(team !== null && { team }),
}));
