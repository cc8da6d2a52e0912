import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Team } from "../src/handoff/handoff.ts";
import { offerSeconds } from "../src/handoff/offer.ts";
import { receive } from "../src/receive.ts";
import { createAgents } from "../src/store/agents.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { createIntake } from "../src/store/intake.ts";
import { createOffers } from "../src/store/offers.ts";
import { createBatons } from "../src/store/passing.ts";
import { createPresence } from "../src/store/presence.ts";
import { createTeams } from "../src/store/teams.ts";
import type { Priority } from "../src/triggers/trigger.ts";
import { offer } from "../workers/offer.ts";
import { aBrief, aLine, anAgent, aRoute, aTeam, inbound } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { traitsOf } from "./support/traits.ts";

let clone: TestDatabase;
let database: Database;
beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 16, onError: () => {} });
  await database.prisma.team.create({ data: { id: uuid(), name: "Everyone", fallback: true } });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

const began = new Date("2026-03-02T12:00:00Z");
const after = (seconds: number): Date => new Date(began.getTime() + seconds * 1000);
const by = { kind: "key", id: uuid(), name: "Automation" } as const;
const announce = (): void => {};

type Given = { readonly skills?: string[]; readonly languages?: string[]; readonly capacity?: number };

/** A team of its own, with people who are there when they say so. */
async function aDesk() {
  const { pool, prisma } = database;
  const id = uuid();
  const name = `Team ${id}`;
  await prisma.team.create({ data: { id, name } });
  const team: Team = aTeam({ id, name });
  const presence = createPresence({ pool, announce });
  const batons = createBatons(pool, traitsOf);

  return {
    team,
    batons,
    presence,
    async colleague(given: Given = {}) {
      const agent = await anAgent(database);
      await prisma.agent.update({ where: { id: agent.id }, data: given });
      await prisma.membership.create({ data: { teamId: id, agentId: agent.id } });
      return agent;
    },
    /** A customer writes, and the AI passes to this team. */
    async waiting(
      given: {
        readonly at?: Date;
        readonly priority?: Priority;
        readonly skills?: string[];
        readonly language?: string;
      } = {},
    ) {
      const { at = began, priority = "normal", skills = [], language = null } = given;
      const line = await aLine(database);
      await receive({ intake: createIntake(pool), wake: () => {} }, line, inbound(), at);
      const conversation = await prisma.conversation.findFirstOrThrow({ where: { lineId: line.id } });
      await batons.passToTeam(
        { conversationId: conversation.id, epoch: 1, lastSeq: 1 },
        {
          priority,
          signals: [],
          brief: aBrief(),
          route: { ...aRoute(team), skills, language },
          told: "Passed.",
          line: undefined,
          messagesToHandoff: 1,
        },
        at,
      );
      return conversation.id;
    },
    /** What offers there are, by conversation. */
    async asked(conversationId: string): Promise<string | null> {
      const baton = await prisma.baton.findUniqueOrThrow({ where: { conversationId } });
      return baton.offeredTo;
    },
  };
}

const round = (now: Date, changes: string[] = []): Promise<void> =>
  offer({ offers: createOffers(database.pool, traitsOf), announce: () => void changes.push("told") }, now);

const eventsOf = (conversationId: string) =>
  database.prisma.event.findMany({
    where: { conversationId, kind: { in: ["handoff.offered", "handoff.unanswered_offer"] } },
    orderBy: { id: "asc" },
  });

test("who waits is offered to somebody who is there, once, and everybody hears of it", async () => {
  const { colleague, waiting, asked, presence } = await aDesk();
  const ana = await colleague();
  const id = await waiting();
  await round(began);
  expect(await asked(id)).toBeNull();

  await presence.seen(ana.id, began);
  const told: string[] = [];
  await round(began, told);
  await round(after(1), told);
  expect(await asked(id)).toBe(ana.id);
  expect(told).toEqual(["told"]);
  expect(await eventsOf(id)).toMatchObject([
    { kind: "handoff.offered", data: { agent: ana.id, until: after(offerSeconds).toISOString() } },
  ]);
  expect(await database.prisma.baton.findUnique({ where: { conversationId: id } })).toMatchObject({ holder: "team" });
});

