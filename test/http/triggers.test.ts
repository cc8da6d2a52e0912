import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Problem } from "../../src/http/wire/problem.ts";
import type { Trigger, TriggerTest, TriggerVersion } from "../../src/http/wire/triggers.ts";
import { keepSignals } from "../../src/store/signals.ts";
import { readTriggers } from "../../src/store/triggers.ts";
import { defaultTriggers } from "../../src/triggers/defaults.ts";
import { kinds } from "../../inbox/words/trigger.ts";
import { openOffice, type Office } from "./office.ts";

let office: Office;
let ana: Awaited<ReturnType<Office["anybody"]>>;
let ben: typeof ana;
beforeAll(async () => {
  office = await openOffice();
  [ana, ben] = [await office.anybody("operator", "Ana"), await office.anybody("operator", "Ben")];
});
afterAll(() => office.close());
beforeEach(async () => {
  await office.database.pool.query("TRUNCATE trigger CASCADE");
  await tell("POST", "/defaults", {});
});

async function tell<T>(method: string, where: string, body?: unknown, as = ana): Promise<{ status: number; is: T }> {
  const answer = await office.ask(method, `/api/v1/triggers${where}`, { as, ...(body !== undefined && { body }) });
  return { status: answer.status, is: answer.status === 204 ? (undefined as T) : ((await answer.json()) as T) };
}

const all = async (query = ""): Promise<Trigger[]> => (await tell<{ items: Trigger[] }>("GET", query)).is.items;
const called = async (name: string): Promise<Trigger> =>
  (await all("?retired=true")).find((each) => each.name === name)!;
const gifts = { kind: "custom", name: "Gifts", phrases: ["gift box", "gift wrapping"] };
const add = async (rule: object = gifts): Promise<Trigger> => (await tell<Trigger>("POST", "", rule)).is;
const hear = async (text: string, more: object = {}): Promise<TriggerTest> =>
  (await tell<TriggerTest>("POST", "/test", { text, ...more })).is;

const upwards = (a: number, b: number): number => a - b;
const fired = ({ signals }: TriggerTest): string[] => signals.map(({ trigger }) => trigger.name);

test("an operator adds a trigger of their own, which is heard at once and kept with their name", async () => {
  const added = await tell<Trigger>("POST", "", gifts);
  expect(added).toMatchObject({
    status: 201,
    is: {
      ...gifts,
      mode: "pass",
      state: "live",
      priority: "normal",
      lines: [],
      channels: [],
      quietMinutes: 30,
      version: 1,
      figures: { days: 30, fired: 0, shadow: 0, handoffs: 0 },
    },
  });
  expect(fired(await hear("Is there a giftbox for it?"))).not.toContain("Gifts");
  const tried = await hear("Is there a GIFT BOX for it?");
  expect(tried.decision).toBe("pass");
  expect(tried.signals).toContainEqual({
    kind: "custom",
    score: 1,
    threshold: 0.7,
    evidence: "GIFT BOX",
    message: 0,
    detector: `phrases:${added.is.id}`,
    version: "1",
    trigger: { id: added.is.id, name: "Gifts", mode: "pass", state: "live" },
  });
  const versions = await tell<{ items: TriggerVersion[] }>("GET", `/${added.is.id}/versions`);
  expect(versions.is.items).toMatchObject([{ version: 1, actor: { kind: "agent", name: "Ana" }, retired: false }]);
  expect(versions.is.items[0]?.rule).toMatchObject(gifts);
});

test("a change holds for the next message, and says who made it", async () => {
  const before = await called("Asks for a person");
  const changed = await tell<Trigger>("PATCH", `/${before.id}`, { version: 1, mode: "invite", priority: "low" });
  expect(changed).toMatchObject({
    status: 200,
    is: { mode: "invite", priority: "low", version: 2, name: before.name },
  });
  expect((await readTriggers(office.database.pool)).find(({ id }) => id === before.id)).toMatchObject({
    mode: "invite",
    version: 2,
  });
  expect((await tell("PATCH", `/${before.id}`, { version: 2, mode: "invite" })).is).toMatchObject({ version: 2 });
  const { rows } = await office.database.pool.query(
    "SELECT actor->>'name' AS name, data FROM event WHERE kind = 'trigger.changed' AND data->>'trigger' = $1",
    [before.id],
  );
  expect(rows).toEqual([{ name: "Ana", data: { trigger: before.id, version: 2 } }]);
});

test("of two operators who change a trigger at once one is told what the other made of it", async () => {
  const { id } = await add();
  const both = await Promise.all([
    tell<Trigger & Problem>("PATCH", `/${id}`, { version: 1, quietMinutes: 5 }, ana),
    tell<Trigger & Problem>("PATCH", `/${id}`, { version: 1, quietMinutes: 10 }, ben),
  ]);
  expect(both.map(({ status }) => status).toSorted(upwards)).toEqual([200, 409]);
  const [won, lost] = both.toSorted((a, b) => a.status - b.status);
  expect(lost!.is.trigger).toEqual(won!.is);
  expect(lost!.is.detail).toContain("Look at it as it is now");
});

