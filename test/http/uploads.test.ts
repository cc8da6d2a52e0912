import { once } from "node:events";
import http from "node:http";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { transaction } from "../../src/store/database.ts";
import { attachUploads, removeOldUploads, takeUploads } from "../../src/store/uploads.ts";
import type { Message, Upload } from "../../src/http/wire/messages.ts";
import type { Problem } from "../../src/http/wire/problem.ts";
import { png } from "../support/pictures.ts";
import { apiKey, openOffice, type Office } from "./office.ts";
import { patient } from "../support/patient.ts";

let office: Office;
let ana: Awaited<ReturnType<Office["anybody"]>>;
let conversation: string;
beforeAll(async () => {
  office = await openOffice();
  ana = await office.anybody("agent");
  conversation = await office.customerWrites("Do you have a picture of it?");
});
afterAll(() => office.close());

/** Sends a file as an agent's browser does. */
async function send(
  bytes: Uint8Array,
  given: { readonly name?: string; readonly to?: string; readonly headers?: Readonly<Record<string, string>> } = {},
) {
  const { name = "photo.png", to = conversation, headers } = given;
  return fetch(`${office.url()}/api/v1/conversations/${to}/uploads?name=${encodeURIComponent(name)}`, {
    method: "POST",
    headers: { cookie: ana.cookie, origin: office.url(), "content-type": "application/octet-stream", ...headers },
    body: bytes,
  });
}
const look = (url: string, cookie = ana.cookie, method = "GET") =>
  fetch(`${office.url()}${url}`, { method, headers: { cookie, origin: office.url() } });

test("an agent chooses a picture, sees it, and takes it back", async () => {
  const before = await office.filesKept();
  const answer = await send(png(30, 20), { name: "../new \u202Eblanket.png" });
  expect(answer.status).toBe(201);
  const upload = (await answer.json()) as Upload;
  expect(upload).toMatchObject({ name: "new blanket.png", type: "image/png", image: { width: 30, height: 20 } });
  const shown = await look(upload.url);
  expect(shown.headers.get("content-type")).toBe("image/png");
  expect(png(30, 20).equals(Buffer.from(await shown.arrayBuffer()))).toBe(true);

  const bo = await office.anybody("agent", "Bo");
  expect((await look(upload.url, bo.cookie)).status).toBe(404);
  expect((await look(upload.url, bo.cookie, "DELETE")).status).toBe(404);
  expect(await office.filesKept()).toBe(before + 1);
  expect((await look(upload.url, ana.cookie, "DELETE")).status).toBe(204);
  expect((await look(upload.url)).status).toBe(404);
  expect(await office.filesKept()).toBe(before);
});

test("a file that the channel does not take is refused with what it does take, and nothing of it is kept", async () => {
  const before = await office.filesKept();
  const page = await send(Buffer.from("<html><script>1</script>"), { name: "picture.png" });
  expect(page.status).toBe(422);
  expect(((await page.json()) as Problem).detail).toMatch(/^This channel takes only JPEG, PNG, .*and contact files\.$/);
  const empty = await send(Buffer.alloc(0));
  expect(empty.status).toBe(422);
  expect(((await empty.json()) as Problem).detail).toBe("This file is empty.");
  expect(await office.filesKept()).toBe(before);
});

test("after a refusal the same connection serves the next request, though much of the file was not looked at", async () => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const { hostname, port } = new URL(office.url());
  const status = async (method: string, where: string, body: Buffer) => {
    const headers = { authorization: `Bearer ${apiKey}`, "content-length": body.length };
    const request = http.request({ agent, hostname, port, method, path: where, headers }).end(body);
    const [response] = (await once(request, "response")) as [http.IncomingMessage];
    await response.resume().toArray();
    return response.statusCode;
  };
  const where = `/api/v1/conversations/${conversation}/uploads?name=page.html`;
  expect(await status("POST", where, Buffer.alloc(8_000_000, "<p>"))).toBe(422);
  expect(await status("GET", "/healthz", Buffer.alloc(0))).toBe(200);
  agent.destroy();
});

