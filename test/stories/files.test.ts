import { randomUUID } from "node:crypto";
import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Message, Upload } from "../../src/http/wire/messages.ts";
import type { GivenMedia } from "../../simulator/twilio.ts";
import { openBucket, type PlayedBucket } from "../support/bucket.ts";
import { mailer, texter, type Customer } from "../support/customers.ts";
import { jpeg, png } from "../support/pictures.ts";
import { patient } from "../support/patient.ts";
import { apiKey, startProduct, type Product } from "../support/product.ts";

// Here the files are in a bucket; in every other story they are in the folder.
let bucket: PlayedBucket;
let product: Product;
beforeAll(async () => {
  bucket = await openBucket();
  const environment = {
    S3_URL: bucket.url,
    S3_ACCESS_KEY_ID: bucket.accessKeyId,
    S3_SECRET_ACCESS_KEY: bucket.secretAccessKey,
    S3_REGION: bucket.region,
  };
  product = await startProduct({ environment });
});
afterAll(async () => {
  await product.close();
  await bucket.close();
});

const get = (url: string, headers: Readonly<Record<string, string>> = { authorization: `Bearer ${apiKey}` }) =>
  fetch(`${product.baton.url}${url}`, { headers });
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

/** The files of a customer's first message, once none of them is on its way any more. */
async function filesOf(customer: Customer): Promise<Message["attachments"]> {
  const { id } = await product.conversationOf(customer.identity);
  return vi.waitFor(async () => {
    const { attachments } = (await product.messagesOf(id))[0]!;
    expect(attachments.map(({ state }) => state)).not.toContain("fetching");
    return attachments;
  }, patient);
}

/** Somebody sends files by WhatsApp, and the agent looks at what came of them. */
async function sent(media: readonly GivenMedia[]): Promise<Message["attachments"]> {
  const mira = texter(product, "whatsapp");
  await mira.sends({ text: "Look at this", media });
  return filesOf(mira);
}

/** An agent chooses files for a conversation. */
async function choose(conversation: string, files: Readonly<Record<string, Buffer>>): Promise<readonly Upload[]> {
  const answers = Object.entries(files).map(async ([name, body]) => {
    const where = `${product.baton.url}/api/v1/conversations/${conversation}/uploads?name=${encodeURIComponent(name)}`;
    const answer = await fetch(where, { method: "POST", headers: { authorization: `Bearer ${apiKey}` }, body });
    expect(answer.status).toBe(201);
    return (await answer.json()) as Upload;
  });
  return Promise.all(answers);
}

test("a customer's picture by WhatsApp is shown to the agent, and its bytes came without our credentials going astray", async () => {
  const photo = jpeg(640, 480);
  const [file] = await sent([{ bytes: photo, type: "image/jpeg" }]);
  expect(file).toMatchObject({
    name: "Picture 1.jpg",
    type: "image/jpeg",
    state: "ready",
    size: photo.length,
    image: { width: 640, height: 480 },
  });
  const shown = await get(file!.url);
  expect(photo.equals(await bytesOf(shown))).toBe(true);
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    "content-type": "image/jpeg",
    "content-disposition": expect.stringMatching(/^attachment; filename="Picture 1.jpg"/),
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
  });
  expect((await get(file!.url, {})).status).toBe(401);
  expect(product.twilio.leaks).toEqual([]);
});

test("a page that calls itself a picture is a download and never a picture", async () => {
  const page = Buffer.from("<html><script>document.title = 'in'</script></html>");
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  const files = await sent([
    { bytes: page, type: "image/png" },
    { bytes: drawing, type: "image/svg+xml" },
  ]);
  for (const file of files) {
    expect(file.image).toBeUndefined();
    const answer = await get(file.url);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": expect.stringMatching(/^attachment;/),
      "x-content-type-options": "nosniff",
      "content-security-policy": expect.stringContaining("sandbox"),
    });
  }
});

test("a picture that would unpack to gigabytes is a download and is not shown", async () => {
  const [file] = await sent([{ bytes: png(1, 1, [50_000, 50_000]), type: "image/png" }]);
  expect(file).toMatchObject({ state: "ready", type: "image/png" });
  expect(file!.image).toBeUndefined();
  expect((await get(file!.url)).headers.get("content-type")).toBe("application/octet-stream");
});

test("files that never end do not stop the worker, and the agent reads why they are not there", async () => {
  const before = texter(product, "whatsapp");
  await before.sends({ media: [{ bytes: png(), type: "image/png", fault: "drips" }] });
  for (const fault of ["never ends", "huge", "gzip bomb"] as const) {
    const [file] = await sent([{ bytes: png(), type: "image/png", fault }]);
    expect(file).toMatchObject({ state: "unavailable", reason: "It is larger than the 16 MB that are taken." });
    expect(await (await get(file!.url)).json()).toMatchObject({ status: 404, detail: file!.reason });
  }
  const { id } = await product.conversationOf(before.identity);
  expect((await product.messagesOf(id))[0]!.attachments).toMatchObject([{ state: "fetching" }]);
  const [file] = await sent([{ bytes: png(), type: "image/png" }]);
  expect(file).toMatchObject({ state: "ready" });
});

