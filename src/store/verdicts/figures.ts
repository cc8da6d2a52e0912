import type pg from "pg";
import type { SignalKind } from "../../triggers/signal.ts";
import { called } from "../signals.ts";

type Judged = { handoffs: number; right: number; tooEarly: number; tooLate: number; needless: number; misses: number };
type Span = { readonly since: Date; readonly until: Date };

const verdicts = `count(*)::int AS handoffs,
  count(*) FILTER (WHERE verdict = 'right')::int AS "right", count(*) FILTER (WHERE verdict = 'too_early')::int AS "tooEarly",
  count(*) FILTER (WHERE verdict = 'too_late')::int AS "tooLate", count(*) FILTER (WHERE verdict = 'needless')::int AS needless`;

/** A handoff counts for each trigger that called for it; a miss for each in use that listens for its kind. */
const perTrigger = `
WITH calls AS (
  SELECT DISTINCT signal.trigger, handoff.id, handoff.verdict FROM handoff JOIN signal ON signal.handoff_id = handoff.id
  WHERE handoff.requested_at >= $1 AND handoff.requested_at < $2 AND NOT signal.shadow
    AND ${called}
), judged AS (SELECT trigger, ${verdicts} FROM calls GROUP BY trigger)
SELECT trigger.id, trigger.name, trigger.kind, COALESCE(handoffs, 0) AS handoffs, COALESCE("right", 0) AS "right",
  COALESCE("tooEarly", 0) AS "tooEarly", COALESCE("tooLate", 0) AS "tooLate", COALESCE(needless, 0) AS needless,
  (SELECT count(*)::int FROM miss WHERE miss.kind = trigger.kind AND miss.at >= $1 AND miss.at < $2) AS misses
FROM trigger LEFT JOIN judged ON judged.trigger = trigger.id::text
WHERE trigger.retired_at IS NULL OR handoffs > 0 ORDER BY trigger.name`;

const together = `
SELECT ${verdicts}, (SELECT count(*)::int FROM miss WHERE at >= $1 AND at < $2) AS misses
FROM handoff WHERE requested_at >= $1 AND requested_at < $2`;

/** What people's verdicts say of each trigger: how often it was right to call, and how much it let pass. */
export async function readFigures(pool: pg.Pool, { since, until }: Span) {
  const [triggers, all] = await Promise.all([
    pool.query<Judged & { id: string; name: string; kind: SignalKind }>({
      name: "figures per trigger",
      text: perTrigger,
      values: [since, until],
    }),
    pool.query<Judged>({ name: "figures together", text: together, values: [since, until] }),
  ]);
  return {
    since: since.toISOString(),
    until: until.toISOString(),
    all: withShares(all.rows[0] ?? { handoffs: 0, right: 0, tooEarly: 0, tooLate: 0, needless: 0, misses: 0 }),
    triggers: triggers.rows.map(({ id, name, kind, ...judged }) => ({
      trigger: { id, name, kind },
      ...withShares(judged),
    })),
  };
}

/** Precision: of the judged, those that were not needless. Recall: of those that needed a person, the ones noticed in time. */
function withShares(judged: Judged) {
  const { right, tooEarly, tooLate, needless, misses } = judged;
  const [inTime, needed] = [right + tooEarly, right + tooEarly + tooLate];
  return { ...judged, precision: share(needed, needed + needless), recall: share(inTime, needed + misses) };
}

const share = (n: number, of: number) => ({ value: of === 0 ? null : Math.round((n / of) * 1000) / 1000, n, of });
