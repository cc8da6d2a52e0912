import type pg from "pg";
import type { Template } from "../conversation/message.ts";
import { transaction } from "./database.ts";
import type { Attempt } from "./deliveries/claimed.ts";
import { absent } from "./deliveries/move.ts";
import { fail, lockStory } from "./deliveries/settle.ts";

/** A part of ours of whose fate we are not sure, to be looked up in its provider's list. */
export type Doubtful = Attempt & {
  readonly lineId: string;
  readonly channel: string;
  readonly to: string;
  readonly text: string;
  readonly template: Template | null;
  readonly files: number;
  readonly externalId: string | null;
  readonly begunAt: Date;
  /** How often it was looked up before. */
  readonly checks: number;
  /** Outside ids of our other messages to this address; none of those can be this one. */
  readonly known: readonly string[];
};

/** A provider's list may lag behind its answers, so the first looks come soon and the third after a minute. */
const looks = "ARRAY[5, 20, 65, 300, 900]";
/**
 * What is older than a day the provider's reports will not tell any more. Nothing is updated before it was claimed, and
 * the index of open deliveries, which for mails never close, knows when they were updated.
 */
const isRecent = `claimed_at > $1::timestamptz - interval '24 hours'
  AND delivery.updated_at > $1::timestamptz - interval '24 hours'`;

/** May have been sent and may not. */
const uncertain = `delivery.state = 'uncertain' AND ${isRecent}
  AND claimed_at + make_interval(secs => (${looks})[LEAST(delivery.checks + 1, cardinality(${looks}))]) <= $1
  AND (delivery.checks < cardinality(${looks}) OR delivery.checked_at < $1::timestamptz - interval '1 hour')`;

/** Was accepted, and nobody has told us whether it arrived. */
const silent = `delivery.state = 'sent' AND delivery.external_id IS NOT NULL AND ${isRecent}
  AND claimed_at < $1::timestamptz - interval '10 minutes'
  AND (delivery.checked_at IS NULL OR delivery.checked_at < claimed_at + interval '10 minutes'
    OR delivery.checked_at < $1::timestamptz - interval '1 hour')`;

/** Takes some of these for a look: each goes to one process, and to nobody else for a quarter of a minute. */
const take = (condition: string): string => `
WITH due AS (
  SELECT message_id, part FROM delivery
  JOIN conversation ON conversation.id = delivery.conversation_id
  JOIN line ON line.id = conversation.line_id AND line.channel = ANY($2) AND NOT line.halted
  WHERE ${condition} AND (delivery.checked_at IS NULL OR delivery.checked_at < $1::timestamptz - interval '15 seconds')
  ORDER BY delivery.updated_at LIMIT 20 FOR UPDATE OF delivery SKIP LOCKED
), taken AS (
  UPDATE delivery SET checked_at = $1 FROM due
  WHERE delivery.message_id = due.message_id AND delivery.part = due.part RETURNING delivery.*
)
SELECT taken.conversation_id AS "conversationId", message.id AS "messageId", taken.part, taken.attempts AS attempt,
  line.id AS "lineId", line.channel, identity.value AS "to", COALESCE(taken.text, message.text) AS text,
  message.template, taken.external_id AS "externalId", taken.claimed_at AS "begunAt", taken.checks,
  (SELECT count(*)::int FROM attachment WHERE attachment.message_id = message.id AND attachment.part = taken.part) AS files,
  ARRAY(
    SELECT other.external_id FROM delivery other JOIN conversation spoken ON spoken.id = other.conversation_id
    WHERE spoken.line_id = line.id AND spoken.identity_id = identity.id AND other.external_id IS NOT NULL
      AND other.updated_at > taken.claimed_at - interval '1 hour'
      AND (other.message_id, other.part) <> (taken.message_id, taken.part)
  ) AS known
FROM taken
JOIN message ON message.id = taken.message_id
JOIN conversation ON conversation.id = taken.conversation_id
JOIN line ON line.id = conversation.line_id
JOIN identity ON identity.id = conversation.identity_id`;

