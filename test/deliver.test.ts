import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { v7 as uuid } from "uuid";
import { TryLater, type Channel, type Outcome } from "../channels/channel.ts";
import type { DeliveryNews, OutboundMessage } from "../src/conversation/message.ts";
import { openDatabase, transaction, type Database } from "../src/store/database.ts";
import { claimDelivery } from "../src/store/deliveries/claim.ts";
import { takeNews } from "../src/store/deliveries/news.ts";
import { createIntake } from "../src/store/intake.ts";
import { deliver } from "../workers/deliver.ts";
import { inbound } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { aConversation, channelsThat, outgoing, send } from "./support/sending.ts";
import { traitsOf } from "./support/traits.ts";
import { patient } from "./support/patient.ts";

let clone: TestDatabase;
let database: Database;
beforeAll(async () => {
  clone = await createDatabase();
  // Two who wait for each other are let go after a second. Here that takes so long that nothing else takes as long.
  await clone.set("deadlock_timeout", "10s");
  database = openDatabase(clone.url, { connections: 20, onError: () => {} });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const hoursAgo = (hours: number) => minutesAgo(60 * hours);

/** A provider that accepts everything, and what it accepted. */
function provider(answer?: (message: OutboundMessage) => Outcome | Promise<Outcome>) {
  const accepted: OutboundMessage[] = [];
  const take: Channel["send"] = async (_line, message) => {
    accepted.push(message);
    return (await answer?.(message)) ?? { outcome: "sent", externalId: `SM${accepted.length}` };
  };
  return { accepted, texts: () => accepted.map(({ text }) => text), send: take };
}

type Talk = Awaited<ReturnType<typeof aConversation>>;
const said = (words: Awaited<ReturnType<Talk["replies"]>>) => (words.outcome === "said" ? words.messageId : "");
const news = (talk: Talk, given: Pick<DeliveryNews, "messageId" | "state"> & Partial<DeliveryNews>, at = new Date()) =>
  takeNews(database.pool, talk.line.id, { part: 0, attempt: 1, ...given }, at);
/** Lets the time pass that the next message would wait for news of the one before. */
const later = (talk: Talk) =>
  database.pool.query(
    "UPDATE delivery SET updated_at = updated_at - interval '10 seconds' WHERE conversation_id = $1",
    [talk.id],
  );

test("a long answer leaves in parts, each after news of the one before, and is one message for everybody", async () => {
  const talk = await aConversation(database);
  const text = Array.from({ length: 60 }, (_, n) => `This is sentence ${n} of an answer that is long.`).join(" ");
  const messageId = said(await talk.replies(text));
  const twilio = provider(() => ({ outcome: "sent", externalId: `SM${twilio.accepted.length}`, segments: 9 }));
  expect(await send(database, talk.id, twilio.send)).toHaveLength(1);
  expect(await talk.states()).toEqual(["sent", "queued"]);

  const { work } = await news(talk, { messageId, state: "sent" });
  expect(work).toMatchObject({ kind: "deliver", conversationId: talk.id });
  expect(await send(database, talk.id, twilio.send)).toEqual([]);
  expect(twilio.texts().join(" ")).toBe(text);
  expect(await talk.deliveries()).toMatchObject([
    { messageId, part: 0, state: "sent", externalId: "SM1", segments: 9 },
    { messageId, part: 1, state: "sent", externalId: "SM2", segments: 9 },
  ]);
});

test("the next message waits for news of the one before, and not for ever", async () => {
  const talk = await aConversation(database);
  await talk.replies("one");
  await talk.replies("two");
  const twilio = provider();
  const [work] = await send(database, talk.id, twilio.send);
  expect(twilio.texts()).toEqual(["one"]);
  expect(work!.dueAt.getTime() - Date.now()).toBeGreaterThan(3_000);
  const { rows } = await database.pool.query("SELECT due_at FROM outbox WHERE ref = $1 AND kind = 'deliver'", [
    talk.id,
  ]);
  expect(rows).toEqual([{ due_at: work!.dueAt }, { due_at: work!.dueAt }]);
  await later(talk);
  await send(database, talk.id, twilio.send);
  expect(twilio.texts()).toEqual(["one", "two"]);
  expect(await database.prisma.outbox.count({ where: { ref: talk.id, kind: "deliver" } })).toBe(0);
});

test("of a mail conversation everything leaves at once: mail needs no news to keep its order", async () => {
  const talk = await aConversation(database, { channel: "email", identity: "mira@example.com" });
  for (const text of ["one", "two", "three"]) await talk.replies(text);
  const host = provider();
  await send(database, talk.id, host.send);
  expect(host.texts()).toEqual(["one", "two", "three"]);
});

test("a mail that the server puts off is tried again under the same id, and what was written after it waits for it", async () => {
  const talk = await aConversation(database, { channel: "email", identity: "mira1@example.com" });
  for (const text of ["one", "two"]) await talk.replies(text);
  const tried: string[] = [];
  const host = provider();
  const putsOff: Channel["send"] = async (line, message, signal) => {
    tried.push(message.id);
    if (tried.length <= 2) throw new TryLater("the mail server asks us to come back later");
    return host.send(line, message, signal);
  };
  for (let times = 0; times < 3; times++) await send(database, talk.id, putsOff);
  expect(host.texts()).toEqual(["one", "two"]);
  expect(new Set(tried.slice(0, 3)).size).toBe(1);
  expect(host.accepted.map(({ attempt }) => attempt)).toEqual([3, 1]);
});

test("twenty workers that take the same job send each message once, in order", async () => {
  const talk = await aConversation(database, { channel: "email", identity: "mira2@example.com" });
  const texts = ["one", "two", "three", "four", "five"];
  for (const text of texts) await talk.replies(text);
  let inFlight = 0;
  const host = provider(async () => {
    expect(++inFlight).toBe(1);
    await new Promise((done) => setTimeout(done, Math.random() * 5));
    inFlight--;
    return { outcome: "sent", externalId: "x" };
  });
  while ((await talk.states()).includes("queued"))
    await Promise.all(Array.from({ length: 20 }, () => send(database, talk.id, host.send)));
  expect(host.texts()).toEqual(texts);
});

test("of fifty who claim the same message at the same moment one gets it", async () => {
  const talk = await aConversation(database);
  await talk.replies("Hello");
  const claims = await Promise.all(
    Array.from({ length: 50 }, () => claimDelivery(database.pool, talk.id, traitsOf, new Date())),
  );
  expect(claims.filter((claimed) => claimed !== undefined)).toHaveLength(1);
});

test("a sender that slept until it was given up sends nothing when it wakes", async () => {
  const talk = await aConversation(database);
  await talk.replies("It left today.");
  const claimed = await outgoing(database).claim(talk.id);
  if (claimed === undefined || "later" in claimed) throw new Error("nothing was claimed");
  // The sweep marked it, the provider did not know it, and the agent was told that it may be written again.
  await database.pool.query("UPDATE delivery SET state = 'failed', code = 'absent' WHERE conversation_id = $1", [
    talk.id,
  ]);
  const twilio = provider();
  await claimed.guarded(() => Promise.resolve(twilio.send(claimed.line, claimed.message, AbortSignal.timeout(1_000))));
  expect(twilio.accepted).toEqual([]);
  expect(await talk.states()).toEqual(["failed"]);
});

test("news that comes before the send returns is kept, and nothing that comes late moves a message back", async () => {
  const talk = await aConversation(database, { channel: "whatsapp" });
  const messageId = said(await talk.replies("Hello"));
  const twilio = provider(async ({ attempt }) => {
    expect((await news(talk, { messageId, attempt, state: "delivered", externalId: "SM7" })).moved).toBe(true);
    return { outcome: "sent", externalId: "SM7" };
  });
  await send(database, talk.id, twilio.send);
  expect(await talk.deliveries()).toMatchObject([{ state: "delivered", externalId: "SM7" }]);
  expect((await news(talk, { messageId, state: "read" })).moved).toBe(true);
  for (const state of ["delivered", "sent", "read", "failed"] as const)
    expect((await news(talk, { messageId, state })).moved, state).toBe(false);
  expect(await talk.states()).toEqual(["read"]);
});

test("what a provider says of a message that it took stands beside it", async () => {
  const talk = await aConversation(database, { channel: "email", identity: "mira3@example.com" });
  await talk.replies("Hello");
  const reason = "The mail server did not take the copy for bob@example.com.";
  await send(database, talk.id, provider(() => ({ outcome: "sent", externalId: "<1@shop.example>", reason })).send);
  expect(await talk.deliveries()).toMatchObject([{ state: "sent", reason }]);
});

test("after a failure neither an older report nor a repeat says otherwise, and its first reason stays", async () => {
  const talk = await aConversation(database);
  const messageId = said(await talk.replies("Hello"));
  await send(database, talk.id, provider().send);
  await news(talk, { messageId, state: "failed", code: "30005", reason: "The number does not exist." });
  await news(talk, { messageId, state: "failed", reason: "Unknown." });
  await news(talk, { messageId, state: "sent" });
  expect(await talk.deliveries()).toMatchObject([
    { state: "failed", code: "30005", reason: "The number does not exist." },
  ]);
});

test("news of an older attempt, of another line or of nothing that we know is not believed", async () => {
  const talk = await aConversation(database);
  const other = await aConversation(database);
  const messageId = said(await talk.replies("Hello"));
  await send(database, talk.id, () => Promise.reject(new TryLater("away")));
  await send(database, talk.id, provider().send);
  expect(await talk.deliveries()).toMatchObject([{ attempts: 2, state: "sent" }]);
  expect((await news(talk, { messageId, attempt: 1, state: "failed" })).moved).toBe(false);
  expect((await news(talk, { messageId, attempt: 3, state: "read" })).moved).toBe(false);
  expect((await news(other, { messageId, attempt: 2, state: "read" })).moved).toBe(false);
  expect((await news(talk, { messageId: "not an id of ours", attempt: 2, state: "read" })).moved).toBe(false);
  expect((await news(talk, { messageId, attempt: 2, state: "delivered" })).moved).toBe(true);
});

test("a failure that passes is tried again later, holds up nobody, and its old reports are no news", async () => {
  const talk = await aConversation(database);
  const messageId = said(await talk.replies("Hello"));
  const twilio = provider();
  await send(database, talk.id, twilio.send);
  const off = { messageId, state: "failed", reason: "The phone is off.", againAfterMinutes: [30, 120] } as const;
  expect((await news(talk, off)).moved).toBe(true);
  expect(await talk.deliveries()).toMatchObject([{ state: "queued", reason: "The phone is off.", externalId: null }]);
  expect((await news(talk, { messageId, state: "sent" })).moved).toBe(false);
  const [work] = await send(database, talk.id, twilio.send);
  expect(work!.dueAt.getTime()).toBeGreaterThan(Date.now() + 29 * 60_000);
  expect(twilio.accepted).toHaveLength(1);

  const dueNow = () =>
    database.pool.query("UPDATE delivery SET not_before = now() - interval '1 second' WHERE message_id = $1", [
      messageId,
    ]);
  await dueNow();
  await send(database, talk.id, twilio.send);
  expect(twilio.accepted.map(({ attempt }) => attempt)).toEqual([1, 3]);
  await news(talk, { ...off, attempt: 3 });
  await dueNow();
  await send(database, talk.id, twilio.send);
  await news(talk, { ...off, attempt: 5 });
  expect(await talk.deliveries()).toMatchObject([{ state: "failed", reason: "The phone is off." }]);
});

test("what failed for now is not tried again once somebody has written since", async () => {
  const talk = await aConversation(database);
  const messageId = said(await talk.replies("Hello"));
  const twilio = provider();
  await send(database, talk.id, twilio.send);
  await news(talk, { messageId, state: "failed", reason: "The phone is off.", againAfterMinutes: [30] });
  await talk.replies("Are you there?");
  await send(database, talk.id, twilio.send);
  expect(twilio.texts()).toEqual(["Hello", "Are you there?"]);
  await later(talk);
  await database.pool.query("UPDATE delivery SET not_before = now() - interval '1 second' WHERE message_id = $1", [
    messageId,
  ]);
  await send(database, talk.id, twilio.send);
  expect(twilio.accepted).toHaveLength(2);
  expect(await talk.deliveries()).toMatchObject([{ state: "failed", reason: "The phone is off." }, { state: "sent" }]);
});

test("a message of which one part fails does not go on by halves", async () => {
  const talk = await aConversation(database);
  await talk.replies("A sentence that is repeated. ".repeat(120));
  await send(database, talk.id, async () => ({ outcome: "refused", reason: "No." }));
  expect(await talk.states()).toEqual(["failed", "suppressed", "suppressed"]);
});

test("two pictures on WhatsApp are two messages, one after the other, each at an address of its own", async () => {
  const talk = await aConversation(database, { channel: "whatsapp" });
  const upload = (key: string) =>
    database.prisma.upload.create({
      data: {
        id: uuid(),
        conversationId: talk.id,
        agentId: talk.ana.id,
        name: `${key}.png`,
        type: "image/png",
        size: 9,
        key,
      },
    });
  const [first, second] = [await upload("first"), await upload("second")];
  const reply = { attachments: [first.id, second.id] };
  const messageId = said(await talk.replies("Both sides", reply));
  expect(await talk.replies("Again", reply)).toMatchObject({
    outcome: "refused",
    problem: expect.stringContaining("choose it again"),
  });

  const twilio = provider();
  await send(database, talk.id, twilio.send);
  await news(talk, { messageId, state: "sent" });
  await send(database, talk.id, twilio.send);
  expect(twilio.accepted.map(({ text, files }) => [text, files.map(({ url }) => url)])).toEqual([
    ["Both sides", ["https://shop.example/files/first"]],
    ["", ["https://shop.example/files/second"]],
  ]);
  expect(await database.prisma.upload.count({ where: { conversationId: talk.id } })).toBe(0);
});

test("an answer of the AI that waits until WhatsApp's window closes is not sent, and a person is called", async () => {
  const talk = await aConversation(database, { channel: "whatsapp", at: hoursAgo(24) });
  await talk.aiSays("It left on Monday.", hoursAgo(23));
  const twilio = provider();
  await send(database, talk.id, twilio.send);
  expect(twilio.accepted).toEqual([]);
  expect(await talk.deliveries()).toMatchObject([
    { state: "failed", code: "window", reason: expect.stringContaining("template") },
  ]);
  const baton = await database.prisma.baton.findUniqueOrThrow({ where: { conversationId: talk.id } });
  expect(baton.deadline!.getTime()).toBeLessThanOrEqual(Date.now());

  expect(await talk.replies("Sorry for the wait.")).toMatchObject({
    outcome: "refused",
    problem: expect.stringContaining("template"),
  });
  const template = { contentSid: `HX${"0".repeat(32)}`, variables: { "1": "Mira" } };
  expect(await talk.replies("Hello Mira", { template })).toMatchObject({ outcome: "said" });
  await send(database, talk.id, twilio.send);
  expect(twilio.accepted).toMatchObject([{ template, files: [] }]);

  await talk.write("Hello again");
  expect(await talk.replies("Hello!")).toMatchObject({ outcome: "said" });
});

test("when the provider says that the window is closed, only the customer opens it again", async () => {
  const talk = await aConversation(database, { channel: "whatsapp", at: minutesAgo(5) });
  const messageId = said(await talk.replies("Hello"));
  await send(database, talk.id, provider().send);
  await news(talk, { messageId, state: "failed", code: "63016", reason: "Closed.", consequence: "window_closed" });
  expect(await talk.replies("Hello?")).toMatchObject({ outcome: "refused" });
  await talk.write("Yes?");
  expect(await talk.replies("Hello?")).toMatchObject({ outcome: "said" });
});

test("the same client id again is the same message, whatever is closed by then", async () => {
  const talk = await aConversation(database, { channel: "whatsapp", at: hoursAgo(20) });
  const reply = { clientId: "client-of-hers" };
  const first = await talk.replies("Hello", { ...reply, at: hoursAgo(19) });
  await database.pool.query("UPDATE conversation SET last_customer_at = now() - interval '3 days' WHERE id = $1", [
    talk.id,
  ]);
  expect(await talk.replies("Hello", reply)).toMatchObject({ outcome: "said", messageId: said(first) });
  expect(await talk.replies("Hello")).toMatchObject({ outcome: "refused" });
});

test("a customer whom the provider holds for opted out gets nothing more, and the agent hears why", async () => {
  const talk = await aConversation(database);
  await talk.replies("one");
  await talk.replies("two");
  await send(database, talk.id, async () => ({
    outcome: "refused",
    reason: "The customer has opted out.",
    code: "21610",
    consequence: "opted_out",
  }));
  expect(await talk.states()).toEqual(["failed", "suppressed"]);
  expect(await database.prisma.consent.findMany({ where: { lineId: talk.line.id } })).toMatchObject([
    { state: "out", cause: "provider" },
  ]);
  expect(await talk.replies("three")).toMatchObject({
    outcome: "refused",
    problem: expect.stringContaining("no more messages"),
  });
});

test("a report of a failure and a STOP at the same moment do not stop each other", async () => {
  const talk = await aConversation(database);
  await talk.aiSays("A sentence that is repeated. ".repeat(120));
  const twilio = provider();
  await send(database, talk.id, twilio.send);
  const { messageId } = (await talk.deliveries())[0]!;
  const waiting = async () => {
    const { rowCount } = await database.pool.query(
      "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
    );
    return rowCount;
  };
  // While somebody looks at the baton, the report waits for it, and must hold nothing that the STOP needs.
  let reported: Promise<unknown> | undefined;
  let stopped: Promise<unknown> | undefined;
  await transaction(database.pool, async (connection) => {
    await connection.query("SELECT 1 FROM baton WHERE conversation_id = $1 FOR SHARE", [talk.id]);
    reported = news(talk, { messageId, state: "failed", reason: "No." });
    await vi.waitFor(async () => expect(await waiting()).toBe(1), patient);
    stopped = talk.write("STOP");
    await Promise.race([stopped, vi.waitFor(async () => expect(await waiting()).toBe(2), patient)]);
  });
  const freed = performance.now();
  await Promise.all([reported, stopped]);
  // PostgreSQL takes ten to notice that two wait for each other; intake would begin anew, the report be lost.
  expect(performance.now() - freed).toBeLessThan(9_000);
  expect(await talk.states()).toEqual(["failed", "suppressed", "suppressed"]);
});

test("what waited for more than a day is given up with a reason", async () => {
  const talk = await aConversation(database, { at: hoursAgo(30) });
  await talk.replies("Hello", { at: hoursAgo(25) });
  const twilio = provider();
  await send(database, talk.id, twilio.send);
  expect(twilio.accepted).toEqual([]);
  expect(await talk.deliveries()).toMatchObject([{ state: "failed", code: "late" }]);
});

test("a reply waits through an hour in which the provider cannot be reached, and fails with a reason after half a day", async () => {
  const away: Channel["send"] = () => Promise.reject(new TryLater("the mail server asks us to come back later"));
  const talk = await aConversation(database);
  await talk.replies("Hello", { at: minutesAgo(60) });
  for (let attempt = 0; attempt < 60; attempt++) await send(database, talk.id, away);
  expect(await talk.states()).toEqual(["queued"]);

  const late = await aConversation(database);
  await late.replies("Hello", { at: hoursAgo(12) });
  await send(database, late.id, away);
  expect(await late.deliveries()).toMatchObject([
    { state: "failed", reason: expect.stringContaining("come back later") },
  ]);
});

test.each(["agent", "ai"] as const)(
  "a message of the %s whose sending had not begun when the database went is sent once it is back",
  async (by) => {
    const talk = await aConversation(database);
    await (by === "agent" ? talk.replies("Hello") : talk.aiSays("Hello"));
    const twilio = provider();
    const deliveries = outgoing(database);
    let goes = true;
    const unlucky: typeof deliveries = {
      ...deliveries,
      async claim(conversationId) {
        const leaving = await deliveries.claim(conversationId);
        if (leaving === undefined || !goes || "later" in leaving) return leaving;
        goes = false;
        return { ...leaving, guarded: () => Promise.reject(new Error("the connection went")) };
      },
    };
    const needs = {
      deliveries: unlucky,
      channels: channelsThat(twilio.send),
      wake: () => {},
      announce: () => {},
      now: () => new Date(),
    };
    await expect(deliver(needs, talk.id)).rejects.toThrow("the connection went");
    expect(await talk.states()).toEqual(["queued"]);
    await deliver(needs, talk.id);
    expect(twilio.accepted).toHaveLength(1);
    expect(await talk.states()).toEqual(["sent"]);
  },
);

test.each(["agent", "ai"] as const)(
  "what became of a message of the %s is written down even if the database goes while it is sent",
  async (by) => {
    const talk = await aConversation(database);
    await (by === "agent" ? talk.replies("Hello") : talk.aiSays("Hello"));
    await send(database, talk.id, async () => {
      await database.pool.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
      );
      return { outcome: "sent", externalId: "SM2" };
    });
    expect(await talk.states()).toEqual(["sent"]);
  },
);

test("a customer may answer a message of which nobody knows whether it was sent", async () => {
  const talk = await aConversation(database);
  const messageId = said(await talk.replies("Hello"));
  const channels = channelsThat(async () => ({ outcome: "uncertain", reason: "no answer" }), {
    outsideId: (_, { id }) => `<${id}@shop.example>`,
  });
  await send(database, talk.id, channels);
  const answer = inbound({ identity: talk.identity, answers: [`<${messageId}@shop.example>`] });
  const found = await createIntake(database.pool).findConversation(talk.line, answer);
  expect(found).toMatchObject({ conversationId: talk.id, writer: "customer" });
});
