import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createPast } from "../src/store/replays-past.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { readTeams } from "../src/store/turns.ts";
import { replay } from "../src/replay.ts";
import type { Report } from "../src/replay/report.ts";
import { isTerse } from "../src/triggers/reading.ts";
import type { SignalKind } from "../src/triggers/signal.ts";
import type { Trigger } from "../src/triggers/trigger.ts";
import { type Happened, writePast } from "./support/past.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { traitsOf } from "./support/traits.ts";

let temporary: TestDatabase;
let database: Database;
const place = { lineId: uuid(), teamId: uuid(), agentId: uuid() };
const sales = uuid();

beforeAll(async () => {
  temporary = await createDatabase();
  database = openDatabase(temporary.url, { connections: 4, onError: () => {} });
  const { prisma } = database;
  await prisma.team.create({ data: { id: place.teamId, name: "Everyone", fallback: true } });
  await prisma.team.create({ data: { id: sales, name: "Sales", kinds: ["negotiation"] } });
  await prisma.agent.create({ data: { id: place.agentId, name: "Ana", email: "ana@shop.example", role: "agent" } });
  await prisma.line.create({
    data: { id: place.lineId, channel: "whatsapp", name: "Shop", address: "+15550100", settleMs: 1500 },
  });
});
afterAll(async () => {
  await database.close();
  await temporary.drop();
});
beforeEach(async () => {
  await database.pool.query("TRUNCATE conversation, customer, identity CASCADE");
});

const rule = (id: string, kind: SignalKind, change: Partial<Trigger> = {}): Trigger => ({
  id,
  name: id,
  kind,
  threshold: 0.7,
  mode: "pass",
  state: "live",
  priority: "normal",
  phrases: [],
  team: null,
  lines: [],
  channels: [],
  quietMinutes: 0,
  version: 1,
  ...change,
});
const person = rule("asks for a person", "asked_for_human");
const refund = rule("says refund", "custom", { phrases: ["refund"] });
const parcel = rule("says parcel", "custom", { phrases: ["parcel"] });

/** When the conversations of these tests begin: a Monday morning. */
const monday = new Date("2026-03-02T09:00:00Z");

const happened = (...stories: (readonly Happened[])[]): Promise<readonly string[]> =>
  writePast(
    database,
    place,
    stories.map((each) => ({ at: monday, happened: each })),
  );

async function replayed(inUse: readonly Trigger[], proposed: readonly Trigger[]): Promise<Report> {
  const report = await replay({
    past: createPast(database.pool, (channel) => isTerse(traitsOf(channel))).read({ most: 1000 }),
    inUse,
    proposed,
    rules: [],
    teams: await readTeams(database.pool),
    told: async () => true,
    rest: () => undefined,
  });
  return report!;
}

const numbers = ({ inUse: { before, after, gained, lost, earlier, later, same } }: Report) => ({
  before,
  after,
  gained: gained.n,
  lost: lost.n,
  earlier: earlier.n,
  later: later.n,
  same,
});

test("a stricter set calls a person for one more customer, and for another two messages earlier", async () => {
  await happened(
    [{ customer: "Where is my parcel?" }, { ai: "It left on Monday." }, { customer: "Thank you!" }],
    [
      { customer: "My parcel is late" },
      { ai: "It left on Monday." },
      { customer: "Let me talk to a human please" },
      { passed: { kind: "asked_for_human", evidence: "talk to a human" } },
    ],
  );
  const report = await replayed([person], [person, parcel]);
  expect(numbers(report)).toEqual({ before: 1, after: 2, gained: 1, lost: 0, earlier: 1, later: 0, same: 0 });
  expect(report.inUse.gained.examples).toMatchObject([
    { customer: "Mira Okafor", after: { kind: "custom", evidence: "parcel", trigger: { name: "says parcel" } } },
  ]);
  expect(report.inUse.earlier).toMatchObject({ messages: 2, seconds: 120 });
  expect(report.inUse.earlier.examples).toMatchObject([
    { messages: 2, seconds: 120, before: { kind: "asked_for_human" }, after: { evidence: "parcel" } },
  ]);
  expect(report.triggers).toMatchObject([
    { name: "asks for a person", fires: { before: 1, after: 0 }, firsts: { before: 1, after: 0 } },
    { name: "says parcel", fires: { before: 0, after: 2 }, firsts: { before: 0, after: 2 } },
  ]);
});

