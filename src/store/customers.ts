import type pg from "pg";
import type { Traits } from "../conversation/conversation.ts";
import { record, type RecordedActor } from "./append.ts";
import { consentOf, lockPair, writeConsent } from "./consent.ts";
import { transaction, type Connection } from "./database.ts";
import { whoIsNow } from "./merging/merge.ts";

/**
 * Makes one customer of several who turned out to be one person: the eldest stays and gets the others' addresses.
 * Conversations hang on addresses, so none of them changes (I5). Safe to run again, and where others do the same.
 */
export async function joinCustomers(connection: Connection, customers: readonly string[], at: Date): Promise<void> {
  const { rows } = await connection.query<{ id: string; name: string | null; attributes: object }>(
    "SELECT id, name, attributes FROM customer WHERE id = ANY($1) ORDER BY created_at, id FOR UPDATE",
    [customers],
  );
  const [eldest, ...others] = rows;
  if (eldest === undefined || others.length === 0) return;
  const gone = others.map(({ id }) => id);
  await keepMarks(connection, eldest.id, gone);
  await connection.query("UPDATE identity SET customer_id = $1 WHERE customer_id = ANY($2)", [eldest.id, gone]);
  const name = rows.find((one) => one.name !== null)?.name ?? null;
  // Where two say different things of one person, what was said of the eldest stays.
  const attributes = Object.assign({}, ...rows.toReversed().map((one) => one.attributes));
  await connection.query("UPDATE customer SET name = $2, attributes = $3 WHERE id = $1", [eldest.id, name, attributes]);
  await connection.query("DELETE FROM customer WHERE id = ANY($1)", [gone]);
  await shareConsent(connection, eldest.id);
  const open = await connection.query<{ id: string }>(
    `SELECT conversation.id FROM conversation JOIN identity ON identity.id = conversation.identity_id
     WHERE identity.customer_id = $1 AND conversation.resolved_at IS NULL`,
    [eldest.id],
  );
  for (const { id } of open.rows)
    await record(
      connection,
      id,
      "customer.joined",
      { kind: "system" },
      { customer: eldest.id, from: gone.join(" ") },
      at,
    );
}

/**
 * Where an agent has joined some of them with others, a number proves only whom it belongs to: each is marked as the
 * address is that has their number, and who shares none with the eldest themselves is told apart from them.
 */
async function keepMarks(connection: Connection, eldest: string, gone: readonly string[]): Promise<void> {
  await connection.query(
    `WITH given AS (SELECT * FROM identity WHERE customer_id = $1 OR customer_id = ANY($2)), apart AS (
       SELECT former.id, COALESCE(max(shared.merge_id::text)::uuid, gen_random_uuid()) AS merge_id
       FROM unnest($2::uuid[]) AS former(id) JOIN given own ON own.customer_id = former.id AND own.merge_id IS NULL
       LEFT JOIN given shared ON shared.customer_id <> former.id
         AND (shared.key IN (own.key, own.other_key) OR shared.other_key IN (own.key, own.other_key))
       GROUP BY former.id HAVING count(shared.id) FILTER (WHERE shared.merge_id IS NULL) = 0
     )
     UPDATE identity SET merge_id = apart.merge_id FROM apart
     WHERE customer_id = apart.id AND identity.merge_id IS NULL AND EXISTS (SELECT 1 FROM given WHERE merge_id IS NOT NULL)`,
    [eldest, gone],
  );
}

/**
 * What was said at one address of a customer holds at their others on the same channel, as of when it was said: whoever
 * opted out under their id is not written to at the number that turns out to be theirs (I6). Where only an agent says
 * whose they are, nothing is lifted by it.
 */
async function shareConsent(connection: Connection, customerId: string): Promise<void> {
  await connection.query(
    `INSERT INTO consent (id, identity_id, line_id, state, cause, words, message_id, actor, at)
     SELECT gen_random_uuid(), other.id, said.line_id, said.state, said.cause, said.words, said.message_id, said.actor, said.at
     FROM identity one
     JOIN consent said ON said.identity_id = one.id
     JOIN identity other ON other.customer_id = one.customer_id AND other.channel = one.channel AND other.id <> one.id
     WHERE one.customer_id = $1 AND (said.state <> 'in' OR other.merge_id IS NOT DISTINCT FROM one.merge_id) AND NOT EXISTS (
       SELECT 1 FROM consent same WHERE same.identity_id = other.id AND same.line_id IS NOT DISTINCT FROM said.line_id
         AND same.state = said.state AND same.at = said.at)`,
    [customerId],
  );
}

/** What somebody at the business says for a customer. */
export type Noted = {
  readonly state: "out" | "in";
  readonly cause: "agent" | "operator";
  /** The conversation whose line is meant; without it every line of the business. */
  readonly conversation?: string | undefined;
  readonly words?: string | undefined;
};

export type Noting =
  | { readonly outcome: "noted" }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "refused"; readonly problem: string };

