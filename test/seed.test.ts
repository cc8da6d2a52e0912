import { afterAll, beforeAll, expect, test } from "vitest";
import { seedBare, seedShop, type ShopNeeds } from "../prisma/seed.ts";
import { readArticles } from "../prisma/shop.ts";
import { demoTemplates } from "../prisma/templates.ts";
import { fill } from "../simulator/twilio/content.ts";
import { Brief, Hours } from "../src/handoff/handoff.ts";
import { replay } from "../src/replay.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { createPast } from "../src/store/replays-past.ts";
import { readTriggers } from "../src/store/triggers.ts";
import { readTeams } from "../src/store/turns.ts";
import { defaultTriggers } from "../src/triggers/defaults.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";

const now = new Date("2026-11-23T10:00:00Z");
let places: TestDatabase[] = [];
const kept: Uint8Array[] = [];
let shop: Database;
let empty: Database;

const open = async (): Promise<Database> => {
  const place = await createDatabase();
  places = [...places, place];
  return openDatabase(place.url, { connections: 3, onError: () => {} });
};

const needs = ({ prisma }: Database): ShopNeeds => ({
  prisma,
  now: () => now,
  triggers: defaultTriggers,
  parseLine: (line) => ({ ...line, settleMs: 1500 }),
  seal: (secret) => new TextEncoder().encode(JSON.stringify(secret)),
  splitArticle: ({ text }) => text.split("\n\n").map((passage) => ({ heading: "", text: passage })),
  mailSink: { host: "127.0.0.1", port: 2525 },
  keepFile: async (bytes) => `kept-${kept.push(bytes)}`,
});

beforeAll(async () => {
  shop = await open();
  empty = await open();
  await seedShop(needs(shop));
});

afterAll(async () => {
  await shop.close();
  await empty.close();
  for (const place of places) await place.drop();
});

test("a second start, or two at once, add nothing to the shop", async () => {
  const count = () =>
    Promise.all([shop.prisma.agent.count(), shop.prisma.article.count(), shop.prisma.message.count()]);
  const before = await count();
  await Promise.all([seedShop(needs(shop)), seedShop(needs(shop)), seedBare(needs(shop))]);
  expect(await count()).toEqual(before);
  expect(await shop.prisma.line.count()).toBe(3);
});

test("without the demo there is one team, an operator, the default triggers, and nothing that speaks", async () => {
  await seedBare(needs(empty));
  await seedBare(needs(empty));
  const teams = await empty.prisma.team.findMany();
  expect(teams).toMatchObject([{ name: "Everyone", fallback: true }]);
  expect(await empty.prisma.agent.findMany()).toMatchObject([{ role: "operator" }]);
  expect(await empty.prisma.trigger.count()).toBe(defaultTriggers.length);
  expect(await empty.prisma.line.count()).toBe(0);
  expect(await empty.prisma.article.count()).toBe(0);
});

test("a business with a line of its own never finds the demo's articles in its knowledge", async () => {
  await empty.prisma.line.create({
    data: { id: crypto.randomUUID(), channel: "sms", name: "Ours", address: "+4755501234", settleMs: 0 },
  });
  await seedShop(needs(empty));
  expect(await empty.prisma.article.count()).toBe(0);
});

test("every article has a title and passages short enough for a phone", async () => {
  const articles = await readArticles();
  expect(articles.length).toBeGreaterThanOrEqual(12);
  for (const { title, text } of articles) {
    expect(title).not.toBe("");
    for (const passage of text.split("\n\n")) expect(passage.length).toBeLessThan(400);
  }
});

test("the inbox has something of every state on first sight, each with a brief that can be read", async () => {
  const holders = await shop.prisma.baton.groupBy({ by: ["holder"], _count: true, orderBy: { holder: "asc" } });
  expect(holders.map(({ holder, _count }) => [holder, _count])).toEqual([
    ["agent", 4],
    ["nobody", 5],
    ["team", 2],
  ]);
  const waiting = await shop.prisma.baton.findMany({ where: { holder: "team" } });
  for (const { deadline } of waiting) expect(deadline!.getTime()).toBeGreaterThan(now.getTime());
  for (const { brief } of await shop.prisma.handoff.findMany()) {
    const { asked, facts, completeness } = Brief.parse(brief);
    expect(asked.length).toBeGreaterThan(0);
    expect(facts.length).toBeGreaterThan(0);
    expect(completeness).toBeLessThanOrEqual(1);
  }
});

