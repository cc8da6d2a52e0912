import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { InboundMessage } from "../src/conversation/message.ts";
import { receive } from "../src/receive.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { createIntake } from "../src/store/intake.ts";
import { createBatons } from "../src/store/passing.ts";
import { aLine, anAgent, inbound } from "./support/builders.ts";
import { patient } from "./support/patient.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { traitsOf } from "./support/traits.ts";

let clone: TestDatabase;
let database: Database;
let line: Awaited<ReturnType<typeof aLine>>;
let take: (message: InboundMessage, on?: typeof line) => Promise<boolean>;

beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 12, onError: () => {} });
  line = await aLine(database);
  const intake = createIntake(database.pool);
  take = (message, on = line) => receive({ intake, wake: () => {} }, on, message, new Date());
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

const rows = async <T>(text: string, values: unknown[]): Promise<T[]> =>
  (await database.pool.query(text, values)).rows as T[];

let numbers = 0;
const somebody = (): string => `+1556${String(numbers++).padStart(7, "0")}`;
const people = (count: number): string[] => Array.from({ length: count }, somebody);

/** What stands in the conversation of an address, in its order. */
const said = async (identity: string): Promise<string[]> =>
  (
    await rows<{ text: string }>(
      `SELECT text FROM message JOIN conversation ON conversation.id = conversation_id
       JOIN identity ON identity.id = identity_id WHERE identity.value = $1 ORDER BY conversation.opened_at, seq`,
      [identity],
    )
  ).map(({ text }) => text);

const conversationOf = async (identity: string): Promise<string> =>
  (
    await rows<{ id: string }>(
      "SELECT conversation.id FROM conversation JOIN identity ON identity.id = identity_id WHERE value = $1",
      [identity],
    )
  )[0]!.id;

/** Somebody else holds a row for as long as `meanwhile` takes. */
async function whileLocked(statement: string, values: unknown[], meanwhile: () => Promise<void>): Promise<void> {
  const holder = await database.pool.connect();
  try {
    await holder.query("BEGIN");
    await holder.query(statement, values);
    await meanwhile();
  } finally {
    await holder.query("ROLLBACK");
    holder.release();
  }
}

const waitingForLocks = (): Promise<{ pid: number }[]> =>
  rows("SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'", []);

