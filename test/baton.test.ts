import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { receive } from "../src/receive.ts";
import { sayAsAi, type Fence } from "../src/say.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { claimDelivery } from "../src/store/deliveries/claim.ts";
import type { Claimed, Result } from "../src/store/deliveries/claimed.ts";
import { markUncertain } from "../src/store/deliveries/doubts.ts";
import { sendGuarded } from "../src/store/deliveries/guard.ts";
import { settle } from "../src/store/deliveries/settle.ts";
import { createIntake } from "../src/store/intake.ts";
import { createBatons } from "../src/store/passing.ts";
import { createSpeech } from "../src/store/speech.ts";
import { aLine, anAgent, inbound } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { aConversation } from "./support/sending.ts";
import { traitsOf } from "./support/traits.ts";
import { patient } from "./support/patient.ts";

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
    { ...quiet, speech: createSpeech(database.pool, traitsOf) },
    fence,
    { text: "It left on Monday.", sources: [] },
    new Date(),
  );
const take = (conversationId: string, agent: Awaited<ReturnType<typeof anAgent>>) =>
  createBatons(database.pool, traitsOf).take(conversationId, agent, new Date());
const stateOf = async (conversationId: string) =>
  (await database.prisma.delivery.findMany({ where: { conversationId }, orderBy: { seq: "asc" } })).map(
    (delivery) => delivery.state,
  );

const now = () => new Date();

async function claim(conversationId: string): Promise<Claimed | undefined> {
  const claimed = await claimDelivery(database.pool, conversationId, traitsOf, now());
  return claimed === undefined || "waitUntil" in claimed ? undefined : claimed;
}
async function sendAndSettle(claimed: Claimed, send: () => Promise<Result>) {
  await settle(database.pool, claimed, await sendGuarded(database.pool, claimed, traitsOf, send, now), now());
}

/** By chance, and longer for whoever has won more races: on a slow machine one side alone would win them all. */
const someMs = (most: number, ahead: number) =>
  new Promise((done) => setTimeout(done, Math.random() * most + Math.max(0, ahead)));

test("after an agent's take is acknowledged no AI message begins to be sent, in 200 races", async () => {
  const ana = await anAgent(database);
  let began = 0;
  let overtaken = 0;
  const race = async () => {
    const fence = await asked();
    await answer(fence);
    let acknowledged = Number.POSITIVE_INFINITY;
    const sending = (async () => {
      const claimed = await claim(fence.conversationId);
      if (claimed === undefined) return;
      await someMs(4, began - overtaken);
      await sendAndSettle(claimed, async () => {
        began++;
        // The instant the provider is called: it must not come after the acknowledgement.
        expect(performance.now()).toBeLessThan(acknowledged);
        await new Promise((done) => setTimeout(done, Math.random() * 3));
        return { outcome: "sent", externalId: "SM1" };
      });
    })();
    await someMs(6, overtaken - began);
    await take(fence.conversationId, ana);
    acknowledged = performance.now();
    await sending;
    if ((await stateOf(fence.conversationId))[0] === "suppressed") overtaken++;
  };
  for (let round = 0; round < 25; round++) await Promise.all(Array.from({ length: 8 }, race));
  // A race that always ends the same way has tested nothing.
  expect(began).toBeGreaterThan(10);
  expect(overtaken).toBeGreaterThan(10);
});

test("once a STOP is stored nothing begins to be sent, be it the AI's or an agent's, in 100 races", async () => {
  const intake = createIntake(database.pool);
  let began = 0;
  let overtaken = 0;
  const race = async (by: "ai" | "agent") => {
    const talk = await aConversation(database);
    await (by === "ai" ? talk.aiSays("It left on Monday.") : talk.replies("It left on Monday."));
    let stored = Number.POSITIVE_INFINITY;
    const sending = (async () => {
      const claimed = await claim(talk.id);
      if (claimed === undefined) return;
      await someMs(4, began - overtaken);
      await sendAndSettle(claimed, async () => {
        began++;
        // The instant the provider is called: it must not come after the opt-out.
        expect(performance.now()).toBeLessThan(stored);
        await new Promise((done) => setTimeout(done, Math.random() * 6));
        return { outcome: "sent", externalId: `SM${began}` };
      });
    })();
    await someMs(6, overtaken - began);
    await receive(
      { intake, wake: quiet.wake },
      talk.line,
      inbound({ identity: talk.identity, text: "STOP" }),
      new Date(),
    );
    stored = performance.now();
    await sending;
    if ((await talk.states())[0] === "suppressed") overtaken++;
  };
  for (let round = 0; round < 25; round++) await Promise.all((["ai", "agent", "ai", "agent"] as const).map(race));
  expect(began).toBeGreaterThan(10);
  expect(overtaken).toBeGreaterThan(10);
});

test("an answer of the AI that waits to be sent is dropped when an agent takes", async () => {
  const fence = await asked();
  await answer(fence);
  const claimed = await claim(fence.conversationId);
  await take(fence.conversationId, await anAgent(database));
  await sendAndSettle(claimed!, () => Promise.reject(new Error("nobody may be called")));
  expect(await stateOf(fence.conversationId)).toEqual(["suppressed"]);
});

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
  const speech = createSpeech(database.pool, traitsOf);
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
  const speech = createSpeech(database.pool, traitsOf);
  await speech.sayAsAgent(fence.conversationId, ana, { clientId: "client-0001", text: "one" }, new Date());
  await speech.sayAsAgent(fence.conversationId, ana, { clientId: "client-0002", text: "two" }, new Date());
  const first = await claim(fence.conversationId);
  expect(first?.text).toBe("one");
  expect(await claim(fence.conversationId)).toBeUndefined();
  await vi.waitFor(
    async () =>
      expect(await markUncertain(database.pool, new Date(Date.now() + 60_001), 60_000)).toContain(fence.conversationId),
    patient,
  );
  expect(await stateOf(fence.conversationId)).toEqual(["uncertain", "queued"]);
  // What may have left a moment ago goes first: there may yet be news of it.
  expect(await claim(fence.conversationId)).toBeUndefined();
  const later = new Date(Date.now() + 60_001 + traitsOf("sms").orderWaitMs);
  expect(await claimDelivery(database.pool, fence.conversationId, traitsOf, later)).toMatchObject({ text: "two" });
});