test("a file that is too large is refused before it is read, in a sentence that names the limit", async () => {
  const { hostname, port } = new URL(office.url());
  const request = http.request({
    hostname,
    port,
    method: "POST",
    path: `/api/v1/conversations/${conversation}/uploads?name=film.mp4`,
    headers: { authorization: `Bearer ${apiKey}`, "content-length": 500_000_000 },
  });
  request.on("error", () => {});
  request.write(Buffer.alloc(10));
  // The answer is here though almost nothing was sent.
  const [response] = (await once(request, "response")) as [http.IncomingMessage];
  expect(response.statusCode).toBe(413);
  let told = "";
  for await (const chunk of response) told += String(chunk);
  expect(told).toContain("A file may have at most 16 MB on this channel.");
  request.destroy();
});

test("a picture that is larger than pictures may be is refused though other files of its size are taken", async () => {
  const before = await office.filesKept();
  const large = Buffer.concat([png(), Buffer.alloc(5_000_000)]);
  const answer = await send(large, { name: "scan" });
  expect(answer.status).toBe(413);
  expect(((await answer.json()) as Problem).detail).toBe("A picture may have at most 5 MB on this channel.");
  const bill = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(6_000_000)]);
  expect((await send(bill, { name: "bill.pdf" })).status).toBe(201);
  expect(await office.filesKept()).toBe(before + 1);
});