test("the queue that always exists asks who is in no team, so that a new colleague is not forgotten", async () => {
  const { waiting, asked, presence, batons } = await aDesk();
  const everyone = await database.prisma.team.findFirstOrThrow({ where: { fallback: true } });
  const id = await waiting();
  const nora = await anAgent(database, "Nora");
  await presence.seen(nora.id, began);
  await round(began);
  expect(await asked(id)).toBeNull();
  await batons.give(id, by, { team: everyone.id }, undefined, after(1));
  await round(after(2));
  expect(await asked(id)).toBe(nora.id);
  await batons.take(id, nora, after(3));
});

test("who does not answer is passed over, the next is asked, and at last it is open to everybody", async () => {
  const { colleague, waiting, asked, presence } = await aDesk();
  const [ana, ben] = [await colleague(), await colleague()];
  for (const one of [ana, ben]) await presence.seen(one.id, began);
  const id = await waiting();
  await round(began);
  const first = (await asked(id))!;
  for (const one of [ana, ben]) await presence.seen(one.id, after(50));
  await round(after(59));
  expect(await asked(id)).toBe(first);
  await round(after(60));
  const second = (await asked(id))!;
  expect(new Set([first, second])).toEqual(new Set([ana.id, ben.id]));
  for (const one of [ana, ben]) await presence.seen(one.id, after(119));
  await round(after(120));
  await round(after(121));
  expect(await asked(id)).toBeNull();
  expect((await eventsOf(id)).map(({ kind }) => kind)).toEqual([
    "handoff.offered",
    "handoff.unanswered_offer",
    "handoff.offered",
    "handoff.unanswered_offer",
  ]);

  // Ben's screen is closed and opened again: he is asked anew, Ana is not.
  await presence.left(ben.id, after(121));
  await presence.seen(ana.id, after(150));
  await round(after(150));
  await presence.seen(ben.id, after(151));
  await round(after(151));
  expect(await asked(id)).toBe(ben.id);
});

test("an offer to somebody who goes away goes to the next at once, and to nobody's account", async () => {
  const { colleague, waiting, asked, presence } = await aDesk();
  const ana = await colleague();
  await presence.seen(ana.id, began);
  const id = await waiting();
  await round(began);
  const ben = await colleague();
  await presence.seen(ben.id, after(5));
  await presence.say(ana.id, "away", ana, after(5));
  await round(after(6));
  expect(await asked(id)).toBe(ben.id);
  await presence.say(ben.id, "away", ben, after(7));
  await presence.say(ana.id, "available", ana, after(7));
  await round(after(8));
  expect(await asked(id)).toBe(ana.id);
  expect(await eventsOf(id)).toMatchObject([
    { kind: "handoff.offered" },
    { kind: "handoff.unanswered_offer", data: { agent: ana.id, left: true } },
    { kind: "handoff.offered" },
    { kind: "handoff.unanswered_offer", data: { agent: ben.id, left: true } },
    { kind: "handoff.offered", data: { agent: ana.id } },
  ]);
});

test("a closed laptop is nobody: within the minute nothing more is offered there", async () => {
  const { colleague, waiting, asked, presence } = await aDesk();
  const ana = await colleague();
  await presence.seen(ana.id, began);
  const id = await waiting({ at: after(61) });
  await round(after(61));
  expect(await asked(id)).toBeNull();
});

