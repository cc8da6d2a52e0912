import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Dimension } from "../src/metrics/figures.ts";
import { Registry } from "prom-client";
import { measureWaiting } from "../src/http/measure.ts";
import { byteOrderMark, csvLine } from "../src/metrics/csv.ts";
import { isTimeZone, momentOf } from "../src/metrics/span.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { createMetrics } from "../src/store/metrics/metrics.ts";
import { readWaiting } from "../src/store/metrics/waiting.ts";
import { letRest } from "../src/store/late.ts";
import { createSurveys } from "../src/store/survey-answers.ts";
import { openShop, type Shop } from "./support/handoffs.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { traitsOf } from "./support/traits.ts";
import { v7 as uuid } from "uuid";

let clone: TestDatabase;
let database: Database;
let shop: Shop;
beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 6, onError: () => {} });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

/** Each test has a month of its own, so that what one does is not in the figures of another. */
let month = 0;
beforeEach(async () => {
  shop = await openShop(database);
  month++;
});
const day = (number: number, time = "12:00:00"): Date =>
  new Date(Date.UTC(2020, month, number, ...(time.split(":").map(Number) as [number, number, number])));
const figures = (from: Date, to: Date, by?: Dimension, tz = "UTC") =>
  createMetrics(database.pool).handoffs({ from, to, tz }, by);

test("a conversation that is passed, given back and passed again is two stretches with two handoffs, and the rate stays at 100 %", async () => {
  const id = await shop.writes(day(1, "09:00:00"));
  const first = await shop.calls(id, day(1, "09:00:00"), day(1, "09:01:00"));
  await shop.takes(id, day(1, "09:02:00"));
  await shop.givesBack(id, day(1, "10:00:00"));
  await shop.writesAgain(id, day(1, "10:01:00"));
  const second = await shop.calls(id, day(1, "10:01:00"), day(1, "10:02:00"));
  expect(second).not.toBe(first);
  expect(await figures(day(1, "00:00:00"), day(2, "00:00:00"))).toMatchObject({
    handoffs: 2,
    handoffRate: { value: 1, n: 2, of: 2 },
  });
});

test("of a stretch from before the time asked about, a handoff counts among handoffs and not in the rate", async () => {
  const id = await shop.writes(day(1, "23:50:00"));
  await shop.calls(id, day(1, "23:50:00"), day(2, "00:10:00"));
  await shop.writes(day(2));
  expect(await figures(day(2, "00:00:00"), day(3, "00:00:00"))).toMatchObject({
    handoffs: 1,
    handoffRate: { value: 0, n: 0, of: 1 },
    timeToHandoff: { seconds: { p50: 1200 } },
  });
  expect(await figures(day(1, "00:00:00"), day(2, "00:00:00"))).toMatchObject({
    handoffs: 0,
    handoffRate: { value: 1, n: 1, of: 1 },
  });
});

test("people who answer without being called make no handoff and no containment, and are counted", async () => {
  const id = await shop.writes(day(1));
  await shop.answers(id, day(1, "12:10:00"));
  await shop.resolves(id, day(1, "12:20:00"));
  await shop.rates(id, 5, day(1, "12:30:00"));
  expect(await figures(day(1, "00:00:00"), day(2, "00:00:00"))).toMatchObject({
    handoffRate: { value: 0, n: 0, of: 1 },
    containment: { value: 0, n: 0, of: 1 },
    takenUncalled: { value: 1, n: 1, of: 1 },
    satisfaction: { afterHandoff: null, aiOnly: null, withoutHandoff: 5, n: 0 },
  });
});

