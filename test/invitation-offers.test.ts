import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { offerSeconds } from "../src/handoff/offer.ts";
import type { Passing } from "../src/pass.ts";
import { receive } from "../src/receive.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { createIntake } from "../src/store/intake.ts";
import { remindInvited } from "../src/store/invitation-reminders.ts";
import { lapseInvitations } from "../src/store/invitations.ts";
import { createLists } from "../src/store/lists/lists.ts";
import { createOffers } from "../src/store/offers.ts";
import { createBatons } from "../src/store/passing.ts";
import { createPromises } from "../src/store/promises.ts";
import { createPresence } from "../src/store/presence.ts";
import { offer } from "../workers/offer.ts";
import { aBrief, aLine, anAgent, aRoute, aTeam, inbound } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { traitsOf } from "./support/traits.ts";

let clone: TestDatabase;
let database: Database;
beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 8, onError: () => {} });
  await database.prisma.team.create({ data: { id: uuid(), name: "Everyone", fallback: true } });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

const began = new Date("2026-03-02T12:00:00Z");
const after = (seconds: number): Date => new Date(began.getTime() + seconds * 1000);
const announce = (): void => {};
const round = (now: Date) => offer({ offers: createOffers(database.pool, traitsOf), announce }, now);

/** A team of one or more who are there, and customers of the AI. */
async function aDesk() {
  const { pool, prisma } = database;
  const id = uuid();
  const name = `Team ${id}`;
  await prisma.team.create({ data: { id, name, answerMinutes: 5 } });
  const batons = createBatons(pool, traitsOf);
  const presence = createPresence({ pool, announce });
  const passing: Passing = {
    priority: "low",
    signals: [],
    brief: aBrief(),
    route: aRoute(aTeam({ id, name })),
    told: "Called.",
    line: undefined,
    messagesToHandoff: 1,
  };
  const writes = async () => {
    const line = await aLine(database);
    await receive({ intake: createIntake(pool), wake: () => {} }, line, inbound(), began);
    return (await prisma.conversation.findFirstOrThrow({ where: { lineId: line.id } })).id;
  };
  const fence = (conversationId: string) => ({ conversationId, epoch: 1, lastSeq: 1 });
  return {
    batons,
    presence,
    team: id,
    writes,
    async colleague() {
      const agent = await anAgent(database);
      await prisma.membership.create({ data: { teamId: id, agentId: agent.id } });
      await presence.seen(agent.id, began);
      return agent;
    },
    async invited() {
      const conversation = await writes();
      await batons.inviteTeam(fence(conversation), passing, began);
      return conversation;
    },
    async waiting() {
      const conversation = await writes();
      await batons.passToTeam(fence(conversation), { ...passing, priority: "normal" }, began);
      return conversation;
    },
    becomesPass: (conversation: string) => batons.passToTeam(fence(conversation), passing, after(20)),
    baton: (conversationId: string) => prisma.baton.findUniqueOrThrow({ where: { conversationId } }),
  };
}

test("one colleague is asked to come to whom the AI still helps, and the AI keeps the baton until they do", async () => {
  const { colleague, invited, baton, batons } = await aDesk();
  const ana = await colleague();
  const id = await invited();
  await round(began);
  expect(await baton(id)).toMatchObject({ holder: "ai", epoch: 1, offeredTo: ana.id });
  const lists = createLists(database, traitsOf);
  const { items } = await lists.conversations({
    view: "offered",
    words: undefined,
    after: undefined,
    agentId: ana.id,
    limit: 10,
  });
  expect(items).toMatchObject([{ id, holder: { who: "ai" }, invited: {}, offered: { agent: { id: ana.id } } }]);
  await batons.take(id, ana, after(5));
  expect(await baton(id)).toMatchObject({ holder: "agent", agentId: ana.id, offeredTo: null });
});

test("who does not come is passed over, the next is asked, and when it is late everybody is asked anew", async () => {
  const { colleague, invited, baton, presence } = await aDesk();
  const [ana, ben] = [await colleague(), await colleague()];
  const id = await invited();
  await round(began);
  const first = (await baton(id)).offeredTo;
  const other = first === ana.id ? ben.id : ana.id;
  const later = async (seconds: number) => {
    for (const each of [ana, ben]) await presence.seen(each.id, after(seconds));
    await round(after(seconds));
  };
  await later(offerSeconds + 1);
  expect(await baton(id)).toMatchObject({ offeredTo: other, passedOver: [first] });
  await later(2 * offerSeconds + 2);
  expect(await baton(id)).toMatchObject({ holder: "ai", offeredTo: null });
  await remindInvited(database.pool, after(3600));
  await later(3601);
  expect((await baton(id)).offeredTo).not.toBeNull();
});

