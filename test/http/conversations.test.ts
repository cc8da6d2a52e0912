import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Customer } from "../../src/http/wire/customers.ts";
import type { Handoff } from "../../src/http/wire/handoffs.ts";
import type { Message } from "../../src/http/wire/messages.ts";
import type { Problem } from "../../src/http/wire/problem.ts";
import { apiKey, openOffice, type Asked, type Office } from "./office.ts";

let office: Office;
let ana: Awaited<ReturnType<Office["anybody"]>>;
let ben: Awaited<ReturnType<Office["anybody"]>>;
beforeAll(async () => {
  office = await openOffice();
  ana = await office.anybody("agent", "Ana");
  ben = await office.anybody("agent", "Ben");
});
afterAll(() => office.close());

type Page<T> = { items: T[]; next?: string };
const key = { key: apiKey };
const get = async <T>(where: string, as: NonNullable<Asked["as"]> = ana): Promise<T> => {
  const answer = await office.ask("GET", `/api/v1${where}`, { as });
  expect([where, answer.status]).toEqual([where, 200]);
  return (await answer.json()) as T;
};
const statusOf = async (where: string): Promise<number> =>
  (await office.ask("GET", `/api/v1/${where}`, { as: ana })).status;
const post = (where: string, body: unknown = {}, as: NonNullable<Asked["as"]> = ana) =>
  office.ask("POST", `/api/v1/conversations/${where}`, { as, body });
const list = async (query: string, as: NonNullable<Asked["as"]> = ana) =>
  (await get<Page<Conversation>>(`/conversations?${query}`, as)).items.map(({ id }) => id);

test("what a customer writes in the moment of resolving is not done with it", async () => {
  const id = await office.customerWrites("Where is it?", { identity: "+15550177" });
  expect((await post(`${id}/take`)).status).toBe(200);
  await office.customerWrites("And one more thing", { identity: "+15550177" });
  const refused = await post(`${id}/resolve`, { seen: 2 });
  expect([refused.status, ((await refused.json()) as { detail: string }).detail]).toEqual([
    409,
    "The customer has just written again. Read that first.",
  ]);
  expect((await post(`${id}/resolve`, { seen: 3 })).status).toBe(200);
});

test("an agent sees who waits, why, and in whose words; takes the baton; answers; the answer is on its way", async () => {
  const id = await office.customerWrites("I asked that three times now");
  expect(await get<null>(`/conversations/${id}/handoff`)).toBeNull();
  const handoff = await office.aiPasses(id, "three times now");

  const shown = await get<Conversation>(`/conversations/${id}`);
  expect(shown).toMatchObject({
    id,
    handoff,
    channel: "whatsapp",
    priority: "high",
    unread: 1,
    customer: { name: "Mira Okafor", identity: expect.stringContaining("+1555") },
    holder: { who: "team", team: { id: office.team.id, name: "Everyone" } },
    signal: { kind: "frustration", evidence: "three times now" },
    last: { author: "customer", text: "I asked that three times now" },
  });
  expect(Date.parse(shown.windowClosesAt!) - Date.parse(shown.openedAt)).toBe(24 * 3_600_000);
  expect(await get<Handoff>(`/conversations/${id}/handoff`)).toMatchObject({
    id: handoff,
    conversation: id,
    mode: "pass",
    messagesToHandoff: 1,
    signals: [{ kind: "frustration", evidence: "three times now", threshold: 0.6 }],
    brief: { missing: ["a photo"], nextStep: "Check the parcel." },
    route: { team: { name: "Everyone" }, reason: "the team for everything" },
  });

  expect((await post(`${id}/seen`)).status).toBe(204);
  expect(await get<Conversation>(`/conversations/${id}`)).toMatchObject({ unread: 0 });
  const taken = await post(`${id}/take`);
  expect([taken.status, await taken.json()]).toMatchObject([
    200,
    { holder: { who: "agent", agent: { id: ana.id, name: "Ana" } } },
  ]);

  const words = { clientId: "ana-reply-1", text: "Hi Mira, I am on it." };
  const said = await post(`${id}/reply`, words);
  const message = (await said.json()) as Message;
  expect([said.status, message]).toMatchObject([
    202,
    { author: { kind: "agent", id: ana.id, name: "Ana" }, clientId: "ana-reply-1", delivery: { state: "queued" } },
  ]);
  expect(await (await post(`${id}/reply`, words)).json()).toEqual(message);

  const thread = await get<Page<Message>>(`/conversations/${id}/messages`);
  expect(thread.items.filter(({ clientId }) => clientId === "ana-reply-1")).toHaveLength(1);
  expect(thread.items.map(({ seq }) => seq)).toEqual(thread.items.map((_, index) => index + 1));

  const verdict = await office.ask("POST", `/api/v1/handoffs/${handoff}/verdict`, {
    as: ana,
    body: { verdict: "right" },
  });
  expect(await verdict.json()).toMatchObject({
    id: handoff,
    verdict: "right",
    takenAt: expect.any(String),
    acknowledgedAt: expect.any(String),
  });
  const resolved = await post(`${id}/resolve`, { outcome: "refunded" });
  expect(await resolved.json()).toMatchObject({ holder: { who: "nobody" } });
  expect(await list("view=resolved")).toContain(id);
  expect(await (await post(`${id}/reopen`)).json()).toMatchObject({ holder: { who: "agent", agent: { name: "Ana" } } });
});