test("a laxer set loses a person, with what an agent said of the handoff, and calls another later", async () => {
  await happened(
    [
      { customer: "I want a refund" },
      { passed: { kind: "custom", evidence: "refund" }, verdict: "needless" },
      { agent: "Of course." },
      { baton: "nobody" },
    ],
    [
      { customer: "A refund, now" },
      { passed: { kind: "custom", evidence: "refund" }, verdict: "right" },
      { customer: "Hello? Can I speak to a person?" },
      { agent: "Here I am." },
    ],
  );
  const report = await replayed([person, refund], [person]);
  expect(numbers(report)).toEqual({ before: 2, after: 1, gained: 0, lost: 1, earlier: 0, later: 1, same: 0 });
  expect(report.inUse.lost.verdicts).toEqual({ right: 0, too_early: 0, too_late: 0, needless: 1 });
  expect(report.inUse.lost.examples[0]).toMatchObject({ verdict: "needless", before: { evidence: "refund" } });
  expect(report.past).toMatchObject({ before: 2, after: 1 });
});

test("what customers write while people hold the conversation calls nobody", async () => {
  await happened([
    { customer: "Hello" },
    { baton: "agent" },
    { agent: "Hello, this is Ana." },
    { customer: "My parcel is broken" },
    { agent: "Oh no." },
    { customer: "and I want a refund for the parcel" },
    { baton: "nobody" },
  ]);
  const report = await replayed([person], [person, parcel, refund]);
  expect(numbers(report)).toMatchObject({ before: 0, after: 0 });
});

test("when people give the baton back, the AI begins anew and a person can be called again", async () => {
  await happened([
    { customer: "Can I speak to a human?" },
    { passed: { kind: "asked_for_human", evidence: "speak to a human" } },
    { agent: "Here I am, it is all done." },
    { baton: "ai" },
    { customer: "And when does my parcel come?" },
    { ai: "On Friday." },
  ]);
  const report = await replayed([person], [person, parcel]);
  expect(report.stretches).toBe(2);
  expect(numbers(report)).toEqual({ before: 1, after: 2, gained: 1, lost: 0, earlier: 0, later: 0, same: 1 });
});

test("what people had before them when they gave the baton back calls nobody again, nor does a trigger at rest", async () => {
  const restful = { ...parcel, quietMinutes: 30 };
  await happened([
    { customer: "Where is my parcel? Can I speak to a human?" },
    { passed: { kind: "asked_for_human", evidence: "speak to a human" } },
    { baton: "ai" },
    { customer: "So where is my parcel?" },
    { ai: "On its way." },
    { customer: "Is the parcel big?", after: 3600 },
  ]);
  const report = await replayed([person], [restful, person]);
  expect(numbers(report)).toMatchObject({ gained: 1, same: 1 });
  expect(report.inUse.gained.examples[0]?.after?.at).toBe("2026-03-02T10:05:01.500Z");
});

test("a burst is one turn, as it was, and what a machine wrote is none", async () => {
  await happened(
    [
      { customer: "Hello" },
      { customer: "a human please", after: 1 },
      { customer: "thanks", after: 1 },
      { ai: "Hello." },
    ],
    [{ customer: "I am away. Call a human at the office.", byMachine: true }],
  );
  const report = await replayed([person], [rule("says thanks", "custom", { phrases: ["thanks"] })]);
  expect(numbers(report)).toMatchObject({ before: 1, after: 1, same: 1 });
});

test("where the AI had no answer a person comes under any triggers, unless one called before", async () => {
  await happened(
    [{ customer: "What is your VAT number?" }, { passed: "no answer" }],
    [{ customer: "My parcel" }, { ai: "Yes?" }, { customer: "What is your VAT number?" }, { passed: "no answer" }],
  );
  const report = await replayed([], [parcel]);
  expect(numbers(report)).toMatchObject({ before: 2, after: 2, earlier: 1, same: 1 });
  expect(report.past).toMatchObject({ before: 2, after: 2, same: 1 });
});

test("what the knowledge lacked is taken from what was kept then", async () => {
  await happened([
    { customer: "Do you ship to Iceland?" },
    { lacked: 0.8, after: 0 },
    { ai: "We ship to many places." },
  ]);
  const asked = rule("not known", "out_of_knowledge", { threshold: 0.9 });
  const report = await replayed([asked], [{ ...asked, threshold: 0.75 }]);
  expect(numbers(report)).toMatchObject({ before: 0, after: 1, gained: 1 });
  expect(report.notes.join(" ")).toContain("kept then (1 message)");
});

