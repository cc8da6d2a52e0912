import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { texter } from "../support/customers.ts";
import { playOpenAi } from "../support/openai.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Product } from "../support/product.ts";

let product: Product;
let model: Awaited<ReturnType<typeof playOpenAi>>;
beforeAll(async () => {
  model = await playOpenAi();
  product = await startProduct({ environment: model.environment });
});
afterAll(async () => {
  await product.close();
  await model.close();
});

const question = "How long does shipping take within Norway?";
const answered = { does: "answers", text: "Orders within Norway arrive in 2 to 3 working days." } as const;

/** A customer whose question the model thinks about until it is let speak. */
async function thinking(channel: "sms" | "whatsapp") {
  let speak = (): void => {};
  model.now({ ...answered, after: new Promise<void>((resolve) => (speak = resolve)) });
  const before = model.asked.length;
  const mira = texter(product, channel);
  await mira.write(question);
  await vi.waitFor(() => expect(model.asked.length).toBe(before + 1), patient);
  return { mira, speak: () => speak() };
}

test("a customer is answered by the model, from the shop's knowledge", async () => {
  model.now(answered);
  const mira = texter(product, "sms");
  await mira.write(question);
  expect((await mira.hears(1))[0]).toContain("2 to 3 working days");
});

test("an agent takes while the model is thinking: the customer hears the agent and no AI", async () => {
  const { mira, speak } = await thinking("whatsapp");
  const { id } = await product.conversationOf(mira.identity);
  expect(await product.ask("POST", `/conversations/${id}/take`, {})).toMatchObject({ status: 200 });
  speak();
  await product.ask("POST", `/conversations/${id}/reply`, { clientId: "story-take-1", text: "Hello Mira, Ana here." });
  expect(await mira.hears(1)).toEqual(["Hello Mira, Ana here."]);
  await vi.waitFor(
    async () => expect(await query(product.databaseUrl, "SELECT 1 FROM outbox WHERE ref = $1", [id])).toEqual([]),
    patient,
  );
  expect(mira.heard()).toHaveLength(1);
  expect((await product.messagesOf(id)).map((message) => message.author.kind)).not.toContain("ai");
});

test("a customer who writes on while the model is thinking gets one answer, to everything", async () => {
  const { mira, speak } = await thinking("sms");
  await mira.write("And what does it cost?");
  const { id } = await product.conversationOf(mira.identity);
  await vi.waitFor(async () => expect(await product.messagesOf(id)).toHaveLength(2), patient);
  model.now(answered);
  speak();
  await mira.hears(1);
  await vi.waitFor(
    async () => expect(await query(product.databaseUrl, "SELECT 1 FROM outbox WHERE ref = $1", [id])).toEqual([]),
    patient,
  );
  expect(mira.heard()).toHaveLength(1);
  expect(JSON.stringify(model.asked.at(-1))).toContain("And what does it cost?");
});

test("a customer who asks for a person while the model is thinking does not wait for it to end", async () => {
  const { mira, speak } = await thinking("sms");
  await mira.write("Forget it, I want to talk to a human.");
  // The model has still not said a word.
  expect((await mira.hears(1))[0]).toMatch(/colleague/);
  expect((await product.conversationOf(mira.identity)).holder.who).toBe("team");
  speak();
});

test.each([
  ["fails", { does: "fails", status: 500 }],
  ["is rate-limited", { does: "fails", status: 429 }],
  ["talks garbage", { does: "says", content: "{{{" }],
  ["refuses", { does: "refuses" }],
  ["promises money", { does: "answers", text: "I have refunded you 500 kroner." }],
  ["says it hands over, and does not", { does: "answers", text: "I am transferring you to a colleague now." }],
] as const)("when the model %s the customer gets a person, and never the error", async (_, mood) => {
  model.now(mood);
  const mira = texter(product, "sms");
  await mira.write(question);
  const [line] = await mira.hears(1);
  expect(line).toMatch(/colleague/);
  expect(line).not.toMatch(/error|refund|500|\{/i);
  const conversation = await product.conversationOf(mira.identity);
  expect(conversation.holder.who).toBe("team");
  expect((await product.handoffOf(conversation.id)).brief.open[0]?.text).toContain("How long does shipping take");
});

test("somebody who asks whether a human writes gets a true answer without the model", async () => {
  model.now({ does: "answers", text: "Yes, I am Ana from the shop." });
  const before = model.asked.length;
  const mira = texter(product, "sms");
  await mira.write("Are you a human?");
  expect((await mira.hears(1))[0]).toMatch(/\bAI\b/);
  expect(model.asked.length).toBe(before);
});

test("words of a model that no database can keep reach the customer with a mark in their place", async () => {
  model.now({ does: "answers", text: "Orders within Norway arrive in 2 to 3 working days\u0000 \ud83d." });
  const mira = texter(product, "sms");
  await mira.write(question);
  expect((await mira.hears(1))[0]).toContain("2 to 3 working days\ufffd");
});