test("nobody turns off by mistake what hears people who ask for a person", async () => {
  const { id } = await called("Asks for a person");
  const asked = await tell<Problem>("PATCH", `/${id}`, { version: 1, state: "shadow" });
  expect(asked).toMatchObject({ status: 422, is: { errors: [{ path: "sure" }] } });
  expect(asked.is.detail).toContain("No live trigger would notice customers who ask for a person");
  expect((await tell<Problem>("DELETE", `/${id}?version=1`)).is.detail).toContain("sure: true");
  expect((await tell<Problem>("PATCH", `/${id}`, { version: 1, channels: ["sms"] })).is.detail).toContain(
    "On some lines, no live trigger would notice",
  );
  expect(await called("Asks for a person")).toMatchObject({ state: "live", version: 1 });

  expect((await tell("DELETE", `/${id}?version=1&sure=true`)).status).toBe(204);
  expect((await all()).map(({ name }) => name)).not.toContain("Asks for a person");
  // A second one takes its place, so the first need not be asked about again.
  const other = await add({ kind: "asked_for_human", name: "Wants a colleague" });
  await tell("POST", `/${id}/restore`, {});
  expect((await tell("DELETE", `/${other.id}`)).status).toBe(204);
  expect((await tell("DELETE", `/${id}`)).status).toBe(422);
});

test("two operators cannot each retire one of the last two", async () => {
  const first = await called("Personal hardship or danger");
  const second = await add({ kind: "sensitive", name: "In danger" });
  const statuses = await Promise.all([
    tell("DELETE", `/${first.id}`, undefined, ana),
    tell("DELETE", `/${second.id}`, undefined, ben),
  ]);
  expect(statuses.map(({ status }) => status).toSorted(upwards)).toEqual([204, 422]);
});

test("a retired trigger is still named, comes back as it was, and is not changed meanwhile", async () => {
  const { id } = await add();
  expect((await tell("DELETE", `/${id}`)).status).toBe(204);
  expect((await all()).map((each) => each.id)).not.toContain(id);
  expect(await called("Gifts")).toMatchObject({ id, retiredAt: expect.any(String) });
  expect(fired(await hear("a gift box"))).not.toContain("Gifts");
  expect(await tell("PATCH", `/${id}`, { version: 2, priority: "low" })).toMatchObject({
    status: 422,
    is: { detail: "This trigger is out of use. Restore it first, then change it." },
  });
  // Its name is free meanwhile; whoever has it then keeps it.
  const heir = await add();
  expect(await tell("POST", `/${id}/restore`, {})).toMatchObject({ status: 409, is: { errors: [{ path: "name" }] } });
  await tell("PATCH", `/${heir.id}`, { version: 1, name: "Gifts, too" });
  expect(await tell("POST", `/${id}/restore`, {})).toMatchObject({ status: 200, is: { name: "Gifts", version: 3 } });
  const { items } = (await tell<{ items: TriggerVersion[] }>("GET", `/${id}/versions`)).is;
  expect(items.map(({ version, retired }) => [version, retired])).toEqual([
    [3, false],
    [2, true],
    [1, false],
  ]);
});

test("what Baton came with comes back as it came, and an operator's own stays", async () => {
  const own = await add();
  const angry = await called("Sounds angry or complains");
  await tell("PATCH", `/${angry.id}`, { version: 1, name: "Angry", threshold: 0.9 });
  await tell("DELETE", `/${(await called("Goes in circles")).id}`);
  expect(await called("Angry")).toMatchObject({ asItCame: { name: "Sounds angry or complains", threshold: 0.7 } });

  const back = await tell<{ items: Trigger[] }>("POST", "/defaults", {});
  expect(back.is.items.map(({ name }) => name).toSorted()).toEqual(["Goes in circles", "Sounds angry or complains"]);
  expect((await called("Sounds angry or complains")).id).toBe(angry.id);
  expect((await all()).map(({ name }) => name).toSorted()).toEqual(
    [...defaultTriggers.map(({ name }) => name), own.name].toSorted(),
  );
  expect((await tell<{ items: Trigger[] }>("POST", "/defaults", {})).is.items).toEqual([]);
});