test("a conversation that was opened again and resolved again stays opened again", async () => {
  const id = await shop.writes(day(1, "09:00:00"));
  await shop.resolves(id, day(1, "10:00:00"));
  await shop.writesAgain(id, day(3, "10:00:00"));
  await shop.resolves(id, day(3, "11:00:00"));
  await shop.writesAgain(id, day(6, "11:00:01"));
  expect(await figures(day(1, "00:00:00"), day(5, "00:00:00"))).toMatchObject({
    reopened: { value: 0.5, n: 1, of: 2 },
    containment: { value: 1, n: 2, of: 2 },
  });
});

test("what rests by itself is contained; what a colleague answers from their own mail is not", async () => {
  const quiet = await shop.writes(day(1));
  const elsewhere = await shop.writes(day(1));
  await shop.happens(elsewhere, "message.said", { message: "a", seq: 2, elsewhere: "true" }, day(1, "13:00:00"));
  const later = day(8);
  for (const conversationId of [quiet, elsewhere])
    await letRest(
      database.pool,
      traitsOf,
      { conversationId, holder: "ai", epoch: 1, lastSeq: 1, waiting: false },
      60,
      later,
    );
  expect(await figures(day(1, "00:00:00"), day(2, "00:00:00"))).toMatchObject({ containment: { n: 1, of: 2 } });
});

test("who only answers our survey did not open anything again, and who then writes was not done before it", async () => {
  const id = await shop.writes(day(1, "09:00:00"));
  await shop.resolves(id, day(1, "10:00:00"));
  const survey = await database.prisma.survey.create({
    data: {
      id: uuid(),
      conversationId: id,
      about: "ai",
      messageId: uuid(),
      askedAt: day(1, "10:00:00"),
      until: day(3),
    },
  });
  await shop.writesAgain(id, day(1, "10:05:00"));
  const heard = { score: 4, words: null, rests: true };
  await createSurveys(database.pool).hear(await shop.fenceOf(id), survey.id, heard, day(1, "10:05:01"));
  const whole = () => figures(day(1, "00:00:00"), day(2, "00:00:00"));
  expect(await whole()).toMatchObject({
    stretches: 1,
    containment: { n: 1, of: 1 },
    reopened: { value: 0, n: 0, of: 1 },
    satisfaction: { aiOnly: 4, responses: { aiOnly: { value: 1, n: 1, of: 1 } } },
  });
  await shop.writesAgain(id, day(1, "11:00:00"));
  expect(await whole()).toMatchObject({ stretches: 2, reopened: { value: 1, n: 1, of: 1 } });
});

test("what was in the brief when people were called stays the figure, whatever is found out afterwards", async () => {
  const id = await shop.writes(day(1));
  const handoff = await shop.calls(id, day(1), day(1), { completeness: 0.25 });
  await database.pool.query(`UPDATE handoff SET brief = jsonb_set(brief, '{completeness}', '1') WHERE id = $1`, [
    handoff,
  ]);
  expect(await figures(day(1, "00:00:00"), day(2, "00:00:00"))).toMatchObject({
    contextCompleteness: { median: 0.25 },
  });
});

test("repeat-asks, offers, overflow and slips belong to the handoff that was open when they happened", async () => {
  const id = await shop.writes(day(1, "09:00:00"));
  const handoff = await shop.calls(id, day(1, "09:00:00"), day(1, "09:00:00"));
  await shop.happens(
    id,
    "handoff.offered",
    { handoff, agent: "00000000-0000-7000-8000-000000000001" },
    day(1, "09:00:00"),
  );
  await shop.happens(
    id,
    "handoff.unanswered_offer",
    { agent: "00000000-0000-7000-8000-000000000001" },
    day(1, "09:01:00"),
  );
  await shop.happens(id, "handoff.offered", { handoff, agent: shop.ana.id }, day(1, "09:01:00"));
  await shop.happens(id, "handoff.overflowed", { handoff, from: "a", to: "b" }, day(1, "09:02:00"));
  await shop.takes(id, day(1, "09:03:00"));
  // After the time that is asked about, and of a handoff in it all the same.
  await shop.happens(id, "reply.repeated", { what: "order" }, day(2, "09:00:00"));
  await shop.happens(id, "reply.repeated", { what: "address" }, day(2, "09:01:00"));
  await database.pool.query("UPDATE handoff SET slipped_at = requested_at, verdict = 'needless' WHERE id = $1", [
    handoff,
  ]);
  expect(await figures(day(1, "00:00:00"), day(2, "00:00:00"))).toMatchObject({
    contextCompleteness: { repeatAsks: 2, repeatAsksPer100: 200 },
    offersAnswered: { value: 0.5, n: 1, of: 2 },
    overflowed: { value: 1 },
    escalated: { value: 0, of: 1 },
    slipped: { value: 1 },
    needless: { value: 1, of: 1 },
    tooEarly: { value: 0, of: 1 },
  });
});

