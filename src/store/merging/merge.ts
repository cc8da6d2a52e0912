import type pg from "pg";
import { v7 as uuid } from "uuid";
import { together, type Kept } from "../../conversation/one-person.ts";
import type { RecordedActor } from "../append.ts";
import { lockIdentities } from "../consent.ts";
import { transaction, type Connection } from "../database.ts";
import { settleParts } from "./parts.ts";
import { tellOpen } from "./tell.ts";

/** `joined`: the customer who holds everything now. `overtaken`: one of them is part of somebody else by now. */
export type Merged =
  | { readonly outcome: "joined"; readonly customer: string }
  | { readonly outcome: "unknown" | "same" | "overtaken" };

type Row = Kept & { readonly id: string; readonly createdAt: Date };

/**
 * Makes one customer of two whom an agent knows to be one person: the first stays and gets the other's identities, with
 * everything that hangs on them. No conversation, baton or handoff changes, and each answer leaves where it would have
 * left (I5). Again, or the other way round at the same time, it changes nothing.
 */
export async function mergeCustomers(
  pool: pg.Pool,
  intoId: string,
  fromId: string,
  actor: RecordedActor,
  at: Date,
): Promise<Merged> {
  if (intoId === fromId) return { outcome: "same" };
  return transaction(pool, async (connection) => {
    await lockIdentities(connection, [intoId, fromId]);
    // In the order of `joinCustomers`, so that who is joined by two at once waits for one of them.
    const { rows } = await connection.query<Row>(
      `SELECT id, name, attributes, created_at AS "createdAt" FROM customer WHERE id = ANY($1)
       ORDER BY created_at, id FOR UPDATE`,
      [[intoId, fromId]],
    );
    const into = rows.find(({ id }) => id === intoId);
    const from = rows.find(({ id }) => id === fromId);
    if (into === undefined || from === undefined) return settled(connection, intoId, fromId);
    await move(connection, into, from, actor, at);
    return { outcome: "joined", customer: intoId };
  });
}

/** One of them is not there any more: a merge was faster, perhaps this very one. */
async function settled(connection: Connection, intoId: string, fromId: string): Promise<Merged> {
  const [into, from] = [await whoIsNow(connection, intoId), await whoIsNow(connection, fromId)];
  if (into === undefined || from === undefined) return { outcome: "unknown" };
  return into === from ? { outcome: "joined", customer: into } : { outcome: "overtaken" };
}

/** The customer whom somebody is part of at present, under an id that they have or had. */
export async function whoIsNow(connection: Pick<pg.Pool, "query">, id: string): Promise<string | undefined> {
  const { rows } = await connection.query<{ id: string | null }>(
    `SELECT COALESCE((SELECT id FROM customer WHERE id = $1), (
       SELECT identity.customer_id FROM customer_merge JOIN identity ON identity.merge_id = ANY(marks)
       WHERE from_id = $1 AND separated_at IS NULL ORDER BY at DESC LIMIT 1)) AS id`,
    [id],
  );
  return rows[0]?.id ?? undefined;
}

async function move(connection: Connection, into: Row, from: Row, actor: RecordedActor, at: Date): Promise<void> {
  const id = uuid();
  const { createdAt } = from;
  const before = {
    customer: await settleParts(connection, into),
    from: { ...(await settleParts(connection, from)), createdAt },
  };
  await connection.query(
    `INSERT INTO customer_merge (id, customer_id, from_id, before, marks, actor, at)
     SELECT $1, $2, $3, $4, ARRAY(SELECT $1 UNION SELECT merge_id FROM identity WHERE customer_id = $3 AND merge_id IS NOT NULL), $5, $6`,
    [id, into.id, from.id, JSON.stringify(before), JSON.stringify(actor), at],
  );
  // What came to them by an earlier merge stays marked by that one, so that it can still be taken back alone.
  await connection.query(
    "UPDATE identity SET customer_id = $1, merge_id = COALESCE(merge_id, $2) WHERE customer_id = $3",
    [into.id, id, from.id],
  );
  const { name, attributes } = together(into, from);
  await connection.query("UPDATE customer SET name = $2, attributes = $3 WHERE id = $1", [
    into.id,
    name,
    JSON.stringify(attributes),
  ]);
  await connection.query("DELETE FROM customer WHERE id = $1", [from.id]);
  await tellOpen(connection, [into.id], "customer.joined", actor, { customer: into.id, from: from.id, merge: id }, at);
}