test("who comes second is told who has it", async () => {
  const id = await office.customerWrites("Hello?");
  const [first, second] = await Promise.all([post(`${id}/take`, {}, ana), post(`${id}/take`, {}, ben)]);
  expect(new Set([first.status, second.status])).toEqual(new Set([200, 409]));
  const [winner, lost, loser] = first.status === 200 ? ["Ana", second, ben] : ["Ben", first, ana];
  const told = (await lost.json()) as Problem;
  expect(told).toMatchObject({
    status: 409,
    detail: `It is with ${winner} now.`,
    holder: { who: "agent", agent: { name: winner } },
  });
  expect((await post(`${id}/reply`, { clientId: "too-late-1", text: "Hi" }, loser)).status).toBe(409);
});

test("a conversation that rests stays so where its customer has begun another; whoever comes is told", async () => {
  const id = await office.customerWrites("Hello?");
  await post(`${id}/resolve`);
  const { prisma } = office.database;
  const { lineId, identityId, thread } = await prisma.conversation.findUniqueOrThrow({ where: { id } });
  await prisma.conversation.create({ data: { id: uuid(), lineId, identityId, thread } });
  for (const [verb, body] of [
    ["take", {}],
    ["pass", { to: { team: office.team.id } }],
    ["reply", { clientId: "newer-0001", text: "Hi" }],
    ["reopen", {}],
  ] as const) {
    const told = await post(`${id}/${verb}`, body);
    expect(told.status).toBe(409);
    expect(await told.json()).toMatchObject({ detail: expect.stringContaining("a newer conversation") });
  }
});

test("nobody who waits is set aside for ever", async () => {
  const id = await office.customerWrites("Hello?");
  expect((await post(`${id}/snooze`, { until: "2999-01-01T00:00:00.000Z" })).status).toBe(422);
  expect((await post(`${id}/snooze`, { until: new Date(Date.now() + 86_400_000).toISOString() })).status).toBe(200);
});

test("nobody is given a conversation who may not answer", async () => {
  const id = await office.customerWrites("Hello?");
  const auditor = await office.anybody("auditor");
  expect((await post(`${id}/pass`, { to: { agent: auditor.id } })).status).toBe(422);
});

test("an API key takes and answers under its own name", async () => {
  const id = await office.customerWrites("Hello?");
  expect(await (await post(`${id}/take`, {}, key)).json()).toMatchObject({ holder: { agent: { name: "Automation" } } });
  expect(await (await post(`${id}/reply`, { clientId: "robot-0001", text: "Hi" }, key)).json()).toMatchObject({
    author: { name: "Automation" },
  });
  expect((await post(`${id}/take`, {}, ana)).status).toBe(409);
  const { items } = await get<{ items: { name: string }[] }>("/agents");
  expect(items.map(({ name }) => name)).not.toContain("Automation");
});

test("the baton goes back to the AI, to a team that exists, and nowhere else", async () => {
  const id = await office.customerWrites("Hello?");
  await post(`${id}/take`);
  expect((await post(`${id}/pass`, { to: { team: uuid() } })).status).toBe(422);
  expect((await post(`${id}/pass`, { to: { agent: "nobody" } })).status).toBe(422);
  expect((await post(`${id}/pass`, { to: { who: "customer" } })).status).toBe(400);
  expect(await (await post(`${id}/pass`, { to: { agent: ben.id }, note: "yours" })).json()).toMatchObject({
    holder: { agent: { name: "Ben" } },
  });
  expect(await (await post(`${id}/pass`, { to: { who: "ai" } }, ben)).json()).toMatchObject({ holder: { who: "ai" } });
});

