import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hasEnded, type LastWords } from "../src/handoff/natural-end.ts";
import type { Database } from "../src/store/database.ts";
import { claimDelivery } from "../src/store/deliveries/claim.ts";
import { sendGuarded } from "../src/store/deliveries/guard.ts";
import { readFigures } from "../src/store/metrics/figures.ts";
import { createNaturalEnds } from "../src/store/natural-ends.ts";
import { askAtEnds } from "../workers/natural-end.ts";
import { openGround } from "./support/ground.ts";
import { traitsOf } from "./support/traits.ts";
import { aWorld, type World } from "./support/world.ts";

describe("a conversation with the AI has ended", () => {
  const noon = new Date("2026-03-02T12:00:00Z");
  const said = (given: Partial<LastWords> & { readonly minutes: number }): boolean =>
    hasEnded(
      {
        theirs: "Where is my order?",
        ours: "It left on Monday.",
        silentSince: new Date(noon.getTime() - given.minutes * 60_000),
        timeZone: "UTC",
        ...given,
      },
      noon,
    );
  test.each<[why: string, given: Partial<LastWords> & { readonly minutes: number }, ended: boolean]>([
    ["half an hour after thanks", { theirs: "Thanks, that helps!", minutes: 31 }, true],
    ["not at once after thanks", { theirs: "Thanks!", minutes: 20 }, false],
    ["not after thanks with a question", { theirs: "Thanks! And when does it arrive?", minutes: 60 }, false],
    ["after hours of silence", { minutes: 241 }, true],
    ["not after minutes of silence", { minutes: 60 }, false],
    ["never while we wait for an answer", { ours: "Gladly. What is your order number?", minutes: 1200 }, false],
    ["not at night", { minutes: 241, timeZone: "Asia/Tokyo" }, false],
    ["in the morning there", { minutes: 241, timeZone: "America/New_York" }, false],
    ["in the evening there", { minutes: 241, timeZone: "Asia/Kolkata" }, true],
  ])("%s", (_, given, ended) => {
    expect(said(given)).toBe(ended);
  });
});

