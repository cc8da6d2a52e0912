import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newAccount } from "../../simulator/twilio.ts";
import { trueAnswer } from "../../src/reply/truth.ts";
import { texter } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const done = (id: string) =>
  vi.waitFor(
    async () => expect(await query(product.databaseUrl, "SELECT 1 FROM outbox WHERE ref = $1", [id])).toEqual([]),
    patient,
  );

/** Hands over a mail as its bytes. */
async function post(from: string, lines: readonly string[]): Promise<string> {
  const raw = lines.join("\r\n");
  const transport = createTransport({ ...product.baton.smtp!, secure: false, ignoreTLS: true });
  try {
    await transport.sendMail({ envelope: { from, to: [product.lines.email.address] }, raw });
    return raw;
  } finally {
    transport.close();
  }
}

const mailsTo = (identity: string) =>
  product.mail.received.filter((mail) => JSON.stringify(mail.to ?? "").includes(identity));

test("a mail that nobody can read is kept as it came, and a person is called who learns why", async () => {
  const from = "broken@example.com";
  const deep = Array.from({ length: 3_000 }, (_, n) => [
    `--b${n}`,
    `Content-Type: multipart/mixed; boundary=b${n + 1}`,
    "",
  ]).flat();
  const raw = await post(from, [
    `From: ${from}`,
    `To: ${product.lines.email.address}`,
    "Subject: Deep",
    "Message-ID: <deep@example.com>",
    "MIME-Version: 1.0",
    "Content-Type: multipart/mixed; boundary=b0",
    "",
    ...deep,
  ]);
  const conversation = await vi.waitFor(async () => {
    const found = await product.conversationOf(from);
    expect(found.holder.who).toBe("team");
    return found;
  }, patient);
  const messages = await product.messagesOf(conversation.id);
  expect(messages.map(({ text }) => text).join("\n")).toContain("could not be read");
  const [kept] = await query<{ raw: Buffer }>(product.databaseUrl, "SELECT raw FROM receipt WHERE message_id = $1", [
    messages[0]!.id,
  ]);
  expect(kept!.raw.toString()).toContain(raw.slice(0, 5_000));
  await done(conversation.id);
  expect(mailsTo(from)).toEqual([]);
});

test("mail that comes after one that nobody can read is answered", async () => {
  const from = "after@example.com";
  await post(from, [
    `From: ${from}`,
    `To: ${product.lines.email.address}`,
    "Subject: Shipping",
    "Message-ID: <after@example.com>",
    "",
    "How long does shipping take within Norway?",
  ]);
  expect((await product.mail.mailTo(from)).text).toContain("2 to 3 working days");
});

test("an absence note is kept and shown, and neither answered nor passed to anybody", async () => {
  const from = "away@example.com";
  await post(from, [
    `From: ${from}`,
    `To: ${product.lines.email.address}`,
    "Subject: Out of office",
    "Message-ID: <away@example.com>",
    "Auto-Submitted: auto-replied",
    "",
    "I am away. For complaints call my lawyer. How long does shipping take within Norway?",
  ]);
  const conversation = await product.conversationOf(from);
  await done(conversation.id);
  expect(await product.conversationOf(from)).toMatchObject({ holder: { who: "ai" } });
  expect((await product.messagesOf(conversation.id)).map(({ author }) => author.kind)).toEqual(["customer"]);
  expect(mailsTo(from)).toEqual([]);
});

test("an absence note that the AI could not read in ten minutes goes to a person, and still nobody answers it", async () => {
  const from = "stuck@example.com";
  await post(from, [
    `From: ${from}`,
    `To: ${product.lines.email.address}`,
    "Subject: Out of office",
    "Message-ID: <stuck@example.com>",
    "Auto-Submitted: auto-replied",
    "",
    "I am away.",
  ]);
  const { id } = await product.conversationOf(from);
  await done(id);
  await query(product.databaseUrl, "UPDATE conversation SET turned_seq = 0 WHERE id = $1", [id]);
  await query(
    product.databaseUrl,
    "UPDATE baton SET deadline = now() - interval '1 second' WHERE conversation_id = $1",
    [id],
  );
  await vi.waitFor(async () => expect((await product.conversationOf(from)).holder.who).toBe("team"), patient);
  await done(id);
  expect(mailsTo(from)).toEqual([]);
  expect((await product.messagesOf(id)).filter(({ kind }) => kind === "message")).toHaveLength(1);
});

