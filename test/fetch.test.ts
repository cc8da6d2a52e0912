import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TryLater, type Channel, type Fetched } from "../channels/channel.ts";
import { createFolderStore } from "../src/files/folder.ts";
import type { FileStore } from "../src/files/file-store.ts";
import { createArrivals } from "../src/store/arrivals.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { createLines } from "../src/store/lines.ts";
import { createSeal } from "../src/store/seal.ts";
import type { Work } from "../src/wake.ts";
import { fetchFiles } from "../workers/fetch.ts";
import { aLine } from "./support/builders.ts";
import { png } from "./support/pictures.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";

let clone: TestDatabase;
let database: Database;
let dir: string;
beforeAll(async () => {
  clone = await createDatabase();
  database = openDatabase(clone.url, { connections: 10, onError: () => {} });
  dir = await mkdtemp(path.join(tmpdir(), "baton-fetch-"));
});
afterAll(async () => {
  await database.close();
  await clone.drop();
  await rm(dir, { recursive: true, force: true });
});

type Source = { readonly source: string; readonly name?: string; readonly type?: string };

/** A message whose files are still at the provider, and the worker that fetches them. */
async function arrival(given: {
  readonly files: readonly Source[];
  readonly fetch: NonNullable<Channel["fetch"]>;
  readonly store?: FileStore;
  readonly at?: Date;
}) {
  const { prisma, pool } = database;
  const line = await aLine(database, { channel: "whatsapp" });
  const [conversationId, messageId] = [uuid(), uuid()];
  const at = given.at ?? new Date();
  const customer = await prisma.customer.create({ data: { id: uuid() } });
  const identity = await prisma.identity.create({
    data: { id: uuid(), customerId: customer.id, channel: "whatsapp", value: uuid(), key: uuid() },
  });
  await prisma.conversation.create({
    data: { id: conversationId, lineId: line.id, identityId: identity.id, lastSeq: 1 },
  });
  await prisma.message.create({
    data: { id: messageId, conversationId, seq: 1, author: "customer", kind: "message", text: "Look", at },
  });
  await prisma.attachment.createMany({
    data: given.files.map(({ source, name = "Picture 1", type = "image/png" }, position) => ({
      id: uuid(),
      messageId,
      position,
      name,
      type,
      source,
      state: "waiting",
    })),
  });
  await prisma.outbox.create({ data: { kind: "fetch", ref: conversationId, dueAt: at } });
  let now = at;
  const woken: Work[] = [];
  const needs = {
    arrivals: createArrivals(pool),
    channels: new Map([["whatsapp", { fetch: given.fetch }]]),
    line: createLines(pool, createSeal("a key for these tests, long enough"), Date.now).find,
    files: given.store ?? createFolderStore(dir),
    wake: (work: Work) => void woken.push(work),
    announce: () => {},
    now: () => now,
    log: { info: () => {}, warn: () => {} },
  };
  return {
    conversationId,
    run: (stop = new AbortController().signal) => fetchFiles(needs, conversationId, stop),
    now: () => now,
    passTime: (ms: number) => void (now = new Date(now.getTime() + ms)),
    woken,
    files: () => prisma.attachment.findMany({ where: { messageId }, orderBy: { position: "asc" } }),
    outbox: () => prisma.outbox.findMany({ where: { ref: conversationId } }),
    events: () => prisma.event.findMany({ where: { conversationId }, orderBy: { id: "asc" } }),
  };
}

const fetched = (bytes: Uint8Array): Fetched => ({ outcome: "fetched", bytes });

test("a customer's picture is stored under a name of chance, and screens are told", async () => {
  const picture = png(30, 20);
  const asked: string[] = [];
  const { run, files, outbox, events } = await arrival({
    files: [{ source: "MM1/ME1" }],
    fetch: async (_, source) => (asked.push(source), fetched(picture)),
  });
  await run();
  const [file] = await files();
  expect(file).toMatchObject({ state: "stored", name: "Picture 1.png", type: "image/png", width: 30, height: 20 });
  expect(file!.size).toBe(picture.length);
  expect(picture.equals(await buffer((await createFolderStore(dir).get(file!.key!))!))).toBe(true);
  expect(await outbox()).toEqual([]);
  expect(await events()).toMatchObject([{ kind: "attachment.fetched", data: { state: "stored" } }]);
  await run();
  expect(asked).toEqual(["MM1/ME1"]);
});

test("what calls itself a picture and is a page becomes a download of no known type", async () => {
  const { run, files } = await arrival({
    files: [{ source: "page" }],
    fetch: async () => fetched(Buffer.from("<html><script>steal()</script></html>")),
  });
  await run();
  expect(await files()).toMatchObject([{ state: "stored", type: "application/octet-stream", width: null }]);
});

test("a voice message and a contact are named for what they are", async () => {
  const bytes = {
    voice: Buffer.from("#!AMR\n and a voice"),
    contact: Buffer.from("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Mira\r\nEND:VCARD\r\n"),
  };
  const { run, files } = await arrival({
    files: [
      { source: "voice", name: "Voice message 1", type: "audio/amr" },
      { source: "contact", name: "Contact 2", type: "text/x-vcard" },
    ],
    fetch: async (_, source) => fetched(source === "voice" ? bytes.voice : bytes.contact),
  });
  await run();
  expect(await files()).toMatchObject([
    { name: "Voice message 1.amr", type: "audio/amr" },
    { name: "Contact 2.vcf", type: "text/vcard" },
  ]);
});

