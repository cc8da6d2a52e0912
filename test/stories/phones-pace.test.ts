import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { texter } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

/** Somebody who has a person, and what that person writes to them. */
async function withAgent() {
  const mira = texter(product, "sms");
  await mira.write("Please let me speak to a human.");
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  const reply = (text: string) =>
    product.ask("POST", `/conversations/${id}/reply`, { clientId: `${id}-${text}`, text });
  return { mira, reply, replies: () => mira.heard().slice(1) };
}

test("after three times 429 the whole line has rested, and every customer has each message once and in order", async () => {
  const [mira, ola] = [await withAgent(), await withAgent()];
  const before = product.twilio.accepted.length;
  const texts = ["one", "two", "three"];
  const writeAll = async ({ reply }: typeof mira) => {
    for (const text of texts) expect(await reply(text)).toMatchObject({ status: 202 });
  };
  product.twilio.fail(20429, 20429, 20429);
  const began = performance.now();
  await writeAll(mira);
  const pace = () => query(product.databaseUrl, "SELECT refusals FROM line_pace WHERE refusals > 0");
  await vi.waitFor(async () => expect(await pace()).toEqual([{ refusals: 3 }]), patient);
  // Who is written to while the line rests waits with the others.
  await writeAll(ola);
  for (const { replies } of [mira, ola]) await vi.waitFor(() => expect(replies()).toEqual(texts), patient);
  const accepted = product.twilio.accepted.slice(before);
  expect(accepted).toHaveLength(6);
  // It rested for a second, two and four.
  for (const { at } of accepted) expect(at - began).toBeGreaterThan(6_900);
  await vi.waitFor(async () => expect(await pace()).toEqual([]), patient);
});
