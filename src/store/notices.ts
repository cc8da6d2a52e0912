import type pg from "pg";
import { isPresent } from "./presence.ts";

/** Whoever is there sees it in the inbox; mail is for when nobody comes. */
const graceMinutes = 2;
/** What waited longer before anybody wanted mail of it is no news. */
const oldestHours = 12;
/** A server that is away for longer than this has lost the notice its use. */
const mostAttempts = 6;
const leaseSeconds = 60;

type Due = {
  readonly id: string;
  readonly cause: "waiting" | "late";
  readonly to: readonly string[];
  readonly attempt: number;
  readonly conversation: string;
  readonly number: number;
  readonly team: string;
  readonly priority: string;
  readonly requestedAt: Date;
  readonly kinds: readonly string[];
};

export function createNotices(pool: pg.Pool) {
  return {
    /**
     * Keeps a notice for each team that is waited for, and one for each that is late, also where it has overflowed to it
     * or an agent is gone. No team hears twice of either.
     */
    async plan(now: Date): Promise<void> {
      await pool.query(
        `INSERT INTO notice (id, conversation_id, handoff_id, team_id, cause, "to", due_at)
         SELECT gen_random_uuid(), handoff.conversation_id, handoff.id, team.id, cause, team.notice_emails, $1
         FROM baton JOIN handoff ON handoff.id = baton.handoff_id AND handoff.resolved_at IS NULL
         JOIN team ON team.id = COALESCE(baton.team_id, handoff.team_id) AND team.notice_emails <> '{}'
         CROSS JOIN LATERAL (SELECT CASE baton.holder WHEN 'team' THEN baton.since ELSE handoff.requested_at END AS since) called
         CROSS JOIN LATERAL (VALUES
           ('waiting', called.since, called.since < $1::timestamptz - make_interval(mins => ${graceMinutes}) OR NOT EXISTS (
             SELECT 1 FROM serving JOIN presence ON presence.agent_id = serving.agent_id
             WHERE serving.team_id = team.id AND ${isPresent("$1")})),
           ('late', CASE baton.holder WHEN 'team' THEN baton.deadline ELSE handoff.announced_at END,
             baton.reminders > 0 OR baton.holder = 'ai')
         ) AS telling(cause, since, due)
         WHERE baton.holder IN ('team', 'ai') AND telling.due
           AND telling.since > $1::timestamptz - make_interval(hours => ${oldestHours})
         ON CONFLICT (handoff_id, team_id, cause) DO NOTHING`,
        [now],
      );
    },

    /** What is due, left to nobody else for a minute. What has been taken meanwhile is told to nobody. */
    async claim(now: Date): Promise<readonly Due[]> {
      const { rows } = await pool.query<Due>(
        `WITH due AS (
           SELECT notice.id FROM notice WHERE sent_at IS NULL AND due_at <= $1 AND attempts < ${mostAttempts}
           ORDER BY due_at LIMIT 20 FOR UPDATE SKIP LOCKED
         ), taken AS (
           UPDATE notice SET attempts = attempts + 1, due_at = $1::timestamptz + make_interval(secs => ${leaseSeconds} * (attempts + 1))
           FROM due WHERE notice.id = due.id RETURNING notice.*
         )
         SELECT taken.id, cause, "to", attempts AS attempt, conversation.id AS conversation, number,
           team.name AS team, priority, requested_at AS "requestedAt",
           ARRAY(SELECT DISTINCT kind FROM signal WHERE signal.handoff_id = handoff.id) AS kinds
         FROM taken JOIN handoff ON handoff.id = taken.handoff_id AND handoff.resolved_at IS NULL
         JOIN team ON team.id = taken.team_id JOIN conversation ON conversation.id = taken.conversation_id
         JOIN baton ON baton.handoff_id = handoff.id AND baton.holder IN ('team', 'ai')
           AND COALESCE(baton.team_id, handoff.team_id) = team.id`,
        [now],
      );
      return rows;
    },

    /** The oldest line of these channels that sends; notices leave over it. */
    async sender(mail: readonly string[]): Promise<{ readonly id: string; readonly channel: string } | undefined> {
      const { rows } = await pool.query<{ id: string; channel: string }>(
        "SELECT id, channel FROM line WHERE channel = ANY($1) AND state = 'live' AND NOT halted ORDER BY created_at LIMIT 1",
        [mail],
      );
      return rows[0];
    },

    async sent(id: string, now: Date): Promise<void> {
      await pool.query("UPDATE notice SET sent_at = $2, reason = NULL WHERE id = $1", [id, now]);
    },

    async failed(id: string, reason: string): Promise<void> {
      await pool.query("UPDATE notice SET reason = $2 WHERE id = $1", [id, reason]);
    },
  };
}
