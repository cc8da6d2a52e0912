import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { seedBare } from "../../prisma/seed.ts";
import type { Hours } from "../../src/handoff/handoff.ts";
import { openDatabase, type Database } from "../../src/store/database.ts";
import { createPromises } from "../../src/store/promises.ts";
import { defaultTriggers } from "../../src/triggers/defaults.ts";
import { createDatabase, type TestDatabase } from "../support/postgres.ts";
import { storedTeam } from "../support/waiting.ts";
import { aWorld, type World } from "../support/world.ts";

let clone: TestDatabase;
let database: Database;
/** A Tuesday, ten o'clock in Oslo. */
const began = new Date("2026-03-03T09:00:00Z");
beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 8, onError: () => {} });
  await seedBare({ prisma: database.prisma, now: () => began, triggers: defaultTriggers });
});
/** Nobody of one story waits, or is there, in the next. */
afterEach(async () => {
  await database.prisma.conversation.deleteMany();
  await database.prisma.presence.deleteMany();
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

let shops = 0;

/** A shop at a moment, whose line is Care's, with a customer who has just asked for a person. */
async function asked(given: { readonly at?: Date; readonly hours?: Hours } = {}) {
  const { prisma } = database;
  const world = await aWorld(database, given.at ?? began);
  const care = await storedTeam(database, { name: `Care ${++shops}`, hours: given.hours ?? null });
  await prisma.line.update({ where: { id: world.line.id }, data: { teamId: care.id } });
  const id = await world.write("+15550101", "I want to talk to a human.");
  await world.think();
  return {
    world,
    care,
    id,
    /** Somebody of Care. */
    async member(name: string) {
      const agent = await world.agent(name);
      await prisma.membership.create({ data: { teamId: care.id, agentId: agent.id } });
      return agent;
    },
    baton: () => prisma.baton.findUniqueOrThrow({ where: { conversationId: id } }),
    handoff: () => prisma.handoff.findFirstOrThrow({ where: { conversationId: id }, orderBy: { requestedAt: "desc" } }),
  };
}

const minutesUntil = (at: Date, { now }: Pick<World, "now">): number => (at.getTime() - now().getTime()) / 60_000;

describe("out of hours", () => {
  const oslo = (...holidays: Hours["holidays"]): Hours => ({
    timeZone: "Europe/Oslo",
    days: [1, 2, 3, 4, 5].map((day) => ({ day, opens: "09:00", closes: "17:00" })),
    holidays,
  });
  const today = { date: "2026-03-03", name: "Founder's day" };

  // Whoever asks for a person is answered in half of the team's twenty minutes.
  test.each<[when: string, at: string, hours: Hours, says: string, deadline: string]>([
    ["in the evening", "2026-03-03T17:30Z", oslo(), "tomorrow at 09:00", "2026-03-04T08:10Z"],
    ["on a Friday night", "2026-03-06T20:00Z", oslo(), "on Monday at 09:00", "2026-03-09T08:10Z"],
    ["before the clocks change", "2026-03-28T12:00Z", oslo(), "on Monday at 09:00", "2026-03-30T07:10Z"],
    ["on a holiday", "2026-03-03T10:00Z", oslo(today), "tomorrow at 09:00", "2026-03-04T08:10Z"],
    [
      "before two holidays",
      "2026-03-03T10:00Z",
      oslo(today, { date: "2026-03-04", name: "The day after" }),
      "on Thursday at 09:00",
      "2026-03-05T08:10Z",
    ],
    [
      "before a short day begins",
      "2026-03-03T10:00Z",
      oslo({ ...today, opens: "12:00", closes: "14:00" }),
      "today at 12:00",
      "2026-03-03T11:10Z",
    ],
    [
      "after it has ended",
      "2026-03-03T13:30Z",
      oslo({ ...today, opens: "12:00", closes: "14:00" }),
      "tomorrow at 09:00",
      "2026-03-04T08:10Z",
    ],
  ])("%s the customer hears when somebody is there again, and nobody is called before that", async (...row) => {
    const [, at, hours, says, deadline] = row;
    const { world, id, baton } = await asked({ at: new Date(at), hours });
    const line = await world.heard(id);
    expect(line).toHaveLength(1);
    expect(line[0]).toContain(`we are closed now and open again ${says}.`);
    expect((await baton()).deadline).toEqual(new Date(deadline));

    await world.later(minutesUntil(new Date(deadline), world) - 1, 60);
    expect(await world.happened(id)).toEqual(["handoff.requested"]);
    expect(await world.heard(id)).toEqual(line);
    await world.later(5);
    expect(await world.happened(id)).toContain("handoff.overdue");
  });

  test("who writes five minutes before a short day ends has the rest of the time in the morning", async () => {
    const hours = oslo({ ...today, opens: "12:00", closes: "14:00" });
    const { world, id, baton } = await asked({ at: new Date("2026-03-03T12:55Z"), hours });
    expect((await world.heard(id))[0]).toContain("we are open until 14:00.");
    expect((await baton()).deadline).toEqual(new Date("2026-03-04T08:05Z"));
  });
});

test("an agent vanishes after taking: within minutes the team has it, a colleague is asked, and the customer hears nothing", async () => {
  const { world, care, id, member, baton } = await asked();
  const [ana, ben] = [await member("Ana"), await member("Ben")];
  await world.comes(ana);
  expect(await world.take(id, ana)).toMatchObject({ outcome: "moved" });
  const heard = await world.heard(id);
  await world.write("+15550101", "It is about order 4711.");
  world.leaves(ana);
  await world.comes(ben);
  await world.later(4, 1);
  expect(await baton()).toMatchObject({ holder: "agent", agentId: ana.id });

  await world.later(2, 1);
  expect(await baton()).toMatchObject({ holder: "team", teamId: care.id, offeredTo: ben.id });
  expect(await world.told(id)).toContainEqual(`Ana is away, so it went back to ${care.name}`);
  expect(await world.happened(id)).toEqual(["handoff.requested", "handoff.returned_absent", "handoff.offered"]);
  expect(await world.take(id, ben)).toMatchObject({ outcome: "moved" });
  expect(await world.heard(id)).toEqual(heard);
});

test("nobody of the team comes: everybody gets it, the reason says so, and the customer is told once that it takes longer", async () => {
  const { world, care, id, baton, handoff } = await asked();
  const everyone = await database.prisma.team.findFirstOrThrow({ where: { fallback: true } });
  const ben = await world.agent("Ben");
  await database.prisma.membership.create({ data: { teamId: everyone.id, agentId: ben.id } });
  await world.comes(ben);
  await world.later(26, 1);
  expect(await baton()).toMatchObject({ holder: "team", teamId: care.id, offeredTo: null });
  await world.later(1, 1);
  expect(await baton()).toMatchObject({ holder: "team", teamId: everyone.id, offeredTo: ben.id });
  const reason = `Nobody of ${care.name} came in 27 minutes, so it overflowed to Everyone.`;
  expect(await handoff()).toMatchObject({ routeReason: reason, teamId: everyone.id });
  expect(await world.told(id)).toContainEqual(reason);
  await world.later(6 * 60, 15);
  const [, ...later] = await world.heard(id);
  expect(later).toEqual([expect.stringContaining("this takes longer than it should")]);
});

test("a promise falls due: the team that gave it is called, whoever keeps it ticks it off, and then it is quiet", async () => {
  const { world, care, id, member, baton, handoff } = await asked();
  const ana = await member("Ana");
  await world.comes(ana);
  await world.reply(id, ana, "Sam is at lunch, we find out.");
  const until = new Date("2026-03-04T11:00Z");
  const promises = [{ text: "We tell you where order 4711 is", until }];
  await world.give(id, ana, { who: "ai" }, { promises });
  const heard = await world.heard(id);

  await world.later(minutesUntil(until, world) - 1, 60);
  expect((await baton()).holder).toBe("ai");
  await world.later(2, 1);
  const reason = expect.stringMatching(/Promised until .*4 March 2026 at 11:00: We tell you where order 4711 is$/);
  expect(await baton()).toMatchObject({ holder: "team", teamId: care.id });
  expect(await handoff()).toMatchObject({ routeReason: reason, priority: "high" });
  expect(await world.told(id)).toContainEqual(reason);
  expect(await world.heard(id)).toEqual(heard);

  await world.reply(id, ana, "It arrives today.");
  const kept = createPromises({ pool: database.pool, now: world.now, announce: () => {} });
  const [promise] = (await kept.of(id))!;
  await kept.end(promise!.id, "kept", ana);
  await world.give(id, ana, { who: "ai" });
  await world.later(2 * 24 * 60, 120);
  expect(await world.happened(id, "promise.")).toEqual(["promise.made", "promise.due", "promise.kept"]);
  expect(await world.heard(id)).toEqual([...heard, "It arrives today."]);
  expect(await database.prisma.handoff.count({ where: { conversationId: id } })).toBe(2);
});
