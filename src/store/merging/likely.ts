import type pg from "pg";
import {
  cluesIn,
  digitsOf,
  isFullName,
  mostLikely,
  tellsAddress,
  tellsOrder,
  type Clue,
  type Reason,
} from "../../handoff/likely.ts";
import { transaction, type Connection } from "../database.ts";
import { whoIsNow } from "./merge.ts";
import { literally, readSummaries, type Summary } from "./summaries.ts";

/** So much of what a customer wrote is read for clues. */
const mostConversations = 5;
const mostMessages = 300;
const mostClues = 12;
/** What more customers than these have in common says nothing of who they are. */
const fewEnough = 3;
const mostSuggested = 5;

/** Others who may be the same person, each with why. Nobody is joined by it. Undefined: no such customer. */
export async function likelyCustomers(
  pool: pg.Pool,
  asked: string,
): Promise<(Summary & { readonly reasons: string[] })[] | undefined> {
  return transaction(pool, async (connection) => {
    const customerId = await whoIsNow(connection, asked);
    if (customerId === undefined) return undefined;
    const [self] = await readSummaries(connection, [customerId]);
    if (self === undefined) return undefined;
    // Few rows are wanted of many; the planner would take that for a reason to walk all messages.
    await connection.query("SET LOCAL enable_seqscan = off");
    await connection.query("SET LOCAL statement_timeout = '3s'");
    const clues = await cluesOf(connection, customerId);
    const reasons = [
      ...(await sameAddress(connection, self, clues)),
      ...(await whoGave(connection, self)),
      ...(await sameOrder(connection, self, clues)),
      ...(await sameName(connection, self)),
    ];
    const apart = await knownApart(connection, customerId);
    const likely = mostLikely(
      reasons.filter(({ customer }) => customer !== customerId && !apart.has(customer)),
      mostSuggested,
    );
    const found = await readSummaries(
      connection,
      likely.map(({ customer }) => customer),
    );
    return found.map((each) => ({
      ...each,
      reasons: [...(likely.find(({ customer }) => customer === each.id)?.reasons ?? [])],
    }));
  });
}

async function cluesOf(connection: Connection, customerId: string): Promise<readonly Clue[]> {
  const { rows } = await connection.query<{ number: number; id: string; author: "customer" | "ai"; text: string }>(
    `WITH latest AS (
       SELECT conversation.id, number FROM identity JOIN conversation ON conversation.identity_id = identity.id
       WHERE customer_id = $1 ORDER BY last_message_at DESC LIMIT ${mostConversations}
     ), said AS (
       SELECT latest.number, message.id, message.seq, CASE author WHEN 'customer' THEN 'customer' ELSE 'ai' END AS author, text
       FROM latest JOIN message ON message.conversation_id = latest.id WHERE kind = 'message' ORDER BY at DESC LIMIT ${mostMessages}
     )
     SELECT number, id, author, text FROM said ORDER BY number, seq`,
    [customerId],
  );
  const numbers = [...new Set(rows.map(({ number }) => number))];
  const clues = numbers.flatMap((number) =>
    cluesIn(
      number,
      rows
        .filter((message) => message.number === number)
        .map(({ id, text, author }) => ({
          id,
          text,
          author: author === "customer" ? { kind: author, name: null } : { kind: author },
        })),
    ),
  );
  return clues.slice(-mostClues);
}

/** Whoever has an address that this customer gave, or their very number on another channel. */
async function sameAddress(connection: Connection, self: Summary, clues: readonly Clue[]): Promise<Reason[]> {
  const given = clues
    .filter(({ kind }) => kind !== "order")
    .map(({ kind, value, conversation }) => ({
      pattern: kind === "phone" ? `%${value}` : literally(value),
      rank: 0,
      words: `${kind === "phone" ? "This number" : "This e-mail address"} was given in #${conversation}`,
    }));
  const own = self.identities.map(({ value }) => ({
    pattern: literally(value),
    rank: 0,
    words: value.includes("@") ? "Writes from the same address" : "Writes from the same number",
  }));
  const { rows } = await connection.query<Reason>(
    `SELECT found.customer_id AS customer, rank, words
     FROM jsonb_to_recordset($1) AS given(pattern text, rank int, words text)
     CROSS JOIN LATERAL (SELECT customer_id FROM identity WHERE value ILIKE given.pattern LIMIT ${fewEnough + 1}) found`,
    [JSON.stringify([...given, ...own])],
  );
  return rows;
}

type Wrote = { readonly text: string; readonly customer: string; readonly number: number };