test("a trigger for one line leaves the others alone", async () => {
  const id = uuid();
  await office.database.prisma.line.create({
    data: { id, channel: "sms", name: "Texts", address: `+1555${Math.floor(Math.random() * 1e7)}`, settleMs: 0 },
  });
  await add({ ...gifts, lines: [id] });
  const firedOn = async (line?: string) => fired(await hear("a gift box", line === undefined ? {} : { line }));
  expect(await firedOn(id)).toContain("Gifts");
  expect(await firedOn(office.line.id)).not.toContain("Gifts");
  expect(await firedOn()).toContain("Gifts");
  await tell("PATCH", `/${(await called("Gifts")).id}`, { version: 1, lines: [], channels: ["whatsapp"] });
  expect(await firedOn(id)).not.toContain("Gifts");
  expect(await firedOn(office.line.id)).toContain("Gifts");
});

test.each([
  [{ ...gifts, phrases: [] }, "at least one phrase"],
  [{ ...gifts, phrases: ["x"] }, "at least two characters"],
  [{ ...gifts, phrases: ["café", " CAFE "] }, "“CAFE” is found by “café” already"],
  [{ ...gifts, phrases: Array.from({ length: 51 }, (_, at) => `phrase ${at}`) }, "At most 50 phrases"],
  [{ ...gifts, kind: "frustration" }, "Only a trigger of kind custom has phrases"],
  [{ ...gifts, name: "  " }, "needs a name"],
  [{ ...gifts, threshold: 1.1 }, "At most 1"],
  [{ ...gifts, quietMinutes: 1441 }, "a day"],
  [{ ...gifts, team: uuid() }, "no such team"],
  [{ ...gifts, lines: [uuid()] }, "There is no line"],
  [{ ...gifts, channels: ["fax"] }, "There is no channel fax. There are sms, whatsapp, email"],
  [{ ...gifts, name: "Goes in circles" }, "Another trigger has this name"],
  [{ ...gifts, colour: "red" }, "colour"],
])("a rule that cannot be is refused with what to do (%#)", async (rule, says) => {
  const { status, is } = await tell<Problem>("POST", "", rule);
  expect([400, 409, 422]).toContain(status);
  expect(is.detail).toContain(says);
  const { id } = await add();
  const { kind: _, ...change } = rule;
  if (!("kind" in rule) || rule.kind === "custom")
    expect((await tell<Problem>("PATCH", `/${id}`, { version: 1, ...change })).is.detail).toContain(says);
});

test("a draft is tried in place of its trigger, and what it says of a conversation is stored nowhere", async () => {
  const { id } = await called("Asks for a person");
  const { id: _, version: __, changedAt: ___, figures: ____, ...rule } = await called("Asks for a person");
  const text = "I want to talk to a human being, please.";
  expect(fired(await hear(text))).toContain("Asks for a person");
  const shy = await hear(text, { triggers: [{ ...rule, id, threshold: 1 }] });
  expect(fired(shy)).not.toContain("Asks for a person");
  expect(shy.unfired.map(({ kind }) => kind)).toContain("asked_for_human");
  const fresh = await hear("Is the blue one back in stock?", {
    triggers: [{ ...rule, ...gifts, name: "Stock", phrases: ["in stock"], state: "shadow" }],
  });
  expect(fresh.signals.at(-1)).toMatchObject({ evidence: "in stock", trigger: { name: "Stock", state: "shadow" } });
  expect(fresh.signals.at(-1)?.trigger.id).toBeUndefined();

  const messages = [
    { role: "customer", text: "Where is my parcel?" },
    { role: "ai", text: "It is on its way." },
    { role: "customer", text: "This is ridiculous. Get me a human being." },
  ];
  const whole = await tell<TriggerTest>("POST", "/test", { messages });
  expect(whole.is.decision).toBe("pass");
  expect(whole.is.signals[0]).toMatchObject({ message: 2 });
  expect(messages[2]!.text).toContain(whole.is.signals[0]!.evidence);
  expect((await tell("POST", "/test", { messages: messages.slice(0, 2) })).status).toBe(400);
  expect((await tell("POST", "/test", {})).status).toBe(400);
  expect((await tell("POST", "/test", { text: "hello", line: uuid() })).status).toBe(400);
  const kept = await office.database.pool.query("SELECT 1 FROM signal UNION ALL SELECT 1 FROM message");
  expect(kept.rowCount).toBe(0);
});

test("a conversation is tried as on a channel: few words are coldness in a mail and none on SMS", async () => {
  const messages = [
    { role: "customer", text: "hi where is order 1182" },
    { role: "ai", text: "It left on Monday." },
    { role: "customer", text: "still not here" },
  ];
  const coldness = async (channel: string): Promise<number> => {
    const { is } = await tell<TriggerTest>("POST", "/test", { messages, channel });
    return Math.max(
      0,
      ...[...is.signals, ...is.unfired].map(({ kind, score }) => (kind === "frustration" ? score : 0)),
    );
  };
  expect(await coldness("email")).toBeGreaterThan(await coldness("sms"));

  await add({ ...gifts, channels: ["whatsapp"] });
  expect(fired(await hear("Have you a gift box?", { channel: "whatsapp" }))).toContain("Gifts");
  expect(fired(await hear("Have you a gift box?", { channel: "sms" }))).not.toContain("Gifts");
  expect((await tell("POST", "/test", { text: "hello", channel: "fax" })).status).toBe(400);
  expect((await tell("POST", "/test", { text: "hello", channel: "sms", line: uuid() })).status).toBe(400);
});

