import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Channel, Finding } from "../channels/channel.ts";
import { createSms } from "../channels/sms/sms.ts";
import { newAccount, openTwilioStandIn, type Fault, type TwilioStandIn } from "../simulator/twilio.ts";
import { fetchGuarded } from "../src/fetch.ts";
import { createGate } from "../src/gate.ts";
import { receive } from "../src/receive.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { claimDelivery } from "../src/store/deliveries/claim.ts";
import { doubtAnswers, markUncertain } from "../src/store/deliveries/doubts.ts";
import { takeNews } from "../src/store/deliveries/news.ts";
import { createIntake } from "../src/store/intake.ts";
import { resumeLine } from "../src/store/line-states.ts";
import { createLines } from "../src/store/lines.ts";
import { createReconciling } from "../src/store/reconciling.ts";
import type { Work } from "../src/wake.ts";
import { askForNews, checkHalted, compareInbound, settleUncertain } from "../workers/reconcile.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { aConversation, aTwilioLine, seal, send } from "./support/sending.ts";
import { traitsOf } from "./support/traits.ts";
import { outbound } from "./support/builders.ts";

let clone: TestDatabase;
let database: Database;
let twilio: TwilioStandIn;
const account = newAccount();

beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 20, onError: () => {} });
  twilio = await openTwilioStandIn({ accounts: [account], paceMs: 1 });
});
// A test does not meet what another has left in doubt.
beforeEach(() => database.pool.query("TRUNCATE line CASCADE"));
afterAll(async () => {
  await twilio.close();
  await database.close();
  await clone.drop();
});

const after = (seconds: number, from = new Date()): Date => new Date(from.getTime() + seconds * 1_000);

/** A line at the stand-in, a customer, and a worker that sends and compares by the real adapter. */
async function aStage(given: Partial<Channel> = {}) {
  const sms = {
    ...createSms({ publicUrl: () => "http://127.0.0.1:9", apiUrl: twilio.url, fetch: fetchGuarded }),
    ...given,
  };
  const channels = new Map([["sms", sms]]);
  const line = await aTwilioLine(database, account);
  const talk = await aConversation(database, { line });
  const woken: Work[] = [];
  const wake = (work: Work) => void woken.push(work);
  const log = { info: () => {}, warn: () => {} };
  const lines = createLines(database.pool, seal, Date.now);
  const intake = createIntake(database.pool);
  const gate = createGate({
    channels,
    lines,
    receive: (to, message) => receive({ intake, wake }, to, message, new Date()),
    news: async (lineId, news) => (await takeNews(database.pool, lineId, news, new Date())).moved,
    report: async () => false,
    receiveOwn: async () => false,
    announce: () => {},
    log,
  });
  const needs = {
    reconciling: createReconciling(database.pool),
    channels,
    gate,
    line: lines.find,
    resumeLine: (id: string, now: Date) => resumeLine(database.pool, id, now),
    wake,
    announce: () => {},
    log,
  };
  const sentTo = () => twilio.accepted.filter(({ to }) => to === talk.identity);
  return { ...talk, address: line.address, needs, woken, sentTo, send: () => send(database, talk.id, channels) };
}

test.each(["500-after-accept", "reset-after-accept", "silence-after-accept"] satisfies Fault[])(
  "what Twilio accepted before it broke (%s) is found in its list, and was sent once",
  async (fault) => {
    const stage = await aStage();
    twilio.reportAs("never");
    await stage.replies("Your blanket left today.");
    twilio.fail(fault);
    const begun = new Date();
    await stage.send();
    expect(await stage.deliveries()).toMatchObject([{ state: "uncertain", externalId: null }]);
    await settleUncertain(stage.needs, after(4, begun));
    expect(await stage.states()).toEqual(["uncertain"]);
    await settleUncertain(stage.needs, after(6, begun));
    expect(stage.sentTo()).toHaveLength(1);
    const [delivery] = await stage.deliveries();
    expect(["sent", "delivered"]).toContain(delivery?.state);
    expect(delivery?.externalId).toBe(stage.sentTo()[0]?.sid);
  },
  20_000,
);

test.each(["500", "503-html", "reset"] satisfies Fault[])(
  "what Twilio never had (%s) has failed after a minute, may be written again, and is sent once then",
  async (fault) => {
    const stage = await aStage();
    await stage.replies("Your blanket left today.");
    twilio.fail(fault);
    await stage.send();
    const begun = new Date();
    for (const seconds of [6, 21, 50]) {
      await settleUncertain(stage.needs, after(seconds, begun));
      expect(await stage.states()).toEqual(["uncertain"]);
    }
    // The adapter reads the clock of the day: a minute must really seem to have gone by.
    await database.pool.query(
      "UPDATE delivery SET claimed_at = claimed_at - interval '2 minutes' WHERE conversation_id = $1",
      [stage.id],
    );
    await settleUncertain(stage.needs, after(66, begun));
    expect(await stage.deliveries()).toMatchObject([
      { state: "failed", reason: "The provider has no record of it, so it was surely not sent." },
    ]);
    await stage.replies("Your blanket left today.");
    await stage.send();
    expect(stage.sentTo()).toHaveLength(1);
  },
);

