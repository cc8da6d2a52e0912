import { afterAll, beforeAll, expect, test } from "vitest";
import { v7 as uuid } from "uuid";
import { aRoute, aTeam } from "./support/builders.ts";
import { writeBrief } from "../src/handoff/brief.ts";
import type { Passing } from "../src/pass.ts";
import { loadConversation } from "../src/store/conversations.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { readGrounds } from "../src/store/grounds.ts";
import { remindInvited } from "../src/store/invitation-reminders.ts";
import { lapseInvitations } from "../src/store/invitations.ts";
import { createBatons } from "../src/store/passing.ts";
import { keepSignals, notYetPassed } from "../src/store/signals.ts";
import type { Signal } from "../src/triggers/signal.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { aConversation } from "./support/sending.ts";
import { talk } from "./support/talk.ts";
import { traitsOf } from "./support/traits.ts";

let clone: TestDatabase;
let database: Database;
let team: Passing["route"]["team"];
beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 12, onError: () => {} });
  const id = uuid();
  await database.prisma.team.create({ data: { id, name: "Support", answerMinutes: 15 } });
  team = aTeam({ id, name: "Support" });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

const now = new Date();
const inMinutes = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

/** A conversation of the AI, with what would invite people to it. */
async function doubtful() {
  const conversation = await aConversation(database, { at: now });
  const { id } = conversation;
  const [asked] = await database.prisma.message.findMany({ where: { conversationId: id } });
  const signal: Signal = {
    kind: "negotiation",
    score: 0.8,
    threshold: 0.7,
    evidence: "1182",
    message: asked!.id,
    detector: "negotiation",
    version: "1",
    trigger: { id: uuid(), version: 1 },
  };
  await keepSignals(database.pool, id, { live: [signal], shadow: [] }, now);
  const passing: Passing = {
    priority: "normal",
    signals: [signal],
    brief: writeBrief({ conversation: talk("customer: Where is order 1182?"), signals: [], because: "A test." }),
    route: aRoute(team),
    told: "Invited Support",
    line: undefined,
    messagesToHandoff: 1,
  };
  const fence = { conversationId: id, epoch: 1, lastSeq: 1 };
  const handoffs = () => database.prisma.handoff.findMany({ where: { conversationId: id } });
  return { ...conversation, signal, passing, fence, handoffs };
}

const batons = () => createBatons(database.pool, traitsOf);

test("the same invitation at once and again is one handoff, told once", async () => {
  const { id, passing, fence, handoffs } = await doubtful();
  await Promise.all(Array.from({ length: 6 }, () => batons().inviteTeam(fence, passing, now)));
  expect(await handoffs()).toHaveLength(1);
  const events = await database.prisma.event.findMany({
    where: { conversationId: id, kind: { startsWith: "handoff." } },
  });
  expect(events.map(({ kind }) => kind)).toEqual(["handoff.requested"]);
  expect(await database.prisma.message.count({ where: { conversationId: id, kind: "event" } })).toBe(1);
});

test("who takes while people are being invited has the baton, and either no handoff or one that is taken", async () => {
  for (let round = 0; round < 40; round++) {
    const { id, ana, passing, fence, handoffs } = await doubtful();
    const inviting = batons().inviteTeam(fence, passing, now);
    // Once the invitation surely comes first; from then on chance decides.
    if (round === 0) expect(await inviting).toBeDefined();
    const [invitation] = await Promise.all([inviting, batons().take(id, ana, now)]);
    expect(await database.prisma.baton.findUniqueOrThrow({ where: { conversationId: id } })).toMatchObject({
      holder: "agent",
      handoffId: invitation?.handoffId ?? null,
    });
    expect((await handoffs()).map(({ takenAt }) => takenAt !== null)).toEqual(invitation === undefined ? [] : [true]);
  }
});

test("what the customer wrote while people were being invited is read before the AI speaks", async () => {
  const { passing, fence, write } = await doubtful();
  await write("Wait, it is order 1183.");
  expect(await batons().inviteTeam(fence, passing, now)).toMatchObject({ lastSeq: fence.lastSeq });
});

test("what people were only invited for may still call, and after they gave it back not again", async () => {
  const { id, ana, signal, passing, fence } = await doubtful();
  const fresh = () => notYetPassed(database.pool, id, [signal]);
  expect(await fresh()).toEqual([signal]);
  await batons().inviteTeam(fence, passing, now);
  expect(await fresh()).toEqual([signal]);
  await batons().take(id, ana, now);
  expect(await fresh()).toEqual([]);
  const returns = async () => {
    const { conversation } = (await loadConversation(database.pool, id))!;
    return (await readGrounds(database.pool, conversation, now)).returns;
  };
  expect(await returns()).toEqual(new Map());
  await batons().give(id, ana, { who: "ai" }, undefined, inMinutes(5));
  expect(await fresh()).toEqual([]);
  expect(await returns()).toEqual(new Map([[signal.trigger?.id, inMinutes(5)]]));
});

