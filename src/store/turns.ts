import type pg from "pg";
import { Hours, type Team } from "../handoff/handoff.ts";

/** How much the AI has said, or was asked for a second opinion, lately; its costs are bounded by it (I11). */
export type Spent = { readonly inConversationLastHour: number; readonly toCustomerLastDay: number };

export async function readTeams(pool: Pick<pg.Pool, "query">): Promise<readonly Team[]> {
  const { rows } = await pool.query<Omit<Team, "hours"> & { hours: unknown }>({
    name: "teams",
    text: `SELECT id, name, fallback, kinds, hours, answer_minutes AS "answerMinutes", next_minutes AS "nextMinutes", overflow_id AS overflow, intake
      FROM team WHERE retired_at IS NULL ORDER BY name`,
  });
  return rows.map((row) => ({ ...row, hours: Hours.nullable().parse(row.hours) }));
}

export async function readSpent(pool: pg.Pool, conversationId: string, customerId: string, now: Date): Promise<Spent> {
  const { rows } = await pool.query<Spent>({
    name: "spent",
    text: `WITH theirs AS (
        SELECT conversation.id FROM conversation JOIN identity ON identity.id = conversation.identity_id WHERE customer_id = $2
      )
      SELECT
      (SELECT count(*)::int FROM message WHERE conversation_id = $1 AND author = 'ai' AND at > $3::timestamptz - interval '1 hour')
      + (SELECT count(*)::int FROM event WHERE kind = 'opinion.given' AND conversation_id = $1 AND at > $3::timestamptz - interval '1 hour')
        AS "inConversationLastHour",
      (SELECT count(*)::int FROM message JOIN theirs ON theirs.id = message.conversation_id
       WHERE message.author = 'ai' AND message.at > $3::timestamptz - interval '1 day')
      + (SELECT count(*)::int FROM event JOIN theirs ON theirs.id = event.conversation_id
       WHERE kind = 'opinion.given' AND event.at > $3::timestamptz - interval '1 day') AS "toCustomerLastDay"`,
    values: [conversationId, customerId, now],
  });
  return rows[0] ?? { inConversationLastHour: 0, toCustomerLastDay: 0 };
}

/** The last place in use of a conversation: a higher one than was read means that somebody has spoken since. */
export async function readLastSeq(pool: pg.Pool, conversationId: string): Promise<number> {
  const { rows } = await pool.query<{ lastSeq: number }>({
    name: "last place",
    text: `SELECT last_seq AS "lastSeq" FROM conversation WHERE id = $1`,
    values: [conversationId],
  });
  return rows[0]?.lastSeq ?? 0;
}

/** The operator's own wording of "an AI writes", if there is one. */
export async function readDisclosure(pool: pg.Pool): Promise<string | null> {
  const { rows } = await pool.query<{ value: unknown }>({
    name: "disclosure",
    text: "SELECT value FROM setting WHERE key = 'disclosure'",
  });
  const value = rows[0]?.value;
  return typeof value === "string" ? value : null;
}

/** When people last gave this conversation back to the AI, for each trigger that had called them. */
export async function readReturns(pool: pg.Pool, conversationId: string): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await pool.query<{ trigger: string; at: Date }>({
    name: "returns",
    text: `SELECT signal.trigger, max(returned_at) AS at FROM handoff JOIN signal ON signal.handoff_id = handoff.id
      WHERE handoff.conversation_id = $1 AND returned_at IS NOT NULL GROUP BY signal.trigger`,
    values: [conversationId],
  });
  return new Map(rows.map(({ trigger, at }) => [trigger, at]));
}