test("a day begins when the clocks of the time zone say so", async () => {
  await shop.writes(day(1, "22:30:00"));
  await shop.writes(day(1, "23:30:00"));
  const oslo = await figures(day(1, "00:00:00"), day(3, "00:00:00"), "day", "Africa/Lagos");
  expect(oslo.groups.map(({ key, stretches }) => [key, stretches])).toEqual([
    [day(1).toISOString().slice(0, 10), 1],
    [day(2).toISOString().slice(0, 10), 1],
  ]);
  const utc = await figures(day(1, "00:00:00"), day(3, "00:00:00"), "day");
  expect(utc.groups.map(({ stretches }) => stretches)).toEqual([2]);
});

test("a day of a request is that of its time zone, also where the clocks change", () => {
  expect(momentOf("2026-03-29", "Europe/Oslo").toISOString()).toBe("2026-03-28T23:00:00.000Z");
  expect(momentOf("2026-03-30", "Europe/Oslo").toISOString()).toBe("2026-03-29T22:00:00.000Z");
  expect(momentOf("2026-11-02", "America/St_Johns").toISOString()).toBe("2026-11-02T03:30:00.000Z");
  expect(momentOf("2026-03-29T10:00:00+02:00", "UTC").toISOString()).toBe("2026-03-29T08:00:00.000Z");
  expect(["Europe/Oslo", "UTC", "Mars/Base", "+02:00", ""].map(isTimeZone)).toEqual([true, true, false, false, false]);
});

test("of a time in which nothing happened there is no number, and no zero in its place", async () => {
  const empty = await figures(new Date("1999-01-01"), new Date("1999-02-01"), "team");
  expect(empty).toMatchObject({
    handoffs: 0,
    handoffRate: { value: null, n: 0, of: 0 },
    timeToHandoff: { seconds: { p50: null, p95: null }, messages: { p50: null, p95: null } },
    timeToHumanReply: { seconds: { p50: null, p95: null } },
    satisfaction: { afterHandoff: null, aiOnly: null, n: 0 },
    contextCompleteness: { median: null, repeatAsksPer100: null },
    unattended: { value: null, waiting: 0 },
    groups: [],
  });
});

test("split by anything, handoffs add up to the whole, and teams' rates are shares of all stretches", async () => {
  const other = await openShop(database, { team: `Sales ${month}` });
  for (const [at, each] of [shop, other, shop].entries()) {
    const id = await each.writes(day(1, `0${at}:00:00`));
    await each.calls(id, day(1, `0${at}:00:00`), day(1, `0${at}:00:05`), {
      kind: at === 0 ? "sensitive" : "negotiation",
    });
    if (at === 0) await each.takes(id, day(1, "05:00:00"));
  }
  await shop.writes(day(1));
  for (const by of ["day", "week", "team", "channel", "line", "kind", "topic", "priority", "agent"] as const) {
    const { groups } = await figures(day(1, "00:00:00"), day(2, "00:00:00"), by);
    expect([by, groups.reduce((sum, group) => sum + group.handoffs, 0)]).toEqual([by, 3]);
    expect([by, groups.reduce((sum, group) => sum + group.handoffRate.n, 0)]).toEqual([by, 3]);
    for (const { handoffRate } of groups) expect(handoffRate.n).toBeLessThanOrEqual(handoffRate.of);
  }
  const { groups: teams } = await figures(day(1, "00:00:00"), day(2, "00:00:00"), "team");
  expect(teams.map(({ name, handoffRate }) => [name, handoffRate])).toEqual([
    [shop.team.name, { value: 0.5, n: 2, of: 4 }],
    [`Sales ${month}`, { value: 0.25, n: 1, of: 4 }],
  ]);
  const { groups: kinds } = await figures(day(1, "00:00:00"), day(2, "00:00:00"), "kind");
  expect(kinds.map(({ key, handoffs }) => [key, handoffs])).toEqual([
    ["negotiation", 2],
    ["sensitive", 1],
  ]);
});

