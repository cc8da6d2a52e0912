import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { texter } from "../support/customers.ts";
import { playOpenAi } from "../support/openai.ts";
import { patient, query, startProduct, type Product } from "../support/product.ts";

let product: Product;
let model: Awaited<ReturnType<typeof playOpenAi>>;
beforeAll(async () => {
  model = await playOpenAi();
  model.now({ does: "answers", text: "Orders within Norway arrive in 2 to 3 working days." });
  product = await startProduct({ environment: model.environment });
}, 60_000);
afterAll(async () => {
  await product.close();
  await model.close();
});

const settled = (id: string) =>
  vi.waitFor(
    async () => expect(await query(product.databaseUrl, "SELECT 1 FROM outbox WHERE ref = $1", [id])).toEqual([]),
    patient,
  );

test("what a customer asked while people had the baton is answered by the AI that gets it back", async () => {
  const mira = texter(product, "sms");
  await mira.write("Please let me speak to a human.");
  await mira.hears(1);
  const { id, holder } = await product.conversationOf(mira.identity);
  expect(holder.who).toBe("team");
  await mira.write("How long does shipping take within Norway?");
  await settled(id);
  expect(await product.ask("POST", `/conversations/${id}/take`, {})).toMatchObject({ status: 200 });
  expect(await product.ask("POST", `/conversations/${id}/pass`, { to: { who: "ai" } })).toMatchObject({ status: 200 });
  expect((await mira.hears(2))[1]).toContain("2 to 3 working days");
  expect(await product.conversationOf(mira.identity)).toMatchObject({ holder: { who: "ai" } });
});

test("words for which a person was called once call nobody again when the person gives the baton back", async () => {
  const mira = texter(product, "whatsapp");
  await mira.write("Can I talk to a human? How long does shipping take within Norway?");
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  await settled(id);
  expect(await product.ask("POST", `/conversations/${id}/pass`, { to: { who: "ai" } })).toMatchObject({ status: 200 });
  expect((await mira.hears(2))[1]).toContain("2 to 3 working days");
  await mira.write("No, I really want to talk to a human.");
  await mira.hears(3);
  expect(await product.conversationOf(mira.identity)).toMatchObject({ holder: { who: "team" } });
});

test("what an agent has answered is not answered again by the AI that gets the baton back", async () => {
  const mira = texter(product, "sms");
  await mira.write("Please let me speak to a human. How long does shipping take within Norway?");
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  await product.ask("POST", `/conversations/${id}/reply`, { clientId: "hand-back-1", text: "Three days, says Ana." });
  await mira.hears(2);
  expect(await product.ask("POST", `/conversations/${id}/pass`, { to: { who: "ai" } })).toMatchObject({ status: 200 });
  await settled(id);
  expect(mira.heard()).toHaveLength(2);
});

test("an agent's first reply counts as taking the handoff", async () => {
  const mira = texter(product, "sms");
  await mira.write("Please let me speak to a human.");
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  await product.ask("POST", `/conversations/${id}/reply`, { clientId: "hand-back-2", text: "Hello, Ana here." });
  const handoff = await product.handoffOf(id);
  expect(handoff.takenAt).toBe(handoff.firstHumanReplyAt);
});
