import pg from "pg";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { receive } from "../src/receive.ts";
import { openDatabase, transaction, type Database } from "../src/store/database.ts";
import { createIntake } from "../src/store/intake.ts";
import { createBatons } from "../src/store/passing.ts";
import { markSeen } from "../src/store/seen.ts";
import { createSpeech } from "../src/store/speech.ts";
import { aBrief, aLine, anAgent, aRoute, aTeam, inbound } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { traitsOf } from "./support/traits.ts";
import { patient } from "./support/patient.ts";

let clone: TestDatabase;
let database: Database;

beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 20, onError: () => {} });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

/** A customer who has written once, and their next message. */
async function aCustomer() {
  const line = await aLine(database);
  const write = (text = "Hello?") =>
    receive({ intake: createIntake(database.pool), wake: () => {} }, line, inbound({ text }), new Date());
  await write();
  const { id } = await database.prisma.conversation.findFirstOrThrow({ where: { lineId: line.id } });
  const now = async () => database.prisma.conversation.findUniqueOrThrow({ where: { id }, include: { baton: true } });
  return { id, write, now };
}

/** The AI answers the first message. */
const answered = (conversationId: string) =>
  createSpeech(database.pool, traitsOf).sayAsAi(
    { conversationId, epoch: 1, lastSeq: 1 },
    { text: "It left on Monday.", sources: [] },
    new Date(),
  );

/**
 * Lets each of these begin in this order and come as far as it can, all of them in the way of each other, and then
 * lets them go: the worst moment, every time.
 */
async function atOnce<T extends readonly (() => Promise<unknown>)[]>(conversationId: string, ...acts: T) {
  const jam = new pg.Client({ connectionString: clone.url });
  await jam.connect();
  await jam.query("BEGIN");
  await jam.query("SELECT 1 FROM conversation WHERE id = $1 FOR UPDATE", [conversationId]);
  const running: Promise<unknown>[] = [];
  for (const [index, act] of acts.entries()) {
    running.push(act());
    await vi.waitFor(async () => {
      const waiting = await database.pool.query(
        "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
      );
      expect(waiting.rowCount).toBe(index + 1);
    }, patient);
  }
  await jam.query("COMMIT");
  await jam.end();
  return Promise.allSettled(running);
}

test("a customer who writes at the very moment an agent resolves is heard by the AI", async () => {
  const ana = await anAgent(database);
  const { id, write, now } = await aCustomer();
  const batons = createBatons(database.pool, traitsOf);
  await batons.take(id, ana, new Date());
  const results = await atOnce(
    id,
    () => batons.resolve(id, ana, undefined, new Date()),
    () => write("One more thing"),
  );
  expect(results.map((result) => result.status)).toEqual(["fulfilled", "fulfilled"]);
  const after = await now();
  expect(after).toMatchObject({ resolvedAt: null, baton: { holder: "ai" } });
  expect(after.turnedSeq).toBeLessThan(after.lastSeq);
});

test("a customer and an agent who both write to a resolved conversation do not stop each other", async () => {
  const ana = await anAgent(database);
  const { id, write, now } = await aCustomer();
  const batons = createBatons(database.pool, traitsOf);
  await batons.resolve(id, ana, undefined, new Date());
  const words = { clientId: "client-0001", text: "I forgot to say: it is free." };
  const results = await atOnce(
    id,
    () => write("One more thing"),
    () => createSpeech(database.pool, traitsOf).sayAsAgent(id, ana, words, new Date()),
  );
  expect(results.map((result) => result.status)).toEqual(["fulfilled", "fulfilled"]);
  expect(await now()).toMatchObject({ resolvedAt: null, baton: { holder: "agent", agentId: ana.id } });
});