test("somebody is asked for one thing at a time, the most pressing first, and never for more than they can hold", async () => {
  const { colleague, waiting, asked, presence, batons } = await aDesk();
  const ana = await colleague({ capacity: 1 });
  await presence.seen(ana.id, began);
  const calm = await waiting();
  const angry = await waiting({ priority: "high" });
  await round(began);
  expect([await asked(angry), await asked(calm)]).toEqual([ana.id, null]);
  await batons.take(angry, ana, after(1));
  await round(after(2));
  expect([await asked(angry), await asked(calm)]).toEqual([null, null]);
  await batons.resolve(angry, ana, undefined, after(3));
  await round(after(4));
  expect(await asked(calm)).toBe(ana.id);
});

test("what was set aside until tomorrow is offered to nobody, and weighs on nobody", async () => {
  const { colleague, waiting, asked, presence, batons } = await aDesk();
  const ana = await colleague({ capacity: 1 });
  await presence.seen(ana.id, began);
  const [held, asleep, fresh] = [await waiting(), await waiting(), await waiting()];
  await batons.take(held, ana, began);
  await batons.snooze(held, ana, after(86_400), began);
  await batons.snooze(asleep, ana, after(86_400), began);
  await round(after(1));
  expect([await asked(held), await asked(asleep), await asked(fresh)]).toEqual([null, null, ana.id]);
});

test("who knows how and writes the language is asked; when nobody does, somebody is asked all the same and agents read why", async () => {
  const { colleague, waiting, asked, presence } = await aDesk();
  const [plain, able] = [await colleague(), await colleague({ skills: ["contracts"], languages: ["no"] })];
  for (const one of [plain, able]) await presence.seen(one.id, began);
  const first = await waiting({ skills: ["contracts"], language: "no" });
  await round(began);
  expect(await asked(first)).toBe(able.id);

  const second = await waiting({ skills: ["contracts"], language: "no", at: after(1) });
  await round(after(1));
  expect(await asked(second)).toBe(plain.id);
  const { routeReason } = await database.prisma.handoff.findFirstOrThrow({ where: { conversationId: second } });
  expect(routeReason).toBe("A test. Nobody who knows contracts and Norwegian is at hand, so others are asked.");
});

test("who gives it back to the team is not asked whether they will take it", async () => {
  const { team, colleague, waiting, asked, presence, batons } = await aDesk();
  const ana = await colleague();
  await presence.seen(ana.id, began);
  const id = await waiting();
  await batons.take(id, ana, began);
  await batons.give(id, ana, { team: team.id }, undefined, after(1));
  await round(after(2));
  expect(await asked(id)).toBeNull();
  const ben = await colleague();
  await presence.seen(ben.id, after(3));
  await round(after(3));
  expect(await asked(id)).toBe(ben.id);
});

test("whoever takes it first has it, offered or not, and the other is told who", async () => {
  const { colleague, waiting, asked, presence, batons } = await aDesk();
  const ana = await colleague();
  await presence.seen(ana.id, began);
  const id = await waiting();
  await round(began);
  const ben = await anAgent(database, "Ben");
  const [bens, anas] = await Promise.all([batons.take(id, ben, after(1)), batons.take(id, ana, after(1))]);
  expect([bens.outcome, anas.outcome].toSorted()).toEqual(["held", "moved"]);
  expect([bens, anas]).toContainEqual({ outcome: "held", by: bens.outcome === "moved" ? "Ben" : "Ana" });
  await round(after(2));
  expect(await asked(id)).toBeNull();
});

test("several processes at once offer nothing twice and ask nobody for two things", async () => {
  const { colleague, waiting, asked, presence } = await aDesk();
  const people = await Promise.all([1, 2, 3].map(() => colleague()));
  for (const one of people) await presence.seen(one.id, began);
  const ids = await Promise.all(Array.from({ length: 12 }, () => waiting()));
  for (let turn = 0; turn < 4; turn++) {
    const now = after(turn * 61);
    for (const one of people) await presence.seen(one.id, now);
    await Promise.all(Array.from({ length: 6 }, () => round(now)));
    const offered = (await Promise.all(ids.map(asked))).filter((agent) => agent !== null);
    expect(offered.toSorted()).toEqual(people.map(({ id }) => id).toSorted());
  }
  for (const id of ids) {
    const offers = (await eventsOf(id)).filter(({ kind }) => kind === "handoff.offered");
    expect(new Set(offers.map(({ data }) => (data as { agent: string }).agent)).size).toBe(offers.length);
  }
});

