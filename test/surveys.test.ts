import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../src/store/database.ts";
import { claimDelivery } from "../src/store/deliveries/claim.ts";
import { sendGuarded } from "../src/store/deliveries/guard.ts";
import { openGround } from "./support/ground.ts";
import { traitsOf } from "./support/traits.ts";
import { aWorld, type World } from "./support/world.ts";

let ground: Awaited<ReturnType<typeof openGround>>;
let database: Database;
let world: World;
let ana: Awaited<ReturnType<World["agent"]>>;
/** Her conversation; each test has a line and a customer of its own. */
let id: string;
let mira: string;
let customers = 0;
const began = new Date("2026-03-02T09:00:00Z");
const day = 24 * 60;
const question = "How did we do, from 1 (badly) to 5 (very well)? A number is enough.";
const thanks = "Thank you for telling us.";

beforeAll(async () => {
  ground = await openGround(began);
  ({ database } = ground);
});
afterAll(() => ground.close());
beforeEach(async () => {
  mira = `+1555${String(++customers).padStart(7, "0")}`;
  world = await aWorld(database, began);
  await database.prisma.line.update({ where: { id: world.line.id }, data: { surveys: true } });
  ana = await world.agent("Ana");
  id = await world.write(mira, "I want to talk to a human.");
  await world.think();
});

/** Ana has helped and is done. */
async function helped(): Promise<void> {
  await world.take(id, ana);
  await world.reply(id, ana, "Hello, Ana here. It is on its way.");
  await world.resolve(id, ana);
}
async function writes(text: string): Promise<void> {
  await world.later(5);
  await world.write(mira, text);
  await world.think();
}
const ofOurs = async () =>
  (
    await database.prisma.message.findMany({
      where: { conversationId: id, author: "system", kind: "message" },
      orderBy: { seq: "asc" },
    })
  ).map(({ text }) => text);
const asked = async () => (await ofOurs()).filter((text) => text === question).length;
const holder = async () => (await database.prisma.baton.findUniqueOrThrow({ where: { conversationId: id } })).holder;
const ratings = () =>
  database.prisma.rating.findMany({ where: { conversationId: id }, select: { score: true, about: true, words: true } });
const recorded = async () =>
  (
    await database.prisma.event.findMany({
      where: { conversationId: id, kind: { startsWith: "survey." } },
      orderBy: { id: "asc" },
    })
  ).map(({ kind }) => kind);

describe("a customer whom a person has helped", () => {
  test("is asked once; a number is a rating, gets one word of thanks, and opens nothing", async () => {
    await helped();
    expect(await asked()).toBe(1);
    await writes("5, thank you Ana!");
    expect(await ratings()).toEqual([{ score: 5, about: "human", words: "thank you Ana!" }]);
    expect(await holder()).toBe("nobody");
    expect((await ofOurs()).slice(-2)).toEqual([question, thanks]);
    expect(await recorded()).toEqual(["survey.asked", "survey.answered"]);
    expect(await database.prisma.message.count({ where: { conversationId: id, author: "ai" } })).toBe(0);
  });

  test("who complains instead is heard, and gets no thanks", async () => {
    await helped();
    await writes("It is still not here, I want to talk to a human!");
    expect(await ratings()).toEqual([]);
    expect(await holder()).toBe("team");
    expect(await ofOurs()).not.toContain(thanks);
  });

  test("who was badly served and says why comes to people, with the number kept", async () => {
    await helped();
    await writes("1 - nobody told me that it takes a month");
    expect(await ratings()).toEqual([{ score: 1, about: "human", words: "nobody told me that it takes a month" }]);
    expect(await holder()).toBe("team");
    const handoff = await database.prisma.handoff.findFirstOrThrow({
      where: { conversationId: id, resolvedAt: null },
      include: { signals: true },
    });
    expect(handoff.routeReason).toBe("Everyone had this conversation before.");
    expect(handoff.signals.map(({ evidence }) => evidence)).toEqual(["nobody told me that it takes a month"]);
  });

  test("who asks something beside the number gets both", async () => {
    await helped();
    await writes("5! How long does shipping take within Norway?");
    expect(await ratings()).toMatchObject([{ score: 5 }]);
    expect(await holder()).not.toBe("nobody");
  });

  test.each([
    ["1 - I cannot go on, I will kill myself", "sensitive", "urgent"],
    ["2 and my lawyer will write to you", "high_stakes", "urgent"],
    ["3. I want to talk to a human", "asked_for_human", "high"],
  ])("who says what calls for a person beside the number is heard for that: %s", async (text, kind, priority) => {
    await helped();
    await writes(text);
    expect(await holder()).toBe("team");
    const handoff = await database.prisma.handoff.findFirstOrThrow({
      where: { conversationId: id, resolvedAt: null },
      include: { signals: true },
    });
    expect(handoff.priority).toBe(priority);
    expect(handoff.signals.map((signal) => signal.kind)).toContain(kind);
    expect(await ratings()).toHaveLength(1);
  });

  test("who praises and waits for something is not closed with thanks", async () => {
    await helped();
    await writes("4, but my refund has not come");
    expect(await ratings()).toMatchObject([{ score: 4 }]);
    expect(await holder()).not.toBe("nobody");
    expect(await ofOurs()).not.toContain(thanks);
  });

  test("who asks first and sends a number later has the number read as what it is", async () => {
    await helped();
    await writes("How long does shipping take within Norway?");
    await writes("5");
    expect(await ratings()).toEqual([]);
  });

  test("a number that comes after three days is no answer", async () => {
    await helped();
    await world.later(3 * day, day);
    await writes("5");
    expect(await ratings()).toEqual([]);
  });

  test("is not asked again within a week, and is after that", async () => {
    await helped();
    await writes("4");
    for (const [later, times] of [
      [day, 1],
      [7 * day, 2],
    ] as const) {
      await world.later(later, day);
      await writes("I want to talk to a human again.");
      await helped();
      expect(await asked()).toBe(times);
    }
  });

  test("is not asked where the agent takes the resolving back at once", async () => {
    await helped();
    await world.reopen(id, ana);
    const delivery = await database.prisma.delivery.findFirstOrThrow({
      where: { conversationId: id, message: { text: question } },
    });
    expect(delivery.state).toBe("suppressed");
    await world.resolve(id, ana);
    expect(await asked()).toBe(2);
  });

  test.each([
    ["the agent takes it up again", () => world.take(id, ana)],
    ["the agent writes once more", () => world.reply(id, ana, "And your voucher is on its way, too.")],
    ["the customer writes", () => world.write(mira, "Oh, and one more thing")],
  ] as const)("the question that has not left stays with us when %s", async (_, goesOn) => {
    await helped();
    await goesOn();
    const left: string[] = [];
    for (let at = new Date(world.now().getTime() + 11_000), rounds = 0; rounds < 20; rounds++) {
      const claimed = await claimDelivery(database.pool, id, traitsOf, at);
      if (claimed === undefined) break;
      if ("waitUntil" in claimed) {
        at = claimed.waitUntil;
        continue;
      }
      const { messageId, text } = claimed;
      const send = async () => ({ outcome: "sent", externalId: messageId }) as const;
      const { outcome } = await sendGuarded(database.pool, claimed, traitsOf, send, () => at);
      const state = outcome === "sent" ? "delivered" : "suppressed";
      await database.prisma.delivery.updateMany({ where: { messageId }, data: { state } });
      if (outcome === "sent") left.push(text);
    }
    expect(left).toContain("Hello, Ana here. It is on its way.");
    expect(left).not.toContain(question);
  });
});