test("whose program answers each answer of ours with an absence note hears no more of us", async () => {
  const from = "away-for-long@example.com";
  const to = product.lines.email.address;
  const question = "How long does shipping take within Norway?";
  await post(from, [`From: ${from}`, `To: ${to}`, "Subject: Shipping", "Message-ID: <long@example.com>", "", question]);
  const { messageId } = await product.mail.mailTo(from);
  for (let n = 0; n < 20; n++)
    await post(from, [
      `From: ${from}`,
      `To: ${to}`,
      "Subject: Out of office",
      `Message-ID: <long-${n}@example.com>`,
      `In-Reply-To: ${messageId}`,
      "Auto-Submitted: auto-replied",
      "",
      `I am away until Monday. ${question}`,
    ]);
  const { id } = await product.conversationOf(from);
  expect((await product.messagesOf(id)).filter(({ author }) => author.kind === "customer")).toHaveLength(21);
  await done(id);
  expect(mailsTo(from)).toHaveLength(1);
});

test("mails stand in the order in which they came, whatever date they claim, each once, with and without an id", async () => {
  const from = "clock@example.com";
  const fields = [`From: ${from}`, `To: ${product.lines.email.address}`, "Subject: Please let me speak to a human"];
  const first = [...fields, "Date: Fri, 23 Nov 2046 10:00:00 +0000", "Message-ID: <clock@example.com>"];
  const second = [...fields, "Date: Thu, 01 Jan 1970 00:00:00 +0000", "References: <clock@example.com>"];
  const began = Date.now();
  await post(from, [...first, "", "Please let me speak to a human."]);
  for (let times = 0; times < 2; times++) await post(from, [...second, "", "Are you there?"]);
  await post(from, [...first, "References: <clock@example.com>", "", "The same id with other words."]);
  const { id } = await product.conversationOf(from);
  const heard = (await product.messagesOf(id)).filter(({ author }) => author.kind === "customer");
  expect(heard.map(({ text }) => text)).toEqual([
    "Please let me speak to a human.",
    "Are you there?",
    "The same id with other words.",
  ]);
  for (const { at } of heard) {
    expect(Date.parse(at)).toBeGreaterThanOrEqual(began);
    expect(Date.parse(at)).toBeLessThanOrEqual(Date.now());
  }
});

test("whoever asks by mail whether this is a bot hears the truth; whoever may harm themselves gets a person and no machine", async () => {
  const write = (from: string, words: string) =>
    post(from, [`From: ${from}`, `To: ${product.lines.email.address}`, `Subject: Hello`, "", words]);
  await write("asks@example.com", "Bist du ein Roboter?");
  expect((await product.mail.mailTo("asks@example.com")).text).toContain(trueAnswer.de);
  await write("despairs@example.com", "I want to end my life");
  const { id } = await product.conversationOf("despairs@example.com");
  await product.handoffOf(id);
  await done(id);
  expect((await product.messagesOf(id)).map(({ author }) => author.kind)).not.toContain("ai");
});

