import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InboundMessage, OwnMessage } from "../src/conversation/message.ts";
import type { Passing } from "../src/pass.ts";
import { receive } from "../src/receive.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { createIntake } from "../src/store/intake.ts";
import { createLists } from "../src/store/lists/lists.ts";
import { keepOwn } from "../src/store/own.ts";
import { createBatons } from "../src/store/passing.ts";
import { createSpeech } from "../src/store/speech.ts";
import { aBrief, aLine, anAgent, aRoute, aTeam, inbound } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { traitsOf } from "./support/traits.ts";

let clone: TestDatabase;
let database: Database;
let line: Awaited<ReturnType<typeof aLine>>;

beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 10, onError: () => {} });
  line = await aLine(database, { channel: "email", hasThreads: true });
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

const minute = (at: number) => new Date(Date.parse("2026-11-23T09:00:00Z") + at * 60_000);

async function writes(more: Partial<InboundMessage> & { readonly identity?: string } = {}, at = minute(0)) {
  const externalId = `<${randomUUID()}@mail.test>`;
  const identity = more.identity ?? `p${randomUUID().slice(0, 8)}@customer.test`;
  const message = inbound({ externalId, subject: "Order", ...more, identity });
  await receive({ intake: createIntake(database.pool), wake: () => {} }, line, message, at);
  const { conversationId: id } = await database.prisma.message.findFirstOrThrow({ where: { externalId } });
  return { id, identity, externalId };
}

const written = (given: Partial<OwnMessage>): OwnMessage => ({
  providerId: randomUUID(),
  externalId: `<${randomUUID()}@outlook.test>`,
  text: "I sent it again.",
  answers: [],
  attachments: [],
  author: "Ana in Outlook",
  to: [],
  at: minute(5),
  ...given,
});
const keep = (message: OwnMessage, now = minute(6)) => keepOwn(database.pool, line.id, message, now);
const conversation = (id: string) =>
  database.prisma.conversation.findUniqueOrThrow({
    where: { id },
    include: { baton: true, messages: { orderBy: { seq: "asc" } }, handoffs: true },
  });
const passingTo = ({ id, name }: { readonly id: string; readonly name: string }): Passing => ({
  priority: "normal",
  signals: [],
  brief: aBrief({ summary: "They wait.", nextStep: "Answer." }),
  route: aRoute(aTeam({ id, name })),
  told: "Called",
  line: undefined,
  messagesToHandoff: 1,
});
const work = (id: string) => database.prisma.outbox.count({ where: { ref: id, kind: "converse" } });