describe("messages of many that come at once", () => {
  test("are few commits, and everybody's stands once, whole, with its work and its line in the recorder", async () => {
    const writers = people(40);
    const before = await rows<{ tx: string }>("SELECT DISTINCT tx FROM event", []);
    const handed = writers.map((identity) => inbound({ identity, text: `I am ${identity}`, details: [] }));
    expect(await Promise.all([...handed, ...handed].map((message) => take(message)))).toEqual([
      ...handed.map(() => true),
      ...handed.map(() => false),
    ]);
    const after = await rows<{ tx: string }>("SELECT DISTINCT tx FROM event", []);
    expect(after.length - before.length).toBeLessThan(6);
    for (const identity of writers) expect(await said(identity)).toEqual([`I am ${identity}`]);
    const kept = await rows(
      `SELECT count(*)::int AS conversations, sum(unread)::int AS unread,
         (SELECT count(DISTINCT ref)::int FROM outbox WHERE ref IN (SELECT id FROM conversation WHERE line_id = $1)) AS works,
         (SELECT count(*)::int FROM baton WHERE holder = 'ai' AND deadline IS NOT NULL) AS batons,
         (SELECT count(*)::int FROM event WHERE kind = 'message.received') AS events
       FROM conversation WHERE line_id = $1`,
      [line.id],
    );
    expect(kept).toEqual([{ conversations: 40, unread: 40, works: 40, batons: 40, events: 40 }]);
    expect(await rows("SELECT id FROM customer WHERE id NOT IN (SELECT customer_id FROM identity)", [])).toEqual([]);
  });

  test("keep the order in which each of them wrote", async () => {
    const writers = people(8);
    const words = Array.from({ length: 12 }, (_, at) => `${at}`);
    await Promise.all(words.flatMap((text) => writers.map((identity) => take(inbound({ identity, text })))));
    for (const identity of writers) expect(await said(identity)).toEqual(words);
  });

  test("keep what somebody wants of us at its place among what they say", async () => {
    const [mira, ...others] = people(6);
    const words = ["Hello", "STOP", "I mean it", "START", "Hello again"];
    await Promise.all([
      ...others.map((identity) => take(inbound({ identity }))),
      ...words.map((text) => take(inbound({ identity: mira!, text }))),
    ]);
    expect((await said(mira!)).filter((text) => words.includes(text))).toEqual(words);
    const consent = await rows(
      "SELECT consent.state FROM consent JOIN identity ON identity.id = identity_id WHERE value = $1 ORDER BY consent.at DESC, consent.id DESC LIMIT 1",
      [mira],
    );
    expect(consent).toEqual([{ state: "in" }]);
  });

  test("suffer nothing from one that the database refuses", async () => {
    const known = people(10);
    await Promise.all(known.map((identity) => take(inbound({ identity, text: "first" }))));
    const strangers = people(10);
    // An index of PostgreSQL takes no row of more than 2,704 bytes.
    const poison = () => inbound({ identity: known[0]!, providerId: randomBytes(9_000).toString("base64") });
    const results = await Promise.allSettled([
      ...people(1).map((identity) => take(inbound({ identity }))),
      take(poison()),
      ...known.slice(1).map((identity) => take(inbound({ identity, text: "second" }))),
      take({ ...poison(), from: { identity: somebody() } }),
      ...strangers.map((identity) => take(inbound({ identity, text: "second" }))),
    ]);
    expect(results.filter(({ status }) => status === "rejected")).toHaveLength(2);
    for (const identity of known.slice(1)) expect(await said(identity)).toEqual(["first", "second"]);
    for (const identity of strangers) expect(await said(identity)).toEqual(["second"]);
    expect(await said(known[0]!)).toEqual(["first"]);
  });

  test("wait for no conversation that somebody else holds, and that one is stored when it is free", async () => {
    const [held, ...others] = people(10);
    await Promise.all([held!, ...others].map((identity) => take(inbound({ identity, text: "first" }))));
    let late: Promise<boolean> | undefined;
    await whileLocked(
      "SELECT 1 FROM conversation WHERE id = $1 FOR UPDATE",
      [await conversationOf(held!)],
      async () => {
        late = take(inbound({ identity: held!, text: "second" }));
        await Promise.all(others.map((identity) => take(inbound({ identity, text: "second" }))));
        expect(await said(held!)).toEqual(["first"]);
      },
    );
    expect(await late).toBe(true);
    expect(await said(held!)).toEqual(["first", "second"]);
  });

  test("wait for whoever moves a baton that a person has: what is resolved meanwhile opens again", async () => {
    const ana = await anAgent(database);
    const [mira, other] = people(2);
    await Promise.all([mira!, other!].map((identity) => take(inbound({ identity, text: "first" }))));
    const id = await conversationOf(mira!);
    const batons = createBatons(database.pool, traitsOf);
    await batons.take(id, ana, new Date());
    await batons.take(await conversationOf(other!), ana, new Date());
    let late: Promise<boolean> | undefined;
    await whileLocked("SELECT 1 FROM baton WHERE conversation_id = $1 FOR UPDATE", [id], async () => {
      late = take(inbound({ identity: mira!, text: "second" }));
      expect(await take(inbound({ identity: other!, text: "second" }))).toBe(true);
      expect(await said(mira!)).not.toContain("second");
    });
    expect(await late).toBe(true);
    expect(await batons.resolve(id, ana, { outcome: "done", seen: 1 }, new Date())).toEqual({ outcome: "unread" });
    expect(await batons.resolve(id, ana, { outcome: "done" }, new Date())).toEqual({ outcome: "moved" });
    await take(inbound({ identity: mira!, text: "third" }));
    expect(await rows("SELECT holder FROM baton WHERE conversation_id = $1", [id])).toEqual([{ holder: "ai" }]);
  });

  test("whose connection is cut in the middle of their commit are stored once all the same", async () => {
    const known = people(15);
    await Promise.all(known.map((identity) => take(inbound({ identity, text: "first" }))));
    const handed = [...known, ...people(15)].map((identity) => inbound({ identity, text: "second" }));
    let results: Promise<PromiseSettledResult<boolean>[]> | undefined;
    // Every receipt looks at its line, so this holds the whole go without holding a conversation.
    await whileLocked("SELECT 1 FROM line WHERE id = $1 FOR UPDATE", [line.id], async () => {
      results = Promise.allSettled(handed.map((message) => take(message)));
      await vi.waitFor(async () => expect(await waitingForLocks()).not.toEqual([]), patient);
      for (const { pid } of await waitingForLocks()) await rows("SELECT pg_terminate_backend($1)", [pid]);
    });
    const answered = await results!;
    // Whoever was not answered tries again, as providers do.
    await Promise.all(handed.filter((_, at) => answered[at]?.status === "rejected").map((message) => take(message)));
    for (const { from } of handed)
      expect((await said(from.identity)).filter((text) => text === "second")).toEqual(["second"]);
  });

  test("through several processes at once are stored once, whoever gets them first", async () => {
    const intakes = Array.from({ length: 4 }, () => createIntake(database.pool));
    const handed = people(12).flatMap((identity) => ["one", "two"].map((text) => inbound({ identity, text })));
    const fresh = await Promise.all(
      handed.flatMap((message) =>
        intakes.map((intake) => receive({ intake, wake: () => {} }, line, message, new Date())),
      ),
    );
    expect(fresh.filter(Boolean)).toHaveLength(handed.length);
    for (const { from } of handed) expect((await said(from.identity)).toSorted()).toEqual(["one", "two"]);
  });

  test("on SMS and WhatsApp under one number end up as one customer", async () => {
    const whatsapp = await aLine(database, { channel: "whatsapp" });
    const [mira] = people(1);
    await Promise.all([take(inbound({ identity: mira! })), take(inbound({ identity: mira! }), whatsapp)]);
    await take(inbound({ identity: mira! }));
    expect(await rows("SELECT DISTINCT customer_id FROM identity WHERE value = $1", [mira])).toHaveLength(1);
  });
});