describe("a customer of the AI on WhatsApp", () => {
  let ground: Awaited<ReturnType<typeof openGround>>;
  let database: Database;
  let world: World;
  let mira: string;
  let customers = 0;
  const began = new Date("2026-03-02T09:00:00Z");
  const question = "How did we do, from 1 (badly) to 5 (very well)? A number is enough.";
  beforeAll(async () => {
    ground = await openGround(began);
    ({ database } = ground);
  });
  afterAll(() => ground.close());
  beforeEach(async () => {
    mira = `+1666${String(++customers).padStart(7, "0")}`;
    world = await aWorld(database, began);
    await line({ channel: "whatsapp", surveys: true });
  });
  const line = (data: { channel?: string; surveys?: boolean }) =>
    database.prisma.line.update({ where: { id: world.line.id }, data });
  const asks = async (text = "How long does shipping take within Norway?"): Promise<string> => {
    const id = await world.write(mira, text);
    await world.think();
    return id;
  };
  /** Hours pass, a look every hour, as the workers have it every minute. */
  const pass = async (hours: number): Promise<void> => {
    const ends = createNaturalEnds(database.pool, traitsOf);
    for (let hour = 0; hour < hours; hour++) {
      await world.later(60, 60);
      await askAtEnds({ ends, wake: () => {}, announce: () => {} }, world.now());
      await send(new Date(world.now().getTime() + 10_000));
    }
  };
  /** What waits to be sent is, unless it may not leave any more. */
  const send = async (at: Date): Promise<void> => {
    const { id } = await database.prisma.conversation.findFirstOrThrow({ where: { identity: { value: mira } } });
    for (;;) {
      const claimed = await claimDelivery(database.pool, id, traitsOf, at);
      if (claimed === undefined || "waitUntil" in claimed) return;
      const { messageId } = claimed;
      const provider = async () => ({ outcome: "sent", externalId: messageId }) as const;
      const { outcome } = await sendGuarded(database.pool, claimed, traitsOf, provider, () => at);
      const state = outcome === "sent" ? "delivered" : "suppressed";
      await database.prisma.delivery.updateMany({ where: { messageId }, data: { state, newsAt: at } });
    }
  };
  const reached = () =>
    database.prisma.delivery.count({
      where: { state: "delivered", message: { text: question, conversation: { identity: { value: mira } } } },
    });
  const asked = async (id: string) => (await world.heard(id)).filter((text) => text === question).length;
  const ratings = (id: string) =>
    database.prisma.rating.findMany({ where: { conversationId: id }, select: { score: true, about: true } });

  test("is asked within the window, once, and their number counts for the AI", async () => {
    const id = await asks();
    await pass(3);
    expect(await asked(id)).toBe(0);
    await pass(2);
    expect(await asked(id)).toBe(1);
    expect(await reached()).toBe(1);
    await world.write(mira, "5");
    await world.think();
    expect(await ratings(id)).toEqual([{ score: 5, about: "ai" }]);
    await pass(24);
    expect(await asked(id)).toBe(1);
  });

  test("who answers it was helped by the AI alone, and counts as that", async () => {
    await asks();
    await pass(5);
    await world.write(mira, "5");
    await world.think();
    const span = { from: began, to: new Date(world.now().getTime() + 1), tz: "UTC" };
    const { groups } = await readFigures(database.pool, span, "line");
    const { handoffRate, containment, reopened } = groups.find(({ key }) => key === world.line.id)!;
    expect({ handoffRate, containment, reopened }).toEqual({
      handoffRate: { value: 0, n: 0, of: 1 },
      containment: { value: 1, n: 1, of: 1 },
      reopened: { value: 0, n: 0, of: 1 },
    });
  });

  test("who asks something instead gets an answer, and is not asked again for it", async () => {
    const id = await asks();
    await pass(5);
    await asks("How long is it to Bergen?");
    expect((await world.heard(id)).at(-1)).toContain("2 to 3 working days");
    await pass(20);
    expect(await asked(id)).toBe(1);
    expect(await ratings(id)).toEqual([]);
  });

  test("is left alone at night, and asked in the morning while the window is open", async () => {
    await world.later(11 * 60, 11 * 60);
    const id = await asks();
    await pass(11);
    expect(await asked(id)).toBe(0);
    await pass(1);
    expect(await asked(id)).toBe(1);
  });

  test.each<[who: string, prepare: (id: string) => Promise<unknown>]>([
    ["on a line that asks nothing", () => line({ surveys: false })],
    [
      "who waits for a person",
      (id) => world.write(mira, "I want to talk to a human.").then(() => world.think().then(() => id)),
    ],
    ["who has not been answered", () => world.write(mira, "And to Sweden?")],
    ["on a channel without a window, before the conversation rests", () => line({ channel: "sms" })],
    [
      "whom the AI has asked something",
      (id) =>
        database.prisma.message.updateMany({
          where: { conversationId: id, author: "ai" },
          data: { text: "What is your order number?" },
        }),
    ],
    [
      "who is a machine",
      (id) => database.prisma.message.updateMany({ where: { conversationId: id }, data: { byMachine: true } }),
    ],
  ])("is not asked: one %s", async (_, prepare) => {
    const id = await asks();
    await prepare(id);
    const ends = createNaturalEnds(database.pool, traitsOf);
    const then = new Date(world.now().getTime() + 5 * 3_600_000);
    await askAtEnds({ ends, wake: () => {}, announce: () => {} }, then);
    expect(await asked(id)).toBe(0);
  });

  test("who speaks in the moment of asking is heard instead", async () => {
    const id = await asks();
    const ends = createNaturalEnds(database.pool, traitsOf);
    await world.later(5 * 60, 5 * 60);
    const quiet = (await ends.quiet(world.now())).find(({ conversationId }) => conversationId === id);
    await asks();
    expect(await ends.ask(quiet!, world.now())).toBeUndefined();
    expect(await asked(id)).toBe(0);
  });

  test.each<[who: string, meanwhile: (id: string) => Promise<unknown>]>([
    ["they write", () => world.write(mira, "One more thing: how long is it to Bergen?")],
    ["a colleague takes over", async (id) => world.take(id, await world.agent("Ana"))],
  ])("hears no such question when %s before it leaves", async (_, meanwhile) => {
    const id = await asks();
    const ends = createNaturalEnds(database.pool, traitsOf);
    await world.later(5 * 60, 5 * 60);
    await askAtEnds({ ends, wake: () => {}, announce: () => {} }, world.now());
    expect(await asked(id)).toBe(1);
    await meanwhile(id);
    await send(new Date(world.now().getTime() + 10_000));
    expect(await reached()).toBe(0);
  });
});
