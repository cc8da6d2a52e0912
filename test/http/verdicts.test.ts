import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepSignals } from "../../src/store/signals.ts";
import { keepAskedTwice } from "../../src/store/verdicts/misses.ts";
import type { LabelledCase, TriggerFigures } from "../../src/http/wire/verdicts.ts";
import { openOffice, type Office } from "./office.ts";

let office: Office;
let ana: Awaited<ReturnType<Office["anybody"]>>;
let oda: Awaited<ReturnType<Office["anybody"]>>;
beforeAll(async () => {
  office = await openOffice();
  ana = await office.anybody("agent", "Ana");
  oda = await office.anybody("operator", "Oda");
});
afterAll(() => office.close());

const post = (where: string, body: unknown) => office.ask("POST", `/api/v1/${where}`, { as: ana, body });
const figures = async (query = ""): Promise<TriggerFigures> => {
  const answer = await office.ask("GET", `/api/v1/metrics/triggers${query}`, { as: oda });
  expect(answer.status).toBe(200);
  return (await answer.json()) as TriggerFigures;
};
const casesOf = async (query = ""): Promise<readonly LabelledCase[]> => {
  const answer = await office.ask("GET", `/api/v1/metrics/triggers/cases${query}`, { as: oda });
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/x-ndjson; charset=utf-8"]);
  const lines = (await answer.text()).split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line) as LabelledCase);
};
const aTrigger = (name: string) =>
  office.database.prisma.trigger.create({
    data: { id: uuid(), name, kind: "frustration", threshold: 0.6, mode: "pass", priority: "high" },
  });
const passed = async (trigger: { readonly id: string }, text: string): Promise<string> =>
  office.aiPasses(await office.customerWrites(text), text, new Date(), { id: trigger.id, version: 1 });

test("agents' verdicts and misses add up to each trigger's precision and recall", async () => {
  const trigger = await aTrigger("Sounds angry");
  const other = await aTrigger("Never fires");
  const before = await figures();
  const verdicts = ["right", "right", "too_early", "too_late", "needless", null] as const;
  for (const verdict of verdicts) {
    const handoff = await passed(trigger, `This is a shame ${verdict}`);
    if (verdict !== null) expect((await post(`handoffs/${handoff}/verdict`, { verdict })).status).toBe(200);
  }
  const overlooked = await office.customerWrites("Nobody noticed how cross I am");
  expect((await post(`conversations/${overlooked}/miss`, { kind: "frustration" })).status).toBe(200);

  const { triggers, all } = await figures();
  const judged = { right: 2, tooEarly: 1, tooLate: 1, needless: 1, misses: 1 };
  expect(triggers.find((each) => each.trigger.id === trigger.id)).toEqual({
    trigger: { id: trigger.id, name: "Sounds angry", kind: "frustration" },
    handoffs: 6,
    ...judged,
    precision: { value: 0.8, n: 4, of: 5 },
    recall: { value: 0.6, n: 3, of: 5 },
  });
  expect(triggers.find((each) => each.trigger.id === other.id)).toMatchObject({
    handoffs: 0,
    precision: { value: null, of: 0 },
    recall: { value: 0, n: 0, of: 1 },
  });
  expect(all.handoffs - before.all.handoffs).toBe(6);
  expect(all.misses - before.all.misses).toBe(1);
  const later = new Date(Date.now() + 60_000).toISOString();
  expect((await figures(`?since=${later}&until=${later}`)).all).toMatchObject({ handoffs: 0, misses: 0 });
});

test("what fires while a team has the conversation did not call for the handoff", async () => {
  const trigger = await aTrigger("Called them");
  const other = await aTrigger("Came too late");
  const id = await office.customerWrites("I want my money back");
  const handoff = await office.aiPasses(id, "money back", new Date(), { id: trigger.id, version: 1 });
  const { id: message } = await office.database.prisma.message.findFirstOrThrow({ where: { conversationId: id } });
  const evidence = { score: 0.9, threshold: 0.6, evidence: "want", message, detector: "later", version: "1" };
  const later = { ...evidence, kind: "frustration", trigger: { id: other.id, version: 1 } } as const;
  await keepSignals(office.database.pool, id, { live: [later], shadow: [] }, new Date(Date.now() + 60_000));
  await post(`handoffs/${handoff}/verdict`, { verdict: "needless" });
  const { triggers } = await figures();
  const needless = (of: string) => triggers.find((each) => each.trigger.id === of)?.needless;
  expect([needless(trigger.id), needless(other.id)]).toEqual([1, 0]);
  expect((await casesOf()).filter(({ text }) => text === "I want my money back")).toMatchObject([
    { detector: "rules", label: "negative" },
  ]);
});

test("a verdict can be taken back, and says who gave it", async () => {
  const handoff = await passed(await aTrigger("Taken back"), "Take this back");
  await post(`handoffs/${handoff}/verdict`, { verdict: "needless" });
  const row = () => office.database.prisma.handoff.findUniqueOrThrow({ where: { id: handoff } });
  expect(await row()).toMatchObject({ verdict: "needless", verdictBy: { kind: "agent", id: ana.id, name: "Ana" } });
  const back = await post(`handoffs/${handoff}/verdict`, { verdict: null });
  expect(await back.json()).not.toHaveProperty("verdict");
  expect(await row()).toMatchObject({ verdict: null, verdictBy: null, verdictAt: null });
});