test("beside each trigger stands what it did in thirty days, and how much of it became handoffs", async () => {
  const conversation = await office.customerWrites("Is there a gift box?");
  const { id } = await add();
  const { rows } = await office.database.pool.query<{ id: string }>(
    "SELECT id FROM message WHERE conversation_id = $1",
    [conversation],
  );
  const signal = {
    kind: "custom",
    score: 1,
    threshold: 0.7,
    evidence: "gift box",
    message: rows[0]!.id,
    version: "1",
    trigger: { id, version: 1 },
  } as const;
  const at = (days: number) => new Date(Date.now() - days * 86_400_000);
  const seen = (detector: string) => [{ ...signal, detector }];
  await keepSignals(office.database.pool, conversation, { live: seen("a"), shadow: [] }, at(1));
  await keepSignals(office.database.pool, conversation, { live: [], shadow: seen("b") }, at(29));
  await keepSignals(office.database.pool, conversation, { live: seen("c"), shadow: [] }, at(31));
  expect((await called("Gifts")).figures).toEqual({ days: 30, fired: 1, shadow: 1, handoffs: 0 });
  const handoff = await office.aiPasses(conversation, "gift box");
  await office.database.pool.query("UPDATE signal SET handoff_id = $1 WHERE detector = 'a'", [handoff]);
  expect((await called("Gifts")).figures).toEqual({ days: 30, fired: 1, shadow: 1, handoffs: 1 });
});

test("only operators change triggers; leads and auditors may look and try", async () => {
  const { id } = await add();
  for (const role of ["lead", "auditor"] as const) {
    const who = await office.anybody(role);
    expect((await tell("GET", `/${id}`, undefined, who)).status).toBe(200);
    expect((await tell("POST", "/test", { text: "hello" }, who)).status).toBe(200);
    for (const [method, where, body] of [
      ["POST", "", gifts],
      ["PATCH", `/${id}`, { version: 1, name: "Mine" }],
      ["DELETE", `/${id}`, undefined],
      ["POST", `/${id}/restore`, {}],
      ["POST", "/defaults", {}],
    ] as const)
      expect((await tell(method, where, body, who)).status).toBe(403);
  }
  expect((await tell("GET", "", undefined, await office.anybody("agent"))).status).toBe(403);
  expect((await tell("GET", `/${uuid()}`)).status).toBe(404);
  expect((await tell("GET", `/${uuid()}/versions`)).status).toBe(404);
  expect((await tell("PATCH", `/${uuid()}`, { version: 1 })).status).toBe(404);
});

test("every example that the inbox gives sets its trigger off", async () => {
  for (const [kind, { example }] of Object.entries(kinds)) {
    if (kind === "custom") continue;
    const heard = await tell<TriggerTest>("POST", "/test", { messages: example });
    expect([kind, heard.is.signals.map((signal) => signal.kind)]).toEqual([kind, expect.arrayContaining([kind])]);
  }
});

/** What a draft says of itself that a new trigger need not. */
const tried = {
  threshold: 0.7,
  mode: "pass",
  state: "live",
  priority: "low",
  lines: [],
  channels: [],
  quietMinutes: 0,
};

test("so many triggers may be in use that a turn stays quick, and no more; a test hears so many phrases", async () => {
  const phrases = Array.from({ length: 50 }, (_, at) => `phrase ${at}`);
  const drafts = Array.from({ length: 11 }, (_, at) => ({ ...gifts, ...tried, name: `Draft ${at}`, phrases }));
  expect((await tell("POST", "/test", { text: "hello", triggers: drafts.slice(1) })).status).toBe(200);
  expect((await tell<Problem>("POST", "/test", { text: "hello", triggers: drafts })).is.detail).toContain(
    "At most 500",
  );

  await office.database.pool.query(
    `INSERT INTO trigger (id, name, kind, threshold, mode, priority, phrases)
     SELECT gen_random_uuid(), 'Many ' || n, 'custom', 0.7, 'pass', 'low', '{phrase}' FROM generate_series(1, 200) n`,
  );
  const refused = await tell<Problem>("POST", "", { ...gifts, name: "One too many" });
  expect([refused.status, refused.is.detail]).toEqual([422, expect.stringContaining("At most 200 triggers")]);
  await office.database.pool.query("DELETE FROM trigger WHERE name LIKE 'Many %'");
});
