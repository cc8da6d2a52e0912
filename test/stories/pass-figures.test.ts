import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { HandoffMetrics } from "../../src/http/wire/metrics.ts";
import { texter } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  for (const { id } of [product.lines.sms, product.lines.whatsapp])
    await product.ask("PATCH", `/lines/${id}`, { surveys: true });
});
afterAll(() => product.close());

const sql = (text: string, ...values: readonly unknown[]) => query(product.databaseUrl, text, values);
const figures = async (): Promise<HandoffMetrics> =>
  (await product.ask<HandoffMetrics>("GET", "/metrics/handoffs")).body;

let replies = 0;
async function reply(id: string, text: string): Promise<void> {
  const clientId = `figures-${++replies}`;
  expect(await product.ask("POST", `/conversations/${id}/reply`, { clientId, text })).toMatchObject({ status: 202 });
}

/** A survey leaves some seconds late, so that whoever resolved by mistake can take it back; nobody does here. */
async function surveyLeaves(id: string): Promise<void> {
  const queued = "UPDATE delivery SET not_before = now() WHERE conversation_id = $1 AND state = 'queued' RETURNING 1";
  await vi.waitFor(async () => expect(await sql(queued, id)).toHaveLength(1), patient);
  await sql("UPDATE outbox SET due_at = now() - interval '10 seconds' WHERE ref = $1 AND kind = 'deliver'", id);
}

/** Who asked for a person, was answered by one, and is asked now how they were helped. */
async function helped() {
  const mira = texter(product, "sms");
  await mira.write("I want to talk to a human.");
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  await reply(id, "Sam here. It is on its way.");
  await mira.hears(2);
  expect(await product.ask("POST", `/conversations/${id}/resolve`, {})).toMatchObject({ status: 200 });
  await surveyLeaves(id);
  expect((await mira.hears(3))[2]).toMatch(/from 1 \(badly\) to 5/);
  return { mira, id };
}

async function praises(): Promise<void> {
  const { mira } = await helped();
  await mira.write("5 thanks!");
  expect((await mira.hears(4))[3]).toBe("Thank you for telling us.");
  expect((await product.conversationOf(mira.identity)).holder.who).toBe("nobody");
}

async function complains(): Promise<void> {
  const { mira, id } = await helped();
  await mira.write("1, nobody told me where it is!");
  await vi.waitFor(async () => expect((await product.conversationOf(mira.identity)).holder.who).toBe("team"), patient);
  const { signals, brief } = await product.handoffOf(id);
  expect(signals[0]).toMatchObject({ kind: "frustration", evidence: expect.stringContaining("nobody told me") });
  expect(brief.because).toContain("rated us 1 of 5");
}

/** Answered by the AI alone; three quiet days later they are asked as well. */
async function neededNobody(): Promise<void> {
  const mira = texter(product, "whatsapp");
  await mira.write("How long does shipping take within Norway?");
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  await sql("UPDATE conversation SET last_message_at = now() - interval '4 days' WHERE id = $1", id);
  await sql("UPDATE baton SET deadline = now() - interval '1 minute' WHERE conversation_id = $1", id);
  await surveyLeaves(id);
  expect((await mira.hears(2))[1]).toMatch(/from 1 \(badly\) to 5/);
  await mira.write("4");
  expect((await mira.hears(3))[2]).toBe("Thank you for telling us.");
}

test("customers say how they were helped: praise opens nothing, a complaint calls people, and the AI's work counts apart", async () => {
  await Promise.all([praises(), complains(), neededNobody()]);
  expect((await figures()).satisfaction).toMatchObject({
    afterHandoff: 3,
    aiOnly: 4,
    n: 3,
    ratings: { afterHandoff: 2, aiOnly: 1, withoutHandoff: 0 },
    responses: { afterHandoff: { n: 2, of: 2 }, aiOnly: { n: 1, of: 1 } },
  });
});

test("an agent who asks for the order number that the customer gave is counted once, and no other question is", async () => {
  expect((await figures()).contextCompleteness).toMatchObject({ repeatAsks: 0, repeatAsksPer100: 0 });
  const mira = texter(product, "sms");
  await mira.write("Where is order 4711? I want to talk to a human.");
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  await reply(id, "Hello Mira, what is your order number?");
  await reply(id, "Found it. And when did you order?");
  await mira.hears(3);
  const { handoffs, contextCompleteness } = await figures();
  expect(contextCompleteness.repeatAsks).toBe(1);
  expect(contextCompleteness.repeatAsksPer100).toBeCloseTo(100 / handoffs, 1);
  const [first] = await product.messagesOf(id);
  expect(
    await sql("SELECT data->>'what' AS what, data->>'answer' AS answer FROM event WHERE kind = 'reply.repeated'"),
  ).toEqual([{ what: "order number", answer: first!.id }]);
});