test("a file that the channel refuses is named with the reason, and the others are fetched all the same", async () => {
  const { run, files, outbox } = await arrival({
    files: [{ source: "far away" }, { source: "here" }],
    fetch: async (_, source) =>
      source === "here" ? fetched(png()) : { outcome: "refused", reason: "It lies outside the provider." },
  });
  await run();
  expect(await files()).toMatchObject([
    { state: "refused", reason: "It lies outside the provider." },
    { state: "stored", type: "image/png" },
  ]);
  expect(await outbox()).toEqual([]);
});

test("a file that is not there yet is fetched a little later, and does not keep the next one waiting", async () => {
  let there = false;
  const { run, files, outbox, woken, passTime } = await arrival({
    files: [{ source: "late" }, { source: "here" }],
    fetch: async (_, source) => {
      if (source === "late" && !there) throw new TryLater("the file is not there yet");
      return fetched(png());
    },
  });
  await run();
  expect(await files()).toMatchObject([{ state: "waiting", attempts: 1 }, { state: "stored" }]);
  expect(woken).toMatchObject([{ kind: "fetch", dueAt: (await files())[0]!.dueAt }]);
  expect(await outbox()).toMatchObject([{ dueAt: (await files())[0]!.dueAt, handedAt: null }]);
  there = true;
  await run();
  expect(await files()).toMatchObject([{ state: "waiting", attempts: 1 }, {}]);
  passTime(2_000);
  await run();
  expect(await files()).toMatchObject([{ state: "stored", attempts: 2 }, {}]);
  expect(await outbox()).toEqual([]);
});

test("a file that cannot be had in six attempts is given up in words for the agent", async () => {
  let attempts = 0;
  const { run, files, outbox, passTime, events } = await arrival({
    files: [{ source: "gone" }],
    fetch: () => (attempts++, Promise.reject(new TryLater("404"))),
  });
  for (let round = 0; round < 8; round++) {
    await run();
    passTime(3_600_000);
  }
  expect(attempts).toBe(6);
  expect(await files()).toMatchObject([
    { state: "refused", reason: "This file could not be fetched from the provider." },
  ]);
  expect(await outbox()).toEqual([]);
  expect(await events()).toMatchObject([{ kind: "attachment.fetched", data: { state: "refused" } }]);
});

test("the pause begins when an attempt has ended, however long it took", async () => {
  const slow = await arrival({
    files: [{ source: "slow" }],
    fetch: async () => {
      slow.passTime(15_000);
      throw new TryLater("no answer");
    },
  });
  await slow.run();
  expect(await slow.files()).toMatchObject([{ attempts: 1, dueAt: new Date(slow.now().getTime() + 1_000) }]);
});

test("a file of the day before yesterday is asked for once, and then given up", async () => {
  const { run, files, passTime } = await arrival({
    files: [{ source: "gone" }],
    fetch: () => Promise.reject(new TryLater("404")),
  });
  passTime(25 * 3_600_000);
  await run();
  expect(await files()).toMatchObject([{ state: "refused", attempts: 1 }]);
});

test("a file that never ends is let go when its time is up, also by a channel that does not listen", async () => {
  const { run, files } = await arrival({ files: [{ source: "endless" }], fetch: () => new Promise(() => {}) });
  const stop = new AbortController();
  const running = run(stop.signal);
  stop.abort(new Error("the process is closing"));
  await expect(running).rejects.toThrow("the process is closing");
  expect(await files()).toMatchObject([{ state: "waiting", attempts: 0 }]);
});

test("an attempt that ended its worker counts, so that no file is fetched for ever", async () => {
  const { conversationId, run, files, passTime, now } = await arrival({
    files: [{ source: "deadly" }],
    fetch: async () => fetched(png()),
  });
  // Claimed by processes that died before they could write anything down.
  const dies = () => createArrivals(database.pool).claim(conversationId, now(), new Date(now().getTime() + 40_000));
  await dies();
  await run();
  expect(await files()).toMatchObject([{ state: "waiting", attempts: 1 }]);
  for (let deaths = 0; deaths < 5; deaths++) {
    passTime(60_000);
    await dies();
  }
  passTime(60_000);
  await run();
  expect(await files()).toMatchObject([{ state: "refused", attempts: 7 }]);
});

test("two workers with the same conversation store a file once", async () => {
  let attempts = 0;
  const both = await arrival({
    files: [{ source: "a" }, { source: "b" }],
    fetch: async () => (attempts++, fetched(png())),
  });
  await Promise.all([both.run(), both.run()]);
  expect(attempts).toBe(2);
  expect(await both.files()).toMatchObject([{ state: "stored" }, { state: "stored" }]);
  expect(await both.events()).toHaveLength(2);
});

test("while the file store is away the file waits at the provider", async () => {
  const full: FileStore = { ...createFolderStore(dir), put: () => Promise.reject(new Error("no space left")) };
  const { run, files, outbox, passTime } = await arrival({
    files: [{ source: "a" }],
    fetch: async () => fetched(png()),
    store: full,
  });
  for (let round = 0; round < 10; round++) {
    await expect(run()).rejects.toThrow("no space left");
    passTime(60_000);
  }
  expect(await files()).toMatchObject([{ state: "waiting", attempts: 0 }]);
  expect(await outbox()).toHaveLength(1);
});

test("a worker that comes too late removes what it stored", async () => {
  const own = await mkdtemp(path.join(tmpdir(), "baton-late-"));
  const slow = await arrival({
    files: [{ source: "a" }],
    store: createFolderStore(own),
    fetch: async () => {
      await database.pool.query(
        "UPDATE attachment SET state = 'refused', reason = 'another was sooner' WHERE source = 'a' AND state = 'waiting'",
      );
      return fetched(png());
    },
  });
  await slow.run();
  const kept = await readdir(own, { recursive: true, withFileTypes: true });
  expect(kept.filter((entry) => entry.isFile())).toEqual([]);
  await rm(own, { recursive: true });
});