test("handoffs leave as rows, page by page, with figures and without words", async () => {
  const id = await shop.writes(day(1));
  const handoff = await shop.calls(id, day(1), day(1, "12:00:02"), { completeness: 0.75 });
  await shop.takes(id, day(1, "12:01:02"));
  await database.pool.query(
    `INSERT INTO handoff (id, conversation_id, mode, priority, brief, team_id, route_reason, first_signal_at, requested_at, messages_to_handoff)
     SELECT gen_random_uuid(), conversation_id, mode, priority, brief, team_id, '', requested_at, requested_at + interval '1 hour', 1
     FROM handoff, generate_series(1, 1100) WHERE id = $1`,
    [handoff],
  );
  const rows: unknown[][] = [];
  for await (const row of createMetrics(database.pool).rows({ from: day(1), to: day(2), tz: "UTC" }))
    rows.push([...row]);
  const [head, first] = rows;
  expect(rows).toHaveLength(1102);
  expect(new Set(rows.map(([key]) => key)).size).toBe(1102);
  expect(Object.fromEntries(head!.map((name, at) => [name, first![at]]))).toMatchObject({
    handoff,
    conversation: id,
    agent: "Ana",
    requested_at: day(1, "12:00:02").toISOString(),
    seconds_to_handoff: 2,
    seconds_to_take: 60,
    seconds_to_human_reply: null,
    completeness: 0.75,
    repeat_asks: 0,
    slipped: false,
  });
  expect(JSON.stringify(first)).not.toContain("Where");
});

test("no cell is a formula to a spreadsheet, and every cell comes back as it was", () => {
  const hostile = ["=1+1", "+47", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1"];
  for (const cell of hostile) expect(csvLine([cell]).replace(/^"/, "")).toMatch(/^'/);
  expect(csvLine(['Ana "the one", Oslo', "two\nlines", null, -2.5, true])).toBe(
    '"Ana ""the one"", Oslo","two\nlines",,-2.5,true\r\n',
  );
  expect(byteOrderMark).toBe("\u{FEFF}");
});

test("what waits with each team now, and how long the oldest has waited", async () => {
  const id = await shop.writes(day(1));
  await shop.calls(id, day(1), day(1));
  const mine = async () =>
    (await readWaiting(database.pool, day(1, "12:05:00"))).find(({ team }) => team === shop.team.name);
  expect(await mine()).toEqual({ team: shop.team.name, waiting: 1, oldestSeconds: 300 });
  const registry = new Registry();
  measureWaiting(registry, () => readWaiting(database.pool, day(1, "12:05:00")));
  const told = await registry.metrics();
  expect(told).toContain(`baton_handoffs_waiting{team="${shop.team.name}"} 1`);
  expect(told).toContain(`baton_handoffs_oldest_waiting_seconds{team="${shop.team.name}"} 300`);
  await shop.takes(id, day(1, "12:06:00"));
  expect(await mine()).toEqual({ team: shop.team.name, waiting: 0, oldestSeconds: 0 });
});
