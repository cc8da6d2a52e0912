import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { changeCustomer } from "../src/store/customers.ts";
import { openPeople } from "./support/people.ts";

const { ana, database, lists, merging, writes, close } = await openPeople();
afterAll(close);

/** A customer who has written, and what is kept of them. */
async function aCustomer(kept: { readonly name: string | null; readonly attributes: Record<string, string> }) {
  const { customer, identity } = await writes("sms");
  await changeCustomer(database.pool, customer, kept, ana, new Date());
  return { customer, identity, kept };
}

const kept = fc.record({
  name: fc.constantFrom(null, "Bea Lund", "Bo Dahl"),
  attributes: fc.dictionary(fc.constantFrom("tier", "city"), fc.constantFrom("one", "two")),
});
const steps = fc.array(fc.record({ joins: fc.boolean(), first: fc.nat(), second: fc.nat() }), {
  minLength: 3,
  maxLength: 8,
});

test("however four are joined and told apart, in the end each is who they were", async () => {
  const property = fc.asyncProperty(fc.array(kept, { minLength: 4, maxLength: 4 }), steps, async (four, path) => {
    const people = await Promise.all(four.map(aCustomer));
    const now = async () => {
      const found = await database.prisma.identity.findMany({
        where: { id: { in: people.map(({ identity }) => identity) } },
        orderBy: { id: "asc" },
      });
      return [...new Set(found.map(({ customerId }) => customerId))];
    };
    /** Takes one of the merges back that hold. False: there is none. */
    const separate = async (which: number): Promise<boolean> => {
      const all = await Promise.all((await now()).map(lists.customer));
      const merges = all.flatMap((each) => each!.merges.map(({ id }) => ({ customer: each!.id, id })));
      const merge = merges[which % merges.length];
      if (merge === undefined) return false;
      expect(await merging.separate(merge.customer, merge.id, ana)).toMatchObject({ outcome: "separated" });
      return true;
    };
    for (const { joins, first, second } of path) {
      const there = await now();
      const [into, from] = [there[first % there.length]!, there[second % there.length]!];
      if (joins && into !== from) await merging.merge(into, from, ana);
      else await separate(first);
    }
    while (await separate(1));
    for (const { customer, kept: before } of people) {
      const { name = null, attributes, identities } = (await lists.customer(customer))!;
      expect({ name, attributes, addresses: identities.length }).toEqual({ ...before, addresses: 1 });
    }
  });
  await fc.assert(property, { numRuns: 25, endOnFailure: true });
});
