import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Line } from "../../src/http/wire/lines.ts";
import { texter, type Texter } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

/** A customer with a person, who may answer. */
async function aCustomer(channel: "sms" | "whatsapp") {
  const mira = texter(product, channel);
  await mira.write("Please let me speak to a human.");
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  const reply = (clientId: string, text: string) =>
    product.ask<{ detail?: string }>("POST", `/conversations/${id}/reply`, { clientId: `${id}-${clientId}`, text });
  return { mira, id, reply };
}
const lastDelivery = async (id: string) => (await product.messagesOf(id)).at(-1)?.delivery;
const heard = (mira: Texter, text: string) =>
  product.twilio.accepted.filter(({ to, body }) => to === mira.address && body === text);

test.each([
  ["the provider refuses", 21614],
  ["the provider accepts, and says later that it was not delivered", { later: "undelivered", code: 30005 }],
  ["the carrier filters out", { later: "undelivered", code: 30007 }],
] as const)("a person is called when %s what the AI answered", async (_, fault) => {
  const mira = texter(product, "sms");
  product.twilio.fail(fault);
  await mira.write("How long does shipping take within Norway?");
  const { id } = await product.conversationOf(mira.identity);
  await vi.waitFor(async () => expect((await product.conversationOf(mira.identity)).holder.who).toBe("team"), patient);
  const messages = await product.messagesOf(id);
  expect(messages[1]).toMatchObject({ author: { kind: "ai" }, delivery: { state: "failed" } });
  expect((await product.handoffOf(id)).brief.asked[0]?.text).toContain("How long does shipping take");
  // The line about the colleague leaves as well; what fails next must not be that.
  const lineState = async () => (await product.messagesOf(id)).at(-1)?.delivery?.state;
  await vi.waitFor(async () => expect(["sent", "delivered"]).toContain(await lineState()), patient);
});

test("an answer to a phone that is off is tried again by itself, and the agent sees why it waits", async () => {
  const { id, reply } = await aCustomer("sms");
  product.twilio.fail({ later: "undelivered", code: 30003 });
  await reply("off", "Hello Mira.");
  await vi.waitFor(
    async () => expect(await lastDelivery(id)).toMatchObject({ state: "queued", reason: expect.any(String) }),
    patient,
  );
});

test("an agent whose own reply fails keeps the baton, and nobody else is called", async () => {
  const { mira, id, reply } = await aCustomer("sms");
  product.twilio.fail(21614);
  await reply("fails", "Hello Mira.");
  await vi.waitFor(async () => expect((await lastDelivery(id))?.state).toBe("failed"), patient);
  expect(await product.conversationOf(mira.identity)).toMatchObject({ holder: { who: "agent" } });
});

test("after WhatsApp said that its window is closed, an agent hears it at once, until the customer writes", async () => {
  const { mira, id, reply } = await aCustomer("whatsapp");
  product.twilio.fail({ later: "undelivered", code: 63016 });
  await reply("first", "Hello Mira.");
  await vi.waitFor(async () => expect((await lastDelivery(id))?.state).toBe("failed"), patient);
  expect(await reply("second", "Hello?")).toMatchObject({
    status: 422,
    body: { detail: expect.stringContaining("template") },
  });
  await mira.write("I am here again.");
  await vi.waitFor(async () => expect((await reply("third", "Good.")).status).toBe(202), patient);
});

test("wrong credentials stop the line once, nothing is lost, and all of it leaves when an operator has acted", async () => {
  const one = await aCustomer("whatsapp");
  const two = await aCustomer("whatsapp");
  const { id: lineId } = product.lines.whatsapp;
  const line = async () => (await product.ask<Line>("GET", `/lines/${lineId}`)).body;
  const before = product.twilio.accepted.length;
  product.twilio.fail(20003);
  await one.reply("a", "First.");
  await vi.waitFor(async () => expect(await line()).toMatchObject({ state: "attention", halted: true }), patient);
  await one.reply("b", "Second.");
  await two.reply("c", "Third.");
  await vi.waitFor(async () => {
    const due = await query<{ due: boolean }>(
      product.databaseUrl,
      "SELECT due_at > now() AS due FROM outbox WHERE kind = 'deliver' AND ref = ANY($1)",
      [[one.id, two.id]],
    );
    expect(due.length).toBeGreaterThan(0);
    expect(due.every((row) => row.due)).toBe(true);
  }, patient);
  expect(product.twilio.accepted).toHaveLength(before);

  const fixed = { twilio: { authToken: product.account.authToken } };
  expect(await product.ask("PATCH", `/lines/${lineId}`, fixed)).toMatchObject({ status: 200 });
  expect(await line()).toMatchObject({ state: "live", halted: false });
  await vi.waitFor(() => {
    expect(["First.", "Second."].map((text) => heard(one.mira, text).length)).toEqual([1, 1]);
    expect(heard(two.mira, "Third.")).toHaveLength(1);
  }, patient);
  expect(heard(one.mira, "First.")[0]!.at).toBeLessThan(heard(one.mira, "Second.")[0]!.at);
});
