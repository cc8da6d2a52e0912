import type pg from "pg";
import type { LastWords } from "../handoff/natural-end.ts";
import type { Work } from "../wake.ts";
import { batonForUpdate } from "./batons.ts";
import { standing } from "./consent.ts";
import { transaction } from "./database.ts";
import type { TraitsOf } from "./reach.ts";
import { askSurvey, lastWords, mayAsk } from "./surveys.ts";

/** A conversation of the AI alone that may have come to its end, as it stood when it was read. */
export type Quiet = LastWords & { readonly conversationId: string; readonly epoch: number };

/** More are not looked at in one round; the next one looks at the others. */
const most = 500;
/** Nobody's silence means anything sooner. */
const leastMinutes = 30;

/** Conversations that end where the channel's reply window would have closed before they come to rest. */
export const createNaturalEnds = (pool: pg.Pool, traitsOf: TraitsOf) => ({
  /**
   * Those of the AI alone in which nobody has spoken for a while, the longest silent first, on lines that ask and channels
   * with a reply window: everything has its answer, nobody is invited, and the customer was not asked in this stretch.
   */
  async quiet(now: Date): Promise<readonly Quiet[]> {
    const lines = await pool.query<{ channel: string; ids: string[] }>(
      "SELECT channel, array_agg(id) AS ids FROM line WHERE surveys AND state = 'live' AND NOT halted GROUP BY channel",
    );
    const found: Quiet[] = [];
    for (const { channel, ids } of lines.rows) {
      const { replyWindowHours } = traitsOf(channel);
      if (replyWindowHours === null) continue;
      const { rows } = await pool.query<Quiet>({
        name: "natural ends",
        text: `SELECT conversation.id AS "conversationId", baton.epoch, heard.text AS theirs, answered.text AS ours,
            conversation.last_message_at AS "silentSince", COALESCE(team.hours->>'timeZone', 'UTC') AS "timeZone"
          ${lastWords} LEFT JOIN team ON team.id = COALESCE(line.team_id, (SELECT id FROM team WHERE fallback AND retired_at IS NULL))
          WHERE conversation.resolved_at IS NULL AND line.id = ANY($1) AND baton.holder = 'ai' AND baton.handoff_id IS NULL
            AND ${mayAsk("true")} AND answered.author = 'ai' AND heard.seq <= conversation.turned_seq
            AND conversation.last_message_at BETWEEN $2::timestamptz - make_interval(hours => $3)
              AND $2::timestamptz - make_interval(mins => ${leastMinutes})
            AND (snoozed_until IS NULL OR snoozed_until <= $2) AND position('?' IN answered.text) = 0
            AND NOT EXISTS (SELECT 1 FROM survey WHERE survey.conversation_id = conversation.id AND asked_at >= baton.since)
            AND NOT EXISTS (${standing("line", "conversation.identity_id")})
          ORDER BY conversation.last_message_at LIMIT ${most}`,
        values: [ids, now, replyWindowHours],
      });
      found.push(...rows);
    }
    return found;
  },

  /** Asks, unless somebody has spoken or taken over meanwhile; what will send it. The conversation stays with the AI. */
  ask: ({ conversationId, epoch, silentSince }: Quiet, now: Date): Promise<Work | undefined> =>
    transaction(pool, async (connection) => {
      const baton = await batonForUpdate(connection, conversationId);
      if (baton?.holder !== "ai" || baton.epoch !== epoch || baton.handoffId !== null) return undefined;
      const still = await connection.query(
        "SELECT 1 FROM conversation WHERE id = $1 AND last_message_at = $2 FOR UPDATE",
        [conversationId, silentSince],
      );
      return still.rowCount === 1 ? askSurvey(connection, traitsOf, conversationId, now) : undefined;
    }),
});