/** What customers wrote, found by the expression of its index (migration 0002). */
async function whoWrote(connection: Connection, sought: string): Promise<readonly Wrote[]> {
  const { rows } = await connection.query<Wrote>(
    `SELECT found.text, identity.customer_id AS customer, conversation.number
     FROM (SELECT conversation_id, text FROM message
       WHERE to_tsvector('simple', translate(text, '-/.@_+:#', '        ')) @@ $1::tsquery
         AND kind <> 'event' AND author = 'customer' LIMIT ${mostMessages}) found
     JOIN conversation ON conversation.id = found.conversation_id JOIN identity ON identity.id = conversation.identity_id
     ORDER BY conversation.number`,
    [sought],
  );
  return rows;
}

/** Whoever gave an address of this customer as their own. */
async function whoGave(connection: Connection, self: Summary): Promise<readonly Reason[]> {
  const reasons: Reason[] = [];
  for (const { value } of self.identities) {
    // An id that a channel made up is given by nobody.
    if (!value.includes("@") && !/^\+?\d{8,}$/.test(value)) continue;
    const sought = value.includes("@") ? inOrder(value) : anySpelling(digitsOf(value));
    const gave = (await whoWrote(connection, sought)).filter(({ text }) => tellsAddress(text, value));
    const what = value.includes("@") ? "e-mail address" : "number";
    const because = ({ number }: Wrote) => ({ rank: 0, words: `Gave this customer’s ${what} in #${number}` });
    reasons.push(...seldom(gave, self.id, because));
  }
  return reasons;
}

async function sameOrder(connection: Connection, self: Summary, clues: readonly Clue[]): Promise<readonly Reason[]> {
  const reasons: Reason[] = [];
  for (const { value } of clues.filter(({ kind }) => kind === "order")) {
    const told = (await whoWrote(connection, inOrder(value))).filter(({ text }) => tellsOrder(text, value));
    const because = ({ number }: Wrote) => ({
      rank: 1,
      words: `Wrote of order ${value.toUpperCase()} too, in #${number}`,
    });
    reasons.push(...seldom(told, self.id, because));
  }
  return reasons;
}

/** As a tsquery: these words, one after the other. */
const inOrder = (words: string): string =>
  (words.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => `'${word}'`).join(" <-> ");

/** The groups in which phone numbers end, as people write them; a shorter group alone stands in too many messages. */
const endings = [[6], [5], [3, 4], [4, 4], [3, 3], [2, 3], [2, 2, 2]];

/** As a tsquery: a phone number with and without its country, or what it ends in. */
function anySpelling(digits: string): string {
  const compact = [0, 1, 2, 3].flatMap((from) => [digits.slice(from), `0${digits.slice(from)}`]);
  const grouped = endings.map((sizes) => {
    let at = digits.length - sizes.reduce((sum, size) => sum + size, 0);
    return sizes.map((size) => digits.slice(at, (at += size))).join(" ");
  });
  return [...compact, ...grouped].map((words) => `(${inOrder(words)})`).join(" | ");
}

async function sameName(connection: Connection, self: Summary): Promise<Reason[]> {
  const names = [self.name, ...self.identities.map(({ name }) => name)].filter((name) => name !== undefined);
  const reasons: Reason[] = [];
  for (const name of new Set(names.filter(isFullName))) {
    const { rows } = await connection.query<{ customer: string }>(
      `SELECT customer_id AS customer FROM identity WHERE name ILIKE $1
       UNION SELECT id FROM customer WHERE name ILIKE $1 LIMIT ${fewEnough + 2}`,
      [literally(name)],
    );
    reasons.push(...seldom(rows, self.id, () => ({ rank: 2, words: "Has the same name" })));
  }
  return reasons;
}

/** What only few customers have in common, said of each of them. */
function seldom<T extends { readonly customer: string }>(
  rows: readonly T[],
  self: string,
  because: (row: T) => Omit<Reason, "customer">,
): Reason[] {
  const others = rows.filter(({ customer }) => customer !== self);
  if (new Set(others.map(({ customer }) => customer)).size > fewEnough) return [];
  return others.map((row) => ({ customer: row.customer, ...because(row) }));
}

/** Whom an agent has separated from them: they are not suggested again. */
async function knownApart(connection: Connection, customerId: string): Promise<ReadonlySet<string>> {
  const { rows } = await connection.query<{ id: string }>(
    `SELECT CASE customer_id WHEN $1 THEN from_id ELSE customer_id END AS id FROM customer_merge
     WHERE separated_at IS NOT NULL AND (customer_id = $1 OR from_id = $1)`,
    [customerId],
  );
  return new Set(rows.map(({ id }) => id));
}
