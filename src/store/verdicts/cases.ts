import type pg from "pg";
import { mask } from "../../conversation/mask.ts";
import type { Verdict } from "../../handoff/handoff.ts";
import type { SignalKind } from "../../triggers/signal.ts";
import { called } from "../signals.ts";
import type { NewMiss } from "./misses.ts";

type Row = {
  key: string;
  sorted_at: string;
  message: string;
  text: string;
  kind: SignalKind;
  because: Verdict | NewMiss["cause"];
  evidence: string | null;
  detector: string | null;
  version: string | null;
  trigger: string | null;
  trigger_version: number | null;
  channel: string;
  context: { by: "customer" | "ai" | "agent"; text: string }[] | null;
  /** What the customer is called. */
  names: string[];
  at: Date;
};

/** So many are read at a time, so that years of them need no more memory than a day. */
const pageSize = 200;

/**
 * Judged signals that called, and misses. One of a needless handoff is a negative of its kind, any other a positive. A miss
 * without a message or a kind says that something was overlooked and not what, so it is no case to learn from.
 */
const page = `
WITH judged AS (
  SELECT DISTINCT ON (signal.message_id, signal.kind, signal.detector) 'signal:' || signal.id AS key, handoff.verdict_at AS sorted_at,
    signal.message_id AS message, signal.kind, handoff.verdict AS because, signal.evidence, signal.detector, signal.version,
    NULLIF(signal.trigger, '') AS trigger, signal.trigger_version
  FROM handoff JOIN signal ON signal.handoff_id = handoff.id
  WHERE handoff.verdict IS NOT NULL AND handoff.verdict_at >= $1 AND handoff.verdict_at < $2 AND NOT signal.shadow
    AND ${called}
  ORDER BY signal.message_id, signal.kind, signal.detector, signal.threshold DESC
), missed AS (
  SELECT 'miss:' || id AS key, at AS sorted_at, message_id AS message, kind, cause AS because, NULL AS evidence, NULL AS detector,
    NULL AS version, NULL AS trigger, NULL::int AS trigger_version
  FROM miss WHERE message_id IS NOT NULL AND kind IS NOT NULL AND at >= $1 AND at < $2
), paged AS (
  SELECT * FROM (SELECT * FROM judged UNION ALL SELECT * FROM missed) cases
  WHERE (sorted_at, key) > ($3::timestamptz, $4) ORDER BY sorted_at, key LIMIT $5
)
SELECT paged.*, paged.sorted_at::text AS sorted_at, message.text, message.at, line.channel,
  array_remove(ARRAY[customer.name, identity.name, message.sender->>'name'], NULL) AS names, (
  SELECT jsonb_agg(jsonb_build_object('by', earlier.author, 'text', earlier.text) ORDER BY earlier.seq) FROM (
    SELECT author, text, seq FROM message earlier WHERE earlier.conversation_id = message.conversation_id
      AND earlier.kind = 'message' AND earlier.author <> 'system' AND earlier.seq < message.seq
    ORDER BY seq DESC LIMIT 6
  ) earlier
) AS context
FROM paged JOIN message ON message.id = paged.message JOIN conversation ON conversation.id = message.conversation_id
JOIN line ON line.id = conversation.line_id JOIN identity ON identity.id = conversation.identity_id
JOIN customer ON customer.id = identity.customer_id ORDER BY paged.sorted_at, paged.key`;

/** Every judged case in a span of time, oldest verdict first, without what names the customer. */
export async function* readCases(pool: pg.Pool, { since, until }: { readonly since: Date; readonly until: Date }) {
  let after = { at: "-infinity", key: "" };
  for (;;) {
    const { rows } = await pool.query<Row>({
      name: "labelled cases",
      text: page,
      values: [since, until, after.at, after.key, pageSize],
    });
    for (const row of rows) yield caseOf(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = { at: last.sorted_at, key: last.key };
  }
}

const caseOf = (row: Row) => ({
  id: row.key,
  text: mask(row.text, row.names),
  kind: row.kind,
  label: row.because === "needless" ? ("negative" as const) : ("positive" as const),
  because: row.because,
  context: (row.context ?? []).map(({ by, text }) => ({ by, text: mask(text, row.names) })),
  channel: row.channel,
  at: row.at.toISOString(),
  ...(row.evidence !== null && { evidence: mask(row.evidence, row.names) }),
  ...(row.detector !== null && { detector: row.detector }),
  ...(row.version !== null && { version: row.version }),
  ...(row.trigger !== null && { trigger: { id: row.trigger, version: row.trigger_version ?? 1 } }),
});
