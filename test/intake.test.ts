import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { receive } from "../src/receive.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { createIntake } from "../src/store/intake.ts";
import type { Work } from "../src/wake.ts";
import { aLine, anAgent, inbound } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { traitsOf } from "./support/traits.ts";
import { createBatons } from "../src/store/passing.ts";

let clone: TestDatabase;
let database: Database;
const woken: Work[] = [];

beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 20, onError: () => {} });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

const take = (line: Awaited<ReturnType<typeof aLine>>, message = inbound(), now = new Date()) =>
  receive({ intake: createIntake(database.pool), wake: (work) => woken.push(work) }, line, message, now);

const rows = async <T>(text: string, values: unknown[]): Promise<T[]> =>
  (await database.pool.query(text, values)).rows as T[];

describe("a message that comes in", () => {
  test("is stored once, wakes its conversation and stands in the recorder", async () => {
    const line = await aLine(database);
    woken.length = 0;
    expect(await take(line, inbound({ text: "Hello" }))).toBe(true);
    const [conversation] = await database.prisma.conversation.findMany({
      where: { lineId: line.id },
      include: { messages: true, baton: true, identity: { include: { customer: true } } },
    });
    expect(conversation).toMatchObject({ lastSeq: 1, unread: 1, resolvedAt: null, baton: { holder: "ai", epoch: 1 } });
    expect(conversation?.messages).toMatchObject([{ seq: 1, author: "customer", text: "Hello" }]);
    expect(conversation?.identity).toMatchObject({ value: "+15550142", customer: { name: "Mira Okafor" } });
    expect(woken).toMatchObject([{ kind: "converse", conversationId: conversation?.id }]);
    expect(await database.prisma.outbox.count({ where: { ref: conversation!.id } })).toBe(1);
    expect(await rows("SELECT kind FROM event WHERE conversation_id = $1", [conversation!.id])).toEqual([
      { kind: "message.received" },
    ]);
  });

  test("handed over fifty times at once is one message, and nobody is woken twice", async () => {
    const line = await aLine(database);
    const message = inbound({ identity: "+15550150" });
    woken.length = 0;
    const fresh = await Promise.all(Array.from({ length: 50 }, () => take(line, message)));
    expect(fresh.filter(Boolean)).toHaveLength(1);
    expect(woken).toHaveLength(1);
    expect(await rows("SELECT last_seq FROM conversation WHERE line_id = $1", [line.id])).toEqual([{ last_seq: 1 }]);
  });

  test("replayed a day later, byte for byte, changes nothing", async () => {
    const line = await aLine(database);
    const message = inbound({ identity: "+15550151" });
    expect(await take(line, message)).toBe(true);
    woken.length = 0;
    expect(await take(line, message, new Date(Date.now() + 86_400_000))).toBe(false);
    expect(woken).toEqual([]);
    expect(await rows("SELECT last_seq, unread FROM conversation WHERE line_id = $1", [line.id])).toEqual([
      { last_seq: 1, unread: 1 },
    ]);
  });

  test("whose process died before it woke anybody leaves its work behind, once", async () => {
    const line = await aLine(database);
    const message = inbound({ identity: "+15550152" });
    const dying = { intake: createIntake(database.pool), wake: () => {} };
    await receive(dying, line, message, new Date());
    expect(await take(line, message)).toBe(false);
    const { id } = await database.prisma.conversation.findFirstOrThrow({ where: { lineId: line.id } });
    expect(await database.prisma.outbox.count({ where: { ref: id, kind: "converse" } })).toBe(1);
  });

  test("is one of a burst: five hundred of twenty-five customers, every tenth twice, none lost and none doubled", async () => {
    const line = await aLine(database);
    const messages = Array.from({ length: 500 }, (_, at) =>
      inbound({ identity: `+155502${String(at % 25).padStart(2, "0")}`, text: `${at}` }),
    );
    const handed = [...messages, ...messages.filter((_, at) => at % 10 === 0)].toSorted((a, b) =>
      a.providerId.localeCompare(b.providerId),
    );
    const fresh = await Promise.all(handed.map((message) => take(line, message)));
    expect(fresh.filter(Boolean)).toHaveLength(500);
    const conversations = await database.prisma.conversation.findMany({
      where: { lineId: line.id },
      include: { messages: true },
    });
    expect(conversations).toHaveLength(25);
    for (const { lastSeq, messages: stored } of conversations) {
      expect(lastSeq).toBe(20);
      expect(new Set(stored.map(({ seq }) => seq))).toEqual(new Set(Array.from({ length: 20 }, (_, at) => at + 1)));
    }
  });

  test("as long as Twilio lets it be, with families of emoji, is stored as it is", async () => {
    const line = await aLine(database);
    const text = `${"a".repeat(1_600)}${"👨‍👩‍👧‍👦".repeat(160)}‮`;
    await take(line, inbound({ identity: "+15550153", text }));
    expect(
      await rows("SELECT text FROM message JOIN conversation c ON c.id = conversation_id WHERE line_id = $1", [
        line.id,
      ]),
    ).toEqual([{ text }]);
  });

  test("is one of twenty first messages at once: one customer, one conversation, places without gaps", async () => {
    const line = await aLine(database);
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => take(line, inbound({ identity: "+15550120", text: `${n}` }))),
    );
    const conversations = await database.prisma.conversation.findMany({
      where: { lineId: line.id },
      include: { messages: true },
    });
    expect(conversations).toHaveLength(1);
    expect(conversations[0]!.messages.map((message) => message.seq).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    );
    expect(conversations[0]!.unread).toBe(20);
    expect(await rows("SELECT count(*)::int AS n FROM identity WHERE value = '+15550120'", [])).toEqual([{ n: 1 }]);
    expect(
      await rows("SELECT count(*)::int AS n FROM customer WHERE id NOT IN (SELECT customer_id FROM identity)", []),
    ).toEqual([{ n: 0 }]);
  });

  test("with a NUL and a lone surrogate is stored with a mark in their place", async () => {
    const line = await aLine(database);
    await take(line, inbound({ identity: "+15550121", text: "a\u0000b \ud800 c" }));
    expect(
      await rows("SELECT text FROM message JOIN conversation c ON c.id = conversation_id WHERE line_id = $1", [
        line.id,
      ]),
    ).toEqual([{ text: "a\ufffdb \ufffd c" }]);
  });

  test("after the conversation was resolved opens it again and gives it to the AI", async () => {
    const line = await aLine(database);
    const ana = await anAgent(database);
    await take(line, inbound({ identity: "+15550122" }));
    const { id } = await database.prisma.conversation.findFirstOrThrow({ where: { lineId: line.id } });
    const batons = createBatons(database.pool, traitsOf);
    expect(await batons.take(id, ana, new Date())).toEqual({ outcome: "moved" });
    expect(await batons.resolve(id, ana, { outcome: "sent the parcel" }, new Date())).toEqual({ outcome: "moved" });
    await Promise.all([take(line, inbound({ identity: "+15550122" })), take(line, inbound({ identity: "+15550122" }))]);
    const all = await database.prisma.conversation.findMany({ where: { lineId: line.id }, include: { baton: true } });
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ id, resolvedAt: null, unread: 2, baton: { holder: "ai", epoch: 4 } });
  });
});

