import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Trigger } from "../src/http/wire/triggers.ts";
import { texter } from "./support/customers.ts";
import { playOpenAi } from "./support/openai.ts";
import { patient } from "./support/patient.ts";
import { query, startProduct, type Product } from "./support/product.ts";

let product: Product;
let model: Awaited<ReturnType<typeof playOpenAi>>;
beforeAll(async () => {
  model = await playOpenAi();
  model.now({ does: "answers", text: "Orders within Norway arrive in 2 to 3 working days." });
  product = await startProduct({ environment: model.environment });
});
afterAll(async () => {
  await product.close();
  await model.close();
});

/** Somebody new asks on a channel; resolves to who then has the baton. */
async function holderAfter(channel: "sms" | "whatsapp"): Promise<string> {
  const customer = texter(product, channel);
  await customer.write("How long does shipping take within Norway?");
  await customer.hears(1);
  return (await product.conversationOf(customer.identity)).holder.who;
}

test("an operator's trigger calls people from the next message on, for its line alone, and in shadow nobody", async () => {
  expect([await holderAfter("sms"), await holderAfter("whatsapp")]).toEqual(["ai", "ai"]);

  const rule = { kind: "custom", name: "Norway", phrases: ["within norway"], lines: [product.lines.sms.id] };
  const { status, body: added } = await product.ask<Trigger>("POST", "/triggers", rule);
  expect(status).toBe(201);
  expect([await holderAfter("sms"), await holderAfter("whatsapp")]).toEqual(["team", "ai"]);

  await product.ask("PATCH", `/triggers/${added.id}`, { version: 1, state: "shadow" });
  expect(await holderAfter("sms")).toBe("ai");
  await vi.waitFor(async () => {
    const { body } = await product.ask<Trigger>("GET", `/triggers/${added.id}`);
    expect(body.figures).toMatchObject({ fired: 1, shadow: 1, handoffs: 1 });
  }, patient);

  expect((await product.ask("DELETE", `/triggers/${added.id}`)).status).toBe(204);
  expect(await holderAfter("sms")).toBe("ai");
});

test("each call says why in the customer's own words, by which detector, and by which version of which rule", async () => {
  const customer = texter(product, "sms");
  const text = "This is the second time my card was charged. My lawyer will take you to court over it.";
  await customer.write(text);
  await customer.hears(1);
  const { signals } = await product.handoffOf((await product.conversationOf(customer.identity)).id);
  expect(signals.map(({ kind }) => kind)).toContain("high_stakes");
  for (const { evidence, score, threshold, detector, version, trigger } of signals) {
    expect(evidence).not.toBe("");
    expect(text).toContain(evidence);
    expect(score).toBeGreaterThanOrEqual(threshold);
    expect([detector, version, trigger?.name]).not.toContain("");
    expect(trigger?.version).toBe(1);
  }
});

test("who had to ask for a person twice is counted as overlooked, with the words of the first time", async () => {
  const { body: all } = await product.ask<{ items: Trigger[] }>("GET", "/triggers");
  const asks = all.items.find(({ kind }) => kind === "asked_for_human")!;
  const set = async (state: Trigger["state"]) => {
    const { body: now } = await product.ask<Trigger>("GET", `/triggers/${asks.id}`);
    const changed = await product.ask("PATCH", `/triggers/${asks.id}`, { version: now.version, state, sure: true });
    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
  };
  await set("shadow");
  const customer = texter(product, "whatsapp");
  await customer.write("I want to talk to a person. How long does shipping take within Norway?");
  await customer.hears(1);
  await set("live");
  await customer.write("A person, please. I want to talk to somebody.");
  await customer.hears(2);

  const { id } = await product.conversationOf(customer.identity);
  const missed = await query(
    product.databaseUrl,
    "SELECT cause, miss.kind, text FROM miss JOIN message ON message.id = message_id WHERE miss.conversation_id = $1",
    [id],
  );
  expect(missed).toEqual([
    {
      cause: "asked_twice",
      kind: "asked_for_human",
      text: "I want to talk to a person. How long does shipping take within Norway?",
    },
  ]);
});
