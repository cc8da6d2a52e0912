import { changed, type Kept } from "../../conversation/one-person.ts";
import type { Connection } from "../database.ts";

type Merge = {
  readonly customerId: string;
  readonly fromId: string;
  readonly before: { readonly customer: Kept; readonly from: Kept };
};

/**
 * Everybody who was joined to be a customer, by the id that they had, in the order in which what was kept of them counts;
 * each with what was kept of them alone. The caller holds the customer's row.
 */
export async function partsOf(
  connection: Connection,
  { id, name, attributes }: Kept & { readonly id: string },
): Promise<ReadonlyMap<string, Kept>> {
  const { rows } = await connection.query<Merge>(
    `SELECT customer_id AS "customerId", from_id AS "fromId", before FROM customer_merge WHERE separated_at IS NULL
       AND marks && ARRAY(SELECT merge_id FROM identity WHERE customer_id = $1 AND merge_id IS NOT NULL) ORDER BY at, customer_merge.id`,
    [id],
  );
  const kept = new Map<string, Kept>(rows.length === 0 ? [[id, { name, attributes }]] : []);
  const groups = new Map<string, readonly string[]>([[id, [id]]]);
  for (const { customerId, fromId, before } of rows) {
    kept.set(customerId, before.customer).set(fromId, before.from);
    const group = [...(groups.get(customerId) ?? [customerId]), ...(groups.get(fromId) ?? [fromId])];
    for (const each of group) groups.set(each, group);
  }
  // Who was joined by their number is no part of their own: what is kept of them shows as a change.
  const nothing: Kept = { name: null, attributes: {} };
  const order = new Set([...(groups.get(id) ?? []), ...kept.keys()]);
  return new Map([...order].map((each) => [each, kept.get(each) ?? nothing]));
}

/** Makes the parts say together what is kept of the customer now, before somebody else is joined. The first: themselves. */
export async function settleParts(connection: Connection, customer: Kept & { readonly id: string }): Promise<Kept> {
  const parts = await partsOf(connection, customer);
  const settled = changed(customer, [...parts.values()]);
  for (const [at, id] of [...parts.keys()].entries()) {
    const kept = JSON.stringify(settled[at]);
    await connection.query(
      "UPDATE customer_merge SET before = before || jsonb_build_object('customer', $2::jsonb) WHERE customer_id = $1 AND separated_at IS NULL",
      [id, kept],
    );
    await connection.query(
      "UPDATE customer_merge SET before = before || jsonb_build_object('from', before->'from' || $2::jsonb) WHERE from_id = $1 AND separated_at IS NULL",
      [id, kept],
    );
  }
  return settled[0] ?? customer;
}