test("whoever moves an invited conversation to a team makes it a pass, and nobody waits twice", async () => {
  const { id, ana, passing, fence, handoffs } = await doubtful();
  await batons().inviteTeam(fence, passing, now);
  await batons().give(id, ana, { team: team.id }, undefined, now);
  expect(await handoffs()).toMatchObject([{ mode: "pass", resolvedAt: null }]);
});

test("an invitation is late by its team's time, unless it was set aside, and never twice within a quarter of an hour", async () => {
  const { id, ana, passing, fence, handoffs } = await doubtful();
  await batons().inviteTeam(fence, passing, now);
  const lateAt = async (at: Date) => {
    await remindInvited(database.pool, at);
    return (await handoffs())[0]?.announcedAt;
  };
  expect(await lateAt(inMinutes(14))).toBeNull();
  await batons().snooze(id, ana, inMinutes(60), now);
  expect(await lateAt(inMinutes(16))).toBeNull();
  expect(await lateAt(inMinutes(61))).toEqual(inMinutes(61));
  expect(await lateAt(inMinutes(75))).toEqual(inMinutes(61));
  expect(await lateAt(inMinutes(77))).toEqual(inMinutes(77));
});

test("nobody is reminded of an invitation while their team is closed", async () => {
  const conversation = await doubtful();
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, opens: "09:00", closes: "17:00" }));
  const night = uuid();
  const hours = { timeZone: "UTC", days };
  await database.prisma.team.create({ data: { id: night, name: "By day", answerMinutes: 15, hours } });
  const passing = { ...conversation.passing, route: aRoute(aTeam({ id: night })) };
  await batons().inviteTeam(conversation.fence, passing, now);
  const lateAt = async (clock: string) => {
    const tomorrow = new Date(now.getTime() + 24 * 3_600_000).toISOString().slice(0, 10);
    await remindInvited(database.pool, new Date(`${tomorrow}T${clock}Z`));
    return (await conversation.handoffs())[0]?.announcedAt?.toISOString().slice(11, 16);
  };
  expect(await lateAt("03:00")).toBeUndefined();
  expect(await lateAt("16:50")).toBe("16:50");
  expect(await lateAt("23:00")).toBe("16:50");
});

test("an invitation stays open while the customer waits for an answer, however long", async () => {
  const { passing, fence, handoffs, aiSays } = await doubtful();
  await batons().inviteTeam(fence, passing, now);
  await lapseInvitations(database.pool, 24, inMinutes(3 * 24 * 60));
  expect(await handoffs()).toMatchObject([{ resolvedAt: null }]);
  await aiSays("It left on Monday.", now);
  await lapseInvitations(database.pool, 24, inMinutes(23 * 60));
  expect(await handoffs()).toMatchObject([{ resolvedAt: null }]);
  await lapseInvitations(database.pool, 24, inMinutes(25 * 60));
  expect(await handoffs()).toMatchObject([{ resolvedAt: inMinutes(25 * 60), returnedAt: null }]);
});

test("one that an agent has set aside is still there when its time comes", async () => {
  const { id, ana, passing, fence, handoffs, aiSays } = await doubtful();
  await batons().inviteTeam(fence, passing, now);
  await aiSays("It left on Monday.", now);
  await batons().snooze(id, ana, inMinutes(40 * 60), now);
  await lapseInvitations(database.pool, 24, inMinutes(30 * 60));
  expect(await handoffs()).toMatchObject([{ resolvedAt: null }]);
  await lapseInvitations(database.pool, 24, inMinutes(41 * 60));
  expect(await handoffs()).toMatchObject([{ resolvedAt: inMinutes(41 * 60) }]);
});

test("two who run the same turn at once keep what fired once, whatever the order in which they saw it", async () => {
  const { id, signal } = await doubtful();
  const seen = Array.from({ length: 40 }, (_, at): Signal => ({ ...signal, detector: `detector-${at}` }));
  const keep = (live: readonly Signal[]) => keepSignals(database.pool, id, { live, shadow: [] }, now);
  for (let round = 0; round < 10; round++) {
    await Promise.all(Array.from({ length: 8 }, (_, at) => keep(at % 2 === 0 ? seen : seen.toReversed())));
    expect(await database.prisma.signal.count({ where: { conversationId: id } })).toBe(seen.length + 1);
    await database.prisma.signal.deleteMany({ where: { conversationId: id, detector: { not: signal.detector } } });
  }
});
