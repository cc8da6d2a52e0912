import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Left } from "../src/pass.ts";
import type { Database } from "../src/store/database.ts";
import { readOpenEnds } from "../src/store/open-ends.ts";
import { openGround } from "./support/ground.ts";
import { aWorld, type World } from "./support/world.ts";

let ground: Awaited<ReturnType<typeof openGround>>;
let database: Database;
let world: World;
let ana: Awaited<ReturnType<World["agent"]>>;
let mira: string;
let customers = 0;
const began = new Date("2026-03-02T09:00:00Z");
const knows = "How long does shipping take within Norway?";
const answered = expect.stringContaining("2 to 3 working days");

beforeAll(async () => {
  ground = await openGround(began);
  ({ database } = ground);
});
afterAll(() => ground.close());
beforeEach(async () => {
  mira = `+1555${String(++customers).padStart(7, "0")}`;
  world = await aWorld(database, began);
  ana = await world.agent("Ana");
});

/** Mira writes, the AI reads it, and Ana takes the conversation. */
async function isWithAna(text: string): Promise<string> {
  const id = await world.write(mira, text);
  await world.think();
  await world.take(id, ana);
  return id;
}
const givesBack = async (id: string, left?: Left) => {
  const moved = await world.give(id, ana, { who: "ai" }, left);
  await world.think();
  return moved;
};
const holder = async (id: string) =>
  (await database.prisma.baton.findUniqueOrThrow({ where: { conversationId: id } })).holder;
const byAi = (id: string) => database.prisma.message.count({ where: { conversationId: id, author: "ai" } });
const openEnds = (id: string, reserved?: string[]) => readOpenEnds(database.pool, id, reserved);

describe("an agent who hands back what nobody has answered", () => {
  test.each([
    `${knows} This is an absolute disgrace, I am furious!`,
    `${knows} Or can I talk to a human?`,
    `${knows} And what is your best price for 300 mugs?`,
  ])("has judged it: the AI answers %j at once, and the same words call nobody again", async (text) => {
    const id = await isWithAna(text);
    expect(await openEnds(id)).toMatchObject({ unanswered: { messages: 1, ai: true } });
    expect(await givesBack(id)).toMatchObject({ outcome: "moved" });
    expect((await world.heard(id)).at(-1)).toEqual(answered);
    await world.later(30);
    expect(await holder(id)).toBe("ai");
    expect(await database.prisma.handoff.count({ where: { conversationId: id } })).toBe(1);
  });

  test.each([`${knows} I am furious, this is a disgrace!`, `${knows} Or let me talk to a human.`])(
    "has judged it also where nobody had called them: %s",
    async (text) => {
      const id = await world.write(mira, knows);
      await world.think();
      await world.take(id, ana);
      await world.later(1);
      await world.write(mira, text);
      await world.think();
      await world.later(1);
      await givesBack(id);
      expect((await world.heard(id)).at(-1)).toEqual(answered);
      expect(await holder(id)).toBe("ai");
    },
  );

  test.each([
    ["it is about law, money or safety", `${knows} My lawyer will sue you.`],
    ["it tells of hardship or danger", `${knows} I want to kill myself.`],
    ["they ask for a person and for nothing else", "I want to talk to a human."],
  ])("keeps it where no AI may answer, and reads why: %s", async (why, text) => {
    const id = await isWithAna(text);
    expect(await openEnds(id)).toMatchObject({
      unanswered: { ai: false, because: expect.stringContaining(why) },
    });
    expect(await givesBack(id)).toMatchObject({ outcome: "barred", because: expect.stringContaining(why) });
    expect(await givesBack(id, { unanswered: "answer" })).toMatchObject({ outcome: "barred" });
    expect(await holder(id)).toBe("agent");
    expect(await byAi(id)).toBe(0);
  });

  test("may say that it needs no answer: the AI is silent until the customer writes again", async () => {
    const id = await isWithAna(`${knows} My lawyer will sue you.`);
    expect(await givesBack(id, { unanswered: "leave" })).toMatchObject({ outcome: "moved" });
    await world.later(60);
    expect(await holder(id)).toBe("ai");
    expect(await byAi(id)).toBe(0);
    await world.write(mira, knows);
    await world.think();
    expect((await world.heard(id)).at(-1)).toEqual(answered);
  });

  test("keeps what they reserve in the same breath", async () => {
    const id = await isWithAna("Please let me speak to somebody. Can I return the mug that I bought last week?");
    const reserved = ["returns"];
    expect(await openEnds(id)).toMatchObject({ unanswered: { ai: true } });
    expect(await openEnds(id, reserved)).toMatchObject({
      unanswered: { ai: false, because: "people keep returns to themselves" },
    });
    expect(await givesBack(id, { reserved })).toMatchObject({ outcome: "barred" });
  });

  test("is told when the customer has written since they looked", async () => {
    const id = await isWithAna(`${knows} I am furious!`);
    const { lastSeq } = await database.prisma.conversation.findUniqueOrThrow({ where: { id } });
    await world.write(mira, "And I will see you in court.");
    expect(await givesBack(id, { seen: lastSeq })).toMatchObject({ outcome: "unread" });
    expect(await givesBack(id, { unanswered: "leave", seen: lastSeq })).toMatchObject({ outcome: "unread" });
    expect(await holder(id)).toBe("agent");
  });

  test("who gives it back in the moment in which a threat comes in, unread, lets no AI answer it", async () => {
    const id = await isWithAna(`${knows} I am furious!`);
    await world.write(mira, "My lawyer will sue you.");
    await givesBack(id);
    expect(await holder(id)).toBe("team");
    expect(await byAi(id)).toBe(0);
  });

  test("has it back where the AI finds no answer, and the customer hears of it once in all", async () => {
    const id = await isWithAna("I am furious! Do your blankets float on water, as your shop says?");
    const heard = await world.heard(id);
    expect(heard).toHaveLength(1);
    await givesBack(id);
    expect(await holder(id)).toBe("team");
    expect(await world.heard(id)).toEqual(heard);
    expect((await world.told(id)).at(-1)).toMatch(/handed back unanswered/);
  });

  test("of a conversation that they took from the AI: the customer hears that people have it", async () => {
    const id = await world.write(mira, "Do your blankets float on water, as your shop says?");
    await world.take(id, ana);
    await givesBack(id);
    expect(await holder(id)).toBe("team");
    expect(await world.heard(id)).toHaveLength(1);
  });

  test("of what is answered leaves nothing open", async () => {
    const id = await isWithAna(`${knows} My lawyer will sue you.`);
    await world.reply(id, ana, "Two days. I will call you tomorrow and send a new mug by Friday.");
    const open = await openEnds(id);
    expect(open).not.toHaveProperty("unanswered");
    expect(open?.said).toMatchObject([{ until: expect.any(String) }]);
    expect(await givesBack(id, { promises: [{ text: open!.said[0]!.text }] })).toMatchObject({ outcome: "moved" });
    expect((await openEnds(id))?.said).toEqual([]);
    expect(await holder(id)).toBe("ai");
  });
});
