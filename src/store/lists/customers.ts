import type pg from "pg";
import type { Cause } from "../consent.ts";
import { conversationOf, shown, type Row, type ShownTraits } from "./shown-conversation.ts";

/** A page for people: what was said further back is in the conversations. */
const mostConversations = 50;
const mostConsents = 100;

/** A person with their addresses, latest conversations, and what was said about our messages to them. */
export async function oneCustomer(pool: pg.Pool, traits: ShownTraits, id: string) {
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
    consents: await consentsOf(pool, id),
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
