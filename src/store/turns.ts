import type pg from "pg";
import { v7 as uuid } from "uuid";
import { Hours, type Team } from "../handoff/handoff.ts";
import { SignalKind, type Signal } from "../triggers/signal.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { transaction } from "./database.ts";

/** How much the AI has said lately; its costs are bounded by it (I11). */
export type Spent = { readonly inConversationLastHour: number; readonly toCustomerLastDay: number };

/** The operators' rules as they stand now. A turn reads them anew, so that a change works at once. */
export async function readTriggers(pool: pg.Pool): Promise<readonly Trigger[]> {
  const { rows } = await pool.query<Omit<Trigger, "kind"> & { kind: string }>({
    name: "triggers",
    text: `SELECT id, name, kind, threshold, mode, state, priority, phrases, team_id AS team, version FROM trigger ORDER BY name`,
  });
  return rows.map((row) => ({ ...row, kind: SignalKind.parse(row.kind) }));
}

export async function readTeams(pool: pg.Pool): Promise<readonly Team[]> {
  const { rows } = await pool.query<Omit<Team, "hours"> & { hours: unknown }>({
    name: "teams",
    text: `SELECT id, name, fallback, kinds, hours, answer_minutes AS "answerMinutes" FROM team ORDER BY name`,
  });
  return rows.map((row) => ({ ...row, hours: Hours.nullable().parse(row.hours) }));
}

/** Keeps what fired, once for each message, kind and detector: a turn that runs again writes nothing new. */
export async function keepSignals(
  pool: pg.Pool,
  conversationId: string,
  signals: readonly Signal[],
  at: Date,
): Promise<void> {
  if (signals.length === 0) return;
  const rows = signals.map((signal) => ({ ...signal, id: uuid() }));
  await transaction(pool, async (connection) => {
    await connection.query(
      `WITH kept AS (
         INSERT INTO signal (id, conversation_id, message_id, kind, score, threshold, evidence, detector, version, at)
         SELECT id, $1, message, kind, score, threshold, evidence, detector, version, $2
         FROM jsonb_to_recordset($3) AS seen(id uuid, message uuid, kind text, score float, threshold float, evidence text, detector text, version text)
         ON CONFLICT (message_id, kind, detector) DO NOTHING RETURNING message_id, kind, score
       )
       INSERT INTO event (conversation_id, kind, actor, data, at)
       SELECT $1, 'signal.seen', '{"kind":"system"}', jsonb_build_object('message', message_id, 'signal', kind, 'score', score), $2 FROM kept`,
      [conversationId, at, JSON.stringify(rows)],
    );
  });
}

/** Those of these signals that are part of no handoff of this conversation. */
export async function notYetPassed(
  pool: pg.Pool,
  conversationId: string,
  signals: readonly Signal[],
): Promise<readonly Signal[]> {
  if (signals.length === 0) return signals;
  const { rows } = await pool.query<{ message: string; kind: string; detector: string }>({
    name: "passed signals",
    text: `SELECT message_id AS message, kind, detector FROM signal
      WHERE conversation_id = $1 AND handoff_id IS NOT NULL AND message_id = ANY($2)`,
    values: [conversationId, signals.map((signal) => signal.message)],
  });
  return signals.filter(
    ({ message, kind, detector }) =>
      !rows.some((row) => row.message === message && row.kind === kind && row.detector === detector),
  );
}

export async function readSpent(pool: pg.Pool, conversationId: string, customerId: string, now: Date): Promise<Spent> {
  const { rows } = await pool.query<Spent>({
    name: "spent",
    text: `SELECT
      (SELECT count(*)::int FROM message WHERE conversation_id = $1 AND author = 'ai' AND at > $3::timestamptz - interval '1 hour') AS "inConversationLastHour",
      (SELECT count(*)::int FROM message JOIN conversation ON conversation.id = message.conversation_id
       JOIN identity ON identity.id = conversation.identity_id
       WHERE identity.customer_id = $2 AND message.author = 'ai' AND message.at > $3::timestamptz - interval '1 day') AS "toCustomerLastDay"`,
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
