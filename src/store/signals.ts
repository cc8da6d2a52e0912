import type pg from "pg";
import { v7 as uuid } from "uuid";
import type { Signal } from "../triggers/signal.ts";

/** What fired: live, by a trigger in its shadow, or by one that is quiet after a hand-back; only the first call anybody. */
export type Seen = {
  readonly live: readonly Signal[];
  readonly shadow: readonly Signal[];
  readonly quiet?: readonly Signal[];
};

/**
 * Keeps what fired, once for each message, kind, detector and trigger: a turn that runs again writes nothing new. What
 * fires while people have the baton is evidence of their handoff: they see it, and are not called for it later. In one
 * order, so that two who run the same turn cannot wait for each other.
 */
export async function keepSignals(pool: pg.Pool, conversationId: string, seen: Seen, at: Date): Promise<void> {
  const { live, shadow, quiet = [] } = seen;
  const rows = [...live.map(rowOf({})), ...shadow.map(rowOf({ shadow: true })), ...quiet.map(rowOf({ quiet: true }))];
  if (rows.length === 0) return;
  await pool.query(
    `WITH seen AS (
       SELECT * FROM jsonb_to_recordset($3) AS seen(id uuid, message uuid, kind text, score float, threshold float, evidence text,
         detector text, version text, messages uuid[], trigger text, trigger_version int, shadow boolean, quiet boolean)
     ), kept AS (
       INSERT INTO signal (id, conversation_id, message_id, kind, score, threshold, evidence, detector, version,
         messages, trigger, trigger_version, shadow, at, handoff_id)
       SELECT id, $1, message, kind, score, threshold, evidence, detector, version, messages, trigger, trigger_version, shadow, $2,
         CASE WHEN NOT shadow THEN (
           SELECT handoff_id FROM baton WHERE conversation_id = $1 AND holder IN ('team', 'agent')
         ) END
       FROM seen ORDER BY message, kind, detector, trigger ON CONFLICT (message_id, kind, detector, trigger) DO NOTHING RETURNING id
     )
     INSERT INTO event (conversation_id, kind, actor, data, at)
     SELECT DISTINCT $1::uuid, 'signal.seen', '{"kind":"system"}'::jsonb,
       jsonb_build_object('message', message, 'signal', kind, 'score', score, 'shadow', shadow)
         || CASE WHEN quiet THEN '{"quiet":true}'::jsonb ELSE '{}' END, $2::timestamptz FROM seen JOIN kept USING (id)`,
    [conversationId, at, JSON.stringify(rows)],
  );
}

/** In SQL, of a signal of a handoff: it called, and was not only seen while people had the conversation already. */
export const called = `signal.at <= (
  SELECT COALESCE(max(event.at), handoff.requested_at) FROM event
  WHERE event.handoff_id = handoff.id AND event.kind IN ('handoff.requested', 'handoff.raised'))`;

const rowOf =
  ({ shadow = false, quiet = false }: { readonly shadow?: boolean; readonly quiet?: boolean }) =>
  ({ trigger, messages = [], ...signal }: Signal) => ({
    ...signal,
    id: uuid(),
    messages,
    trigger: trigger?.id ?? "",
    trigger_version: trigger?.version ?? null,
    shadow,
    quiet,
  });

/**
 * Those of these signals in whose messages people have seen nothing yet: the same words never call twice, whatever else
 * is found in them later. People have seen what called them, and what was found before they gave it back. An invitation that is open does not count: a turn that runs again invites again, which changes
 * nothing, and answers as it would have.
 */
export async function notYetPassed(
  pool: pg.Pool,
  conversationId: string,
  signals: readonly Signal[],
): Promise<readonly Signal[]> {
  if (signals.length === 0) return signals;
  const { rows } = await pool.query<{ message: string }>({
    name: "passed messages",
    text: `SELECT DISTINCT message_id AS message FROM signal JOIN baton USING (conversation_id)
      WHERE conversation_id = $1 AND message_id = ANY($2) AND (
        (signal.handoff_id IS NOT NULL AND (holder <> 'ai' OR baton.handoff_id IS DISTINCT FROM signal.handoff_id))
        OR (NOT shadow AND signal.at <= (SELECT max(at) FROM hand_back WHERE hand_back.conversation_id = $1)))`,
    values: [conversationId, signals.map((signal) => signal.message)],
  });
  const passed = new Set(rows.map(({ message }) => message));
  return signals.filter(({ message }) => !passed.has(message));
}
