import type pg from "pg";

/** A customer as far as somebody needs who chooses among several. */
export type Summary = {
  readonly id: string;
  readonly name?: string;
  readonly identities: { channel: string; value: string; name?: string }[];
  readonly conversations: number;
  readonly lastMessageAt?: string;
};

type Row = {
  id: string;
  name: string | null;
  identities: { channel: string; value: string; name?: string }[];
  conversations: number;
  last: Date | null;
};

/** These customers, in the order of their ids as given; who is gone meanwhile is left out. */
export async function readSummaries(pool: Pick<pg.Pool, "query">, ids: readonly string[]): Promise<Summary[]> {
  const { rows } = await pool.query<Row>(
    `SELECT customer.id, COALESCE(customer.name, (SELECT known.name FROM identity known
         WHERE known.customer_id = customer.id AND known.name IS NOT NULL ORDER BY known.created_at LIMIT 1)) AS name,
       (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('channel', channel, 'value', value, 'name', known.name))
          ORDER BY created_at, id) FROM identity known WHERE known.customer_id = customer.id) AS identities,
       said.conversations, said.last
     FROM unnest($1::uuid[]) WITH ORDINALITY AS given(id, place) JOIN customer ON customer.id = given.id
     CROSS JOIN LATERAL (SELECT count(*)::int AS conversations, max(last_message_at) AS last
       FROM identity JOIN conversation ON conversation.identity_id = identity.id WHERE identity.customer_id = customer.id) said
     WHERE EXISTS (SELECT 1 FROM identity WHERE identity.customer_id = customer.id) ORDER BY given.place`,
    [ids],
  );
  return rows.map(({ name, last, ...row }) => ({
    ...row,
    ...(name !== null && { name }),
    ...(last !== null && { lastMessageAt: last.toISOString() }),
  }));
}

/** Taken literally in LIKE: `%` and `_` are only signs. */
export const literally = (words: string): string => words.replaceAll(/[\\%_]/g, String.raw`\$&`);
