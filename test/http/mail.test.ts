import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readMail, unreadable } from "../../channels/email/reading/parse.ts";
import type { InboundMessage } from "../../src/conversation/message.ts";
import type { Message } from "../../src/http/wire/messages.ts";
import { receive } from "../../src/receive.ts";
import { createIntake } from "../../src/store/intake.ts";
import { aLine } from "../support/builders.ts";
import { htmlMail, mail } from "../support/mime.ts";
import { png } from "../support/pictures.ts";
import { openOffice, type Office } from "./office.ts";

const about = { ours: { lineIds: [], addresses: ["hello@shop.example"] } };

let office: Office;
let line: Awaited<ReturnType<typeof aLine>>;
let ana: Awaited<ReturnType<Office["anybody"]>>;
let lea: Awaited<ReturnType<Office["anybody"]>>;
beforeAll(async () => {
  office = await openOffice();
  line = await aLine(office.database, { channel: "email", hasThreads: true });
  ana = await office.anybody("agent");
  lea = await office.anybody("lead", "Lea");
});
afterAll(() => office.close());

/** A mail comes in; resolves to the message as agents see it. */
async function comes(raw: Buffer, read?: InboundMessage): Promise<Message> {
  const message = { ...(read ?? (await readMail(raw, about))), raw, providerId: uuid() };
  await receive({ intake: createIntake(office.database.pool), wake: () => {} }, line, message, new Date());
  const { rows } = await office.database.pool.query<{ id: string }>(
    "SELECT message_id AS id FROM receipt WHERE provider_id = $1",
    [message.providerId],
  );
  return (await office.needs.lists.message(rows[0]!.id))!;
}

const look = (path: string, as: { readonly cookie: string } = ana) => office.ask("GET", `/api/v1${path}`, { as });

test("a mail is shown as it was sent, in a page that may do nothing and that only we may frame", async () => {
  const { id, formatted } = await comes(
    htmlMail(`<p onclick="x()">Hej <b>Åsa</b></p><img src="https://cdn.test/a" alt="Mug">`),
  );
  expect(formatted).toBe(true);
  const answer = await look(`/messages/${id}/page`);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "content-security-policy":
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox",
    "x-frame-options": "SAMEORIGIN",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "private, max-age=600",
  });
  expect(await answer.text()).toContain(`<p>Hej <b>Åsa</b></p><img data-picture="0" alt="Mug" />`);
});

test("pictures are fetched when an agent asks for them, and never from this machine", async () => {
  let asked = 0;
  const server = createServer((_, response) => void response.end(void asked++)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const { id } = await comes(
    htmlMail(`<img src="http://127.0.0.1:${port}/a" alt="Mug"><img src="http://localhost/b">`),
  );
  const answer = await look(`/messages/${id}/page?pictures=1`);
  server.close();
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "private, no-cache"]);
  expect(await answer.text()).toContain(`<img data-picture="0" alt="Mug" />`);
  expect(asked).toBe(0);
});

test("leads read the fields and keep the mail byte for byte; agents do neither", async () => {
  const raw = mail([{ type: "text/plain", body: "Hello" }], ["X-Mailer: Pine \u202e"]);
  const { id } = await comes(raw);
  const headers = (await (await look(`/messages/${id}/headers`, lea)).json()) as { name: string; value: string }[];
  expect(headers.map(({ name }) => name).slice(0, 3)).toEqual(["From", "To", "Subject"]);
  const source = await look(`/messages/${id}/source`, lea);
  expect(source.headers.get("content-type")).toBe("message/rfc822");
  expect(source.headers.get("content-disposition")).toContain(`attachment; filename="Look at this.eml"`);
  expect(raw.equals(Buffer.from(await source.arrayBuffer()))).toBe(true);
  expect((await look(`/messages/${id}/headers`)).status).toBe(403);
  expect((await look(`/messages/${id}/source`)).status).toBe(403);
});

test("a mail of words, a mail that cannot be read and a text message have no page, and only mails have a source", async () => {
  const broken = Buffer.from(`From: a@b.test\r\nReferences: ${"<a@b>".repeat(400_000)}\r\n\r\nx`);
  const words = await comes(mail([{ type: "text/plain", body: "Hello" }]));
  const unread = await comes(broken, unreadable(broken, about, "Its form is broken."));
  const conversation = await office.customerWrites("Hello");
  const { items } = (await office.needs.lists.messages(conversation, { before: undefined, limit: 1 }))!;
  for (const { id } of [words, unread, items[0]!]) expect((await look(`/messages/${id}/page`)).status).toBe(404);
  const sources = [words.id, unread.id, items[0]!.id, uuid(), "1"].map((id) => look(`/messages/${id}/source`, lea));
  expect((await Promise.all(sources)).map(({ status }) => status)).toEqual([200, 200, 404, 404, 404]);
});

test("what is asked of a page otherwise is a mistake", async () => {
  const { id } = await comes(htmlMail("<p>Hello</p>"));
  expect((await look(`/messages/${id}/page?pictures=yes`)).status).toBe(400);
  expect((await look(`/messages/${id}/page?images=1`)).status).toBe(400);
  expect((await look("/messages/1/page")).status).toBe(404);
});

test("a photo in a mail is shown like one from a phone; what only claims to be one is a download", async () => {
  const { attachments } = await comes(
    htmlMail(`<img src="cid:logo">`, [
      { type: "image/png; name=logo.png", body: png(30, 20), fields: ["Content-ID: <logo>"] },
      { type: "image/png; name=page.png", body: "<html><script>alert(1)</script>" },
    ]),
  );
  expect(attachments).toMatchObject([
    { name: "logo.png", type: "image/png", image: { width: 30, height: 20 }, inline: true },
    { name: "page.png", type: "application/octet-stream" },
  ]);
  const [photo, page] = await Promise.all(attachments.map(({ id }) => look(`/attachments/${id}`)));
  expect(photo!.headers.get("content-type")).toBe("image/png");
  expect(png(30, 20).equals(Buffer.from(await photo!.arrayBuffer()))).toBe(true);
  expect(page!.headers.get("content-type")).toBe("application/octet-stream");
  expect(page!.headers.get("content-disposition")).toMatch(/^attachment/);
});
