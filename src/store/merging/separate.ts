import type pg from "pg";
import { apart, together, type Kept } from "../../conversation/one-person.ts";
import type { RecordedActor } from "../append.ts";
import { lockIdentities } from "../consent.ts";
import { transaction, type Connection } from "../database.ts";
import { whoIsNow } from "./merge.ts";
import { partsOf } from "./parts.ts";
import { tellOpen } from "./tell.ts";

/** `separated`: from `customer`, who stays. `proven`: their phone number says that they are one person. */
export type Separated =
  | { readonly outcome: "separated"; readonly customer: string }
  | { readonly outcome: "unknown" | "proven" };

type Merge = {
  readonly fromId: string;
  readonly createdAt: string;
  readonly marks: readonly string[];
  readonly isSeparated: boolean;
};

/**
 * Takes a merge back: the identities that came with it are the former customer's again, with every conversation on them,
 * those that began since included. What was merged, or joined by its phone number, before or after stays as it is.
 * Again, it changes nothing.
 */
export async function separateCustomers(
  pool: pg.Pool,
  asked: string,
  mergeId: string,
  actor: RecordedActor,
  at: Date,
): Promise<Separated> {
  return transaction(pool, async (connection) => {
    const customerId = (await whoIsNow(connection, asked)) ?? asked;
    await lockIdentities(connection, [customerId]);
    const known = await connection.query<Kept>("SELECT name, attributes FROM customer WHERE id = $1 FOR UPDATE", [
      customerId,
    ]);
    const { rows } = await connection.query<Merge>(
      `SELECT from_id AS "fromId", before->'from'->>'createdAt' AS "createdAt", marks, separated_at IS NOT NULL AS "isSeparated"
       FROM customer_merge WHERE id = $1 FOR UPDATE`,
      [mergeId],
    );
    const [kept, merge] = [known.rows[0], rows[0]];
    if (merge === undefined) return { outcome: "unknown" };
    if (merge.isSeparated) return { outcome: "separated", customer: customerId };
    const { going, staying } = await sidesOf(connection, customerId, merge.marks);
    if (kept === undefined || going.length === 0) return { outcome: "unknown" };
    if (staying === 0) return { outcome: "proven" };
    const { stays, goes } = await divide(connection, { ...kept, id: customerId }, merge);
    await giveBack(connection, merge, goes, going);
    await connection.query("UPDATE customer SET name = $2, attributes = $3 WHERE id = $1", [
      customerId,
      stays.name,
      JSON.stringify(stays.attributes),
    ]);
    await connection.query("UPDATE identity SET merge_id = NULL WHERE merge_id = $1", [mergeId]);
    // Whom somebody later joined with both gets nobody back who has gone.
    await connection.query(
      `UPDATE customer_merge SET marks = ARRAY(SELECT unnest(marks) EXCEPT SELECT unnest($2::uuid[]))
       WHERE separated_at IS NULL AND id <> $1 AND marks @> ARRAY[$1::uuid]`,
      [mergeId, merge.marks],
    );
    await connection.query("UPDATE customer_merge SET separated_at = $2, separated_by = $3 WHERE id = $1", [
      mergeId,
      at,
      JSON.stringify(actor),
    ]);
    const data = { customer: customerId, from: merge.fromId, merge: mergeId };
    await tellOpen(connection, [customerId, merge.fromId], "customer.separated", actor, data, at);
    return { outcome: "separated", customer: customerId };
  });
}

/** What is kept of those who stay and of those who go: each of their own. */
async function divide(
  connection: Connection,
  customer: Kept & { readonly id: string },
  { fromId, marks }: Merge,
): Promise<{ readonly stays: Kept; readonly goes: Kept }> {
  const { rows } = await connection.query<{ fromId: string }>(
    `SELECT from_id AS "fromId" FROM customer_merge WHERE id = ANY($1) AND separated_at IS NULL`,
    [marks],
  );
  const going = new Set([fromId, ...rows.map((inner) => inner.fromId)]);
  const parts = [...(await partsOf(connection, customer))];
  const of = (goes: boolean) => parts.filter(([id]) => going.has(id) === goes).map(([, kept]) => kept);
  const all = parts.map(([, kept]) => kept);
  return { stays: apart(customer, all, of(false)), goes: together(...of(true)) };
}

/**
 * What goes: the identities that came with the merge, and whatever has the same number as one of them. Left behind, that
 * one would bring all of it back with its next message.
 */
async function sidesOf(
  connection: Connection,
  customerId: string,
  marks: readonly string[],
): Promise<{ readonly going: readonly string[]; readonly staying: number }> {
  const { rows } = await connection.query<{ id: string; goes: boolean }>(
    `WITH RECURSIVE theirs AS (
       SELECT id, merge_id, key, other_key FROM identity WHERE customer_id = $1
     ), going AS (
       SELECT id, key, other_key FROM theirs WHERE merge_id = ANY($2)
       UNION
       SELECT theirs.id, theirs.key, theirs.other_key FROM going
       JOIN theirs ON theirs.key IN (going.key, going.other_key) OR theirs.other_key IN (going.key, going.other_key)
     )
     SELECT id, EXISTS (SELECT 1 FROM going WHERE going.id = theirs.id) AS goes FROM theirs`,
    [customerId, marks],
  );
  const going = rows.filter(({ goes }) => goes).map(({ id }) => id);
  return { going, staying: rows.length - going.length };
}

/** The former customer is there again, under the id that they had. */
async function giveBack(
  connection: Connection,
  { fromId, createdAt }: Merge,
  { name, attributes }: Kept,
  identities: readonly string[],
): Promise<void> {
  await connection.query("INSERT INTO customer (id, name, attributes, created_at) VALUES ($1, $2, $3, $4)", [
    fromId,
    name,
    JSON.stringify(attributes),
    createdAt,
  ]);
  await connection.query("UPDATE identity SET customer_id = $1 WHERE id = ANY($2)", [fromId, identities]);
}