test("nothing is fetched from where a stranger points, and the message is there all the same", async () => {
  const visits = product.twilio.visits.length;
  const type = "image/png";
  const files = await sent([
    { url: "http://169.254.169.254/latest/meta-data", type },
    { url: "file:///etc/passwd", type },
    { url: `${product.twilio.cdnUrl}/stranger`, type },
    {
      url: `https://api.twilio.com/2010-04-01/Accounts/${product.account.sid}/Messages/MM${"0".repeat(32)}/Media/ME${"0".repeat(32)}`,
      type,
    },
  ]);
  for (const file of files)
    expect(file).toMatchObject({ state: "unavailable", reason: "Its address is not Twilio's, so it was not fetched." });
  expect(product.twilio.visits).toHaveLength(visits);
  // Twilio itself sends us on to a place inside: that is refused as well.
  const [inside] = await sent([{ bytes: png(), type, fault: { redirect: "http://10.0.0.1/inside" } }]);
  expect(inside).toMatchObject({ state: "unavailable" });
});

test("a file that is not there yet comes a moment later", async () => {
  const [file] = await sent([{ bytes: png(), type: "image/png", fault: { missingFor: 1 } }]);
  expect(file).toMatchObject({ state: "ready", type: "image/png" });
});

test("an agent's two pictures reach WhatsApp as messages of one picture each, in order", async () => {
  const mira = texter(product, "whatsapp");
  await mira.write("I want to talk to a person. Which colours are there?");
  const { id } = await product.conversationOf(mira.identity);
  await mira.hears(1);
  const [blue, grey] = [png(20, 10), jpeg(20, 10)];
  const uploads = await choose(id, { "blue.png": blue, "grey.jpeg": grey });
  const reply = await product.ask<Message>("POST", `/conversations/${id}/reply`, {
    clientId: randomUUID(),
    text: "",
    attachments: uploads.map((upload) => upload.id),
  });
  expect(reply.status, JSON.stringify(reply.body)).toBe(202);
  const phone = await vi.waitFor(() => {
    const withFiles = mira.phone().filter(({ files }) => files.length > 0);
    expect(withFiles).toHaveLength(2);
    return withFiles;
  }, patient);
  expect(phone.map(({ files }) => files.map(({ type }) => type))).toEqual([["image/png"], ["image/jpeg"]]);
  expect(phone.map(({ files }) => Buffer.from(files[0]!.bytes))).toEqual([blue, grey]);

  const fetched = product.twilio.fetchedMedia.slice(-2);
  expect(fetched.map(({ name, status }) => [name, status])).toEqual([
    ["blue.png", 200],
    ["grey.jpeg", 200],
  ]);
  // The address that the provider was given opens one file, and a changed one opens none.
  const [first] = fetched;
  const { pathname } = new URL(first!.url);
  expect((await get(pathname.replace(/files\/./, "files/_"), {})).status).toBe(404);
  await vi.waitFor(async () => {
    const shown = (await product.messagesOf(id)).find((message) => message.id === reply.body.id)!;
    expect(shown).toMatchObject({ delivery: { state: "read", parts: 2 }, attachments: [{ image: {} }, { image: {} }] });
    expect(blue.equals(await bytesOf(await get(shown.attachments[0]!.url)))).toBe(true);
  }, patient);
});

test("an agent's file goes with a mail", async () => {
  const mira = mailer(product);
  await mira.write("I want to talk to a person about my bill.");
  const { id } = await product.conversationOf(mira.identity);
  await mira.hears(1);
  const [bill] = await choose(id, { "bill 8.pdf": Buffer.from("%PDF-1.7 bill") });
  const reply = { clientId: randomUUID(), text: "Here it is.", attachments: [bill!.id] };
  expect(await product.ask("POST", `/conversations/${id}/reply`, reply)).toMatchObject({ status: 202 });
  const mail = await product.mail.mailTo(mira.identity, 2);
  expect(mail.attachments).toMatchObject([{ filename: "bill 8.pdf", contentType: "application/pdf" }]);
  expect(mail.attachments[0]!.content.toString()).toBe("%PDF-1.7 bill");
});

test("an agent gets the file that came with a mail, as a download and nothing else", async () => {
  const mira = mailer(product);
  const transport = createTransport({ ...product.baton.smtp!, secure: false, ignoreTLS: true });
  const page = "<script>alert('not here')</script>";
  await transport.sendMail({
    from: mira.identity,
    to: product.lines.email.address,
    subject: "The torn blanket",
    text: "See the picture, please.",
    attachments: [
      { filename: "../../torn “blanket”.html", content: page, contentType: "text/html" },
      { filename: "bill.pdf", content: Buffer.from("%PDF-1.4 bill") },
    ],
  });
  transport.close();
  const files = await filesOf(mira);
  expect(files).toMatchObject([{ size: page.length }, { name: "bill.pdf" }]);
  expect(files[0]!.name).not.toContain("/");

  const first = await get(files[0]!.url);
  expect(await first.text()).toBe(page);
  expect(first.headers.get("content-type")).toBe("application/octet-stream");
  expect(first.headers.get("content-disposition")).toMatch(
    /^attachment; filename="torn _blanket_\.html"; filename\*=UTF-8''/,
  );
  expect(first.headers.get("content-security-policy")).toContain("sandbox");
  expect(await (await get(files[1]!.url)).text()).toBe("%PDF-1.4 bill");
  expect((await fetch(`${product.baton.url}${files[0]!.url}`)).status).toBe(401);
});

test("no file lies under a name that a customer gave it", () => {
  expect([...bucket.objects.keys()].every((name) => /\/[0-9a-f]{2}\/[0-9a-f]{32}$/.test(name))).toBe(true);
  expect(bucket.objects.size).toBeGreaterThan(5);
});