test("what does not exist is a 404 everywhere", async () => {
  for (const id of [uuid(), "1042", "me"]) {
    for (const verb of ["take", "resolve", "reopen", "seen"]) expect((await post(`${id}/${verb}`)).status).toBe(404);
    expect((await post(`${id}/note`, { clientId: "nothing-1", text: "x" })).status).toBe(404);
    for (const where of [
      `conversations/${id}`,
      `conversations/${id}/messages`,
      `conversations/${id}/handoff`,
      `handoffs/${id}`,
      `customers/${id}`,
    ])
      expect([where, await statusOf(where)]).toEqual([where, 404]);
  }
});

test("a person is shown with every conversation of theirs", async () => {
  const id = await office.customerWrites("First", { identity: "+15559990001" });
  const { customer } = await get<Conversation>(`/conversations/${id}`);
  const shown = await get<Customer>(`/customers/${customer.id}`);
  expect(shown).toMatchObject({
    name: "Mira Okafor",
    identities: [{ channel: "whatsapp", value: "+15559990001" }],
    conversations: [{ id }],
  });
});

test("each view holds what it says, and the counts agree", async () => {
  const fresh = await openOffice();
  const cora = await fresh.anybody("agent", "Cora");
  const asAi = await fresh.customerWrites("with the AI");
  const late = await fresh.customerWrites("forgotten by everybody");
  const waiting = await fresh.customerWrites("waiting");
  const snoozed = await fresh.customerWrites("set aside");
  const mine = await fresh.customerWrites("mine");
  const done = await fresh.customerWrites("done");
  for (const id of [waiting, snoozed]) await fresh.aiPasses(id, "waiting");
  const ask = (verb: string, body: unknown = {}) =>
    fresh.ask("POST", `/api/v1/conversations/${verb}`, { as: cora, body });
  await ask(`${mine}/take`);
  await ask(`${done}/resolve`);
  await ask(`${snoozed}/snooze`, { until: new Date(Date.now() + 3_600_000).toISOString() });
  await fresh.database.pool.query(
    "UPDATE baton SET deadline = now() - interval '2 minutes' WHERE conversation_id = $1",
    [late],
  );

  const view = async (name: string) => {
    const page = (await (
      await fresh.ask("GET", `/api/v1/conversations?view=${name}`, { as: cora })
    ).json()) as Page<Conversation>;
    return page.items.map(({ id }) => id);
  };
  const holder = (await (
    await fresh.ask("GET", `/api/v1/conversations/${snoozed}`, { as: cora })
  ).json()) as Conversation;
  expect(holder.snoozedUntil).toBeDefined();
  expect((await view("waiting")).toSorted()).toEqual([late, waiting].toSorted());
  expect(await view("mine")).toEqual(holder.holder.who === "agent" ? [mine, snoozed] : [mine]);
  expect(await view("ai")).toEqual([late, asAi]);
  expect(await view("resolved")).toEqual([done]);
  expect((await view("open")).toSorted()).toEqual([asAi, late, waiting, snoozed, mine].toSorted());
  const counts = await (await fresh.ask("GET", "/api/v1/counts", { as: cora })).json();
  expect(counts).toEqual({ waiting: 2, mine: (await view("mine")).length, ai: 2, all: 5 });
  await fresh.close();
});

