import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { v7 as uuid } from "uuid";
import type { Team } from "../src/handoff/handoff.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { createPresence } from "../src/store/presence.ts";
import { anAgent } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { after, aWaitingCustomer, noon, office, storedTeam, sweeperOf } from "./support/waiting.ts";

let clone: TestDatabase;
let database: Database;
let sweepAt: (now: Date) => Promise<void>;
let everyone: Team;
let names = 0;
beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 12, onError: () => {} });
  sweepAt = sweeperOf(database);
  everyone = await storedTeam(database, { name: "Everyone", fallback: true });
});
/** Nobody of one test waits in the next. */
afterEach(async () => {
  await database.prisma.conversation.updateMany({ data: { resolvedAt: noon } });
  const nobody = { holder: "nobody", teamId: null, agentId: null, handoffId: null, deadline: null };
  await database.prisma.baton.updateMany({ data: nobody });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

const aNamedTeam = (given: Partial<Team> = {}) => storedTeam(database, { name: `Team ${++names}`, ...given });

const presence = () => createPresence({ pool: database.pool, announce: () => {} });

/** An agent of a team, with a screen that was open last at a moment. */
async function aMember(team: Team, seen: Date, name?: string) {
  const agent = await anAgent(database, name);
  await database.prisma.membership.create({ data: { teamId: team.id, agentId: agent.id } });
  await presence().seen(agent.id, seen);
  return agent;
}

describe("a team", () => {
  test("is not late where somebody has answered from their own mail program and the customer wrote no more", async () => {
    const care = await aNamedTeam();
    const mira = await aWaitingCustomer(database, care);
    const { id } = mira;
    await database.prisma.handoff.updateMany({ where: { conversationId: id }, data: { firstHumanReplyAt: after(5) } });
    await database.prisma.conversation.update({ where: { id }, data: { turnedSeq: 100 } });
    await sweepAt(after(21));
    await sweepAt(after(60));
    expect(await mira.happened()).toEqual([]);
    expect(await mira.baton()).toMatchObject({ holder: "team", teamId: care.id, reminders: 0 });
  });

  test("that does not come hears of it again each quarter of an hour, and its deadline stays for all to see", async () => {
    const care = await aNamedTeam();
    await aMember(care, after(120));
    const mira = await aWaitingCustomer(database, care);
    await sweepAt(after(19));
    expect(await mira.happened()).toEqual([]);
    await sweepAt(after(21));
    await sweepAt(after(22));
    expect(await mira.happened()).toEqual(["overdue", "slipped"]);
    expect(await mira.baton()).toMatchObject({ holder: "team", teamId: care.id, deadline: after(20), reminders: 1 });

    await sweepAt(after(37));
    expect(await mira.happened()).toEqual(["overdue", "slipped", "overdue", "escalated"]);
    expect(await mira.handoff()).toMatchObject({ priority: "high" });
    await sweepAt(after(53));
    expect(await mira.baton()).toMatchObject({ teamId: everyone.id, reminders: 0 });
  });

  test("of which nobody is there loses it to the team that stands in, which has its own time; the customer hears nothing of that", async () => {
    const night = await aNamedTeam({ answerMinutes: 8 });
    const care = await aNamedTeam({ overflow: night.id });
    const mira = await aWaitingCustomer(database, care);
    await sweepAt(after(21));
    const heard = await mira.heard();
    await sweepAt(after(37));
    // It presses more now, so the new team has half of its time.
    expect(await mira.baton()).toMatchObject({
      holder: "team",
      teamId: night.id,
      deadline: after(41),
      since: after(37),
    });
    const reason = `Nobody of ${care.name} came in 37 minutes, so it overflowed to ${night.name}.`;
    expect(await mira.handoff()).toMatchObject({ teamId: night.id, routeReason: reason, resolvedAt: null });
    expect((await mira.told()).at(-1)).toBe(reason);
    expect(await mira.heard()).toEqual(heard);
  });

  test("and the one that stands in for it do not play with a customer: everybody gets them, and is reminded for ever", async () => {
    const care = await aNamedTeam();
    const sales = await aNamedTeam({ overflow: care.id });
    await database.prisma.team.update({ where: { id: care.id }, data: { overflowId: sales.id } });
    const mira = await aWaitingCustomer(database, { ...care, overflow: sales.id });
    for (let minute = 1; minute < 24 * 60; minute += 29) await sweepAt(after(minute));
    const happened = await mira.happened();
    expect(happened.filter((kind) => kind === "overflowed")).toHaveLength(2);
    expect(happened.filter((kind) => kind === "overdue").length).toBeGreaterThan(20);
    expect(await mira.baton()).toMatchObject({ teamId: everyone.id, overflowedFrom: [care.id, sales.id] });
  });

  test("that is closed is left in peace until it opens, unless somebody may come to harm", async () => {
    const care = await aNamedTeam({ hours: office });
    const [calm, crisis] = [
      await aWaitingCustomer(database, care, { at: after(4 * 60 + 50) }),
      await aWaitingCustomer(database, care, { at: after(4 * 60 + 50), priority: "urgent" }),
    ];
    for (let hour = 5; hour <= 20; hour++) await sweepAt(after(hour * 60));
    expect(await calm.happened()).toEqual([]);
    expect((await crisis.happened()).slice(0, 2)).toEqual(["overdue", "overdue"]);
    // 09:10 on the next day.
    await sweepAt(after(21 * 60 + 11));
    expect(await calm.happened()).toEqual(["overdue", "slipped"]);
  });

  test("that is taken out of use gives what waits for it to everybody", async () => {
    const care = await aNamedTeam();
    const mira = await aWaitingCustomer(database, care);
    await database.prisma.team.update({ where: { id: care.id }, data: { retiredAt: after(5) } });
    await sweepAt(after(21));
    expect(await mira.baton()).toMatchObject({ holder: "team", teamId: everyone.id });
    expect((await mira.told()).at(-1)).toBe(`${care.name} is no team any more, so it went to Everyone.`);
  });
});

describe("a customer who waits too long", () => {
  const slipped = async (mira: Awaited<ReturnType<typeof aWaitingCustomer>>) => (await mira.handoff()).slippedAt;

  test("is told so once, honestly, and it leaves", async () => {
    const mira = await aWaitingCustomer(database, await aNamedTeam());
    for (const minute of [21, 37, 53, 69, 200]) await sweepAt(after(minute));
    expect(await mira.heard()).toHaveLength(1);
    expect(await mira.deliveries()).toMatchObject([{ state: "queued" }]);
    expect(await slipped(mira)).toEqual(after(21));
  });

  test("is not told at night that somebody should have come, but in the morning", async () => {
    const care = await aNamedTeam({ hours: office });
    const mira = await aWaitingCustomer(database, care, { at: after(5 * 60 + 30), priority: "urgent" });
    await sweepAt(after(6 * 60));
    expect(await mira.heard()).toEqual([]);
    await sweepAt(after(21 * 60 + 5));
    expect(await mira.heard()).toHaveLength(1);
  });

  test("hears nothing that no person wrote if they want no messages, or a machine may have written", async () => {
    const care = await aNamedTeam();
    const [out, machine] = [await aWaitingCustomer(database, care), await aWaitingCustomer(database, care)];
    const { identityId } = await database.prisma.conversation.findUniqueOrThrow({ where: { id: out.id } });
    await database.prisma.consent.create({
      data: {
        id: uuid(),
        identityId,
        lineId: out.line.id,
        state: "out",
        cause: "keyword",
        actor: { kind: "customer" },
      },
    });
    await database.prisma.message.updateMany({
      where: { conversationId: machine.id },
      data: { hold: "It may be an automatic answer." },
    });
    await sweepAt(after(21));
    for (const mira of [out, machine]) {
      expect(await mira.happened()).toEqual(["overdue"]);
      expect(await mira.heard()).toEqual([]);
    }
  });

  test("hears nothing where the channel takes no free text any more", async () => {
    const mira = await aWaitingCustomer(database, await aNamedTeam({ answerMinutes: 25 * 60 }), {
      channel: "whatsapp",
    });
    await sweepAt(after(25 * 60 + 1));
    expect(await mira.happened()).toEqual(["overdue"]);
    expect(await mira.heard()).toEqual([]);
  });

  test("is not told after a person has answered", async () => {
    const care = await aNamedTeam();
    const mira = await aWaitingCustomer(database, care);
    await mira.replies("A moment, please.", { at: after(5) });
    await mira.batons.give(mira.id, mira.ana, { team: care.id }, undefined, after(6));
    await mira.says("Thank you.", after(7));
    await sweepAt(after(60));
    expect(await mira.happened()).toEqual(["overdue"]);
    expect(await mira.heard()).toEqual([]);
  });
});

describe("an agent", () => {
  const deadline = async (mira: Awaited<ReturnType<typeof aWaitingCustomer>>) => (await mira.baton()).deadline;

  test("has the team's time for the first answer and the shorter one for each after it, by the oldest open message", async () => {
    const care = await aNamedTeam();
    const mira = await aWaitingCustomer(database, care);
    await mira.take(mira.ana, after(5));
    expect(await deadline(mira)).toEqual(after(20));
    await mira.says("Hello?", after(8));
    expect(await deadline(mira)).toEqual(after(20));
    await mira.replies("Here I am.", { at: after(10) });
    expect(await deadline(mira)).toEqual(after(10 + 24 * 60));
    await mira.says("Where is it?", after(60));
    await mira.says("And the other one?", after(65));
    expect(await deadline(mira)).toEqual(after(70));
  });

  test("who vanishes after taking loses it to the team within minutes, and somebody else hears of it", async () => {
    const care = await aNamedTeam();
    const ana = await aMember(care, after(5), "Ana");
    const mira = await aWaitingCustomer(database, care);
    await mira.take(ana, after(5));
    await sweepAt(after(9));
    expect(await mira.baton()).toMatchObject({ holder: "agent", agentId: ana.id });
    await sweepAt(after(11));
    expect(await mira.baton()).toMatchObject({
      holder: "team",
      teamId: care.id,
      deadline: after(20),
      passedOver: [ana.id],
    });
    expect((await mira.told()).at(-1)).toBe(`Ana is away, so it went back to ${care.name}`);
    expect(await mira.happened()).toEqual(["returned_absent"]);
    await sweepAt(after(21));
    expect(await mira.happened()).toEqual(["returned_absent", "overdue", "slipped"]);
  });

  test("who has just taken something is there, whatever is known of their screen", async () => {
    const care = await aNamedTeam({ answerMinutes: 120 });
    const ana = await aMember(care, after(-60));
    const mira = await aWaitingCustomer(database, care);
    await mira.take(ana, after(5));
    await sweepAt(after(9));
    expect(await mira.baton()).toMatchObject({ holder: "agent" });
    await sweepAt(after(11));
    expect(await mira.baton()).toMatchObject({ holder: "team" });
  });

  test("who is gone keeps what needs nobody until its customer writes", async () => {
    const care = await aNamedTeam();
    const ana = await aMember(care, after(5), "Ana");
    const mira = await aWaitingCustomer(database, care);
    await mira.take(ana, after(5));
    await database.prisma.conversation.update({ where: { id: mira.id }, data: { turnedSeq: 1 } });
    await sweepAt(after(60));
    expect(await mira.baton()).toMatchObject({ holder: "agent" });
    await mira.says("One more thing.", after(90));
    await sweepAt(after(91));
    expect(await mira.baton()).toMatchObject({ holder: "team", teamId: care.id });
  });

  test("who says that they are away, or has left the business, gives back who waits; an API key is never away", async () => {
    const care = await aNamedTeam();
    const [away, left, key] = [
      await aMember(care, after(60), "Bo"),
      await aMember(care, after(60), "Cleo"),
      await anAgent(database, "A machine"),
    ];
    const customers = [];
    for (const agent of [away, left, key]) {
      const mira = await aWaitingCustomer(database, care);
      await mira.take(agent, after(1));
      customers.push(mira);
    }
    await presence().say(away.id, "away", away, after(2));
    await database.prisma.agent.update({ where: { id: left.id }, data: { retiredAt: after(2) } });
    await sweepAt(after(7));
    const [ofAway, ofLeft, ofKey] = customers;
    expect((await ofAway!.told()).at(-1)).toBe(`Bo is away, so it went back to ${care.name}`);
    expect((await ofLeft!.told()).at(-1)).toBe(`Cleo has left, so it went back to ${care.name}`);
    expect(await ofKey!.baton()).toMatchObject({ holder: "agent", agentId: key.id });
  });

  test("who set it aside keeps it until then, wherever they are", async () => {
    const care = await aNamedTeam();
    const ana = await aMember(care, after(5));
    const mira = await aWaitingCustomer(database, care);
    await mira.take(ana, after(5));
    await mira.batons.snooze(mira.id, ana, after(180), after(6));
    await sweepAt(after(120));
    expect(await mira.baton()).toMatchObject({ holder: "agent" });
    await sweepAt(after(181));
    expect(await mira.baton()).toMatchObject({ holder: "team" });
  });

  test("who is there and does not answer is reminded twice, and then somebody else has it, though not them again", async () => {
    const care = await aNamedTeam();
    const ana = await aMember(care, after(300), "Ana");
    const mira = await aWaitingCustomer(database, care);
    await mira.take(ana, after(5));
    await sweepAt(after(21));
    // Whoever writes again has waited no less for it.
    await mira.says("Hello?", after(25));
    await sweepAt(after(37));
    expect(await mira.baton()).toMatchObject({ holder: "agent", reminders: 2, deadline: after(20) });
    await sweepAt(after(53));
    expect(await mira.baton()).toMatchObject({ holder: "team", teamId: care.id, passedOver: [ana.id] });
    expect((await mira.told()).at(-1)).toBe(`Ana has not answered, so it went back to ${care.name}`);
  });

  test("who takes what is late already has a quarter of an hour to read it", async () => {
    const mira = await aWaitingCustomer(database, await aNamedTeam());
    await sweepAt(after(30));
    await mira.take(mira.ana, after(31));
    await sweepAt(after(45));
    expect(await mira.baton()).toMatchObject({ holder: "agent", deadline: after(20), reminders: 0 });
    await sweepAt(after(47));
    expect(await mira.baton()).toMatchObject({ reminders: 1 });
  });

  test("is asked once a day about a conversation in which nobody waits", async () => {
    const mira = await aWaitingCustomer(database, await aNamedTeam());
    await mira.replies("It left on Monday.", { at: after(5) });
    for (let hour = 1; hour <= 72; hour += 3) await sweepAt(after(hour * 60));
    const asked = await database.prisma.event.count({ where: { conversationId: mira.id, kind: "agent.idle" } });
    expect(asked).toBe(2);
    expect(await mira.baton()).toMatchObject({ holder: "agent" });
  });
});

describe("a promise", () => {
  const promised = async (conversationId: string, handoffId: string | null, until: Date) => {
    const id = uuid();
    const text = "A call about the invoice";
    await database.prisma.givenPromise.create({
      data: { id, conversationId, handoffId, text, until, actor: { kind: "system" }, at: noon },
    });
    return () => database.prisma.givenPromise.findUniqueOrThrow({ where: { id } });
  };
  const reason = "Promised until Monday, 2 March 2026 at 14:00: A call about the invoice";
  const dueEvents = (conversationId: string) =>
    database.prisma.event.count({ where: { conversationId, kind: "promise.due" } });

  test.each(["ai", "nobody"] as const)(
    "whose time comes while %s has the conversation calls the team that gave it, once, and says nothing to the customer",
    async (holder) => {
      const care = await aNamedTeam({ hours: office });
      const mira = await aWaitingCustomer(database, care);
      const { id: handoff } = await mira.handoff();
      await mira.replies("We will call you.", { at: after(1) });
      if (holder === "ai") await mira.batons.give(mira.id, mira.ana, { who: "ai" }, undefined, after(2));
      else await mira.batons.resolve(mira.id, mira.ana, undefined, after(2));
      const promise = await promised(mira.id, handoff, after(120));
      const before = await mira.heard();

      await sweepAt(after(119));
      expect(await mira.baton()).toMatchObject({ holder });
      await Promise.all([sweepAt(after(120)), sweepAt(after(120))]);
      await sweepAt(after(121));
      expect(await mira.baton()).toMatchObject({ holder: "team", teamId: care.id, deadline: after(130) });
      expect(await promise()).toMatchObject({ dueAt: after(120), outcome: null });
      const handoffs = await database.prisma.handoff.findMany({
        where: { conversationId: mira.id },
        orderBy: { requestedAt: "asc" },
      });
      expect(handoffs).toMatchObject([{ id: handoff }, { routeReason: reason, priority: "high", teamId: care.id }]);
      expect(await dueEvents(mira.id)).toBe(1);
      expect(await mira.heard()).toEqual(before);
    },
  );

  test("is remembered to whoever has the conversation, and what was kept is not", async () => {
    const mira = await aWaitingCustomer(database, await aNamedTeam());
    await mira.take(mira.ana, after(1));
    await promised(mira.id, null, after(120));
    const kept = await promised(mira.id, null, after(120));
    const { id: keptId } = await kept();
    await database.prisma.givenPromise.update({ where: { id: keptId }, data: { outcome: "kept", endedAt: after(60) } });
    for (const minute of [120, 121]) await sweepAt(after(minute));
    expect(await mira.baton()).toMatchObject({ agentId: mira.ana.id });
    expect((await mira.told()).filter((line) => line.startsWith("Promised"))).toEqual([reason]);
    expect(await kept()).toMatchObject({ dueAt: null });
  });

  test("goes along when the customer has begun anew", async () => {
    const mira = await aWaitingCustomer(database, await aNamedTeam());
    await mira.batons.resolve(mira.id, mira.ana, undefined, after(2));
    const promise = await promised(mira.id, null, after(120));
    const { lineId, identityId } = await database.prisma.conversation.findUniqueOrThrow({ where: { id: mira.id } });
    const id = uuid();
    await database.prisma.conversation.create({
      data: {
        id,
        lineId,
        identityId,
        baton: { create: { holder: "agent", agentId: mira.ana.id, epoch: 1, since: after(60), deadline: after(900) } },
      },
    });
    for (const minute of [120, 121]) await sweepAt(after(minute));
    expect(await promise()).toMatchObject({ conversationId: id, dueAt: after(121) });
    expect(await mira.baton()).toMatchObject({ holder: "nobody" });
    expect(await dueEvents(id)).toBe(1);
  });
});

test("many who sweep at once do each thing once", async () => {
  const night = await aNamedTeam();
  const care = await aNamedTeam({ overflow: night.id });
  const ana = await aMember(care, after(1));
  const customers: Awaited<ReturnType<typeof aWaitingCustomer>>[] = [];
  for (let each = 0; each < 12; each++) {
    const mira = await aWaitingCustomer(database, care);
    if (each % 3 === 0) await mira.take(ana, after(1));
    customers.push(mira);
  }
  for (const minute of [10, 21, 37, 53, 69]) await Promise.all([1, 2, 3].map(() => sweepAt(after(minute))));
  for (const [each, mira] of customers.entries()) {
    const returned = each % 3 === 0 ? ["returned_absent"] : [];
    const inEach = ["overdue", "overflowed", "escalated"];
    const once = ["overdue", "slipped", ...inEach, "overdue", ...inEach];
    expect(await mira.happened()).toEqual([...returned, ...once]);
    expect(await mira.heard()).toHaveLength(1);
  }
});

test("nothing waits for ever: whatever the gaps between sweeps, people hear of a customer to whom nobody comes", async () => {
  const care = await aNamedTeam({ hours: office, overflow: (await aNamedTeam({ hours: office })).id });
  const customers = [];
  for (const priority of ["low", "normal", "high", "urgent"] as const)
    customers.push(await aWaitingCustomer(database, care, { priority }));
  let seed = 11;
  for (let minute = 0; minute < 3 * 24 * 60;) {
    seed = (seed * 16_807) % 2_147_483_647;
    minute += 1 + (seed % 170);
    await sweepAt(after(minute));
  }
  for (const mira of customers) {
    expect(await mira.baton()).toMatchObject({ holder: "team", teamId: everyone.id });
    const events = await database.prisma.event.findMany({
      where: { conversationId: mira.id, kind: "handoff.overdue" },
      orderBy: { at: "asc" },
    });
    const times = events.map(({ at }) => at.getTime());
    expect(times.at(-1)).toBeGreaterThan(after(3 * 24 * 60 - 200).getTime());
  }
});
