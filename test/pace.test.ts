import { afterAll, beforeAll, expect, test } from "vitest";
import { TryLater, type Channel } from "../channels/channel.ts";
import { createSms } from "../channels/sms/sms.ts";
import { newAccount, openTwilioStandIn } from "../simulator/twilio.ts";
import { fetchGuarded } from "../src/fetch.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { restLine } from "../src/store/pace.ts";
import { takeStuck } from "../src/store/stuck.ts";
import { aLine } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { aConversation, aTwilioLine, send } from "./support/sending.ts";

let clone: TestDatabase;
let database: Database;
beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 20, onError: () => {} });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

const slowDown: Channel["send"] = () => Promise.reject(new TryLater("slow down", { wholeLine: true }));
const paceOf = (lineId: string) => database.prisma.linePace.findUniqueOrThrow({ where: { lineId } });
/** Lets the rest of a line be over. */
const rested = (lineId: string) =>
  database.pool.query("UPDATE line_pace SET rests_until = now() - interval '1 ms' WHERE line_id = $1", [lineId]);

test("a line that was asked to slow down rests longer each time, for every customer, and not after a success", async () => {
  const line = await aLine(database);
  const mira = await aConversation(database, { line });
  const omar = await aConversation(database, { line });
  await mira.replies("To Mira");
  await omar.replies("To Omar");

  const rests: number[] = [];
  for (let times = 0; times < 8; times++) {
    const begun = Date.now();
    const [work] = await send(database, mira.id, slowDown);
    rests.push(work!.dueAt.getTime() - begun);
    expect(await mira.states()).toEqual(["queued"]);
    const waits = await send(database, omar.id, () => Promise.reject(new Error("nobody may send now")));
    expect(waits).toMatchObject([{ dueAt: work!.dueAt }]);
    await rested(line.id);
  }
  for (const [times, rest] of rests.entries()) {
    const least = Math.min(60_000, 1_000 * 2 ** times);
    expect(rest).toBeGreaterThanOrEqual(least);
    expect(rest).toBeLessThan(least * 1.25 + 500);
  }
  expect((await paceOf(line.id)).refusals).toBe(8);
  await send(database, mira.id, async () => ({ outcome: "sent", externalId: "SM1" }));
  expect((await paceOf(line.id)).refusals).toBe(0);
});

test("those who began before the rest count as one refusal together", async () => {
  const line = await aLine(database);
  const begun = new Date();
  const now = new Date(begun.getTime() + 100);
  await Promise.all(Array.from({ length: 8 }, () => restLine(database.pool, line.id, begun, now, 0)));
  expect(await paceOf(line.id)).toMatchObject({ refusals: 1, restsUntil: new Date(now.getTime() + 1_000) });
});

test("one customer to whom there is much to say does not slow the others on a line with a pace", async () => {
  const line = await aLine(database);
  await database.pool.query(`UPDATE line SET settings = '{"perSecond": 2}' WHERE id = $1`, [line.id]);
  const much = await aConversation(database, { line });
  const others = [await aConversation(database, { line }), await aConversation(database, { line })];
  for (let n = 0; n < 50; n++) await much.replies(`News ${n}`);
  for (const other of others) await other.replies("Hello");

  const begun = Date.now();
  const times: number[] = [];
  const accept: Channel["send"] = async () => (times.push(Date.now() - begun), { outcome: "sent", externalId: "SM1" });
  const due = (await Promise.all([much, ...others].map((talk) => send(database, talk.id, accept)))).flat();
  expect(times).toHaveLength(1);
  // Each waits for a place of its own, half a second after the one before; the flood has one place and not fifty.
  const places = due.map(({ dueAt }) => dueAt.getTime() - begun).filter((place) => place < 2_000);
  expect(places.toSorted((a, b) => a - b).map((place) => Math.round(place / 500))).toEqual([1, 2]);
  // Asked again too early, it keeps its place instead of going to the end.
  const again = (await Promise.all(others.map((talk) => send(database, talk.id, accept)))).flat();
  expect(again.map(({ dueAt }) => dueAt.getTime() - begun).filter((place) => !places.includes(place))).toEqual([]);
});

test("the sweep leaves alone what waits for its time", async () => {
  const line = await aLine(database);
  const talk = await aConversation(database, { line });
  await talk.replies("Hello");
  await send(database, talk.id, slowDown);
  const stuck = async (at: Date) =>
    (await takeStuck(database.pool, at, 5_000)).some(
      ({ kind, conversationId }) => kind === "deliver" && conversationId === talk.id,
    );
  expect(await stuck(new Date(Date.now() + 5_700))).toBe(false);
  expect(await stuck(new Date(Date.now() + 10_000))).toBe(true);
});

test("after three times 429 the customer has every message once and in order", async () => {
  const account = newAccount();
  const twilio = await openTwilioStandIn({ accounts: [account], paceMs: 1 });
  const sms = createSms({ publicUrl: () => "http://127.0.0.1:9", apiUrl: twilio.url, fetch: fetchGuarded });
  const line = await aTwilioLine(database, account);
  const talk = await aConversation(database, { line });
  for (const text of ["one", "two", "three"]) await talk.replies(text);
  twilio.fail(20429, 20429, 20429);
  while ((await talk.states()).includes("queued")) {
    await send(database, talk.id, new Map([["sms", sms]]));
    await rested(line.id);
    await database.pool.query("UPDATE delivery SET news_at = now() WHERE conversation_id = $1 AND state = 'sent'", [
      talk.id,
    ]);
  }
  expect(twilio.accepted.map(({ body }) => body)).toEqual(["one", "two", "three"]);
  await twilio.close();
});