test("what a worker left behind that was killed after Twilio accepted is found, and nobody sends it again", async () => {
  const stage = await aStage();
  await stage.replies("Your blanket left today.");
  const claimed = await claimDelivery(database.pool, stage.id, traitsOf, new Date());
  if (claimed === undefined || "waitUntil" in claimed) throw new Error("nothing to send");
  // As the worker that died did it: accepted, and never written down.
  const { address } = stage;
  const line = {
    ...claimed.line,
    address,
    settings: { accountSid: account.sid },
    secret: { authToken: account.authToken },
  };
  await stage.needs.channels.get("sms")!.send(
    line,
    outbound({
      id: claimed.messageId,
      to: claimed.to,
      text: claimed.text,
    }),
    AbortSignal.timeout(5_000),
  );
  await stage.send();
  await markUncertain(database.pool, after(61), 60_000);
  await stage.send();
  await settleUncertain(stage.needs, after(62));
  expect(stage.sentTo()).toHaveLength(1);
  expect(["sent", "delivered"]).toContain((await stage.states())[0]);
});

test("of two messages with the same words, of which one was lost, each is found or not found by itself", async () => {
  const stage = await aStage();
  twilio.reportAs("never");
  await stage.replies("Yes.");
  await stage.replies("Yes.");
  twilio.fail("reset-after-accept", "reset-after-accept");
  await stage.send();
  await database.pool.query("UPDATE delivery SET updated_at = updated_at - interval '10 seconds'");
  await stage.send();
  expect(await stage.states()).toEqual(["uncertain", "uncertain"]);
  await settleUncertain(stage.needs, after(6));
  await settleUncertain(stage.needs, after(30));
  const ids = (await stage.deliveries()).map(({ externalId }) => externalId);
  expect(new Set(ids)).toEqual(new Set(stage.sentTo().map(({ sid }) => sid)));
  expect(stage.sentTo()).toHaveLength(2);
});

test("an answer of the AI that was never sent calls a person, and one that is found in time does not", async () => {
  const lost = await aStage();
  await lost.aiSays("It left on Monday.");
  twilio.fail("reset");
  await lost.send();
  const found = await aStage();
  await found.aiSays("It left on Tuesday.");
  twilio.fail("reset-after-accept");
  await found.send();
  await database.pool.query(
    "UPDATE delivery SET claimed_at = claimed_at - interval '2 minutes', checks = 2 WHERE conversation_id = $1",
    [lost.id],
  );
  await settleUncertain(found.needs, after(6));
  await doubtAnswers(database.pool, after(91), 90_000);
  const deadlineOf = async (conversationId: string) =>
    (await database.prisma.baton.findUniqueOrThrow({ where: { conversationId } })).deadline!.getTime();
  expect(await lost.states()).toEqual(["failed"]);
  expect(await deadlineOf(lost.id)).toBeLessThan(after(60).getTime());
  expect(["sent", "delivered"]).toContain((await found.states())[0]);
  expect(await deadlineOf(found.id)).toBeGreaterThan(after(300).getTime());
});

test("better news refutes that it was surely not sent", async () => {
  const stage = await aStage({ lookUp: async () => "absent" });
  await stage.replies("Hello");
  twilio.fail("reset-after-accept");
  await stage.send();
  for (const seconds of [6, 22, 50]) await settleUncertain(stage.needs, after(seconds));
  expect(await stage.states()).toEqual(["uncertain"]);
  await settleUncertain(stage.needs, after(66));
  const [delivery] = await stage.deliveries();
  expect(delivery).toMatchObject({ state: "failed", code: "absent" });
  const news = { messageId: delivery!.messageId, part: 0, attempt: 1, state: "delivered" } as const;
  await takeNews(database.pool, stage.line.id, news, new Date());
  expect(await stage.states()).toEqual(["delivered"]);
});

test("of a message whose reports are lost, the list tells what became of it", async () => {
  const stage = await aStage();
  twilio.reportAs("never");
  await stage.replies("Hello");
  await stage.send();
  twilio.reportAs("as usual");
  await askForNews(stage.needs, after(9 * 60));
  expect(await stage.states()).toEqual(["sent"]);
  await askForNews(stage.needs, after(11 * 60));
  expect(await stage.states()).toEqual(["delivered"]);
});

test("a message of which there never is more news is looked up once an hour, and not for ever", async () => {
  let asked = 0;
  const stage = await aStage({ lookUp: async () => (asked++, "no news") });
  await stage.replies("Hello");
  await stage.send();
  for (let minutes = 0; minutes < 48 * 60; minutes += 5) await askForNews(stage.needs, after(minutes * 60));
  expect(asked).toBeGreaterThan(20);
  expect(asked).toBeLessThan(26);
});

