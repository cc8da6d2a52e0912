import { randomInt, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InboundMessage } from "../src/conversation/message.ts";
import { receive, type Intake } from "../src/receive.ts";
import { consentOf } from "../src/store/consent.ts";
import { noteConsent } from "../src/store/customers.ts";
import { openDatabase, transaction, type Database } from "../src/store/database.ts";
import { createIntake } from "../src/store/intake.ts";
import type { Work } from "../src/wake.ts";
import { aLine, inbound } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";

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

type From = Partial<InboundMessage["from"]>;
type OnLine = Awaited<ReturnType<typeof aLine>>;

const write = (line: OnLine, from: From & { readonly identity: string }, more: Partial<InboundMessage> = {}) =>
  receive({ intake: createIntake(database.pool), wake: () => {} }, line, { ...inbound(more), from }, new Date());

const conversationsOn = (line: OnLine) =>
  database.prisma.conversation.findMany({
    where: { lineId: line.id },
    include: { identity: true, messages: true },
    orderBy: { number: "asc" },
  });

const aNumber = (): string => `+1555${randomInt(1_000_000, 9_999_999)}`;
const aBsuid = (): string => `US.${randomInt(1_000_000_000, 2_000_000_000)}`;

describe("one number in several spellings", () => {
  test("is one conversation when twenty first messages come at once, answered where the last came from", async () => {
    const line = await aLine(database, { channel: "whatsapp" });
    const key = `+55119${randomInt(10_000_000, 99_999_999)}`;
    const without = key.replace("+55119", "+5511");
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => write(line, { identity: at % 2 === 0 ? key : without, key })),
    );
    const found = await conversationsOn(line);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ lastSeq: 20, identity: { key } });
    expect(found[0]!.messages.map(({ seq }) => seq).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
    for (const identity of [without, key, without]) {
      await write(line, { identity, key });
      expect((await conversationsOn(line))[0]).toMatchObject({ identity: { value: identity, key } });
    }
  });
});

describe("somebody on WhatsApp without a phone number", () => {
  test("is answered at their id, and is the same one when the number comes", async () => {
    const line = await aLine(database, { channel: "whatsapp" });
    const [phone, bsuid] = [aNumber(), aBsuid()];
    await write(line, { identity: bsuid, name: "mira.o" });
    expect(await conversationsOn(line)).toMatchObject([{ identity: { value: bsuid, key: bsuid, otherKey: null } }]);

    await write(line, { identity: phone, otherKey: bsuid });
    await write(line, { identity: bsuid });
    await write(line, { identity: phone });
    const found = await conversationsOn(line);
    // The number is preferred, also where the newest message came without it.
    expect(found).toMatchObject([
      { lastSeq: 4, identity: { value: phone, key: phone, otherKey: bsuid, name: "mira.o" } },
    ]);
  });

  test("is one conversation when both kinds of first messages come at once", async () => {
    const line = await aLine(database, { channel: "whatsapp" });
    const [phone, bsuid] = [aNumber(), aBsuid()];
    await Promise.all(Array.from({ length: 20 }, () => write(line, { identity: phone, otherKey: bsuid })));
    await write(line, { identity: bsuid });
    expect(await conversationsOn(line)).toMatchObject([{ lastSeq: 21, identity: { otherKey: bsuid } }]);
  });

  test("who was known by both apart becomes one customer; conversations and addresses stay as they are", async () => {
    const line = await aLine(database, { channel: "whatsapp" });
    const [phone, bsuid] = [aNumber(), aBsuid()];
    await write(line, { identity: phone, name: "Mira Okafor" });
    await write(line, { identity: bsuid });
    await write(line, { identity: phone, otherKey: bsuid });
    const [first, second] = await conversationsOn(line);
    expect(first).toMatchObject({ lastSeq: 2, identity: { value: phone, key: phone, otherKey: null } });
    expect(second).toMatchObject({ lastSeq: 1, identity: { value: bsuid, key: bsuid } });
    expect(second!.identity.customerId).toBe(first!.identity.customerId);
    const told = await database.prisma.event.findMany({
      where: { kind: "customer.joined", conversationId: first!.id },
    });
    expect(told).toHaveLength(1);
    expect(await database.prisma.customer.count({ where: { identities: { none: {} } } })).toBe(0);

    await write(line, { identity: bsuid });
    expect((await conversationsOn(line)).map(({ lastSeq }) => lastSeq)).toEqual([2, 2]);

    await write(line, { identity: bsuid }, { text: "STOP" });
    const out = await database.prisma.consent.findMany({ where: { lineId: line.id, state: "out" } });
    expect(out.map(({ identityId }) => identityId).toSorted()).toEqual(
      [first!.identityId, second!.identityId].toSorted(),
    );
  });

  test("who opted out under their id wants nothing at the number that turns out to be theirs, until they say so", async () => {
    const line = await aLine(database, { channel: "whatsapp" });
    const [phone, bsuid] = [aNumber(), aBsuid()];
    await write(line, { identity: phone });
    await write(line, { identity: bsuid }, { text: "STOP" });
    await write(line, { identity: phone, otherKey: bsuid });
    await write(line, { identity: phone, otherKey: bsuid });
    const [first] = await conversationsOn(line);
    const { identityId } = first!;
    const now = () => transaction(database.pool, (connection) => consentOf(connection, line.id, identityId));
    expect(await now()).toMatchObject({ state: "out", words: "STOP" });
    expect(await database.prisma.consent.count({ where: { identityId } })).toBe(1);
    await write(line, { identity: phone, otherKey: bsuid }, { text: "START" });
    expect(await now()).toEqual({ state: "in" });
  });

  test("two numbers that claim one id at once lose no message", async () => {
    const line = await aLine(database, { channel: "whatsapp" });
    const bsuid = aBsuid();
    const numbers = Array.from({ length: 10 }, aNumber);
    const fresh = await Promise.all(numbers.map((identity) => write(line, { identity, otherKey: bsuid })));
    expect(fresh.every(Boolean)).toBe(true);
    const found = await conversationsOn(line);
    expect(found.reduce((sum, { messages }) => sum + messages.length, 0)).toBe(10);
  });
});

