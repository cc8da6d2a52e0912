import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { texter } from "../support/customers.ts";
import { playOpenAi } from "../support/openai.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Product } from "../support/product.ts";

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

const settled = (id: string) =>
  vi.waitFor(
    async () => expect(await query(product.databaseUrl, "SELECT 1 FROM outbox WHERE ref = $1", [id])).toEqual([]),
    patient,
  );

const handoffsOf = (id: string) =>
  query(product.databaseUrl, "SELECT id FROM handoff WHERE conversation_id = $1", [id]);

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

test("a customer who insists three times on a person makes one handoff, also after the person gives the baton back", async () => {
  const mira = texter(product, "sms");
  await mira.write("I want to talk to a human.");
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  await mira.write("Please, a real person!");
  await mira.write("Get me a human agent now. How long does shipping take within Norway?");
  await vi.waitFor(async () => expect(await product.messagesOf(id)).toHaveLength(5), patient);
  await settled(id);
  expect(await handoffsOf(id)).toHaveLength(1);
  const { signals } = await product.handoffOf(id);
  expect(new Set(signals.map(({ message }) => message)).size).toBe(3);

  expect(await product.ask("POST", `/conversations/${id}/pass`, { to: { who: "ai" } })).toMatchObject({ status: 200 });
  expect((await mira.hears(2))[1]).toContain("2 to 3 working days");
  expect(await handoffsOf(id)).toHaveLength(1);
});

test("anger calls once, is quiet for a while after people gave the baton back, and calls again after that", async () => {
  const mira = texter(product, "sms");
  await mira.write("This is an absolute disgrace, I am furious! How long does shipping take within Norway?");
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  expect(await handoffsOf(id)).toHaveLength(1);
  await product.ask("POST", `/conversations/${id}/pass`, { to: { who: "ai" } });
  expect((await mira.hears(2))[1]).toContain("2 to 3 working days");

  await mira.write("I am still furious, this is a joke! How long does shipping take within Norway?");
  expect((await mira.hears(3))[2]).toContain("2 to 3 working days");
  expect(await handoffsOf(id)).toHaveLength(1);
  expect(
    await query(
      product.databaseUrl,
      "SELECT DISTINCT data->>'signal' AS signal FROM event WHERE conversation_id = $1 AND data->>'quiet' = 'true'",
      [id],
    ),
  ).toEqual([{ signal: "frustration" }]);
  await query(
    product.databaseUrl,
    "UPDATE handoff SET returned_at = returned_at - interval '31 minutes' WHERE conversation_id = $1",
    [id],
  );
  await mira.write("What a disgrace. I am furious!");
  await mira.hears(4);
  expect(await handoffsOf(id)).toHaveLength(2);
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