test("paging through the waiting shows each once, the longest waiting first, while more arrive", async () => {
  const fresh = await openOffice();
  const expected: string[] = [];
  const began = Date.now() - 3_600_000;
  for (let index = 0; index < 25; index += 1) {
    const id = await fresh.customerWrites(`Question ${index}`);
    // Some began to wait at the very same moment.
    await fresh.aiPasses(id, "Question", new Date(began + Math.floor(index / 3) * 1000));
    expected.push(id);
  }
  const seen: string[] = [];
  let next: string | undefined;
  do {
    const answer = await fresh.ask(
      "GET",
      `/api/v1/conversations?view=waiting&limit=4${next === undefined ? "" : `&cursor=${next}`}`,
      { as: key },
    );
    const page = (await answer.json()) as Page<Conversation>;
    seen.push(...page.items.map(({ id }) => id));
    ({ next } = page);
    const id = await fresh.customerWrites("One more");
    if (seen.length < 12) await fresh.aiPasses(id, "One more", new Date());
  } while (next !== undefined);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.filter((id) => expected.includes(id)).toSorted()).toEqual(expected.toSorted());
  const waits = await fresh.database.pool.query<{ id: string }>(
    "SELECT conversation_id AS id FROM baton WHERE holder = 'team' ORDER BY since, conversation_id",
  );
  expect(seen).toEqual(waits.rows.map(({ id }) => id));
  await fresh.close();
});

test("paging through the open ones repeats nothing when new ones arrive above", async () => {
  const fresh = await openOffice();
  const at = new Date(Date.now() - 60_000);
  const old = await Promise.all(Array.from({ length: 9 }, (_, index) => fresh.customerWrites(`Old ${index}`, { at })));
  const seen: string[] = [];
  let next: string | undefined;
  do {
    const page = (await (
      await fresh.ask("GET", `/api/v1/conversations?limit=2${next === undefined ? "" : `&cursor=${next}`}`, { as: key })
    ).json()) as Page<Conversation>;
    seen.push(...page.items.map(({ id }) => id));
    ({ next } = page);
    await fresh.customerWrites("New above");
  } while (next !== undefined);
  expect(seen.toSorted()).toEqual(old.toSorted());
  await fresh.close();
});

test("a cursor of one list is refused by another", async () => {
  for (let index = 0; index < 3; index += 1) await office.customerWrites("Hello");
  const { next } = await get<Page<Conversation>>("/conversations?limit=1");
  expect(next).toBeDefined();
  for (const where of [
    `conversations?view=ai&cursor=${next}`,
    `handoffs?cursor=${next}`,
    "conversations?cursor=e30",
    "conversations?cursor=%27",
  ])
    expect([where, await statusOf(where)]).toEqual([where, 400]);
});

test("a long thread is read upwards page by page without a gap", async () => {
  const id = await office.customerWrites("1", { identity: "+15557770001" });
  for (let index = 2; index <= 11; index += 1) await office.customerWrites(String(index), { identity: "+15557770001" });
  const texts: string[] = [];
  let before = "";
  for (;;) {
    const page = await get<Page<Message>>(`/conversations/${id}/messages?limit=4${before}`);
    texts.unshift(...page.items.map(({ text }) => text));
    if (page.next === undefined) break;
    before = `&before=${page.next}`;
  }
  expect(texts).toEqual(Array.from({ length: 11 }, (_, index) => String(index + 1)));
});

test("an AI answer shows what it rests on", async () => {
  const id = await office.customerWrites("How do refunds work?");
  await office.aiSays(id, "Within 30 days.");
  const { items } = await get<Page<Message>>(`/conversations/${id}/messages`);
  expect(items.at(-1)).toMatchObject({
    author: { kind: "ai" },
    sources: [{ id: expect.any(String), title: "Refunds" }],
  });
});

test("search finds words, beginnings of words, joined words, people, addresses and numbers, resolved or not", async () => {
  const id = await office.customerWrites("Where is my zebra-striped parcel AB-99182? Ask mira@zoo.example", {
    identity: "+15558880001",
  });
  const { number } = await get<Conversation>(`/conversations/${id}`);
  const finds = async (words: string): Promise<boolean> => (await list(`q=${encodeURIComponent(words)}`)).includes(id);
  for (const words of [
    "zebra",
    "ZEB",
    "striped zebra",
    "AB-99182",
    "99182",
    "mira@zoo",
    "+15558880001",
    "8880001",
    `${number}`,
    `#${number}`,
  ])
    expect([words, await finds(words)]).toEqual([words, true]);
  expect(await list("q=okafor&limit=100")).toContain(id);
  for (const words of ["giraffe", "ebra", "zebra giraffe", "100%", "_"])
    expect([words, await finds(words)]).toEqual([words, false]);
  expect(await list("q=zebra&view=resolved")).toEqual([]);
  await post(`${id}/resolve`);
  expect(await list("q=zebra")).toEqual([id]);
  expect(await list("q=zebra&view=open")).toEqual([]);
});
