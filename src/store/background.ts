import type pg from "pg";
import type { Traits } from "../conversation/conversation.ts";
import type { Background } from "../handoff/background.ts";

/** More of the past is not read in the half minute that a brief gets. */
const mostEarlier = 5;
/** So much of what a customer wrote first says what a conversation was about, where nobody was called. */
const longestAbout = 120;

type Row = {
  readonly identities: Background["identities"];
  readonly since: Date | null;
  readonly attributes: Background["attributes"];
  readonly channel: string;
  readonly lastCustomerAt: Date | null;
  readonly windowClosedAt: Date | null;
};

/** What is known of a conversation's customer beside what was said in it. */
export async function readBackground(
  pool: pg.Pool,
  traitsOf: (channel: string) => Traits,
  conversationId: string,
  now: Date,
): Promise<Background> {
  const [row, earlier] = await Promise.all([readWho(pool, conversationId), readEarlier(pool, conversationId)]);
  if (row === undefined) return { identities: [], since: null, attributes: {}, earlier: [], windowClosesAt: null };
  const { identities, since, attributes } = row;
  return { identities, since, attributes, earlier, windowClosesAt: closes(row, traitsOf, now) };
}

/** Who it is with: all their addresses, and what the business keeps of them. */
export async function readWho(pool: Pick<pg.Pool, "query">, conversationId: string): Promise<Row | undefined> {
  const { rows } = await pool.query<Row>({
    name: "background",
    text: `SELECT customer.created_at AS since, customer.attributes, line.channel,
        last_customer_at AS "lastCustomerAt", window_closed_at AS "windowClosedAt",
        (SELECT jsonb_agg(jsonb_build_object('channel', known.channel, 'value', known.value) ORDER BY known.created_at)
         FROM identity known WHERE known.customer_id = customer.id) AS identities
      FROM conversation JOIN line ON line.id = line_id JOIN identity ON identity.id = identity_id
      JOIN customer ON customer.id = identity.customer_id WHERE conversation.id = $1`,
    values: [conversationId],
  });
  return rows[0];
}

/** What was said with the same customer before, newest first. */
export async function readEarlier(
  pool: Pick<pg.Pool, "query">,
  conversationId: string,
): Promise<Background["earlier"]> {
  const { rows } = await pool.query<Background["earlier"][number]>({
    name: "earlier conversations",
    text: `SELECT other.id AS conversation, other.number, other.last_message_at AS at,
        COALESCE((SELECT COALESCE(outcome, brief->>'summary') FROM handoff WHERE handoff.conversation_id = other.id
          ORDER BY requested_at DESC LIMIT 1), other.subject,
          (SELECT left(text, ${longestAbout}) FROM message WHERE conversation_id = other.id AND author = 'customer' AND kind = 'message'
           ORDER BY seq LIMIT 1), '') AS about
      FROM conversation mine JOIN identity ON identity.id = mine.identity_id
      JOIN identity known ON known.customer_id = identity.customer_id
      JOIN conversation other ON other.identity_id = known.id AND other.id <> mine.id
      WHERE mine.id = $1 ORDER BY other.last_message_at DESC LIMIT ${mostEarlier}`,
    values: [conversationId],
  });
  return rows;
}

function closes(
  { channel, lastCustomerAt, windowClosedAt }: Row,
  traitsOf: (channel: string) => Traits,
  now: Date,
): Date | null {
  const { replyWindowHours } = traitsOf(channel);
  if (replyWindowHours === null || lastCustomerAt === null) return null;
  if (windowClosedAt !== null && windowClosedAt >= lastCustomerAt) return null;
  const at = new Date(lastCustomerAt.getTime() + replyWindowHours * 3_600_000);
  return at > now ? at : null;
}