describe("a mail", () => {
  test("that answers ours joins its thread; the same subject alone joins nothing", async () => {
    const line = await aLine(database, { channel: "email", hasThreads: true });
    const mail = (externalId: string, answers: string[] = [], identity = "mira@example.com") =>
      inbound({ identity, externalId, providerId: externalId, subject: "Order 1182", answers });
    await take(line, mail("<1@mira>"));
    await take(line, mail("<2@mira>", ["<1@mira>"]));
    await take(line, mail("<3@mira>"));
    const threads = await rows<{ thread: string; last_seq: number }>(
      "SELECT thread, last_seq FROM conversation WHERE line_id = $1 ORDER BY thread",
      [line.id],
    );
    expect(threads).toEqual([
      { thread: "<1@mira>", last_seq: 2 },
      { thread: "<3@mira>", last_seq: 1 },
    ]);
  });

  test("of a stranger who copied a Message-ID begins a conversation of its own", async () => {
    const line = await aLine(database, { channel: "email", hasThreads: true });
    await take(line, inbound({ identity: "mira@example.com", externalId: "<a@mira>", providerId: "<a@mira>" }));
    await take(
      line,
      inbound({ identity: "eve@example.net", externalId: "<b@eve>", providerId: "<b@eve>", answers: ["<a@mira>"] }),
    );
    expect(await database.prisma.conversation.count({ where: { lineId: line.id } })).toBe(2);
  });
});
