import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { receive } from "../src/receive.ts";
import { sayAsAi, type Fence } from "../src/say.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { claimDelivery, sendGuarded } from "../src/store/deliveries.ts";
import { createIntake } from "../src/store/intake.ts";
import { createBatons } from "../src/store/passing.ts";
import { createSpeech } from "../src/store/speech.ts";
import { markUncertain } from "../src/store/sweeping.ts";
import { aLine, anAgent, inbound } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";

let clone: TestDatabase;
let database: Database;
const quiet = { wake: () => {}, announce: () => {} };

beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 20, onError: () => {} });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

/** A conversation in which the customer has asked something. */
async function asked(): Promise<Fence> {
  const line = await aLine(database);
  await receive({ intake: createIntake(database.pool), wake: quiet.wake }, line, inbound(), new Date());
  const { id } = await database.prisma.conversation.findFirstOrThrow({ where: { lineId: line.id } });
  return { conversationId: id, epoch: 1, lastSeq: 1 };
}

const answer = (fence: Fence) =>
  sayAsAi(
    { ...quiet, speech: createSpeech(database.pool) },
    fence,
    { text: "It left on Monday.", sources: [] },
    new Date(),
  );
const take = (conversationId: string, agent: Awaited<ReturnType<typeof anAgent>>) =>
  createBatons(database.pool).take(conversationId, agent, new Date());
const stateOf = async (conversationId: string) =>
  (await database.prisma.delivery.findMany({ where: { conversationId }, orderBy: { seq: "asc" } })).map(
    (delivery) => delivery.state,
  );

test("after an agent's take is acknowledged no AI message begins to be sent, in 200 races", async () => {
  const ana = await anAgent(database);
  let began = 0;
  let overtaken = 0;
  const race = async () => {
    const fence = await asked();
    await answer(fence);
    let acknowledged = Number.POSITIVE_INFINITY;
    const sending = (async () => {
      const claimed = await claimDelivery(database.pool, fence.conversationId, new Date());
      if (claimed === undefined) return;
      await new Promise((done) => setTimeout(done, Math.random() * 4));
      await sendGuarded(
        database.pool,
        claimed,
        async () => {
          began++;
          // The instant the provider is called: it must not come after the acknowledgement.
          expect(performance.now()).toBeLessThan(acknowledged);
          await new Promise((done) => setTimeout(done, Math.random() * 3));
          return { outcome: "sent", externalId: "SM1" };
        },
        () => new Date(),
      );
    })();
    await new Promise((done) => setTimeout(done, Math.random() * 6));
    await take(fence.conversationId, ana);
    acknowledged = performance.now();
    await sending;
    if ((await stateOf(fence.conversationId))[0] === "suppressed") overtaken++;
  };
  for (let round = 0; round < 25; round++) await Promise.all(Array.from({ length: 8 }, race));
  // A race that always ends the same way has tested nothing.
  expect(began).toBeGreaterThan(10);
  expect(overtaken).toBeGreaterThan(10);
}, 60_000);

test("an agent who takes while the model is thinking hears no AI afterwards", async () => {
  const fence = await asked();
  const ana = await anAgent(database);
  await take(fence.conversationId, ana);
  expect(await answer(fence)).toBe(false);
  expect(await stateOf(fence.conversationId)).toEqual([]);
});

test("of two agents who take at once one wins, and the other is told who", async () => {
  const fence = await asked();
  const [ana, ben] = [await anAgent(database, "Ana"), await anAgent(database, "Ben")];
  const results = await Promise.all([take(fence.conversationId, ana), take(fence.conversationId, ben)]);
  expect(results.filter((result) => result.outcome === "moved")).toHaveLength(1);
  const lost = results.find((result) => result.outcome === "held");
  expect(["Ana", "Ben"]).toContain(lost?.outcome === "held" ? lost.by : undefined);
});

test("a reply that is sent again with the same client id is one message", async () => {
  const fence = await asked();
  const ana = await anAgent(database);
  const speech = createSpeech(database.pool);
  const words = { clientId: "client-0001", text: "I am looking into it." };
  const said = await Promise.all(
    Array.from({ length: 5 }, () => speech.sayAsAgent(fence.conversationId, ana, words, new Date())),
  );
  expect(new Set(said.map((one) => (one.outcome === "said" ? one.messageId : "?"))).size).toBe(1);
  expect(await stateOf(fence.conversationId)).toEqual(["queued"]);
});

test("a message whose sender died is uncertain, is not sent again, and holds up nobody behind it", async () => {
  const fence = await asked();
  const ana = await anAgent(database);
  const speech = createSpeech(database.pool);
  await speech.sayAsAgent(fence.conversationId, ana, { clientId: "client-0001", text: "one" }, new Date());
  await speech.sayAsAgent(fence.conversationId, ana, { clientId: "client-0002", text: "two" }, new Date());
  const first = await claimDelivery(database.pool, fence.conversationId, new Date());
  expect(first?.text).toBe("one");
  expect(await claimDelivery(database.pool, fence.conversationId, new Date())).toBeUndefined();
  await vi.waitFor(async () =>
    expect(await markUncertain(database.pool, new Date(Date.now() + 60_001), 60_000)).toContain(fence.conversationId),
  );
  expect(await stateOf(fence.conversationId)).toEqual(["uncertain", "queued"]);
  expect((await claimDelivery(database.pool, fence.conversationId, new Date()))?.text).toBe("two");
});
