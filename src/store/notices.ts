import type pg from "pg";
import { invited } from "./invitations.ts";
import { isPresent } from "./presence.ts";
import { waitsSince } from "./waits.ts";

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
  readonly since: Date;
  readonly kinds: readonly string[];
};

/** In SQL, of a baton and its handoff: the call that waits for its first answer; null: they wait for something else. */
const callOf = "CASE WHEN handoff.first_human_reply_at IS NULL THEN handoff.id END";
/** In SQL: nobody has answered since it went there, or the customer has written again; and nobody has set it aside. */
const isOpen = `(handoff.first_human_reply_at IS NULL OR handoff.first_human_reply_at < baton.since OR ${waitsSince} IS NOT NULL)
  AND (conversation.snoozed_until IS NULL OR conversation.snoozed_until <= $1)`;

export function createNotices(pool: pg.Pool) {
  return {
    /**
     * Keeps a notice for each team that is waited for, and one for each that is late, also where it has overflowed to it
     * or an agent is gone. Of one handoff no team hears twice of either, until a person has answered. What waits without
     * a handoff, or again after an answer, is told at each move of the baton.
     */
    async plan(now: Date): Promise<void> {
      await pool.query(
        `INSERT INTO notice (id, conversation_id, handoff_id, epoch, team_id, cause, "to", due_at)
         SELECT gen_random_uuid(), baton.conversation_id, called.handoff, CASE WHEN called.handoff IS NULL THEN baton.epoch END,
           team.id, cause, team.notice_emails, $1
         FROM (
           SELECT baton.* FROM baton WHERE holder = 'team' UNION ALL
           SELECT baton.* FROM handoff JOIN baton ON baton.conversation_id = handoff.conversation_id AND baton.handoff_id = handoff.id
           WHERE baton.holder = 'ai' AND ${invited}
         ) baton JOIN conversation ON conversation.id = baton.conversation_id
         LEFT JOIN handoff ON handoff.id = baton.handoff_id AND handoff.resolved_at IS NULL
         JOIN team ON team.id = COALESCE(baton.team_id, handoff.team_id) AND team.notice_emails <> '{}'
         CROSS JOIN LATERAL (SELECT ${callOf} AS handoff,
           CASE baton.holder WHEN 'team' THEN baton.since ELSE handoff.requested_at END AS since) called
         CROSS JOIN LATERAL (VALUES
           ('waiting', called.since, called.since < $1::timestamptz - make_interval(mins => ${graceMinutes}) OR NOT EXISTS (
             SELECT 1 FROM serving JOIN presence ON presence.agent_id = serving.agent_id
             WHERE serving.team_id = team.id AND ${isPresent("$1")})),
           ('late', CASE baton.holder WHEN 'team' THEN baton.deadline ELSE handoff.announced_at END,
             baton.reminders > 0 OR baton.holder = 'ai')
         ) AS telling(cause, since, due)
         WHERE telling.due AND ${isOpen}
           AND telling.since > $1::timestamptz - make_interval(hours => ${oldestHours})
         ON CONFLICT DO NOTHING`,
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
         SELECT taken.id, cause, "to", attempts AS attempt, conversation.id AS conversation, number, team.name AS team,
           COALESCE(priority, 'normal') AS priority,
           CASE WHEN taken.handoff_id IS NULL THEN COALESCE(${waitsSince}, baton.since) ELSE requested_at END AS since,
           ARRAY(SELECT DISTINCT kind FROM signal WHERE signal.handoff_id = taken.handoff_id) AS kinds
         FROM taken JOIN conversation ON conversation.id = taken.conversation_id
         JOIN baton ON baton.conversation_id = taken.conversation_id
         LEFT JOIN handoff ON handoff.id = baton.handoff_id AND handoff.resolved_at IS NULL
         JOIN team ON team.id = taken.team_id AND team.id = COALESCE(baton.team_id, handoff.team_id)
         WHERE (baton.holder = 'team' OR (baton.holder = 'ai' AND handoff.id IS NOT NULL)) AND ${isOpen}
           AND taken.handoff_id IS NOT DISTINCT FROM ${callOf} AND (taken.handoff_id IS NOT NULL OR taken.epoch = baton.epoch)`,
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
