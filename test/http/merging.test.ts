import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Customer, CustomerSummary } from "../../src/http/wire/customers.ts";
import type { Problem } from "../../src/http/wire/problem.ts";
import { openOffice, type Office } from "./office.ts";

let office: Office;
let ana: Awaited<ReturnType<Office["anybody"]>>;
beforeAll(async () => {
  office = await openOffice();
  ana = await office.anybody("agent", "Ana");
});
afterAll(() => office.close());

const ask = async <T>(method: string, path: string, body?: unknown, as = ana) => {
  const answer = await office.ask(method, `/api/v1${path}`, { as, body });
  return { status: answer.status, body: (await answer.json()) as T & Problem };
};
async function aCustomer(): Promise<string> {
  const { body } = await ask<Conversation>("GET", `/conversations/${await office.customerWrites("Hello")}`);
  return body.customer.id;
}

test("an agent says that two are one person and takes it back, and screens hear of both", async () => {
  const [one, two] = [await aCustomer(), await aCustomer()];
  const heard: string[] = [];
  const stop = await office.recorder.follow(undefined, (_, events) => heard.push(...events.map(({ kind }) => kind)));
  const joined = await ask<Customer>("POST", `/customers/${one}/merge`, { customer: two });
  expect(joined).toMatchObject({ status: 200, body: { id: one, merges: [{ by: "Ana", customer: two }] } });
  expect(joined.body.conversations.map(({ customer }) => customer.id)).toEqual([one, one]);
  const [merge] = joined.body.merges;
  expect(await ask("POST", `/customers/${one}/separate`, { merge: merge!.id })).toMatchObject({
    status: 200,
    body: { id: one, merges: [], identities: [{}] },
  });
  expect(await ask("GET", `/customers/${two}`)).toMatchObject({ status: 200, body: { id: two, identities: [{}] } });
  await expect.poll(() => heard).toEqual(expect.arrayContaining(["customer.joined", "customer.separated"]));
  stop();
  expect(office.logged.join("\n")).not.toContain("Mira");
});

test("what cannot be is refused with its reason, and who only reads may not", async () => {
  const [one, two, three] = [await aCustomer(), await aCustomer(), await aCustomer()];
  const merge = (id: string, body: unknown, as = ana) => ask("POST", `/customers/${id}/merge`, body, as);
  expect(await merge(one, { customer: one })).toMatchObject({ status: 422, body: { detail: expect.any(String) } });
  expect((await merge(one, { customer: randomUUID() })).status).toBe(404);
  expect((await merge(one, { customer: "two" })).status).toBe(400);
  expect((await merge(one, { customer: two, sure: true })).status).toBe(400);
  const ove = await office.anybody("auditor", "Ove");
  expect((await merge(one, { customer: two }, ove)).status).toBe(403);
  expect((await merge(one, { customer: two })).status).toBe(200);
  expect(await merge(three, { customer: two })).toMatchObject({
    status: 409,
    body: { detail: expect.stringContaining("Look again") },
  });
  expect((await ask("POST", `/customers/${one}/separate`, { merge: randomUUID() })).status).toBe(404);
  expect((await ask("POST", `/customers/${one}/separate`, { merge: randomUUID() }, ove)).status).toBe(403);
});

test("customers are found by name or address, and nobody is suggested for a name that all have", async () => {
  const one = await aCustomer();
  const found = await ask<{ items: CustomerSummary[] }>("GET", "/customers?q=okafor&limit=2");
  expect(found.body.items).toHaveLength(2);
  expect(found.body.items[0]).toMatchObject({ name: "Mira Okafor", conversations: 1 });
  expect((await ask("GET", "/customers?q=")).status).toBe(400);
  expect((await ask("GET", "/customers?q=a&limit=500")).status).toBe(400);
  expect(await ask("GET", `/customers/${one}/likely`)).toMatchObject({ status: 200, body: { items: [] } });
  expect((await ask("GET", `/customers/${randomUUID()}/likely`)).status).toBe(404);
});
