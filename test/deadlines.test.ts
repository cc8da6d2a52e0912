import { afterAll, beforeAll, expect, test } from "vitest";
import { receive } from "../src/receive.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { createIntake } from "../src/store/intake.ts";
import { createBatons } from "../src/store/passing.ts";
import { overdue } from "../src/store/sweeping.ts";
import { aLine, anAgent, inbound } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";

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
  const batons = createBatons(database.pool);
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
