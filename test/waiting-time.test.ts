import { afterAll, beforeAll, expect, test } from "vitest";
import type { Team } from "../src/handoff/handoff.ts";
import type { Actor } from "../src/say.ts";
import { transaction, type Database, openDatabase } from "../src/store/database.ts";
import { countConversations, oneConversation, pageOfConversations } from "../src/store/lists/conversations.ts";
import { readWaiting } from "../src/store/metrics/waiting.ts";
import { createPresence } from "../src/store/presence.ts";
import { createBatons } from "../src/store/passing.ts";
import { createSpeech } from "../src/store/speech.ts";
import { retireTeam } from "../src/store/retiring.ts";
import { aBrief, anAgent, aRoute } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { aConversation } from "./support/sending.ts";
import { traitsOf } from "./support/traits.ts";
import { after, aWaitingCustomer, noon, storedTeam, sweeperOf } from "./support/waiting.ts";

let clone: TestDatabase;
let database: Database;
let sweepAt: (now: Date) => Promise<void>;
let names = 0;
beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 4, onError: () => {} });
  sweepAt = sweeperOf(database);
  await storedTeam(database, { name: "Everyone", fallback: true });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

const aNamedTeam = (given: Partial<Team> = {}) => storedTeam(database, { name: `Team ${++names}`, ...given });
const batons = () => createBatons(database.pool, traitsOf);

/** Since when the screens say that they wait. */
const since = async (id: string) => (await oneConversation(database.pool, traitsOf, id))?.waitingSince;

/** Somebody whose screen was open last at a moment. */
async function whoWasHere(at: Date): Promise<Actor> {
  const agent = await anAgent(database);
  await createPresence({ pool: database.pool, announce: () => {} }).seen(agent.id, at);
  return agent;
}

const answers = (id: string, by: Actor, at: Date) =>
  createSpeech(database.pool, traitsOf).sayAsAgent(id, by, { clientId: `${id} ${at.getTime()}`, text: "I look." }, at);

test("a customer who was taken and given back by an absent agent reads twenty minutes and not none", async () => {
  const mira = await aWaitingCustomer(database, await aNamedTeam());
  await mira.take(await whoWasHere(after(1)), after(1));
  await sweepAt(after(15));
  expect(await mira.baton()).toMatchObject({ holder: "team", since: after(15) });
  expect(await since(mira.id)).toBe(noon.toISOString());
});

test("who is handed from person to person, to another team, or to whom a team overflows, waits on", async () => {
  const [care, sales, night] = [await aNamedTeam(), await aNamedTeam(), await aNamedTeam()];
  await database.prisma.team.update({ where: { id: sales.id }, data: { overflowId: night.id } });
  const mira = await aWaitingCustomer(database, care);
  const [ana, ben] = [await anAgent(database), await anAgent(database, "Ben")];
  await mira.take(ana, after(3));
  await batons().give(mira.id, ana, { agent: ben.id }, undefined, after(5));
  expect(await since(mira.id)).toBe(noon.toISOString());
  await batons().give(mira.id, ben, { team: sales.id }, undefined, after(8));
  expect(await since(mira.id)).toBe(noon.toISOString());
  for (const minute of [29, 45]) await sweepAt(after(minute));
  expect(await mira.baton()).toMatchObject({ teamId: night.id, since: after(45) });
  expect(await since(mira.id)).toBe(noon.toISOString());
});

test("who waited for a team that is taken out of use waits on with its heir", async () => {
  const [gone, heir] = [await aNamedTeam(), await aNamedTeam()];
  await database.prisma.team.update({ where: { id: gone.id }, data: { overflowId: heir.id } });
  const mira = await aWaitingCustomer(database, gone);
  const by = { kind: "agent", id: (await anAgent(database)).id, name: "Olga" } as const;
  await transaction(database.pool, (connection) => retireTeam(connection, gone.id, by, after(20)));
  expect(await mira.baton()).toMatchObject({ teamId: heir.id, since: after(20) });
  expect(await since(mira.id)).toBe(noon.toISOString());
});

test("an answer ends the wait, and the customer's next words begin another", async () => {
  const mira = await aWaitingCustomer(database, await aNamedTeam());
  const ana = await anAgent(database);
  await mira.take(ana, after(1));
  await answers(mira.id, ana, after(4));
  expect(await since(mira.id)).toBeUndefined();
  await mira.says("And the other parcel?", after(9));
  await mira.says("Hello?", after(12));
  expect(await since(mira.id)).toBe(after(9).toISOString());
  await batons().resolve(mira.id, ana, undefined, after(20));
  expect(await since(mira.id)).toBeUndefined();
});

test("a team that is handed a conversation reads who sent it there, and one that has it already reads why it has", async () => {
  const [care, sales] = [await aNamedTeam(), await aNamedTeam()];
  const mira = await aWaitingCustomer(database, care);
  const ana = await anAgent(database);
  const routed = await mira.handoff();
  await batons().give(mira.id, ana, { team: care.id }, undefined, after(1));
  expect(await mira.handoff()).toMatchObject({ teamId: care.id, routeReason: routed.routeReason });
  await batons().give(mira.id, ana, { team: sales.id }, undefined, after(2));
  const routeReason = `${ana.name} passed it to ${sales.name}.`;
  expect(await mira.handoff()).toMatchObject({ teamId: sales.id, routeReason });
});