test("of two processes that saw something else, one has its way: one agent for a conversation, one conversation for an agent", async () => {
  const { colleague, waiting, asked, presence } = await aDesk();
  const [ana, ben] = [await colleague(), await colleague()];
  for (const one of [ana, ben]) await presence.seen(one.id, began);
  const offers = createOffers(database.pool, traitsOf);
  const make = (conversationId: string, agent: string) =>
    offers.make({ conversationId, epoch: 2, handoffId: null }, { agent, until: after(60), because: undefined }, began);
  for (let again = 0; again < 5; again++) {
    const [one, other, both] = [await waiting(), await waiting(), await waiting()];
    expect((await Promise.all([make(one, ana.id), make(other, ana.id)])).toSorted()).toEqual([false, true]);
    expect([await asked(one), await asked(other)].filter((agent) => agent !== null)).toEqual([ana.id]);
    await offers.end(after(60));
    await presence.seen(ana.id, began);
    expect((await Promise.all([make(both, ana.id), make(both, ben.id)])).toSorted()).toEqual([false, true]);
    await offers.end(after(60));
  }
});

test("a team that is retired hands over who waits for it, and whoever is passed to it at that moment", async () => {
  const { team, waiting, batons } = await aDesk();
  const heir = await aDesk();
  const teams = createTeams({ pool: database.pool, announce, now: () => after(60) });
  await teams.change(team.id, { overflow: heir.team.id }, by);
  const id = await waiting();
  expect(await teams.retire(team.id, by)).toEqual({ outcome: "done" });
  const baton = await database.prisma.baton.findUniqueOrThrow({ where: { conversationId: id } });
  expect(baton).toMatchObject({ holder: "team", teamId: heir.team.id });
  expect(baton.deadline!.getTime()).toBeGreaterThan(after(60).getTime());
  expect(await database.prisma.handoff.findFirst({ where: { conversationId: id } })).toMatchObject({
    teamId: heir.team.id,
    routeReason: `A test. ${team.name} is out of use, so it went to ${heir.team.name}.`,
  });
  expect(
    await database.prisma.event.findFirst({ where: { conversationId: id, kind: "handoff.rerouted" } }),
  ).toMatchObject({ data: { from: team.id, to: heir.team.id } });

  // A turn that had read the teams before passes to it now.
  const late = await waiting({ at: after(61) });
  await round(after(62));
  const fallback = await database.prisma.team.findFirstOrThrow({ where: { fallback: true } });
  expect(await database.prisma.baton.findUnique({ where: { conversationId: late } })).toMatchObject({
    holder: "team",
    teamId: fallback.id,
  });
  expect(await batons.give(late, by, { team: team.id }, undefined, after(63))).toMatchObject({ outcome: "absent" });
});

test("somebody who leaves for good gives back what they hold and what they are asked for, and nobody is asked in their place", async () => {
  const { team, colleague, waiting, asked, presence, batons } = await aDesk();
  const ana = await colleague();
  await presence.seen(ana.id, began);
  const held = await waiting();
  await batons.take(held, ana, began);
  const offered = await waiting();
  await round(after(1));
  expect(await asked(offered)).toBe(ana.id);
  const agents = createAgents({ pool: database.pool, announce, now: () => after(2) });
  expect(await agents.retire(ana.id, by)).toEqual({ outcome: "done" });
  await round(after(3));
  expect([await asked(held), await asked(offered)]).toEqual([null, null]);
  expect(await database.prisma.baton.findUnique({ where: { conversationId: held } })).toMatchObject({
    holder: "team",
    teamId: team.id,
    agentId: null,
  });
});