/** Keeps for every address meant what an agent says about it. Nobody but the customer lifts an opt-out (I6). */
export async function noteConsent(
  pool: pg.Pool,
  optOut: (channel: string) => Traits["optOut"],
  customerId: string,
  noted: Noted,
  actor: RecordedActor,
  at: Date,
): Promise<Noting> {
  return transaction(pool, async (connection) => {
    const id = await whoIsNow(connection, customerId);
    const pairs = id === undefined ? [] : await pairsOf(connection, id, noted.conversation);
    if (pairs.length === 0) return { outcome: "unknown" };
    for (const pair of pairs) await lockPair(connection, pair.lineId, pair.key, "exclusive");
    const write = ({ identityId, channel }: Pair, lineId: string | null): Promise<void> =>
      writeConsent(connection, {
        identityId,
        lineId,
        state: noted.state,
        cause: noted.cause,
        words: noted.words ?? null,
        messageId: null,
        actor,
        blocks: optOut(channel) === "automatic" ? "automatic" : "everything",
        at,
      });

    if (noted.state === "out") {
      const meant = noted.conversation === undefined ? oncePerIdentity(pairs) : pairs;
      for (const pair of meant) await write(pair, noted.conversation === undefined ? null : pair.lineId);
      return { outcome: "noted" };
    }
    let lifted = false;
    let isOut = false;
    for (const pair of pairs) {
      const consent = await consentOf(connection, pair.lineId, pair.identityId);
      if (consent.state === "paused") await write(pair, consent.everywhere ? null : pair.lineId);
      lifted ||= consent.state === "paused";
      isOut ||= consent.state === "out";
    }
    return lifted || !isOut ? { outcome: "noted" } : { outcome: "refused", problem: onlyTheCustomer };
  });
}

const onlyTheCustomer = "Only the customer can take that back, by writing START.";

type Pair = { readonly lineId: string; readonly identityId: string; readonly key: string; readonly channel: string };

/** The lines over which this customer was ever written with, each address in the same order for everybody who locks. */
async function pairsOf(connection: Connection, customerId: string, conversation?: string): Promise<readonly Pair[]> {
  const { rows } = await connection.query<Pair>(
    `SELECT DISTINCT identity.id AS "identityId", identity.key, identity.channel, conversation.line_id AS "lineId"
     FROM identity JOIN conversation ON conversation.identity_id = identity.id
     WHERE identity.customer_id = $1 AND ($2::text IS NULL OR conversation.id::text = $2)
     ORDER BY identity.id, conversation.line_id`,
    [customerId, conversation ?? null],
  );
  return rows;
}

const oncePerIdentity = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter((pair, at) => pair.identityId !== pairs[at - 1]?.identityId);

/** What an agent, or another system, knows of a customer. What is undefined stays; an attribute that is null goes. */
export type CustomerChange = {
  readonly name?: string | null | undefined;
  readonly attributes?: Readonly<Record<string, string | null>> | undefined;
};

/** More are a database of their own. */
const mostAttributes = 50;

/** Keeps what is known of a customer, for routes to look at. The recorder says that somebody did, not what they wrote. */
export async function changeCustomer(
  pool: pg.Pool,
  customerId: string,
  { name, attributes = {} }: CustomerChange,
  actor: RecordedActor,
  at: Date,
): Promise<Noting> {
  return transaction(pool, async (connection) => {
    const customer = await customerForUpdate(connection, customerId);
    if (customer === undefined) return { outcome: "unknown" };
    const known = Object.entries({ ...customer.attributes, ...attributes }).filter(([, value]) => value !== null);
    if (known.length > mostAttributes)
      return {
        outcome: "refused",
        problem: `A customer has at most ${mostAttributes} attributes. Take some away first.`,
      };
    await connection.query(
      "UPDATE customer SET attributes = $2, name = CASE WHEN $3 THEN $4 ELSE name END WHERE id = $1",
      [customer.id, JSON.stringify(Object.fromEntries(known)), name !== undefined, name],
    );
    await connection.query("INSERT INTO event (kind, actor, data, at) VALUES ('customer.changed', $1, $2, $3)", [
      JSON.stringify(actor),
      JSON.stringify({ customer: customer.id }),
      at,
    ]);
    return { outcome: "noted" };
  });
}

type Known = { readonly id: string; readonly attributes: Readonly<Record<string, string>> };

/** A customer's row, locked, under an id that they have or had: another system may not have heard of a merge yet. */
async function customerForUpdate(connection: Connection, customerId: string): Promise<Known | undefined> {
  // Who is joined with another in the moment of looking is found there.
  for (let looks = 0; looks < 2; looks++) {
    const { rows } = await connection.query<Known>("SELECT id, attributes FROM customer WHERE id = $1 FOR UPDATE", [
      await whoIsNow(connection, customerId),
    ]);
    if (rows[0] !== undefined) return rows[0];
  }
  return undefined;
}
