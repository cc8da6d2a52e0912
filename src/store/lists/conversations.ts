import type pg from "pg";
import { conversationOf, shown, type Row, type ShownTraits } from "./shown-conversation.ts";

export type View = "waiting" | "offered" | "mine" | "agents" | "ai" | "open" | "resolved" | "all";
export type Place = { readonly at: string; readonly id: string };

/** Searching stops looking after this many messages: nobody reads further, and a common word is in all of them. */
const mostHits = 2_000;
/** Counting stops here; above it the number says "many". */
const mostCounted = 10_000;

const awake = "(conversation.snoozed_until IS NULL OR conversation.snoozed_until <= now())";
/** A team has it, or is invited to it. What an agent has stands in their own list. */
const waits = "baton.waiting_since IS NOT NULL AND baton.holder <> 'agent'";
/** Out of time, and the sweep has not done anything about it for a minute. What is invited waits as such. */
const forgotten = `baton.holder IN ('ai', 'agent') AND baton.deadline < now() - interval '1 minute'
  AND (baton.remind_at IS NULL OR baton.remind_at < now() - interval '1 minute')
  AND (baton.holder = 'agent' OR baton.handoff_id IS NULL)`;

const inView: Readonly<Record<View, string>> = {
  waiting: `(${waits} OR ${forgotten}) AND ${awake}`,
  offered: "conversation.resolved_at IS NULL AND baton.offered_to = $3",
  mine: "conversation.resolved_at IS NULL AND baton.holder = 'agent' AND baton.agent_id = $3",
  agents: "conversation.resolved_at IS NULL AND baton.holder = 'agent'",
  ai: "conversation.resolved_at IS NULL AND baton.holder = 'ai'",
  open: "conversation.resolved_at IS NULL",
  resolved: "conversation.resolved_at IS NOT NULL",
  all: "true",
};

/**
 * The longest waiting first. Two short index walks instead of one long one with OR.
 *
 * The limit stands in the text of each statement and is no parameter: of a parameter the planner assumes that it lets a
 * tenth of the table through, and would rather read all of it.
 */
const waiting = (limit: number): string => `
SELECT id, place FROM (
  ${waitingPart("baton.waiting_since", waits, limit)} UNION ALL
  ${waitingPart("COALESCE(baton.waiting_since, baton.since)", forgotten, limit)}
) due ORDER BY place, id LIMIT ${limit}`;

function waitingPart(since: string, which: string, limit: number): string {
  return `(SELECT conversation.id, ${since} AS place FROM baton JOIN conversation ON conversation.id = baton.conversation_id
    WHERE ${which} AND ${awake} AND (${since}, baton.conversation_id) > ($1::timestamptz, $2::uuid)
    ORDER BY ${since}, baton.conversation_id LIMIT ${limit})`;
}

/** Newest first; `source` says which conversations are looked at at all. */
const newest = (view: View, source: string, limit: number): string => `
SELECT conversation.id, conversation.last_message_at AS place
FROM ${source} JOIN baton ON baton.conversation_id = conversation.id
WHERE ${inView[view]} AND (conversation.last_message_at, conversation.id) < ($1::timestamptz, $2::uuid)
ORDER BY conversation.last_message_at DESC, conversation.id DESC LIMIT ${limit}`;

/** Those that are open and those that are not have an index each; one walk along both would sort them all. */
const newestOfAll = (limit: number): string => `
SELECT id, place FROM (
  (${newest("open", "conversation", limit)}) UNION ALL
  (${newest("resolved", "conversation", limit)})
) either ORDER BY place DESC, id DESC LIMIT ${limit}`;

/**
 * What was said, who said it, and the number. The words of messages carry the same expression as their index
 * (migration 0002). Materialized, because the planner would rather walk every conversation.
 */
const hits = (words: string, like: string, number: string): string => `
hits AS MATERIALIZED (
  (SELECT conversation_id AS id FROM message
   WHERE to_tsvector('simple', translate(text, '-/.@_+:#', '        ')) @@ ${words}::tsquery AND kind <> 'event'
   LIMIT ${mostHits})
  UNION
  (SELECT conversation.id FROM identity JOIN conversation ON conversation.identity_id = identity.id
   WHERE identity.value ILIKE ${like} OR identity.name ILIKE ${like} LIMIT ${mostHits})
  UNION
  (SELECT conversation.id FROM customer JOIN identity ON identity.customer_id = customer.id
   JOIN conversation ON conversation.identity_id = identity.id WHERE customer.name ILIKE ${like} LIMIT ${mostHits})
  UNION
  SELECT id FROM conversation WHERE number = ${number}::int
)`;