test("who is answered and handed to another team waits for that team from then", async () => {
  const [care, sales] = [await aNamedTeam(), await aNamedTeam()];
  const mira = await aWaitingCustomer(database, care);
  const ana = await anAgent(database);
  await mira.take(ana, after(1));
  await answers(mira.id, ana, after(4));
  await batons().give(mira.id, ana, { team: sales.id }, undefined, after(6));
  expect(await since(mira.id)).toBe(after(6).toISOString());
  await mira.take(ana, after(7));
  expect(await since(mira.id)).toBeUndefined();
});

test("who somebody was invited for waits since then, also when the AI calls for a person after all", async () => {
  const care = await aNamedTeam();
  const { id } = await aConversation(database, { at: noon });
  const passing = {
    priority: "normal",
    signals: [],
    brief: aBrief(),
    route: aRoute(care),
    told: "Called",
    line: undefined,
    messagesToHandoff: 1,
  } as const;
  const fence = { conversationId: id, epoch: 1, lastSeq: 1 };
  await batons().inviteTeam(fence, passing, after(1));
  expect(await since(id)).toBe(after(1).toISOString());
  await batons().passToTeam(fence, passing, after(5));
  expect(await since(id)).toBe(after(1).toISOString());
});

test("an invitation that is left to the AI, and what goes back to it, waits for nobody", async () => {
  const care = await aNamedTeam();
  const ana = await anAgent(database);
  const mira = await aWaitingCustomer(database, care);
  await batons().give(mira.id, ana, { who: "ai" }, undefined, after(2));
  expect(await since(mira.id)).toBeUndefined();
});

test("the longest waiting stand first, whoever had them, page after page, and are counted once", async () => {
  const care = await aNamedTeam();
  const all: Awaited<ReturnType<typeof aWaitingCustomer>>[] = [];
  for (const minute of [2, 0, 6, 4]) all.push(await aWaitingCustomer(database, care, { at: after(minute) }));
  const ana = await anAgent(database);
  await all[1]!.take(ana, after(7));
  await batons().give(all[1]!.id, ana, { team: care.id }, undefined, after(8));
  const ofCare: string[] = [];
  let read = 0;
  let place: { at: string; id: string } | undefined;
  do {
    const ask = { view: "waiting", agentId: ana.id, limit: 1, after: place, words: undefined } as const;
    const page = await pageOfConversations(database.pool, traitsOf, ask);
    read += page.items.length;
    for (const { id, holder } of page.items) if (holder.team?.id === care.id) ofCare.push(id);
    place = page.next;
  } while (place !== undefined);
  expect(ofCare).toEqual([1, 0, 3, 2].map((each) => all[each]!.id));
  expect(await countConversations(database.pool, ana.id)).toMatchObject({ waiting: read });
  const told = (await readWaiting(database.pool, after(20))).find(({ team }) => team === care.name);
  expect(told).toEqual({ team: care.name, waiting: 4, oldestSeconds: 20 * 60 });
});

test("everybody's conversations, open and resolved, stand newest first on every page", async () => {
  const care = await aNamedTeam();
  const ana = await anAgent(database);
  const made: Awaited<ReturnType<typeof aWaitingCustomer>>[] = [];
  for (const minute of [100, 104, 102, 106]) made.push(await aWaitingCustomer(database, care, { at: after(minute) }));
  for (const each of made.slice(0, 2)) await batons().resolve(each.id, ana, undefined, after(110));
  const read: string[] = [];
  let place: { at: string; id: string } | undefined;
  do {
    const ask = { view: "all", agentId: ana.id, limit: 3, after: place, words: undefined } as const;
    const page = await pageOfConversations(database.pool, traitsOf, ask);
    read.push(...page.items.map(({ id }) => id));
    place = page.next;
  } while (place !== undefined);
  expect(read.slice(0, 4)).toEqual([3, 1, 2, 0].map((each) => made[each]!.id));
  expect(read).toHaveLength(await database.prisma.conversation.count());
  expect(new Set(read).size).toBe(read.length);
});

test("who reads a conversation that came back from an agent of a retired team reads why it is where it is", async () => {
  const [gone, heir] = [await aNamedTeam(), await aNamedTeam()];
  await database.prisma.team.update({ where: { id: gone.id }, data: { overflowId: heir.id } });
  const mira = await aWaitingCustomer(database, gone);
  await mira.take(await whoWasHere(after(1)), after(1));
  const by = { kind: "agent", id: (await anAgent(database)).id, name: "Olga" } as const;
  await transaction(database.pool, (connection) => retireTeam(connection, gone.id, by, after(2)));
  await sweepAt(after(15));
  expect(await mira.baton()).toMatchObject({ holder: "team", teamId: heir.id });
  const { teamId, routeReason } = await mira.handoff();
  expect(teamId).toBe(heir.id);
  expect(routeReason).toBe(`A test. ${gone.name} is out of use, so it went to ${heir.name}.`);
});