test("a provider that cannot be asked is asked again, and the others are not kept waiting", async () => {
  const stage = await aStage({ lookUp: () => Promise.reject(new Error("it is away")) });
  const well = await aStage();
  for (const one of [stage, well]) {
    await one.replies("Hello");
    twilio.fail("reset-after-accept");
    await one.send();
  }
  await settleUncertain(stage.needs, after(6));
  expect(await stage.deliveries()).toMatchObject([{ state: "uncertain", checks: 0 }]);
  await settleUncertain(well.needs, after(25));
  expect(["sent", "delivered"]).toContain((await well.states())[0]);
});

test("what a customer wrote while no webhook came in is taken in once, and nothing from before the line was ours", async () => {
  const stage = await aStage();
  const { identity: from, address: to } = stage;
  const away = "http://127.0.0.1:9/channels/twilio/away";
  await database.pool.query("UPDATE line SET created_at = now() + interval '1 hour' WHERE id = $1", [stage.line.id]);
  await twilio.deliver({ account, webhookUrl: away, from, to, body: "Before" });
  await compareInbound(stage.needs, after(10));
  await database.pool.query(
    "UPDATE line SET created_at = now() - interval '1 hour', reconciled_at = NULL WHERE id = $1",
    [stage.line.id],
  );
  await twilio.deliver({ account, webhookUrl: away, from, to, body: "Is anybody there?" });
  const wrote = async () => {
    const rows = await database.prisma.message.findMany({ where: { conversationId: stage.id, author: "customer" } });
    return rows.map(({ text }) => text);
  };
  await Promise.all([compareInbound(stage.needs, after(10)), compareInbound(stage.needs, after(10))]);
  expect((await wrote()).filter((text) => text === "Is anybody there?")).toHaveLength(1);
  const { reconciledAt } = await database.prisma.line.findUniqueOrThrow({ where: { id: stage.line.id } });
  await compareInbound(stage.needs, after(30));
  expect((await database.prisma.line.findUniqueOrThrow({ where: { id: stage.line.id } })).reconciledAt).toEqual(
    reconciledAt,
  );
  await compareInbound(stage.needs, after(90));
  expect((await wrote()).filter((text) => text === "Is anybody there?")).toHaveLength(1);
});

test("wrong credentials stop the line at once, keep what waits, and what waits leaves in order when it works again", async () => {
  let finding: Finding = { step: "credentials", state: "wrong", says: "The token is wrong." };
  const stage = await aStage({ check: async () => [finding] });
  twilio.reportAs("as usual");
  const other = await aConversation(database, { line: stage.line });
  await stage.replies("one");
  await stage.replies("two");
  await other.replies("three");
  twilio.fail(20003);
  await stage.send();
  await send(database, other.id, () => Promise.reject(new Error("nothing of a halted line is sent")));
  expect([...(await stage.states()), ...(await other.states())]).toEqual(["queued", "queued", "queued"]);
  expect(await database.prisma.line.findUniqueOrThrow({ where: { id: stage.line.id } })).toMatchObject({
    halted: true,
    state: "attention",
    reason: expect.any(String),
  });

  let checks = 0;
  const counted = { ...stage.needs, channels: new Map(stage.needs.channels) };
  counted.channels.set("sms", { ...counted.channels.get("sms")!, check: async () => (checks++, [finding]) });
  for (let minutes = 0; minutes < 7.5; minutes += 0.5) await checkHalted(counted, after(minutes * 60));
  expect(checks).toBe(3);
  finding = { ...finding, state: "right" };
  await checkHalted(counted, after(3_600));
  expect(await database.prisma.line.findUniqueOrThrow({ where: { id: stage.line.id } })).toMatchObject({
    halted: false,
    state: "live",
    reason: null,
  });
  expect(new Set(stage.woken.map(({ conversationId }) => conversationId))).toEqual(new Set([stage.id, other.id]));
  await stage.send();
  await database.pool.query("UPDATE delivery SET news_at = now() WHERE state = 'sent'");
  await stage.send();
  expect(stage.sentTo().map(({ body }) => body)).toEqual(["one", "two"]);
});

test("a line that works once more only to fail at once is asked less and less often", async () => {
  const stage = await aStage({ check: async () => [{ step: "credentials", state: "right", says: "" }] });
  await stage.replies("one");
  const tries: number[] = [];
  for (let minutes = 0; minutes < 130; minutes++) {
    const line = await database.prisma.line.findUniqueOrThrow({ where: { id: stage.line.id } });
    if (!line.halted) {
      tries.push(minutes);
      twilio.fail(20003);
      await stage.send();
      // What the store did now, it would have done then.
      await database.prisma.line.update({ where: { id: stage.line.id }, data: { checkedAt: after(minutes * 60) } });
    }
    await checkHalted(stage.needs, after(minutes * 60));
  }
  expect(tries.length).toBeLessThan(9);
});