describe("an answer that a colleague wrote in their own mail program", () => {
  test("stands in the conversation under their name, is sent by nobody, and ends the AI's turn", async () => {
    const { id, identity, externalId } = await writes();
    const own = written({
      answers: [externalId],
      to: [identity, "bob@other.test"],
      attachments: [{ name: "label.pdf", type: "application/pdf", size: 12 }],
    });
    expect(await keep(own)).toBe(true);
    const { messages, ...now } = await conversation(id);
    expect(messages[1]).toMatchObject({ author: "agent", agentId: null, cc: ["bob@other.test"], at: minute(5) });
    expect(now).toMatchObject({ lastSeq: 2, turnedSeq: 2, unread: 0, lastMessageAt: minute(5) });
    expect(await work(id)).toBe(0);
    expect(await database.prisma.delivery.count({ where: { conversationId: id } })).toBe(0);
    const page = await createLists(database, traitsOf).messages(id, { before: undefined, limit: 10 });
    expect(page?.items[1]).toMatchObject({
      author: { kind: "agent", name: "Ana in Outlook" },
      attachments: [{ name: "label.pdf" }],
    });
    // What the customer answers to it finds its way.
    expect((await writes({ identity, answers: [own.externalId] }, minute(9))).id).toBe(id);
  });

  test("is one message, however often it is read, and however it is called", async () => {
    const { id, identity, externalId } = await writes();
    const own = written({ answers: [externalId], to: [identity] });
    const kept = await Promise.all(Array.from({ length: 5 }, () => keep(own)));
    expect(kept.filter(Boolean)).toHaveLength(1);
    expect(await keep({ ...own, providerId: randomUUID() })).toBe(false);
    expect((await conversation(id)).messages).toHaveLength(2);
  });

  test("that the token proves is found without any id", async () => {
    const { id, identity } = await writes();
    expect(await keep(written({ proves: id, to: [identity] }))).toBe(true);
    expect((await conversation(id)).lastSeq).toBe(2);
  });

  test("takes back what the AI was about to say, and what it is still thinking of", async () => {
    const { id, identity, externalId } = await writes();
    const speech = createSpeech(database.pool, traitsOf);
    const fence = { conversationId: id, epoch: 1, lastSeq: 1 };
    expect(await speech.sayAsAi(fence, { text: "It left.", sources: [] }, minute(1))).toBeDefined();
    expect(await keep(written({ answers: [externalId], to: [identity] }))).toBe(true);
    expect(await database.prisma.delivery.findMany({ where: { conversationId: id } })).toMatchObject([
      { state: "suppressed", reason: "A colleague answered from another mail program." },
    ]);
    const late = await speech.sayAsAi({ ...fence, lastSeq: 2 }, { text: "It left!", sources: [] }, minute(7));
    expect(late).toBeUndefined();
  });

  test("is the first human answer to a customer who waits, and starts the team's clock anew", async () => {
    const { id, identity, externalId } = await writes();
    const team = await database.prisma.team.create({
      data: { id: randomUUID(), name: randomUUID(), answerMinutes: 15 },
    });
    const fence = { conversationId: id, epoch: 1, lastSeq: 1 };
    await createBatons(database.pool, traitsOf).passToTeam(fence, passingTo(team), minute(1));
    await keep(written({ answers: [externalId], to: [identity] }));
    expect(await conversation(id)).toMatchObject({
      baton: { holder: "team", deadline: minute(21) },
      handoffs: [{ firstHumanReplyAt: minute(5) }],
    });
  });

  test("ends an invitation, so that what the customer writes next calls people again", async () => {
    const { id, identity, externalId } = await writes();
    const team = await database.prisma.team.create({ data: { id: randomUUID(), name: randomUUID() } });
    const batons = createBatons(database.pool, traitsOf);
    const fence = { conversationId: id, epoch: 1, lastSeq: 1 };
    await batons.inviteTeam(fence, passingTo(team), minute(1));
    await keep(written({ answers: [externalId], to: [identity] }));
    await batons.inviteTeam(fence, passingTo(team), minute(10));
    const { baton, handoffs } = await conversation(id);
    expect(handoffs.toSorted((a, b) => a.requestedAt.getTime() - b.requestedAt.getTime())).toMatchObject([
      { firstHumanReplyAt: minute(5), resolvedAt: minute(6) },
      { id: baton!.handoffId, firstHumanReplyAt: null, resolvedAt: null },
    ]);
  });

  test("leaves open what the customer wrote after it", async () => {
    const { id, identity, externalId } = await writes();
    await writes({ identity, answers: [externalId] }, minute(5.5));
    expect(await keep(written({ answers: [externalId], to: [identity] }))).toBe(true);
    expect(await conversation(id)).toMatchObject({ turnedSeq: 1, unread: 2 });
    expect(await work(id)).toBeGreaterThan(0);
  });

  test("that we read before the mail it answers was ours, and the other way round, is one story", async () => {
    const own = written({});
    const { id, identity } = await writes({ answers: [own.externalId] }, minute(8));
    expect(await keep({ ...own, to: [identity] }, minute(9))).toBe(true);
    expect((await conversation(id)).messages.map(({ author }) => author)).toEqual(["customer", "agent"]);
    expect(await work(id)).toBe(1);
  });

  test("opens nothing that is resolved", async () => {
    const { id, identity, externalId } = await writes();
    const ana = await anAgent(database);
    await createBatons(database.pool, traitsOf).resolve(id, ana, undefined, minute(2));
    expect(await keep(written({ answers: [externalId], to: [identity] }))).toBe(true);
    expect(await conversation(id)).toMatchObject({ resolvedAt: minute(2), baton: { holder: "nobody" } });
  });
});

describe("what is left alone", () => {
  test("is a mail that fits no conversation, whatever its subject", async () => {
    const { id, identity } = await writes();
    expect(await keep(written({ to: [identity], subject: "Order" }))).toBe(false);
    expect((await conversation(id)).lastSeq).toBe(1);
  });

  test("is the forward of a customer's mail to somebody else: the customer still waits", async () => {
    const { id, externalId } = await writes();
    expect(await keep(written({ answers: [externalId], to: ["supplier@other.test"] }))).toBe(false);
    expect(await work(id)).toBe(1);
  });

  test("is a mail of another line, even with a token", async () => {
    const { id, identity } = await writes();
    const other = await aLine(database, { channel: "email", hasThreads: true });
    expect(await keepOwn(database.pool, other.id, written({ proves: id, to: [identity] }), minute(6))).toBe(false);
  });
});
