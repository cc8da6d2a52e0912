import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Detail } from "../../src/conversation/message.ts";
import type { Message } from "../../src/http/wire/messages.ts";
import { openOffice, type Office } from "./office.ts";

let office: Office;
let cookie: string;
let conversation: string;
let seq = 0;
beforeAll(async () => {
  office = await openOffice();
  ({ cookie } = await office.anybody("agent"));
  conversation = await office.customerWrites("Which one is it?");
  seq = 1;
});
afterAll(() => office.close());

type Part = {
  readonly state: string;
  readonly text?: string;
  readonly reason?: string;
  readonly segments?: number;
  readonly externalId?: string;
  readonly notBefore?: Date;
};

/** A line of the thread as the other parts of Baton leave it. */
async function said(given: {
  readonly author: "customer" | "ai" | "agent";
  readonly text?: string;
  readonly externalId?: string;
  readonly details?: readonly Detail[];
  readonly wish?: string;
  readonly template?: object;
  readonly parts?: readonly Part[];
  readonly to?: string;
}): Promise<string> {
  const { parts = [], to = conversation, text = "", details, template, ...rest } = given;
  const { message, delivery } = office.database.prisma;
  const [id, place] = [uuid(), ++seq];
  await message.create({
    data: {
      id,
      conversationId: to,
      seq: place,
      kind: "message",
      text,
      ...rest,
      ...(details !== undefined && { details: structuredClone(details) as object[] }),
      ...(template !== undefined && { template }),
    },
  });
  await delivery.createMany({
    data: parts.map((part, number) => ({ messageId: id, part: number, conversationId: to, seq: place, ...part })),
  });
  return id;
}

async function shown(id: string): Promise<Message> {
  const answer = await office.ask("GET", `/api/v1/conversations/${conversation}/messages`, { as: { cookie } });
  const { items } = (await answer.json()) as { items: Message[] };
  return items.find((message) => message.id === id)!;
}

test("an agent sees which of our messages a customer answers, also when that went in two parts", async () => {
  const ours = await said({
    author: "agent",
    text: "The blue one or the grey one?",
    parts: [
      { state: "read", externalId: "SM-first" },
      { state: "delivered", externalId: "SM-second" },
    ],
  });
  const answer = await said({ author: "customer", text: "That one", details: [{ kind: "reply", to: "SM-second" }] });
  expect(await shown(answer)).toMatchObject({
    details: [{ kind: "reply", to: "SM-second" }],
    repliesTo: { id: ours, author: "agent", text: "The blue one or the grey one?" },
  });
});

test("an answer to a message of their own shows that, and one to a message that we do not know shows nothing", async () => {
  const question = await said({ author: "customer", text: "Is it wool?", externalId: "SM-own" });
  const own = await said({ author: "customer", details: [{ kind: "reply", to: "SM-own" }] });
  expect((await shown(own)).repliesTo).toEqual({ id: question, author: "customer", text: "Is it wool?" });
  const other = await office.customerWrites("Somebody else's words");
  await office.database.pool.query("UPDATE message SET external_id = 'SM-other' WHERE conversation_id = $1", [other]);
  const stolen = await said({ author: "customer", details: [{ kind: "reply", to: "SM-other" }] });
  expect((await shown(stolen)).repliesTo).toBeUndefined();
});

test("what a message says besides words is told as it came", async () => {
  const details: Detail[] = [
    { kind: "choice", label: "Yes, please", payload: "yes" },
    { kind: "location", latitude: 59.91, longitude: 10.75, name: "The shop" },
  ];
  const message = await said({ author: "customer", details, wish: "pause" });
  expect(await shown(message)).toMatchObject({ details, wish: "pause" });
  const template = { contentSid: `HX${"0".repeat(32)}`, variables: { 1: "Mira" } };
  expect(await shown(await said({ author: "agent", template }))).toMatchObject({ template });
});

test.each([
  ["one part", [{ state: "delivered", segments: 2 }], { state: "delivered", segments: 2 }],
  [
    "several parts, by the one that has come least far",
    [
      { state: "read", segments: 3 },
      { state: "sent", segments: 1 },
    ],
    { state: "sent", parts: 2, segments: 4 },
  ],
  [
    "several parts of which one failed, by that",
    [{ state: "delivered" }, { state: "failed", reason: "The phone is off.", code: "30003" }, { state: "queued" }],
    { state: "failed", reason: "The phone is off.", code: "30003", parts: 3 },
  ],
  [
    "a part that is tried again, with when",
    [{ state: "queued", reason: "The phone is off.", notBefore: new Date("2026-11-22T13:00:00Z") }],
    { state: "queued", reason: "The phone is off.", again: "2026-11-22T13:00:00.000Z" },
  ],
  [
    "a part that left at the second attempt, without when",
    [{ state: "sent", notBefore: new Date("2026-11-22T13:00:00Z") }],
    { state: "sent" },
  ],
] as const)("the delivery of a message is told together: %s", async (_, parts, delivery) => {
  expect((await shown(await said({ author: "agent", text: "Hello", parts }))).delivery).toEqual(delivery);
});

test("files say whether they can be had, and why not", async () => {
  const message = await said({ author: "customer" });
  const file = { messageId: message, type: "image/png" };
  await office.database.prisma.attachment.createMany({
    data: [
      { id: uuid(), ...file, position: 0, name: "a.png", state: "waiting", source: "MM/ME" },
      { id: uuid(), ...file, position: 1, name: "b.png", state: "refused", reason: "It is too large." },
      { id: uuid(), ...file, position: 2, name: "c.png", state: "stored", key: "0", size: 7, width: 4, height: 3 },
      { id: uuid(), ...file, position: 3, name: "d.png", size: 9 },
    ],
  });
  const { attachments } = await shown(message);
  expect(attachments).toMatchObject([
    { name: "a.png", state: "fetching" },
    { name: "b.png", state: "unavailable", reason: "It is too large." },
    { name: "c.png", state: "ready", size: 7, image: { width: 4, height: 3 } },
    { name: "d.png", state: "ready", size: 9 },
  ]);
  const told = async (index: number) =>
    (await (await office.ask("GET", attachments[index]!.url, { as: { cookie } })).json()) as { detail?: string };
  expect((await told(0)).detail).toBe("This file is being fetched.");
  expect((await told(1)).detail).toBe("It is too large.");
});