test.each([
  ["a subject with a field in it", { subject: "Order\r\nBcc: eve@evil.test" }],
  ["a file of ours", { attachments: [{ path: "/etc/hostname" }] }],
  ["an address to fetch", { attachments: [{ href: "http://127.0.0.1/" }] }],
  ["a path for an upload", { attachments: ["/etc/hostname"] }],
  ["a copy with a field in it", { cc: ["ann@customer.test\r\nBcc: eve@evil.test"] }],
])("a reply that brings %s is refused, and nothing leaves", async (_, more) => {
  const from = "refused@example.com";
  const fields = [`From: ${from}`, `To: ${product.lines.email.address}`, "Message-ID: <refused@example.com>"];
  await post(from, [...fields, "", "Unsubscribe me"]);
  const { id } = await product.conversationOf(from);
  const answer = await product.ask("POST", `/conversations/${id}/reply`, {
    clientId: "a-refused-reply",
    text: "Hello",
    ...more,
  });
  expect(answer.status).toBeOneOf([400, 422]);
  await done(id);
  expect(mailsTo(from)).toEqual([]);
});

test("a NUL and half a character in a text message are stored with a mark in their place, and answered", async () => {
  const mira = texter(product, "whatsapp");
  await mira.write("How long does\u0000 shipping take within Norway? \ud83d");
  expect((await mira.hears(1))[0]).toContain("2 to 3 working days");
  const { id } = await product.conversationOf(mira.identity);
  expect((await product.messagesOf(id))[0]!.text).toBe("How long does\ufffd shipping take within Norway? \ufffd");
});

test("a NUL and half a character in what an agent or an operator writes are stored with a mark, and never a 500", async () => {
  const mira = texter(product, "sms");
  await mira.write("Please let me speak to a human.");
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  const odd = "odd\u0000 and \ud83d";
  expect(await product.ask("POST", `/conversations/${id}/note`, { clientId: "odd-note-1", text: odd })).toMatchObject({
    status: 201,
    body: { text: "odd\ufffd and \ufffd" },
  });
  expect(
    await product.ask("POST", `/conversations/${id}/reply`, { clientId: `odd\u0000reply`, text: odd }),
  ).toMatchObject({ status: 202 });
  expect(await product.ask("POST", `/conversations/${id}/pass`, { to: { team: odd } })).toMatchObject({ status: 422 });
  expect(await product.ask("POST", `/conversations/${id}/resolve`, { outcome: odd })).toMatchObject({ status: 200 });
  expect(await product.ask("POST", "/knowledge", { title: odd, text: `# ${odd}\n\n${odd}` })).toMatchObject({
    status: 201,
  });
  const line = {
    channel: "email",
    name: odd,
    address: "odd@shop.example",
    smtp: { host: "127.0.0.1", port: 25, tls: "none" },
  };
  expect(await product.ask("POST", "/lines", line)).toMatchObject({ status: 201 });
  expect(await product.ask("GET", `/conversations?q=${encodeURIComponent("odd\u0000%")}`)).toMatchObject({
    status: 200,
  });
  expect(await product.ask("GET", "/conversations/%00")).toMatchObject({ status: 404 });
  expect(await product.ask("GET", `/conversations/${id}/messages?before=99999999999`)).toMatchObject({ status: 400 });
});

test.each([
  ["too large", 413, (body: string) => ({ account: product.account, body: body.repeat(70_000) })],
  ["signed by a stranger", 403, (body: string) => ({ account: { ...newAccount(), sid: product.account.sid }, body })],
] as const)("a webhook that is %s stores nothing", async (_, status, given) => {
  const stored = () =>
    query(
      product.databaseUrl,
      "SELECT (SELECT count(*)::int FROM receipt) AS receipts, (SELECT count(*)::int FROM message) AS messages, (SELECT count(*)::int FROM outbox) AS work",
    );
  await vi.waitFor(async () => expect(await query(product.databaseUrl, "SELECT 1 FROM outbox")).toEqual([]), patient);
  const before = await stored();
  const delivered = await product.twilio.deliver({
    ...given("x"),
    webhookUrl: product.lines.sms.webhookUrl!,
    from: "+15550199",
    to: product.lines.sms.address,
  });
  expect(delivered.answers.map((answer) => answer.status)).toEqual([status]);
  expect(await stored()).toEqual(before);
});