describe("nobody is asked", () => {
  const without = async (): Promise<void> => {
    await helped();
    expect(await asked()).toBe(0);
    expect(await recorded()).toEqual([]);
  };
  const customersLast = (data: object) =>
    database.prisma.message.updateMany({ where: { conversationId: id, author: "customer" }, data });

  test("on a line that asks nothing", async () => {
    await database.prisma.line.update({ where: { id: world.line.id }, data: { surveys: false } });
    await without();
  });
  test("who is a machine", async () => {
    await customersLast({ byMachine: true });
    await without();
  });
  test("who wants no more messages", async () => {
    const { identityId, lineId } = await database.prisma.conversation.findUniqueOrThrow({ where: { id } });
    await database.prisma.consent.create({
      data: { id: crypto.randomUUID(), identityId, lineId, state: "out", cause: "keyword", actor: {}, at: began },
    });
    await world.take(id, ana);
    await world.resolve(id, ana);
    expect(await asked()).toBe(0);
  });
  test("who told of hardship or danger", async () => {
    const signal = await database.prisma.signal.findFirstOrThrow({ where: { conversationId: id, shadow: false } });
    await database.prisma.signal.update({ where: { id: signal.id }, data: { kind: "sensitive" } });
    await without();
  });
  test("whom nobody has answered", async () => {
    await world.resolve(id, ana);
    expect(await asked()).toBe(0);
  });
  test("outside the reply window", async () => {
    await database.prisma.line.update({ where: { id: world.line.id }, data: { channel: "whatsapp" } });
    await world.take(id, ana);
    await world.reply(id, ana, "Hello, Ana here.");
    await world.later(day, day);
    await world.resolve(id, ana);
    expect(await asked()).toBe(0);
  });
});

test("a conversation of the AI alone is asked about when it has come to rest, and counts as the AI's", async () => {
  mira = "+15559999999";
  id = await world.write(mira, "How long does shipping take within Norway?");
  await world.think();
  // The sweep lets it rest.
  await world.later(4 * day, day / 2);
  expect(await asked()).toBe(1);
  await world.later(5);
  await world.write(mira, "2");
  await world.think();
  expect(await ratings()).toEqual([{ score: 2, about: "ai", words: null }]);
  expect(await holder()).toBe("nobody");
  // A person was needed, and nobody was called.
  expect(await database.prisma.miss.count({ where: { conversationId: id, cause: "bad_rating" } })).toBe(1);
});