const uuidMax = "ffffffff-ffff-ffff-ffff-ffffffffffff";
const uuidMin = "00000000-0000-0000-0000-000000000000";

/** One page of a view, from just after `after`. A search is newest first in every view. */
export async function pageOfConversations(
  pool: pg.Pool,
  traits: ShownTraits,
  ask: {
    readonly view: View;
    readonly agentId: string;
    readonly limit: number;
    readonly after: Place | undefined;
    readonly words: string | undefined;
  },
) {
  const longestFirst = ask.view === "waiting" && ask.words === undefined;
  const after = ask.after ?? (longestFirst ? { at: "-infinity", id: uuidMin } : { at: "infinity", id: uuidMax });
  const limit = ask.limit + 1;
  const values: unknown[] = [after.at, after.id];
  if (ask.view === "mine" || ask.view === "offered") values.push(ask.agentId);

  let text: string;
  if (longestFirst) text = `WITH page AS (${waiting(limit)})`;
  else if (ask.words === undefined)
    text = `WITH page AS (${ask.view === "all" ? newestOfAll(limit) : newest(ask.view, "conversation", limit)})`;
  else {
    const given = (value: unknown): string => `$${values.push(value)}`;
    const found = hits(given(queryOf(ask.words)), given(patternOf(ask.words)), given(numberOf(ask.words)));
    text = `WITH ${found}, page AS (${newest(ask.view, "hits JOIN conversation ON conversation.id = hits.id", limit)})`;
  }
  const order = longestFirst ? "page.place, page.id" : "page.place DESC, page.id DESC";
  const { rows } = await pool.query<Row>({
    name: `conversations ${ask.words === undefined ? "" : "search "}${ask.view} ${limit}`,
    text: `${text} ${shown} ORDER BY ${order}`,
    values,
  });
  const page = rows.slice(0, ask.limit);
  const last = page.at(-1);
  const next =
    rows.length > ask.limit && last !== undefined ? { at: last.place.toISOString(), id: last.id } : undefined;
  return { items: page.map((row) => conversationOf(row, traits)), next };
}

export async function oneConversation(pool: pg.Pool, traits: ShownTraits, id: string) {
  const { rows } = await pool.query<Row>({
    name: "shown conversation",
    text: `WITH page AS (SELECT $1::uuid AS id, now() AS place) ${shown}`,
    values: [id],
  });
  return rows[0] === undefined ? undefined : conversationOf(rows[0], traits);
}

/**
 * How many there are, each counted no further than is worth the time. Batons are counted, which are narrow: their
 * indexes answer it; whether a conversation is open is who holds its baton.
 */
export async function countConversations(pool: pg.Pool, agentId: string) {
  const count = (where: string): string =>
    `(SELECT count(*)::int FROM (SELECT 1 FROM baton WHERE ${where} LIMIT ${mostCounted}) counted)`;
  const notSnoozed = `NOT EXISTS (
    SELECT 1 FROM conversation WHERE conversation.id = conversation_id AND conversation.snoozed_until > now())`;
  const { rows } = await pool.query<{ waiting: number; mine: number; ai: number; all: number }>({
    name: "counts",
    text: `SELECT ${count(`(${waits} OR ${forgotten}) AND ${notSnoozed}`)} AS waiting,
      ${count("holder = 'agent' AND agent_id = $1")} AS mine,
      ${count("holder = 'ai'")} AS ai,
      ${count("holder IN ('ai', 'team', 'agent')")} AS "all"`,
    values: [agentId],
  });
  return rows[0] ?? { waiting: 0, mine: 0, ai: 0, all: 0 };
}

/** Every word, each as the beginning of one: "refu 1182" finds "Refund for AB-1182". Empty when there is no word. */
function queryOf(words: string): string {
  const parts = words.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return parts
    .slice(0, 8)
    .map((part) => `'${part}':*`)
    .join(" & ");
}

/** Taken literally: `%` and `_` are only signs. */
function patternOf(words: string): string {
  return `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

function numberOf(words: string): number | null {
  const number = /^#?(\d{1,9})$/.exec(words)?.[1];
  return number === undefined ? null : Number(number);
}
