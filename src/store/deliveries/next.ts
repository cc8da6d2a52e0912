import type pg from "pg";
import type { TraitsOf } from "../reach.ts";
import { reserveSlot } from "../pace.ts";

/** The part of a conversation that leaves now, or the time before which none does. */
export type Next = { readonly messageId: string; readonly part: number } | { readonly waitUntil: Date };

/**
 * The first part that has not left, in the order of messages and parts. What is being sent holds up those behind it, so
 * that they leave in order; if its sender died, the sweep marks it `uncertain` and the rest goes on. What is to be
 * tried again later holds up its own further parts only.
 *
 * `before` is the one that left before it: providers keep no order of their own, so the next follows when there is news
 * of it, or when the channel's `orderWaitMs` has passed.
 */
export const first = `
SELECT next.message_id AS "messageId", next.part, next.state, next.slot_at AS "slotAt", line.id AS "lineId", line.channel,
  line.halted OR line.state = 'paused' AS stopped, before.updated_at AS "leftAt", pace.rests_until AS "restsUntil",
  CASE jsonb_typeof(line.settings->'perSecond') WHEN 'number' THEN NULLIF(GREATEST(0, (line.settings->>'perSecond')::float), 0) END AS "perSecond"
FROM delivery next
JOIN conversation ON conversation.id = next.conversation_id
JOIN line ON line.id = conversation.line_id
LEFT JOIN line_pace pace ON pace.line_id = line.id
LEFT JOIN LATERAL (
  SELECT news_at, updated_at FROM delivery
  WHERE delivery.conversation_id = $1 AND (delivery.seq, delivery.part) < (next.seq, next.part)
    AND delivery.state NOT IN ('queued', 'failed', 'suppressed')
  ORDER BY delivery.seq DESC, delivery.part DESC LIMIT 1
) before ON before.news_at IS NULL
WHERE next.conversation_id = $1 AND next.state IN ('queued', 'sending') AND NOT EXISTS (
  SELECT 1 FROM delivery later WHERE later.message_id = next.message_id AND later.part <= next.part
    AND later.state = 'queued' AND later.not_before > $2)
ORDER BY next.seq, next.part LIMIT 1`;

/** Of what `first` gives: it waits, and nothing that has to be thought about holds it up. */
export const isFree = `
  state = 'queued' AND NOT stopped AND "leftAt" IS NULL AND ("restsUntil" IS NULL OR "restsUntil" <= $2) AND "perSecond" IS NULL`;

type Row = {
  messageId: string;
  part: number;
  state: "queued" | "sending";
  slotAt: Date | null;
  lineId: string;
  channel: string;
  stopped: boolean;
  leftAt: Date | null;
  restsUntil: Date | null;
  perSecond: number | null;
};

/** How soon a line that may send nothing is looked at again, in case nobody told its lanes that it works. */
const stoppedMs = 3_600_000;

/** Undefined when nothing waits, or what is first is being sent by somebody else. */
export async function nextOf(
  pool: pg.Pool,
  conversationId: string,
  traitsOf: TraitsOf,
  now: Date,
): Promise<Next | undefined> {
  const { rows } = await pool.query<Row>({ name: "next delivery", text: first, values: [conversationId, now] });
  const row = rows[0];
  if (row === undefined) return untilTriedAgain(pool, conversationId);
  if (row.state === "sending") return undefined;
  if (row.stopped) return { waitUntil: new Date(now.getTime() + stoppedMs) };

  const inOrderAt = row.leftAt === null ? now : new Date(row.leftAt.getTime() + traitsOf(row.channel).orderWaitMs);
  const waitUntil = [inOrderAt, row.restsUntil ?? now].reduce((late, time) => (time > late ? time : late));
  if (waitUntil > now) return { waitUntil };
  if (row.perSecond === null) return row;
  // A place from before the line was asked to rest is void: all of them are past when the rest ends.
  const kept = row.slotAt !== null && row.slotAt >= (row.restsUntil ?? row.slotAt) ? row.slotAt : undefined;
  const slot = kept ?? (await reserveSlot(pool, row, row.perSecond, now));
  return slot > now ? { waitUntil: slot } : row;
}

async function untilTriedAgain(pool: pg.Pool, conversationId: string): Promise<Next | undefined> {
  const { rows } = await pool.query<{ at: Date | null }>({
    name: "tried again",
    text: "SELECT min(not_before) AS at FROM delivery WHERE conversation_id = $1 AND state = 'queued'",
    values: [conversationId],
  });
  const at = rows[0]?.at ?? null;
  return at === null ? undefined : { waitUntil: at };
}