test("a file without a length is asked for one", async () => {
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(Buffer.alloc(65_536)) });
  const answer = await fetch(`${office.url()}/api/v1/conversations/${conversation}/uploads?name=a.png`, {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}` },
    body: endless,
    duplex: "half",
  });
  expect(answer.status).toBe(411);
});

test("an upload that breaks off leaves nothing behind, and the next one is taken", async () => {
  const before = await office.filesKept();
  const { hostname, port } = new URL(office.url());
  const request = http.request({
    hostname,
    port,
    method: "POST",
    path: `/api/v1/conversations/${conversation}/uploads?name=bill.pdf`,
    headers: { authorization: `Bearer ${apiKey}`, "content-length": 4_000_000 },
  });
  request.on("error", () => {});
  request.write(Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(2_000_000)]));
  await vi.waitFor(async () => expect(await office.filesKept()).toBe(before + 1), patient);
  request.destroy();
  await vi.waitFor(async () => expect(await office.filesKept()).toBe(before), patient);
  expect((await send(png())).status).toBe(201);
  expect(office.logged.join("")).not.toContain("a request failed");
});

test("while the file store is away an agent is told that it did not work, and may try again", async () => {
  const { put } = office.store;
  office.store.put = () => Promise.reject(new Error("no space left"));
  const bill = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(3_000_000)]);
  expect((await send(bill, { name: "bill.pdf" })).status).toBe(500);
  office.store.put = put;
  expect((await send(bill, { name: "bill.pdf" })).status).toBe(201);
});

test("a file is taken from our own pages and for conversations that exist, and from nobody else", async () => {
  expect((await send(png(), { headers: { origin: "https://evil.example" } })).status).toBe(403);
  expect((await send(png(), { headers: { "sec-fetch-site": "cross-site" } })).status).toBe(403);
  expect((await send(png(), { headers: { cookie: "" } })).status).toBe(401);
  expect((await send(png(), { to: uuid() })).status).toBe(404);
  expect((await send(png(), { to: "not-an-id" })).status).toBe(404);
  expect((await send(png(), { name: "" })).status).toBe(400);
  const auditor = await office.anybody("auditor");
  expect((await send(png(), { headers: { cookie: auditor.cookie } })).status).toBe(403);
});

/** A reply of an agent's to which uploads are added, as the desk does it. */
async function replied(ids: readonly string[], by: string = ana.id) {
  const { pool, prisma } = office.database;
  return transaction(pool, async (connection) => {
    const taken = await takeUploads(connection, conversation, by, ids);
    if (taken === undefined) return undefined;
    const id = uuid();
    const { _max } = await prisma.message.aggregate({ where: { conversationId: conversation }, _max: { seq: true } });
    const seq = (_max.seq ?? 0) + 1;
    await connection.query(
      "INSERT INTO message (id, conversation_id, seq, author, kind, text) VALUES ($1, $2, $3, 'agent', 'message', '')",
      [id, conversation, seq],
    );
    await attachUploads(
      connection,
      id,
      taken.map((upload, part) => ({ ...upload, part })),
    );
    return id;
  });
}
const uploaded = async (bytes: Buffer, name: string) => ((await (await send(bytes, { name })).json()) as Upload).id;

test("what was chosen leaves with one reply, in its order, and with no other", async () => {
  const [first, second] = [await uploaded(png(), "first.png"), await uploaded(png(), "second.png")];
  const bo = await office.anybody("agent", "Bo");
  expect(await replied([second], bo.id)).toBeUndefined();
  const id = await replied([second, first]);
  const { items } = (await (await look(`/api/v1/conversations/${conversation}/messages`)).json()) as {
    items: Message[];
  };
  const { attachments } = items.find((message) => message.id === id)!;
  expect(attachments.map((file) => [file.name, file.state, file.image])).toEqual([
    ["second.png", "ready", { width: 3, height: 2 }],
    ["first.png", "ready", { width: 3, height: 2 }],
  ]);
  expect(await replied([first])).toBeUndefined();
  expect((await look(`/api/v1/uploads/${first}`)).status).toBe(404);
  expect((await look(attachments[0]!.url)).headers.get("content-type")).toBe("image/png");
});

test("what was chosen and forgotten is gone after a day", async () => {
  const id = await uploaded(png(), "forgotten.png");
  await office.database.pool.query("UPDATE upload SET at = now() - interval '25 hours' WHERE id = $1", [id]);
  const keys = await removeOldUploads(office.database.pool, new Date(Date.now() - 24 * 3_600_000));
  expect(keys).toHaveLength(1);
  expect((await look(`/api/v1/uploads/${id}`)).status).toBe(404);
});

test("a provider fetches what it was given the address of, and nothing else, without a word about why not", async () => {
  const photo = png(50, 40);
  const upload = (await (await send(photo, { name: "naïve “photo”.png" })).json()) as Upload;
  const message = (await replied([upload.id]))!;
  const { id } = await office.database.prisma.attachment.findFirstOrThrow({ where: { messageId: message } });
  const path = office.addresses.pathFor(id, upload.name, new Date());
  const answer = await fetch(office.url() + path);
  expect(photo.equals(Buffer.from(await answer.arrayBuffer()))).toBe(true);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "image/png",
    "content-length": String(photo.length),
    "content-disposition": expect.stringMatching(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''na%C3%AFve/),
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
  });
  expect(answer.headers.get("set-cookie")).toBeNull();
  const head = await fetch(office.url() + path, { method: "HEAD" });
  expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, String(photo.length), ""]);

  const before = new Date(Date.now() - 31 * 60_000);
  const { prisma } = office.database;
  const theirs = await prisma.message.findFirstOrThrow({ where: { author: "customer" } });
  const { key } = await prisma.attachment.findUniqueOrThrow({ where: { id } });
  const customers = await prisma.attachment.create({
    data: {
      id: uuid(),
      messageId: theirs.id,
      position: 0,
      name: "a",
      type: "image/png",
      size: 1,
      state: "stored",
      key,
    },
  });
  const wrong = [
    office.addresses.pathFor(id, upload.name, before),
    office.addresses.pathFor(uuid(), upload.name, new Date()),
    office.addresses.pathFor(customers.id, "a", new Date()),
    `/files/${"A".repeat(48)}/photo.png`,
    "/files/x/y",
  ];
  const told = await Promise.all(wrong.map(async (where) => (await fetch(office.url() + where)).text()));
  expect(new Set(told).size).toBe(1);
  expect(told[0]).toContain('"status":404');
  expect(office.logged.join("")).not.toContain(path.split("/")[2]);
});
