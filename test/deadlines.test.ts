import { afterAll, beforeAll, expect, test } from "vitest";
import { receive } from "../src/receive.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { createIntake } from "../src/store/intake.ts";
import { sayAsAi } from "../src/say.ts";
import { doubtAnswers } from "../src/store/deliveries/doubts.ts";
import { createBatons } from "../src/store/passing.ts";
import { createSpeech } from "../src/store/speech.ts";
import { overdue } from "../src/store/late.ts";
import { aLine, anAgent, inbound } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { send } from "./support/sending.ts";
import { traitsOf } from "./support/traits.ts";

let clone: TestDatabase;
let database: Database;
beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 5, onError: () => {} });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

const inHours = (hours: number): Date => new Date(Date.now() + hours * 3_600_000);

test("a conversation that was set aside is late at its time, and sooner if the customer writes", async () => {
  const ana = await anAgent(database);
  const batons = createBatons(database.pool, traitsOf);
  const line = await aLine(database);
  const write = () => receive({ intake: createIntake(database.pool), wake: () => {} }, line, inbound(), new Date());
  const isLate = async (at: Date) =>
    (await overdue(database.pool, at)).some(({ conversationId }) => conversationId === id);
  await write();
  const { id } = await database.prisma.conversation.findFirstOrThrow({ where: { lineId: line.id } });
  await batons.take(id, ana, new Date());
  await batons.snooze(id, ana, inHours(24 * 365), new Date());
  expect(await isLate(inHours(2))).toBe(false);
  expect(await isLate(inHours(24 * 366))).toBe(true);
  await write();
  expect(await isLate(inHours(2))).toBe(true);
});

test("an answer of which nobody learns whether it arrived makes the conversation late, so that a person is called", async () => {
  const { pool } = database;
  const line = await aLine(database);
  const asked = inbound({ identity: "+15550199" });
  await receive({ intake: createIntake(pool), wake: () => {} }, line, asked, new Date());
  const { id } = await database.prisma.conversation.findFirstOrThrow({ where: { lineId: line.id } });
  const fence = { conversationId: id, epoch: 1, lastSeq: 1 };
  const said = { text: "It left on Monday.", sources: [] };
  await sayAsAi({ speech: createSpeech(pool, traitsOf), wake: () => {}, announce: () => {} }, fence, said, new Date());
  await send(database, id, async () => ({ outcome: "uncertain", reason: "The line was cut." }));
  const isLate = async () =>
    (await overdue(pool, inHours(0.01))).some((late) => late.conversationId === id && late.waiting);

  await doubtAnswers(pool, new Date(), 90_000);
  expect(await isLate()).toBe(false);
  await doubtAnswers(pool, inHours(0.03), 90_000);
  expect(await overdue(pool, inHours(0.04))).toContainEqual(
    expect.objectContaining({ conversationId: id, waiting: true }),
  );
});
