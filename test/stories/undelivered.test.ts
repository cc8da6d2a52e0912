import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { texter } from "../support/customers.ts";
import { patient, startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
}, 60_000);
afterAll(() => product.close());

test.each([
  ["the provider refuses", 21614],
  ["the provider accepts, and says later that it was not delivered", { later: "undelivered", code: 30003 }],
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

test("an agent whose own reply fails keeps the baton, and nobody else is called", async () => {
  const mira = texter(product, "sms");
  await mira.write("Please let me speak to a human.");
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  product.twilio.fail(21614);
  await product.ask("POST", `/conversations/${id}/reply`, { clientId: "undelivered-1", text: "Hello Mira." });
  await vi.waitFor(async () => expect((await product.messagesOf(id)).at(-1)?.delivery?.state).toBe("failed"), patient);
  expect(await product.conversationOf(mira.identity)).toMatchObject({ holder: { who: "agent" } });
});