/** What the comparison with the providers' own lists reads and keeps. Channels are those that can be asked. */
export function createReconciling(pool: pg.Pool) {
  const taken = async (condition: string, channels: readonly string[], now: Date): Promise<readonly Doubtful[]> =>
    (await pool.query<Doubtful>(take(condition), [now, channels])).rows;
  return {
    takeUncertain: (channels: readonly string[], now: Date) => taken(uncertain, channels, now),
    takeSilent: (channels: readonly string[], now: Date) => taken(silent, channels, now),

    /** Counts a look that told nothing final. */
    async looked({ messageId, part, attempt }: Attempt): Promise<void> {
      await pool.query(
        "UPDATE delivery SET checks = checks + 1 WHERE message_id = $1 AND part = $2 AND attempts = $3",
        [messageId, part, attempt],
      );
    },

    /** Writes down that it was not sent, unless somebody has brought news of it meanwhile. */
    concludeAbsent: (of: Attempt, now: Date): Promise<boolean> =>
      transaction(pool, async (connection) => {
        await lockStory(connection, of.conversationId);
        const doubted = await connection.query(
          "SELECT 1 FROM delivery WHERE message_id = $1 AND part = $2 AND attempts = $3 AND state = 'uncertain' FOR UPDATE",
          [of.messageId, of.part, of.attempt],
        );
        if (doubted.rowCount !== 1) return false;
        const reason = "The provider has no record of it, so it was surely not sent.";
        return await fail(connection, of, { reason, code: absent, asNews: false }, now);
      }),

    /**
     * Some lines whose inbound messages were not compared for a minute; each holds a connection while it is compared.
     * By chance, so that lines that cannot be compared do not keep the others from it.
     */
    async linesToCompare(channels: readonly string[], now: Date) {
      const { rows } = await pool.query<{ id: string; channel: string }>(
        `SELECT id, channel FROM line WHERE channel = ANY($2) AND NOT halted
           AND COALESCE(reconciled_at, '-infinity') <= $1::timestamptz - interval '1 minute'
         ORDER BY random() LIMIT 4`,
        [now, channels],
      );
      return rows;
    },

    /**
     * Runs `compare` with the time from which to compare, in one process at a time, and remembers how far it came. A
     * new line begins with its creation: what was said before was said to somebody else.
     */
    comparing: (lineId: string, now: Date, compare: (since: Date) => Promise<void>): Promise<void> =>
      transaction(pool, async (connection) => {
        const { rows } = await connection.query<{ since: Date; mine: boolean }>(
          `SELECT GREATEST(created_at, reconciled_at - interval '10 minutes') AS since,
             pg_try_advisory_xact_lock(hashtextextended('compare ' || id::text, 0)) AS mine,
             set_config('idle_in_transaction_session_timeout', '120s', true)
           FROM line WHERE id = $1 AND COALESCE(reconciled_at, '-infinity') <= $2::timestamptz - interval '1 minute'`,
          [lineId, now],
        );
        const turn = rows[0];
        if (turn?.mine !== true) return;
        await compare(turn.since);
        await connection.query("UPDATE line SET reconciled_at = $2 WHERE id = $1", [lineId, now]);
      }),

    /** Halted lines that it is time to ask whether they work again: after 1, 2, 4 … 60 minutes. */
    async takeHalted(channels: readonly string[], now: Date) {
      const { rows } = await pool.query<{ id: string; channel: string }>(
        `UPDATE line SET checked_at = $1, checks = checks + 1 WHERE id IN (
           SELECT id FROM line WHERE halted AND channel = ANY($2)
             AND COALESCE(checked_at, '-infinity') + make_interval(mins => LEAST(60, 2 ^ LEAST(checks, 6))::int) <= $1
           FOR UPDATE SKIP LOCKED)
         RETURNING id, channel`,
        [now, channels],
      );
      return rows;
    },
  };
}