test("whoever waits comes first, also to somebody who is just being asked beside the AI", async () => {
  const { colleague, invited, waiting, baton } = await aDesk();
  const ana = await colleague();
  const beside = await invited();
  await round(began);
  expect((await baton(beside)).offeredTo).toBe(ana.id);
  const waits = await waiting();
  await round(after(1));
  expect((await baton(waits)).offeredTo).toBe(ana.id);
  expect(await baton(beside)).toMatchObject({ offeredTo: null, passedOver: [], holder: "ai" });
  await round(after(2));
  expect((await baton(beside)).offeredTo).toBeNull();
});

test("what the AI has solved alone, or what people left to it, is offered to nobody any more", async () => {
  const { colleague, invited, baton, batons } = await aDesk();
  const ana = await colleague();
  const left = await invited();
  await round(began);
  await batons.give(left, ana, { who: "ai" }, undefined, after(1));
  expect(await baton(left)).toMatchObject({ holder: "ai", offeredTo: null, handoffId: null, passedOver: [] });
  const solved = await invited();
  await round(after(2));
  expect((await baton(solved)).offeredTo).toBe(ana.id);
  await database.prisma.conversation.update({ where: { id: solved }, data: { turnedSeq: 100 } });
  await lapseInvitations(database.pool, 24, after(3 * 86_400));
  expect(await baton(solved)).toMatchObject({ holder: "ai", offeredTo: null, handoffId: null });
});

test("an invitation that becomes a pass begins anew: who was asked beside the AI is asked for somebody who waits", async () => {
  const { colleague, invited, baton, becomesPass } = await aDesk();
  const ana = await colleague();
  const id = await invited();
  await round(began);
  await becomesPass(id);
  expect(await baton(id)).toMatchObject({ holder: "team", offeredTo: null });
  await round(after(21));
  expect(await baton(id)).toMatchObject({ holder: "team", offeredTo: ana.id });
});

test("several processes at once ask one colleague for one thing", async () => {
  const { colleague, invited, waiting } = await aDesk();
  const people = [await colleague(), await colleague()];
  for (let each = 0; each < 3; each++) await Promise.all([invited(), waiting()]);
  for (let second = 0; second < 3; second++) await Promise.all(Array.from({ length: 4 }, () => round(after(second))));
  const asked = await database.prisma.baton.findMany({ where: { offeredTo: { in: people.map(({ id }) => id) } } });
  expect(asked).toHaveLength(people.length);
  expect(new Set(asked.map(({ offeredTo }) => offeredTo))).toEqual(new Set(people.map(({ id }) => id)));
  expect(new Set(asked.map(({ holder }) => holder))).toEqual(new Set(["team"]));
});

test.each(["invited", "held by the AI"])(
  "what a colleague says of a conversation that stays with the AI is kept: %s",
  async (how) => {
    const { colleague, invited, writes, batons, baton } = await aDesk();
    const ana = await colleague();
    const id = how === "invited" ? await invited() : await writes();
    const left = { outcome: "Checked the stock", reserved: ["refund"] };
    expect(await batons.give(id, ana, { who: "ai" }, left, after(5))).toEqual({ outcome: "moved" });
    const promises = createPromises({ pool: database.pool, now: () => after(5), announce });
    expect(await promises.memory(id)).toEqual(left);
    expect(await baton(id)).toMatchObject({ holder: "ai", epoch: 1, handoffId: null });
  },
);

test("who was invited from a team that was just taken out of use is not forgotten: the queue that always exists is asked", async () => {
  const { invited, baton, presence, team } = await aDesk();
  const eve = await anAgent(database, "Eve");
  await presence.seen(eve.id, began);
  // Whoever invites had read the teams before.
  await database.prisma.team.update({ where: { id: team }, data: { retiredAt: began } });
  const id = await invited();
  await round(after(1));
  expect(await baton(id)).toMatchObject({ holder: "ai", epoch: 1, offeredTo: eve.id });
  const handoff = await database.prisma.handoff.findFirstOrThrow({
    where: { conversationId: id },
    include: { team: true },
  });
  expect(handoff.team.name).toBe("Everyone");
  expect(handoff.routeReason).toMatch(/is out of use, so it went to Everyone\.$/);
});
