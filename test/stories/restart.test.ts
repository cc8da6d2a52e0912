import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { texter, type Customer } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

/** Writes as a provider does that tries again until the message was taken, always the same message. */
async function insist(customer: Customer, text: string): Promise<void> {
  const sid = `SM${randomBytes(16).toString("hex")}`;
  const { webhookUrl, address } = product.lines.sms;
  await vi.waitFor(async () => {
    const given = {
      account: product.account,
      webhookUrl: webhookUrl!,
      from: customer.identity,
      to: address,
      body: text,
      sid,
    };
    const { answers } = await product.twilio.deliver(given);
    expect(answers.map((answer) => answer.status)).toEqual([200]);
  }, patient);
}

/** Every connection to the product's database breaks at once, as in a restart of PostgreSQL. */
async function breakConnections(): Promise<void> {
  const url = new URL(product.databaseUrl);
  const name = url.pathname.slice(1);
  url.pathname = "/postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name]);
  await client.end();
}

test("everybody is answered once, though the database breaks off again and again meanwhile", async () => {
  const customers = Array.from({ length: 40 }, () => texter(product, "sms"));
  const writing = customers.map(async (customer, index) => {
    await pause(index * 50);
    await insist(customer, "How long does shipping take within Norway?");
  });
  for (let round = 0; round < 8; round++) {
    await pause(250);
    await breakConnections();
  }
  await Promise.all(writing);
  // Until there is nothing left to do, nobody hears it twice.
  await vi.waitFor(async () => expect(await query(product.databaseUrl, "SELECT kind, ref FROM outbox")).toEqual([]), {
    ...patient,
    timeout: 60_000,
  });
  expect(customers.filter((customer) => customer.heard().length !== 1)).toEqual([]);
  for (const customer of customers) expect(customer.heard()[0]).toContain("2 to 3 working days");
  expect(
    await query(
      product.databaseUrl,
      "SELECT conversation_id, count(*)::int AS n FROM message WHERE author = 'customer' GROUP BY 1 HAVING count(*) <> 1",
    ),
  ).toEqual([]);
});
