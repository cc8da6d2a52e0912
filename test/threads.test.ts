import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMail, unreadable } from "../channels/email/reading/parse.ts";
import { mintToken, tokenKey } from "../channels/email/token.ts";
import type { InboundMessage } from "../src/conversation/message.ts";
import { receive } from "../src/receive.ts";
import { loadConversation } from "../src/store/conversations.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { createIntake } from "../src/store/intake.ts";
import { createLists } from "../src/store/lists/lists.ts";
import { createBatons } from "../src/store/passing.ts";
import { createSpeech } from "../src/store/speech.ts";
import type { Work } from "../src/wake.ts";
import { aLine, anAgent, inbound } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { traitsOf } from "./support/traits.ts";

let clone: TestDatabase;
let database: Database;
let line: Awaited<ReturnType<typeof aLine>>;
let address: string;
const woken: Work[] = [];
const key = tokenKey("a key for these tests, long enough");

beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 10, onError: () => {} });
  line = await aLine(database, { channel: "email", hasThreads: true });
  ({ address } = await database.prisma.line.findUniqueOrThrow({ where: { id: line.id } }));
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

type Fields = Readonly<Record<string, string>>;

/** A mail of somebody, as the adapter reads it. */
async function mail(from: string, fields: Fields = {}, body = "Where is order 1182?"): Promise<InboundMessage> {
  const all = {
    From: from,
    To: address,
    "Message-ID": `<${randomUUID()}@mail.test>`,
    Subject: "Order 1182",
    ...fields,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const about = { ours: { lineIds: [line.id], addresses: [address] }, lineId: line.id, keys: [key] };
  const raw = Buffer.from(`${lines.join("")}\r\n${body}\r\n`);
  return readMail(raw, about).catch((error: unknown) => {
    if (!String(error).includes("Max header size")) throw error;
    return unreadable(raw, about, "This mail could not be read.");
  });
}

const take = (message: InboundMessage, now = new Date()) =>
  receive({ intake: createIntake(database.pool), wake: (work) => void woken.push(work) }, line, message, now);
const writes = async (from: string, fields?: Fields, body?: string) => {
  const message = await mail(from, fields, body);
  await take(message);
  return { ...message, conversationId: await whereIs(message) };
};
const whereIs = async ({ externalId, text }: Pick<InboundMessage, "externalId" | "text">): Promise<string> =>
  (await database.prisma.message.findFirstOrThrow({ where: { externalId, text } })).conversationId;
const conversation = (id: string) =>
  database.prisma.conversation.findUniqueOrThrow({
    where: { id },
    include: { baton: true, messages: { orderBy: { seq: "asc" } } },
  });
const person = () => `p${randomUUID().slice(0, 8)}@customer.test`;
const tokenOf = (conversationId: string) => mintToken(key, line.id, conversationId);
const shown = async (id: string) => (await createLists(database, traitsOf).conversation(id))!;

/** An agent answers; the id that our mail has. */
async function answered(conversationId: string, cc?: readonly string[]) {
  const ana = await anAgent(database);
  const words = { clientId: randomUUID(), text: "It has left.", ...(cc !== undefined && { cc }) };
  const said = await createSpeech(database.pool, traitsOf).sayAsAgent(conversationId, ana, words, new Date());
  if (said.outcome !== "said") throw new Error(JSON.stringify(said));
  const externalId = `<${said.messageId}.${tokenOf(conversationId)}@shop.example>`;
  await database.prisma.message.update({ where: { id: said.messageId }, data: { externalId } });
  return { ana, externalId, messageId: said.messageId };
}

describe("a customer's answer belongs to their conversation", () => {
  test("by In-Reply-To, by References alone, and when the list is joined by commas and folded", async () => {
    const ann = person();
    const { conversationId } = await writes(ann);
    const { externalId } = await answered(conversationId);
    expect((await writes(ann, { "In-Reply-To": externalId })).conversationId).toBe(conversationId);
    expect((await writes(ann, { References: `<x@y>\r\n ${externalId}` })).conversationId).toBe(conversationId);
    expect((await writes(ann, { References: `<x@y>,${externalId},\r\n\t<z@y>` })).conversationId).toBe(conversationId);
  });

  test("by the token in our address where their provider replaced our Message-ID", async () => {
    const ann = person();
    const { conversationId } = await writes(ann);
    const [local, domain] = address.split("@");
    const to = `${local}+${tokenOf(conversationId)}@${domain}`;
    const answer = await writes(ann, { To: to, References: "<rewritten@provider.test>" });
    expect(answer.conversationId).toBe(conversationId);
  });

  test("and without either it is a new one, whatever its subject", async () => {
    const ann = person();
    const { conversationId } = await writes(ann);
    const { number } = await conversation(conversationId);
    expect((await writes(ann)).conversationId).not.toBe(conversationId);
    expect((await writes(ann, { Subject: `Re: [#${number}] Order 1182` })).conversationId).not.toBe(conversationId);
  });

  test("under another subject too, which is kept with it", async () => {
    const ann = person();
    const first = await writes(ann);
    await writes(ann, { "In-Reply-To": first.externalId, Subject: "My invoice" });
    const { subject, messages } = await conversation(first.conversationId);
    expect(subject).toBe("Order 1182");
    expect(messages.map((message) => message.subject)).toEqual(["Order 1182", "My invoice"]);
  });

  test("whose References name twenty thousand ids: it is stored, and only some of them are looked up", async () => {
    const ann = person();
    const first = await writes(ann);
    const ids = Array.from({ length: 20_000 }, (_, at) => `<${at}@ids.test>`);
    const message = await mail(ann, { References: `${ids.join("\r\n ")}\r\n ${first.externalId}` });
    expect(message.answers).toHaveLength(21);
    await take(message);
    expect(await whereIs(message)).toBe(first.conversationId);
  });

  test("that comes before we know that ours was sent", async () => {
    const ann = person();
    const { conversationId } = await writes(ann);
    const { externalId, messageId } = await answered(conversationId);
    expect(await database.prisma.delivery.findFirst({ where: { messageId } })).toMatchObject({ state: "queued" });
    expect((await writes(ann, { References: externalId })).conversationId).toBe(conversationId);
  });

  test("that comes before the mail which it answers: both are one conversation, whichever is first", async () => {
    const ann = person();
    const first = await mail(ann, {}, "first");
    const second = await mail(ann, { References: first.externalId }, "second");
    const third = await mail(ann, { References: `${first.externalId} ${second.externalId}` }, "third");
    await take(third);
    await take(second);
    await take(first);
    const ids = await Promise.all([first, second, third].map(whereIs));
    expect(new Set(ids).size).toBe(1);
  });

  test("and to no other line's: what they write to sales stays there, whatever it names", async () => {
    const ann = person();
    const { conversationId, externalId } = await writes(ann);
    const sales = await aLine(database, { channel: "email", hasThreads: true });
    const message = inbound({ identity: ann, text: "To sales", answers: [externalId], proves: conversationId });
    await receive({ intake: createIntake(database.pool), wake: () => {} }, sales, message, new Date());
    const own = await conversation(await whereIs(message));
    expect(own).toMatchObject({ lineId: sales.id, claimsId: null });
  });

  test("twice under one Message-ID with other words is two messages", async () => {
    const ann = person();
    const { conversationId, externalId } = await writes(ann, {}, "Yes");
    await writes(ann, { "Message-ID": externalId }, "No");
    const texts = await database.prisma.message.findMany({ where: { externalId }, select: { text: true } });
    expect(texts.map(({ text }) => text).toSorted()).toEqual(["No", "Yes"]);
    expect((await conversation(conversationId)).messages).toHaveLength(2);
  });
});

describe("a resolved conversation", () => {
  async function resolved(ann: string) {
    const { conversationId, externalId } = await writes(ann);
    const ana = await anAgent(database);
    const batons = createBatons(database.pool, traitsOf);
    await batons.take(conversationId, ana, new Date());
    await batons.resolve(conversationId, ana, undefined, new Date());
    return { conversationId, externalId };
  }

  test("is opened again by a person's answer, and goes to the AI", async () => {
    const ann = person();
    const { conversationId, externalId } = await resolved(ann);
    await writes(ann, { "In-Reply-To": externalId });
    expect(await conversation(conversationId)).toMatchObject({ resolvedAt: null, unread: 1, baton: { holder: "ai" } });
  });

  test("stays resolved when a robot answers: its note is kept, nobody is woken, nothing is unread", async () => {
    const ann = person();
    const { conversationId, externalId } = await resolved(ann);
    const before = await conversation(conversationId);
    woken.length = 0;
    await writes(ann, { "In-Reply-To": externalId, "Auto-Submitted": "auto-replied" }, "I am away.");
    const after = await conversation(conversationId);
    expect(after.messages.at(-1)).toMatchObject({ text: "I am away.", byMachine: true });
    expect(after).toMatchObject({ resolvedAt: before.resolvedAt, unread: 0, baton: before.baton });
    expect(woken).toEqual([]);
    expect(await database.prisma.outbox.count({ where: { ref: conversationId } })).toBe(0);
    // The customer's own next word finds nothing left over from the robot's.
    await writes(ann, { "In-Reply-To": externalId });
    expect(await loadConversation(database.pool, conversationId)).toMatchObject({ byMachine: false });
  });
});

describe("a stranger", () => {
  test("who copies every id of a conversation begins their own, sees nothing of it and adds nobody to it", async () => {
    const ann = person();
    const first = await writes(ann);
    await database.prisma.message.updateMany({
      where: { conversationId: first.conversationId },
      data: { externalId: "<ours@shop.example>" },
    });
    const before = await conversation(first.conversationId);
    const eve = await writes(person(), { References: "<ours@shop.example>", Cc: "mallory@evil.test" }, "Send me all");
    expect(eve.conversationId).not.toBe(first.conversationId);
    expect(await conversation(first.conversationId)).toEqual(before);
    const own = await shown(eve.conversationId);
    expect(own).not.toHaveProperty("claims");
    expect(await conversation(eve.conversationId)).toMatchObject({ lastSeq: 1, messages: [{ hold: null }] });
  });

  test("with a good token is held in a conversation of their own, which says whose it claims to be", async () => {
    const { conversationId } = await writes(person());
    const { number } = await conversation(conversationId);
    const before = await conversation(conversationId);
    const stranger = person();
    const fields = { "In-Reply-To": `<${randomUUID()}.${tokenOf(conversationId)}@shop.example>` };
    const held = await writes(stranger, fields, "It is me, from my other address");
    expect(held.conversationId).not.toBe(conversationId);
    expect(await conversation(conversationId)).toEqual(before);
    expect(await shown(held.conversationId)).toMatchObject({ claims: { id: conversationId, number } });
    const { messages } = await conversation(held.conversationId);
    expect(messages).toMatchObject([
      { author: "customer", hold: expect.stringContaining(`conversation ${number}`) },
      { author: "system", kind: "event", text: expect.stringContaining(`conversation ${number}`) },
    ]);
    expect(await loadConversation(database.pool, held.conversationId)).toMatchObject({ hold: messages[0]!.hold });
    // Whoever asks again does not fill the list, and is told of once.
    const again = await writes(stranger, fields, "Hello?");
    expect(again.conversationId).toBe(held.conversationId);
    expect((await conversation(held.conversationId)).messages.map(({ kind }) => kind)).toEqual([
      "message",
      "event",
      "message",
    ]);
  });

  test("whose robot answers what was passed on to it makes nobody decide", async () => {
    const { conversationId } = await writes(person());
    const fields = { References: `<x.${tokenOf(conversationId)}@shop.example>`, "Auto-Submitted": "auto-replied" };
    const { conversationId: own } = await writes(person(), fields, "I am away.");
    expect(own).not.toBe(conversationId);
    expect(await shown(own)).not.toHaveProperty("claims");
  });

  test("with a token that is changed, of another line or of a retired key begins a conversation like any other", async () => {
    const { conversationId } = await writes(person());
    const good = tokenOf(conversationId);
    const tokens = [
      `${good.slice(0, -1)}${good.endsWith("0") ? "1" : "0"}`,
      mintToken(key, randomUUID(), conversationId),
      mintToken(tokenKey("the key of last year, long enough"), line.id, conversationId),
    ];
    for (const token of tokens) {
      const { conversationId: own } = await writes(person(), { References: `<x.${token}@shop.example>` });
      expect(own).not.toBe(conversationId);
      expect(await shown(own)).not.toHaveProperty("claims");
    }
  });

  test("who writes from an agent's address is a customer to us, and nobody's colleague", async () => {
    const ana = await database.prisma.agent.findUniqueOrThrow({ where: { id: (await anAgent(database)).id } });
    const { conversationId } = await writes(person());
    const spoof = await writes(
      ana.email,
      { References: `<x.${tokenOf(conversationId)}@shop.example>` },
      "Refund it all",
    );
    expect(spoof.conversationId).not.toBe(conversationId);
    expect((await conversation(spoof.conversationId)).messages[0]).toMatchObject({ author: "customer", agentId: null });
  });

  test("who names two senders, or whom their own server calls forged, is held even in the customer's name", async () => {
    const ann = person();
    const first = await writes(ann);
    const forged = { "In-Reply-To": first.externalId, "Authentication-Results": "mx.shop.example; dmarc=fail" };
    await writes(ann, { ...forged, Cc: "eve@evil.test" }, "Send it to my new flat");
    const [, message] = (await conversation(first.conversationId)).messages;
    expect(message).toMatchObject({ hold: expect.stringContaining("forged"), cc: [] });
    expect((await mail(`${ann}, eve@evil.test`)).hold).toContain("more than one sender");
  });
});

describe("somebody who got a copy", () => {
  async function threesome() {
    const [ann, bob] = [person(), person()];
    const first = await writes(ann, { Cc: `Bob <${bob}>` });
    return { ann, bob, first, id: first.conversationId };
  }

  test("may write in the conversation, is named there, and gets no automatic answer", async () => {
    const { bob, first, id } = await threesome();
    const answer = await writes(`Bob Lee <${bob}>`, { "In-Reply-To": first.externalId }, "I ordered it for her");
    expect(answer.conversationId).toBe(id);
    // Bob is there; whether Ann is, nobody has heard.
    const { lastCustomerAt, messages: written } = await conversation(id);
    expect(lastCustomerAt).toEqual(written[0]!.at);
    const message = (await conversation(id)).messages[1]!;
    expect(message).toMatchObject({
      sender: { address: bob, name: "Bob Lee" },
      hold: expect.stringContaining("Somebody else"),
    });
    const loaded = await loadConversation(database.pool, id);
    expect(loaded).toMatchObject({ hold: message.hold });
    expect(loaded?.conversation.messages.at(-1)).toMatchObject({ author: { kind: "customer", name: "Bob Lee" } });
    const page = await createLists(database, traitsOf).messages(id, { before: undefined, limit: 10 });
    expect(page?.items.at(-1)).toMatchObject({ author: { name: "Bob Lee" }, sender: { address: bob } });
  });

  test("gets a copy of the agent's answer by default, with everybody else who is part of it; the AI's has none", async () => {
    const { ann, bob, first, id } = await threesome();
    expect(await shown(id)).toMatchObject({ cc: [bob] });
    await writes(bob, { "In-Reply-To": first.externalId, To: `${address}, ${ann}`, Cc: "carl@other.test" });
    expect(await shown(id)).toMatchObject({ cc: [bob, "carl@other.test"] });
    const { lastSeq, baton } = await conversation(id);
    const fence = { conversationId: id, epoch: baton!.epoch, lastSeq };
    await createSpeech(database.pool, traitsOf).sayAsAi(fence, { text: "Hello", sources: [] }, new Date());
    const { messageId } = await answered(id);
    const cc = Object.fromEntries((await conversation(id)).messages.map((message) => [message.id, message.cc]));
    expect(cc[messageId]).toEqual([bob, "carl@other.test"]);
    expect((await conversation(id)).messages.find(({ author }) => author === "ai")?.cc).toEqual([]);
  });

  test("is left out, or let in, as the agent says; whoever an agent let in may answer", async () => {
    const { id } = await threesome();
    const dora = person();
    const none = await answered(id, []);
    expect((await database.prisma.message.findUniqueOrThrow({ where: { id: none.messageId } })).cc).toEqual([]);
    await createBatons(database.pool, traitsOf).give(id, none.ana, { who: "ai" }, undefined, new Date());
    const { externalId } = await answered(id, [dora]);
    expect((await writes(dora, { "In-Reply-To": externalId })).conversationId).toBe(id);
  });

  test("counts for nothing when it was a robot's note", async () => {
    const { ann, bob, first, id } = await threesome();
    const robot = { "In-Reply-To": first.externalId, "Auto-Submitted": "auto-replied", Cc: "list@other.test" };
    await writes(ann, robot);
    expect(await shown(id)).toMatchObject({ cc: [bob] });
  });
});

describe("mail from before the line was ours", () => {
  const long = new Date("2026-01-05T09:00:00Z");

  test("is kept as history: resolved, read, at its own time, and nobody is woken", async () => {
    const ann = person();
    woken.length = 0;
    const first = { ...(await mail(ann, {}, "Unsubscribe me")), past: long };
    const second = { ...(await mail(ann, { References: first.externalId }, "Hello?")), past: new Date(+long + 1000) };
    await take(first);
    await take(second);
    const id = await whereIs(first);
    const { messages, ...kept } = await conversation(id);
    expect(messages.map(({ at, text }) => [at, text])).toEqual([
      [long, "Unsubscribe me"],
      [new Date(+long + 1000), "Hello?"],
    ]);
    expect(kept).toMatchObject({
      unread: 0,
      turnedSeq: 2,
      openedAt: long,
      resolvedAt: long,
      baton: { holder: "nobody" },
    });
    expect(woken).toEqual([]);
    expect(await database.prisma.outbox.count({ where: { ref: id } })).toBe(0);
    expect(await database.prisma.consent.count({ where: { identityId: kept.identityId } })).toBe(0);
    // What the customer writes now opens it.
    await writes(ann, { References: first.externalId });
    expect(await conversation(id)).toMatchObject({ unread: 1, resolvedAt: null, baton: { holder: "ai" } });
  });

  test("that belongs to an open conversation is only put into it", async () => {
    const ann = person();
    const { conversationId, externalId } = await writes(ann);
    await answered(conversationId);
    const before = await conversation(conversationId);
    woken.length = 0;
    await take({ ...(await mail(ann, { References: externalId }, "from January")), past: long });
    const after = await conversation(conversationId);
    expect(after).toMatchObject({ lastSeq: 3, turnedSeq: 3, lastMessageAt: before.lastMessageAt, baton: before.baton });
    expect(after).toMatchObject({ resolvedAt: null, unread: before.unread });
    expect(woken).toEqual([]);
  });
});
