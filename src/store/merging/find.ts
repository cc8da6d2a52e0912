import type pg from "pg";
import { digitsOf } from "../../handoff/likely.ts";
import { literally, readSummaries, type Summary } from "./summaries.ts";

/** So many are looked at of each kind; whoever finds more says more. */
const mostLookedAt = 50;

/** The customers with this in their name or address, whom we heard last first. */
export async function findCustomers(pool: pg.Pool, words: string, limit: number): Promise<Summary[]> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT customer_id AS id FROM (SELECT customer_id FROM identity WHERE value ILIKE $1 LIMIT ${mostLookedAt}) addressed
     UNION SELECT customer_id FROM (SELECT customer_id FROM identity WHERE name ILIKE $2 LIMIT ${mostLookedAt}) called
     UNION SELECT id FROM (SELECT id FROM customer WHERE name ILIKE $2 LIMIT ${mostLookedAt}) known`,
    [addressPattern(words), pattern(words)],
  );
  const found = await readSummaries(
    pool,
    rows.map(({ id }) => id),
  );
  return found.toSorted((a, b) => (b.lastMessageAt ?? "").localeCompare(a.lastMessageAt ?? "")).slice(0, limit);
}

/** Two letters are in half of all names, and no index finds them inside one; so short a word is how a name begins. */
const pattern = (words: string): string => (words.length < 3 ? `${literally(words)}%` : `%${literally(words)}%`);

/** People write phone numbers with spaces, brackets and a nought before them. */
function addressPattern(words: string): string {
  const digits = /^[+\d\s().-]{5,}$/.test(words) ? digitsOf(words) : "";
  return digits === "" ? pattern(words) : `%${digits}%`;
}
