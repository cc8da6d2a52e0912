import type pg from "pg";
import type { Cause } from "../consent.ts";
import { whoIsNow } from "../merging/merge.ts";
import { conversationOf, shown, type Row, type ShownTraits } from "./shown-conversation.ts";

/** A page for people: what was said further back is in the conversations. */
const mostConversations = 50;
const mostConsents = 100;
const mostPromises = 20;

/**
 * A person with their addresses, latest conversations, and what was said about our messages to them. Under the id of
 * somebody who was joined with another: both.
 */
export async function oneCustomer(pool: pg.Pool, traits: ShownTraits, asked: string) {
  const id = await whoIsNow(pool, asked);
  if (id === undefined) return undefined;
  const known = await pool.query<{
    name: string | null;
    attributes: Record<string, string>;
    channel: string;
    value: string;
    identity_name: string | null;
  }>(
    `SELECT customer.name, customer.attributes, identity.channel, identity.value, identity.name AS identity_name
     FROM customer JOIN identity ON identity.customer_id = customer.id
     WHERE customer.id = $1 ORDER BY identity.created_at, identity.id`,
    [id],
  );
  const first = known.rows[0];
  if (first === undefined) return undefined;
  const { rows } = await pool.query<Row>(
    `WITH page AS (
       SELECT conversation.id, conversation.last_message_at AS place
       FROM identity JOIN conversation ON conversation.identity_id = identity.id
       WHERE identity.customer_id = $1 ORDER BY conversation.last_message_at DESC, conversation.id DESC
       LIMIT ${mostConversations}
     ) ${shown} ORDER BY page.place DESC, page.id DESC`,
    [id],
  );
  const name = first.name ?? first.identity_name;
  return {
    id,
    ...(name !== null && { name }),
    attributes: first.attributes,
    identities: known.rows.map((row) => ({
      channel: row.channel,
      value: row.value,
      ...(row.identity_name !== null && { name: row.identity_name }),
    })),
    conversations: rows.map((row) => conversationOf(row, traits)),
    promises: await promisesOf(pool, id),
    consents: await consentsOf(pool, id),
    merges: await mergesOf(pool, id),
  };
}

type Entry = {
  readonly id: string;
  readonly state: "out" | "paused" | "in";
  readonly channel: string;
  readonly identity: string;
  readonly line: { readonly id: string; readonly name: string; readonly address: string } | null;
  readonly cause: Cause;
  readonly words: string | null;
  readonly by: string | null;
  readonly at: Date;
};

async function consentsOf(pool: pg.Pool, customerId: string) {
  const { rows } = await pool.query<Entry>(
    `SELECT consent.id, consent.state, identity.channel, identity.value AS identity, consent.cause, consent.words,
       consent.actor->>'name' AS by, consent.at,
       CASE WHEN line.id IS NOT NULL THEN jsonb_build_object('id', line.id, 'name', line.name, 'address', line.address) END AS line
     FROM identity JOIN consent ON consent.identity_id = identity.id LEFT JOIN line ON line.id = consent.line_id
     WHERE identity.customer_id = $1 ORDER BY consent.at DESC, consent.id DESC LIMIT ${mostConsents}`,
    [customerId],
  );
  return rows.map(({ line, words, by, at, ...entry }) => ({
    ...entry,
    ...(line !== null && { line }),
    ...(words !== null && words !== "" && { words }),
    ...(by !== null && { by }),
    at: at.toISOString(),
  }));
}

async function promisesOf(pool: pg.Pool, customerId: string) {
  const { rows } = await pool.query<{
    id: string;
    conversation: string;
    number: number;
    text: string;
    until: Date | null;
    by: string;
    at: Date;
  }>(
    `SELECT promise.id, conversation.id AS conversation, conversation.number, promise.text, promise.until,
       COALESCE(promise.actor->>'name', 'A colleague') AS by, promise.at
     FROM identity JOIN conversation ON conversation.identity_id = identity.id
     JOIN promise ON promise.conversation_id = conversation.id AND promise.outcome IS NULL
     WHERE identity.customer_id = $1 ORDER BY promise.until, promise.at, promise.id LIMIT ${mostPromises}`,
    [customerId],
  );
  return rows.map(({ until, at, ...promise }) => ({
    ...promise,
    ...(until !== null && { until: until.toISOString() }),
    at: at.toISOString(),
  }));
}

async function mergesOf(pool: pg.Pool, customerId: string) {
  const { rows } = await pool.query<{
    id: string;
    customer: string;
    by: string | null;
    at: Date;
    identities: { channel: string; value: string; name?: string }[];
  }>(
    `SELECT merged.id, from_id AS customer, actor->>'name' AS by, at,
       (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('channel', channel, 'value', value, 'name', name)) ORDER BY created_at, identity.id)
        FROM identity WHERE customer_id = $1 AND merge_id = ANY(marks)) AS identities
     FROM customer_merge merged WHERE separated_at IS NULL
       AND marks && ARRAY(SELECT merge_id FROM identity WHERE customer_id = $1 AND merge_id IS NOT NULL)
     ORDER BY at DESC, id DESC`,
    [customerId],
  );
  return rows.map(({ by, at, ...merge }) => ({ ...merge, by: by ?? "A colleague", at: at.toISOString() }));
}
