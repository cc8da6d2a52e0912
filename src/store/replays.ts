import type pg from "pg";
import { v7 as uuid } from "uuid";
import type { Report } from "../replay/report.ts";
import type { Asked, ReplayRows } from "../replay/running.ts";
import type { Place } from "./lists/conversations.ts";

type By = { readonly kind: "agent" | "key"; readonly id: string; readonly name: string };
type Row = {
  id: string;
  state: "running" | "done" | "failed" | "stopped";
  asked: Asked;
  read: number;
  of: number;
  report?: Report | null;
  reason: string | null;
  actor: By;
  started_at: Date;
  finished_at: Date | null;
};

/** Whose process has said nothing for so long is taken for dead; a living one speaks several times a second. */
const deadAfter = "interval '30 seconds'";
const whyDead = "'The process that ran it ended before it was done.'";
const isDead = `state = 'running' AND alive_at < $1::timestamptz - ${deadAfter}`;

/** A dead one reads as failed from the moment that it counts as dead, whether or not somebody has written that down. */
const shown = `id, CASE WHEN ${isDead} THEN 'failed' ELSE state END AS state, asked, read, "of", actor, started_at,
  CASE WHEN ${isDead} THEN ${whyDead} ELSE reason END AS reason, CASE WHEN ${isDead} THEN alive_at ELSE finished_at END AS finished_at`;

/** Replays and what they found. A row is all that a replay ever writes. */
export function createReplayRows(pool: pg.Pool, now: () => Date) {
  const rows: ReplayRows = {
    async begin(asked, of, by) {
      const at = now();
      await pool.query(
        `UPDATE replay SET state = 'failed', reason = ${whyDead}, finished_at = alive_at WHERE ${isDead}`,
        [at],
      );
      const id = uuid();
      const { rowCount } = await pool.query(
        `INSERT INTO replay (id, state, asked, "of", actor, started_at, alive_at) VALUES ($1, 'running', $2, $3, $4, $5, $5)
         ON CONFLICT (state) WHERE state = 'running' DO NOTHING`,
        [id, JSON.stringify(asked), of, JSON.stringify(by), at],
      );
      return rowCount === 1 ? id : undefined;
    },

    async progress(id, read) {
      const { rowCount } = await pool.query(
        `UPDATE replay SET read = $2, "of" = GREATEST("of", $2), alive_at = $3 WHERE id = $1 AND state = 'running'`,
        [id, read, now()],
      );
      return rowCount === 1;
    },

    async finish(id, how) {
      const { report, reason } =
        how.state === "done" ? { report: how.report, reason: null } : { report: null, reason: how.reason };
      await pool.query(
        `UPDATE replay SET state = $2, report = $3, reason = $4, "of" = CASE $2 WHEN 'done' THEN read ELSE "of" END,
           finished_at = $5 WHERE id = $1 AND state = 'running'`,
        [id, how.state, report === null ? null : JSON.stringify(report), reason, now()],
      );
    },
  };

  return {
    rows,

    /** The newest first, without what they found. */
    async list(ask: { readonly after: Place | undefined; readonly limit: number }) {
      const after = ask.after ?? { at: "infinity", id: "ffffffff-ffff-ffff-ffff-ffffffffffff" };
      const found = await pool.query<Row>(
        `SELECT ${shown} FROM replay WHERE (started_at, id) < ($2::timestamptz, $3::uuid)
         ORDER BY started_at DESC, id DESC LIMIT $4`,
        [now(), after.at, after.id, ask.limit + 1],
      );
      const page = found.rows.slice(0, ask.limit);
      const last = page.at(-1);
      const next =
        found.rows.length > ask.limit && last !== undefined
          ? { at: last.started_at.toISOString(), id: last.id }
          : undefined;
      return { items: page.map(replayOf), next };
    },

    async replay(id: string) {
      const found = await pool.query<Row>(`SELECT ${shown}, report FROM replay WHERE id = $2`, [now(), id]);
      return found.rows[0] === undefined ? undefined : replayOf(found.rows[0]);
    },

    /** Whoever runs it sees this with their next step. One that is over stays as it is. */
    async stop(id: string): Promise<void> {
      await pool.query(
        `UPDATE replay SET state = 'stopped', finished_at = $1 WHERE id = $2 AND state = 'running' AND NOT (${isDead})`,
        [now(), id],
      );
    },
  };
}

const replayOf = (row: Row) => ({
  id: row.id,
  state: row.state,
  asked: row.asked,
  ...(row.asked.since !== undefined && { since: row.asked.since }),
  ...(row.asked.until !== undefined && { until: row.asked.until }),
  read: row.read,
  of: row.of,
  actor: row.actor,
  startedAt: row.started_at.toISOString(),
  ...(row.finished_at !== null && { finishedAt: row.finished_at.toISOString() }),
  ...(row.reason !== null && { reason: row.reason }),
  ...(row.report != null && { report: row.report }),
});