test("an invitation is no handoff, and a trigger in its shadow is counted and calls nobody", async () => {
  await happened([{ customer: "Where is my parcel? I want a refund" }, { ai: "Here." }]);
  const report = await replayed(
    [parcel],
    [
      { ...parcel, mode: "invite" },
      { ...refund, state: "shadow" },
    ],
  );
  expect(numbers(report)).toMatchObject({ before: 1, after: 0, lost: 1 });
  expect(report.invitations).toEqual({ before: 0, after: 1 });
  expect(report.triggers).toMatchObject([{}, { name: "says refund", fires: { after: 1 }, firsts: { after: 0 } }]);
});

test("an invitation that became a pass is one handoff, and who is invited did not come uncalled", async () => {
  const wish = { kind: "custom", evidence: "parcel" } as const;
  await happened(
    [
      { customer: "Where is my parcel?" },
      { invited: wish },
      { ai: "On its way." },
      { customer: "A human please" },
      { passed: { kind: "asked_for_human", evidence: "A human" } },
    ],
    [{ customer: "Where is my parcel?" }, { invited: wish }, { ai: "On its way." }, { baton: "agent" }],
    [{ customer: "Where is my parcel?" }, { ai: "On its way." }, { baton: "agent" }],
  );
  const report = await replayed([person], [person, parcel]);
  expect(report.past).toMatchObject({ before: 1, gained: { n: 2, taken: 1 }, earlier: { n: 1, messages: 2 } });
});

test("each team sees what it would be called for, by day and in its busiest hour", async () => {
  const offer = [{ customer: "Can you give me a discount on 50 blankets?" }, { ai: "No." }] as const;
  await happened(offer, offer, [{ customer: "I want a refund" }, { ai: "Yes." }]);
  const report = await replayed([refund], [refund, rule("wants other terms", "negotiation")]);
  expect(report.teams).toEqual([
    {
      id: place.teamId,
      name: "Everyone",
      before: { handoffs: 1, perDay: 1, busiest: { at: "2026-03-02T09:00:00.000Z", handoffs: 1 } },
      after: { handoffs: 1, perDay: 1, busiest: { at: "2026-03-02T09:00:00.000Z", handoffs: 1 } },
    },
    {
      id: sales,
      name: "Sales",
      before: { handoffs: 0, perDay: 0 },
      after: { handoffs: 2, perDay: 2, busiest: { at: "2026-03-02T09:00:00.000Z", handoffs: 2 } },
    },
  ]);
});

test("a conversation whose moves nobody kept is read by who spoke", async () => {
  const told: readonly Happened[] = [
    { customer: "Can I speak to a human?" },
    { passed: { kind: "asked_for_human", evidence: "speak to a human" } },
    { agent: "Here I am." },
    { customer: "my parcel is lost" },
  ];
  await writePast(database, place, [{ at: monday, happened: told, keepsMoves: false }]);
  const report = await replayed([person], [person, parcel]);
  expect(numbers(report)).toMatchObject({ before: 1, after: 1, same: 1 });
  expect(report.past).toMatchObject({ before: 1, same: 1 });
});

test("a replay that is stopped reads no further, and has nothing to say", async () => {
  let pages = 0;
  async function* past() {
    for (;;) {
      pages++;
      yield [];
    }
  }
  const nothing = { inUse: [], proposed: [], rules: [], teams: [], rest: () => undefined };
  expect(await replay({ ...nothing, past: past(), told: async () => pages < 3 })).toBeUndefined();
  expect(pages).toBe(3);
});

test("what was texted is read as a text, and what was mailed as a mail: few words are coldness only there", async () => {
  const told = ["sms", "email"].map((channel) => ({ channel, lineId: uuid() }));
  for (const { channel, lineId } of told) {
    const data = { id: lineId, channel, name: channel, address: channel, settleMs: 0 };
    await database.prisma.line.create({ data });
    const said = [{ customer: "hi where is order 1182" }, { ai: "It left on Monday." }, { customer: "still not here" }];
    await writePast(database, { ...place, channel, lineId }, [{ at: monday, happened: said }]);
  }
  const report = await replayed([], [rule("sounds cold", "frustration", { threshold: 0.75 })]);
  expect(report.inUse.gained.examples.map(({ channel }) => channel)).toEqual(["email"]);
});
