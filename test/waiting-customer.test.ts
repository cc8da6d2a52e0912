import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase, type Database } from "../src/store/database.ts";
import { readUsualMinutes } from "../src/store/usual-minutes.ts";
import { seedBare } from "../prisma/seed.ts";
import { defaultTriggers } from "../src/triggers/defaults.ts";
import { aBrief, aLine, anAgent } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { aWorld } from "./support/world.ts";

let clone: TestDatabase;
let database: Database;
/** A Monday. */
const now = new Date("2026-03-02T12:00:00Z");
const before = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 4, onError: () => {} });
  await seedBare({ prisma: database.prisma, now: () => now, triggers: defaultTriggers });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

describe("a customer who waits", () => {
  test("is asked once for what is missing, in the line itself, and never for what they gave", async () => {
    await database.prisma.team.updateMany({ data: { intake: true } });
    const world = await aWorld(database, now);
    const ana = await world.agent("Ana");
    const lines = async (conversationId: string) =>
      (
        await database.prisma.message.findMany({
          where: { conversationId, author: "system", kind: "message" },
          orderBy: { seq: "asc" },
        })
      ).map(({ text }) => text);
    const id = await world.write("+15550001", "Where is my order? I want to talk to a human.");
    await world.think();
    expect((await lines(id)).at(-1)).toMatch(/While you wait: what is your order number\?$/);
    const handoff = await database.prisma.handoff.findFirstOrThrow({ where: { conversationId: id } });
    expect(handoff.askedFor).toBe("the order number");

    await world.take(id, ana);
    await world.give(id, ana, { who: "ai" });
    await world.write("+15550001", "Where is my order? I want to talk to a human again.");
    await world.think();
    expect((await lines(id)).filter((line) => line.includes("order number"))).toHaveLength(1);

    const given = await world.write("+15550002", "Where is order 1182? I want to talk to a human.");
    await world.think();
    expect((await lines(given)).join(" ")).not.toContain("order number");
  });

  test("is not forgotten by the only agent who is there: who did not come is asked again", async () => {
    const world = await aWorld(database, now);
    const ana = await world.agent("Ana");
    const { id: teamId } = await database.prisma.team.findFirstOrThrow({ where: { fallback: true } });
    await database.prisma.membership.create({ data: { teamId, agentId: ana.id } });
    await world.comes(ana);
    const id = await world.write("+15550009", "I want to talk to a human.");
    await world.think();
    await world.later(60, 1);
    const offers = await database.prisma.event.count({ where: { conversationId: id, kind: "handoff.offered" } });
    expect(offers).toBeGreaterThan(2);
    await database.prisma.membership.deleteMany({ where: { agentId: ana.id } });
  });

  test("is asked nothing where the team does not want it", async () => {
    await database.prisma.team.updateMany({ data: { intake: false } });
    const world = await aWorld(database, now);
    const id = await world.write("+15550003", "Where is my order? I want to talk to a human.");
    await world.think();
    expect(await database.prisma.handoff.findFirstOrThrow({ where: { conversationId: id } })).toMatchObject({
      askedFor: null,
    });
    expect(await database.prisma.message.count({ where: { conversationId: id, text: { contains: "While" } } })).toBe(0);
  });
});

describe("how soon people usually answer", () => {
  let lineId: string;
  /** A team of one, present, with handoffs that came some minutes ago and were answered so many minutes later. */
  async function aTeamWith(waits: readonly (number | null)[], given: { hours?: object; seenAt?: Date } = {}) {
    lineId ??= (await aLine(database)).id;
    const id = crypto.randomUUID();
    await database.prisma.team.create({
      data: { id, name: `Team ${id}`, ...(given.hours && { hours: given.hours }) },
    });
    const agent = await anAgent(database);
    await database.prisma.membership.create({ data: { teamId: id, agentId: agent.id } });
    await database.prisma.presence.create({ data: { agentId: agent.id, seenAt: given.seenAt ?? now } });
    for (const [at, wait] of waits.entries()) {
      const customer = await database.prisma.customer.create({ data: { id: crypto.randomUUID() } });
      const key = crypto.randomUUID();
      const conversation = await database.prisma.conversation.create({
        data: {
          id: crypto.randomUUID(),
          lineId,
          identityId: (
            await database.prisma.identity.create({
              data: { id: crypto.randomUUID(), customerId: customer.id, channel: "sms", value: key, key },
            })
          ).id,
        },
      });
      const requestedAt = before(120 + at);
      await database.prisma.handoff.create({
        data: {
          id: crypto.randomUUID(),
          conversationId: conversation.id,
          mode: "pass",
          priority: "normal",
          brief: aBrief(),
          teamId: id,
          routeReason: "A test.",
          firstSignalAt: requestedAt,
          requestedAt,
          firstHumanReplyAt: wait === null ? null : new Date(requestedAt.getTime() + wait * 60_000),
          messagesToHandoff: 1,
        },
      });
    }
    return id;
  }
  const times = (many: number, minutes: number | null): (number | null)[] =>
    Array.from({ length: many }, () => minutes);
  const usual = async (...given: Parameters<typeof aTeamWith>) =>
    readUsualMinutes(database.pool, await aTeamWith(...given), now);

  test.each([
    ["four of five within 9 minutes are within 10", [...times(17, 9), ...times(4, 50)], 10],
    ["rounded up kindly", times(20, 16), 30],
    ["nobody promises more than an hour", times(20, 61), null],
    ["nineteen are chance", times(19, 2), null],
    ["who still waits counts", [...times(16, 2), ...times(5, null)], null],
  ])("%s", async (_, waits, minutes) => {
    expect(await usual(waits)).toBe(minutes);
  });

  test("nothing is said while the team is closed or nobody of it is there", async () => {
    const hours = { timeZone: "UTC", days: [{ day: 1, opens: "14:00", closes: "18:00" }], holidays: [] };
    expect(await usual(times(20, 2), { hours })).toBeNull();
    expect(await usual(times(20, 2), { seenAt: before(10) })).toBeNull();
    expect(await usual(times(20, 2))).toBe(5);
  });

  test("what came in the night says nothing of the day", async () => {
    const hours = { timeZone: "UTC", days: [{ day: 1, opens: "11:00", closes: "18:00" }], holidays: [] };
    expect(await usual(times(20, 2), { hours })).toBeNull();
  });
});