test("that a person should have been called is said once, can be taken back, and names a message of that conversation", async () => {
  const id = await office.customerWrites("I said I am desperate");
  const message = (await office.database.prisma.message.findFirstOrThrow({ where: { conversationId: id } })).id;
  const foreign = await office.customerWrites("Something else");
  expect((await post(`conversations/${foreign}/miss`, { message })).status).toBe(404);
  expect((await post(`conversations/${foreign}/miss`, { message: "the first one" })).status).toBe(400);
  await office.aiSays(id, "I see.");
  const { id: ours } = await office.database.prisma.message.findFirstOrThrow({
    where: { conversationId: id, author: "ai" },
  });
  expect((await post(`conversations/${id}/miss`, { message: ours })).status).toBe(404);
  const said = await post(`conversations/${id}/miss`, {});
  expect(await said.json()).toMatchObject({ conversation: id, cause: "reported" });
  const more = await post(`conversations/${id}/miss`, { kind: "sensitive", message, note: "Read the first line." });
  expect(await more.json()).toMatchObject({ kind: "sensitive", message, note: "Read the first line." });
  expect(await office.database.prisma.miss.count({ where: { conversationId: id } })).toBe(1);

  const takenBack = () => office.ask("DELETE", `/api/v1/conversations/${id}/miss`, { as: ana });
  expect((await takenBack()).status).toBe(204);
  expect((await takenBack()).status).toBe(404);
});

test("a bad rating is a miss where the AI was alone, and not where a person had been called", async () => {
  const alone = await office.customerWrites("How do I wash this?");
  const rated = await post(`conversations/${alone}/rating`, { score: 1, words: "No help at all" });
  expect([rated.status, await rated.json()]).toMatchObject([201, { about: "ai", score: 1 }]);
  const called = await office.customerWrites("I want my money back");
  await office.aiPasses(called, "money back");
  await post(`conversations/${called}/rating`, { score: 1 });
  const content = await office.customerWrites("Thank you!");
  await post(`conversations/${content}/rating`, { score: 4 });
  const missed = await office.database.prisma.miss.findMany({
    where: { conversationId: { in: [alone, called, content] } },
  });
  expect(missed).toMatchObject([{ conversationId: alone, cause: "bad_rating" }]);
  expect((await post(`conversations/${alone}/rating`, { score: 6 })).status).toBe(400);
});

test("who had to ask for a person twice was missed the first time, unless that was heard", async () => {
  const id = await office.customerWrites("someone there?");
  const first = await office.database.prisma.message.findFirstOrThrow({ where: { conversationId: id } });
  await keepAskedTwice(office.database.pool, id, first.id, new Date());
  expect(await office.database.prisma.miss.findMany({ where: { conversationId: id } })).toMatchObject([
    { cause: "asked_twice", kind: "asked_for_human", messageId: first.id },
  ]);

  const heard = await office.customerWrites("a person please");
  const said = await office.database.prisma.message.findFirstOrThrow({ where: { conversationId: heard } });
  await office.aiPasses(heard, "a person please");
  await office.database.pool.query("UPDATE signal SET kind = 'asked_for_human' WHERE message_id = $1", [said.id]);
  await keepAskedTwice(office.database.pool, heard, said.id, new Date());
  expect(await office.database.prisma.miss.count({ where: { conversationId: heard } })).toBe(0);
});

test("judged cases leave for the next training, without what names the customer, and only for operators", async () => {
  const trigger = await aTrigger("For the export");
  const since = new Date().toISOString();
  const id = await office.customerWrites("Hello, I am Mira");
  await office.aiSays(id, "Hello! How can I help?");
  const text =
    "This is the third time! Call +47 911 22 333 or mira@example.org, see https://x.example/1182?a=b @miraokafor";
  const identity = (
    await office.database.prisma.conversation.findUniqueOrThrow({
      where: { id },
      include: { identity: true },
    })
  ).identity.value;
  await office.customerWrites(text, { identity });
  const handoff = await office.aiPasses(id, "third time", new Date(), { id: trigger.id, version: 3 });
  await post(`handoffs/${handoff}/verdict`, { verdict: "right" });
  const needless = await passed(trigger, "What a killer price");
  await post(`handoffs/${needless}/verdict`, { verdict: "needless" });
  const missed = await office.customerWrites("no one cares, do they");
  const message = (await office.database.prisma.message.findFirstOrThrow({ where: { conversationId: missed } })).id;
  await post(`conversations/${missed}/miss`, { kind: "sensitive", message });

  expect(await casesOf(`?since=${since}`)).toMatchObject([
    {
      text: "This is the third time! Call [number] or [address], see [link] [handle]",
      kind: "frustration",
      label: "positive",
      because: "right",
      evidence: "third time",
      context: [
        { by: "customer", text: "Hello, I am [name]" },
        { by: "ai", text: expect.stringContaining("How can I help?") },
      ],
      channel: "whatsapp",
      trigger: { id: trigger.id, version: 3 },
    },
    { text: "What a killer price", label: "negative", because: "needless", context: [] },
    { text: "no one cares, do they", kind: "sensitive", label: "positive", because: "reported" },
  ]);
  expect((await office.ask("GET", "/api/v1/metrics/triggers/cases", { as: ana })).status).toBe(403);
  expect((await office.ask("GET", "/api/v1/metrics/triggers/cases?since=soon", { as: oda })).status).toBe(400);
});