test("an answer that the AI was about to say when an agent took the conversation is not said", async () => {
  const ana = await anAgent(database);
  const { id, now } = await aCustomer();
  const [taken, said] = await atOnce(
    id,
    () => createBatons(database.pool, traitsOf).take(id, ana, new Date()),
    () => answered(id),
  );
  expect(taken).toMatchObject({ status: "fulfilled" });
  expect(said).toEqual({ status: "fulfilled", value: undefined });
  expect(await now()).toMatchObject({ baton: { holder: "agent" } });
  expect(await database.prisma.message.count({ where: { conversationId: id, author: "ai" } })).toBe(0);
  expect(await database.prisma.delivery.count({ where: { conversationId: id } })).toBe(0);
});

test("nor one to a customer who wrote on meanwhile, and what they wrote still waits for its answer", async () => {
  const { id, write, now } = await aCustomer();
  const [wrote, said] = await atOnce(
    id,
    () => write("And the grey one?"),
    () => answered(id),
  );
  expect(wrote).toMatchObject({ status: "fulfilled" });
  expect(said).toEqual({ status: "fulfilled", value: undefined });
  expect(await now()).toMatchObject({ lastSeq: 2, turnedSeq: 0 });
  expect(await database.prisma.outbox.count({ where: { ref: id, kind: "converse" } })).toBe(2);
});

test("an agent may look at a conversation while a colleague resolves it", async () => {
  const ana = await anAgent(database);
  const ben = await anAgent(database, "Ben");
  const team = { id: uuid(), name: "Everyone", fallback: false, kinds: [], hours: null, answerMinutes: 15 };
  await database.prisma.team.create({ data: { id: team.id, name: team.name } });
  const { id } = await aCustomer();
  const batons = createBatons(database.pool, traitsOf);
  const signals: never[] = [];
  const brief = aBrief();
  const passing = {
    mode: "pass",
    priority: "normal",
    signals,
    brief,
    route: aRoute(aTeam({ id: team.id, name: team.name })),
    told: "Passed",
    line: undefined,
    messagesToHandoff: 1,
  } as const;
  await batons.passToTeam({ conversationId: id, epoch: 1, lastSeq: 1 }, passing, new Date());
  const results = await atOnce(
    id,
    () => markSeen(database.pool, id, ben, new Date()),
    () => batons.resolve(id, ana, undefined, new Date()),
  );
  expect(results.map((result) => result.status)).toEqual(["fulfilled", "fulfilled"]);
});

test("a database connection that breaks in the middle of a transaction breaks that transaction alone", async () => {
  const seen: unknown[] = [];
  const crash = (error: unknown): void => void seen.push(error);
  process.on("uncaughtException", crash);
  try {
    const broken = transaction(database.pool, async (connection) => {
      const { rows } = await connection.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
      await database.pool.query("SELECT pg_terminate_backend($1)", [rows[0]!.pid]);
      // As while a provider is called: nothing is asked of the database when it goes.
      await new Promise((done) => setTimeout(done, 200));
      return connection.query("SELECT 1");
    });
    await expect(broken).rejects.toThrow(/connection/i);
    expect(
      await transaction(database.pool, async (connection) => (await connection.query("SELECT 1 AS one")).rows),
    ).toEqual([{ one: 1 }]);
    expect(seen).toEqual([]);
  } finally {
    process.off("uncaughtException", crash);
  }
});

test("two who wait for each other both get there, one after the other", async () => {
  const [one, two] = [await aCustomer(), await aCustomer()];
  let met = 0;
  let ended = 0;
  const counting = async (first: string, second: string) => {
    await transaction(database.pool, async (connection) => {
      // Who begins anew lets the other go first, or the two might meet again.
      if (met >= 2) await vi.waitFor(() => expect(ended).toBe(1), patient);
      const count = "UPDATE conversation SET unread = unread + 1 WHERE id = $1";
      await connection.query(count, [first]);
      met++;
      await vi.waitFor(() => expect(met).toBeGreaterThanOrEqual(2), patient);
      await connection.query(count, [second]);
    });
    ended++;
  };
  await Promise.all([counting(one.id, two.id), counting(two.id, one.id)]);
  expect(met).toBe(3);
  expect([(await one.now()).unread, (await two.now()).unread]).toEqual([3, 3]);
});