test("the words that raised an alarm stand in the message that they are said to be from", async () => {
  const signals = await shop.prisma.signal.findMany({ include: { message: true } });
  expect(signals.length).toBeGreaterThan(3);
  for (const { evidence, message } of signals) expect(message.text).toContain(evidence);
});

test("nothing of the past is left for a worker to answer", async () => {
  expect(await shop.prisma.outbox.count()).toBe(0);
  expect(await shop.prisma.delivery.count({ where: { state: { in: ["queued", "sending"] } } })).toBe(0);
  for (const { turnedSeq, lastSeq } of await shop.prisma.conversation.findMany()) expect(turnedSeq).toBe(lastSeq);
});

test("on WhatsApp one window has closed and another is about to", async () => {
  const unresolved = await shop.prisma.conversation.findMany({
    where: { line: { channel: "whatsapp" }, resolvedAt: null },
  });
  const hours = unresolved.map(({ lastCustomerAt }) => (now.getTime() - lastCustomerAt!.getTime()) / 3_600_000);
  expect(hours).toHaveLength(2);
  expect(hours.filter((one) => one > 24)).toHaveLength(1);
  expect(hours.filter((one) => one > 22.5 && one < 23.5)).toHaveLength(1);
});

test("whoever wrote STOP has it on record with their words, and got nothing after it", async () => {
  const consents = await shop.prisma.consent.findMany({ include: { identity: true }, orderBy: { at: "asc" } });
  expect(consents.map(({ state, words }) => [state, words])).toEqual([
    ["out", "STOP"],
    ["in", "START"],
    ["out", "stop"],
  ]);
  const conversation = await shop.prisma.conversation.findFirstOrThrow({
    where: { identityId: consents[0]!.identityId },
    include: { messages: true },
  });
  const sentSince = conversation.messages.filter(
    ({ at, author, kind }) => at > consents.at(-1)!.at && kind === "message" && author !== "customer",
  );
  expect(sentSince).toEqual([]);
});

test("pictures are kept with their size, a failure says why, and one person writes on two channels", async () => {
  const files = await shop.prisma.attachment.findMany();
  expect(files).toHaveLength(3);
  expect(kept).toHaveLength(3);
  for (const { state, type, width, height, size, key } of files) {
    expect({ state, type, width, height }).toEqual({ state: "stored", type: "image/jpeg", width: 640, height: 480 });
    expect(kept[Number(key!.split("-")[1]) - 1]).toHaveLength(size!);
  }
  expect(await shop.prisma.delivery.findMany({ where: { state: "failed" } })).toMatchObject([
    { code: "30003", reason: expect.stringContaining("could not be reached") },
  ]);
  const priya = await shop.prisma.customer.findFirstOrThrow({
    where: { name: "Priya Raman" },
    include: { identities: true },
  });
  expect(priya.identities.map(({ channel }) => channel).toSorted()).toEqual(["sms", "whatsapp"]);
});

test("the shop's templates fill their gaps from their own examples", () => {
  expect(demoTemplates.map(({ approval = "approved" }) => approval)).toEqual([
    "approved",
    "approved",
    "pending",
    "rejected",
  ]);
  for (const { body, variables = {} } of demoTemplates) expect(fill(body, variables)).not.toMatch(/undefined|\{\{/);
});

test("Care keeps hours that can be read, and the operator sees what every team sees", async () => {
  const care = await shop.prisma.team.findFirstOrThrow({ where: { name: "Care" } });
  expect(Hours.parse(care.hours).timeZone).toBe("Europe/Oslo");
  const operator = await shop.prisma.agent.findFirstOrThrow({
    where: { role: "operator" },
    include: { memberships: true },
  });
  expect(operator.memberships).toHaveLength(await shop.prisma.team.count());
});

test("whoever replays the shop's past finds people called where they were called, by triggers that say so", async () => {
  const triggers = await readTriggers(shop.pool);
  const report = await replay({
    rules: [],
    past: createPast(shop.pool, () => false).read({ most: 100 }),
    inUse: triggers,
    proposed: triggers,
    teams: await readTeams(shop.pool),
    told: async () => true,
    rest: () => undefined,
  });
  const { before, gained, lost, later } = report!.past;
  expect(before).toBe(await shop.prisma.handoff.count());
  expect([gained.examples, lost.examples, later.examples]).toEqual([[], [], []]);
  const names = new Set(triggers.map(({ id }) => id));
  for (const { trigger } of await shop.prisma.signal.findMany()) expect(names).toContain(trigger);
});