describe("one phone on SMS and WhatsApp", () => {
  test("is one customer with a conversation on each, answered where each was written", async () => {
    const [sms, whatsapp] = [await aLine(database), await aLine(database, { channel: "whatsapp" })];
    const phone = aNumber();
    await write(sms, { identity: phone });
    await write(whatsapp, { identity: phone, otherKey: aBsuid(), name: "Mira" });
    const [text] = await conversationsOn(sms);
    const [chat] = await conversationsOn(whatsapp);
    expect(chat!.id).not.toBe(text!.id);
    expect(chat!.identity.customerId).toBe(text!.identity.customerId);
    expect([text!.lineId, chat!.lineId]).toEqual([sms.id, whatsapp.id]);
  });

  test("that wants nothing more from the whole business gets nothing on WhatsApp either, also if it writes there first afterwards", async () => {
    const [sms, whatsapp] = [await aLine(database), await aLine(database, { channel: "whatsapp" })];
    const phone = aNumber();
    await write(sms, { identity: phone });
    const [text] = await conversationsOn(sms);
    const by = { kind: "agent", id: randomUUID(), name: "Ana" } as const;
    await noteConsent(
      database.pool,
      () => "ours",
      text!.identity.customerId,
      { state: "out", cause: "agent" },
      by,
      new Date(),
    );
    await write(whatsapp, { identity: phone });
    const [chat] = await conversationsOn(whatsapp);
    const consent = await transaction(database.pool, (connection) =>
      consentOf(connection, whatsapp.id, chat!.identity.id),
    );
    expect(consent).toMatchObject({ state: "out", everywhere: true });
  });

  test("that wrote first on both at once is one customer after the next message at the latest", async () => {
    const [sms, whatsapp] = [await aLine(database), await aLine(database, { channel: "whatsapp" })];
    const phone = aNumber();
    const store = createIntake(database.pool);
    // A process that dies between the two transactions: the message is stored, and the customers are not joined.
    const dying: Intake = { ...store, join: () => Promise.reject(new Error("killed")) };
    await Promise.all([write(sms, { identity: phone }), write(whatsapp, { identity: phone })]);
    await receive({ intake: dying, wake: () => {} }, sms, inbound({ identity: phone }), new Date()).catch(() => {});
    await write(whatsapp, { identity: phone });
    const [text] = await conversationsOn(sms);
    const [chat] = await conversationsOn(whatsapp);
    expect([text!.lastSeq, chat!.lastSeq]).toEqual([2, 2]);
    expect(chat!.identity.customerId).toBe(text!.identity.customerId);
  });

  test("says nothing about a mail address", async () => {
    const [sms, mail] = [await aLine(database), await aLine(database, { channel: "email" })];
    const odd = aNumber();
    await write(sms, { identity: odd });
    await write(mail, { identity: odd });
    const [[text], [letter]] = [await conversationsOn(sms), await conversationsOn(mail)];
    expect(letter!.identity.customerId).not.toBe(text!.identity.customerId);
  });
});

describe("what comes with a message", () => {
  test("is kept with its place to be fetched from, and the fetcher is woken", async () => {
    const line = await aLine(database, { channel: "whatsapp" });
    const woken: Work[] = [];
    const message = inbound({
      identity: aNumber(),
      text: "",
      attachments: [
        { name: "photo.jpg", type: "image/jpeg", size: null, source: "ME1" },
        { name: "note.txt", type: "text/plain", size: 4 },
      ],
      details: [{ kind: "location", latitude: 59.91, longitude: 10.75, name: "Oslo\u0000" }],
    });
    const intake = createIntake(database.pool);
    await receive({ intake, wake: (work) => woken.push(work) }, line, message, new Date());
    const [conversation] = await conversationsOn(line);
    const id = conversation!.id;
    expect(woken.map(({ kind }) => kind)).toEqual(["converse", "fetch"]);
    expect(
      await database.prisma.attachment.findMany({
        where: { message: { conversationId: id } },
        orderBy: { position: "asc" },
      }),
    ).toMatchObject([
      { state: "waiting", source: "ME1", size: null },
      { state: "raw", source: null, size: 4 },
    ]);
    expect(conversation!.messages[0]!.details).toEqual([
      { kind: "location", latitude: 59.91, longitude: 10.75, name: "Oslo\ufffd" },
    ]);
    expect((await database.prisma.outbox.findMany({ where: { ref: id } })).map(({ kind }) => kind).toSorted()).toEqual([
      "converse",
      "fetch",
    ]);
    await write(
      line,
      { identity: message.from.identity },
      { attachments: [{ name: "a.txt", type: "text/plain", size: 1 }] },
    );
    expect(await database.prisma.outbox.count({ where: { ref: id, kind: "fetch" } })).toBe(1);
  });
});
