import { simpleParser } from "mailparser";
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TryLater } from "../../../channels/channel.ts";
import { createEmail } from "../../../channels/email/email.ts";
import { createGate, type KeptGate } from "../../support/gate.ts";
import { deliverMail, openEmailStage, type EmailStage } from "./stage.ts";
import { noSignIn } from "../../support/sign-in.ts";
import { outbound } from "../../support/builders.ts";

let gate: KeptGate;
let stage: EmailStage;
beforeEach(async () => void (stage = await openEmailStage((gate = createGate()))));
afterEach(() => stage.close());
const mail = (text = "Hello") =>
  `From: Ann <ann@customer.test>\r\nSubject: Order\r\nMessage-ID: <${randomUUID()}@customer.test>\r\n\r\n${text}\r\n`;
const to = (...recipients: string[]) => ({ from: "ann@customer.test", to: recipients });

describe("mail that comes in by SMTP", () => {
  test("only our own addresses are served, with or without a detail; nothing is relayed", async () => {
    await deliverMail(stage.channel, mail(), to("Support+order-7@SHOP.test"));
    expect(gate.received).toHaveLength(1);
    for (const stranger of ["ann@elsewhere.test", "supporter@shop.test", "support@shop.test.evil.test"])
      await expect(deliverMail(stage.channel, mail(), to(stranger))).rejects.toMatchObject({ responseCode: 550 });
    expect(gate.received).toHaveLength(1);
  });

  test("a mail to two of our lines reaches both", async () => {
    gate.linesNow = [stage.line, { ...stage.line, id: randomUUID(), address: "sales@shop.test" }];
    await deliverMail(stage.channel, mail(), to("support@shop.test", "sales@shop.test"));
    expect(gate.calls).toBe(2);
  });

  test("mail above 25 MB is refused, and the connection lives on", async () => {
    const large = `From: ann@customer.test\r\n\r\n${`${"x".repeat(998)}\r\n`.repeat(26_500)}`;
    await expect(deliverMail(stage.channel, large)).rejects.toMatchObject({ responseCode: 552 });
    expect(gate.calls).toBe(0);
    await deliverMail(stage.channel, mail());
    expect(gate.received).toHaveLength(1);
  });

  test("a failure of ours makes the sender try again", async () => {
    gate.broken = () => true;
    await expect(deliverMail(stage.channel, mail())).rejects.toMatchObject({ responseCode: 451 });
    gate.lines = () => Promise.reject(new Error("the database is away"));
    await expect(deliverMail(stage.channel, mail())).rejects.toMatchObject({ responseCode: 451 });
  });

  test("a bounce, which has no sender, is taken and never answered", async () => {
    await deliverMail(stage.channel, mail(), { from: "", to: ["support@shop.test"] });
    expect(gate.received[0]!.hold).toMatch(/machine/);
  });

  test("after closing nobody is listening", async () => {
    const address = stage.channel.smtpAddress()!;
    await stage.channel.close();
    await expect(deliverMail({ ...stage.channel, smtpAddress: () => address }, mail())).rejects.toMatchObject({
      code: "ESOCKET",
    });
  });
});

describe("mail that goes out", () => {
  const send = (given: object = {}) =>
    stage.channel.send(
      stage.line,
      outbound({
        id: "7f3a",
        to: stage.customer,
        text: "It is on its way.",
        ...given,
      }),
      AbortSignal.timeout(8000),
    );
  const fields = () =>
    new Map(
      stage.host.taken
        .at(-1)!
        .raw.split("\r\n\r\n")[0]!
        .replace(/\r\n[ \t]+/g, " ")
        .split("\r\n")
        .map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
    );

  test("a mail client puts it into the customer's thread", async () => {
    const outcome = await send({
      subject: "Order",
      answers: ["<a@customer.test>", "<b@shop.test>", "<c@customer.test>"],
    });
    const messageId = expect.stringMatching(/^<7f3a\.t[0-9a-v]{44}@shop\.test>$/);
    expect(outcome).toEqual({ outcome: "sent", externalId: messageId });
    expect(Object.fromEntries(fields())).toMatchObject({
      from: "The Shop <support@shop.test>",
      to: "ann@customer.test",
      subject: "Re: Order",
      "message-id": messageId,
      "in-reply-to": "<c@customer.test>",
      references: "<a@customer.test> <b@shop.test> <c@customer.test>",
      "x-baton-loop": stage.line.id,
    });
    expect(fields().has("auto-submitted")).toBe(false);
    expect(stage.host.taken[0]).toMatchObject({ from: "support@shop.test", to: ["ann@customer.test"] });
  });

  test("what no person wrote says so and asks for silence", async () => {
    await send({ part: 0, attempt: 1, files: [], automatic: true });
    expect(Object.fromEntries(fields())).toMatchObject({
      "auto-submitted": "auto-replied",
      "x-auto-response-suppress": "All",
    });
  });

  test("our own mail that comes back is known as ours", async () => {
    await send();
    await deliverMail(stage.channel, stage.host.taken[0]!.raw);
    expect(gate.received[0]!.hold).toMatch(/ourselves/);
  });

  test("no subject, name or id can add a field or a recipient", async () => {
    const line = { ...stage.line, name: "Shop\r\nBcc: eve@evil.test" };
    const answers = ["<a@b.test>\r\nBcc: eve@evil.test", "<c@d.test>"];
    await stage.channel.send(
      line,
      outbound({
        id: "1",
        to: stage.customer,
        text: "Hi\r\n.\r\nMAIL FROM:<x@y.test>",
        subject: "a\r\nBcc: eve@evil.test",
        answers,
      }),
      AbortSignal.timeout(8000),
    );
    expect(stage.host.taken).toHaveLength(1);
    expect(stage.host.taken[0]!.to).toEqual(["ann@customer.test"]);
    expect(fields().has("bcc")).toBe(false);
    expect(fields().get("references")).toBe("<c@d.test>");
    expect(stage.host.taken[0]!.raw).toContain("\r\n.\r\nMAIL FROM:<x@y.test>");
  });

  test.each([
    "a@good.test\r\nBcc: b@evil.test",
    `"b@evil.test x"@good.test`,
    "a@good.test, b@evil.test",
    "unknown@sender.invalid",
  ])("nothing is sent to %j", async (address) => {
    expect(await send({ to: address })).toMatchObject({ outcome: "refused" });
    expect(stage.host.taken).toHaveLength(0);
  });

  test("a mail that quotes a file name sends the name and not the file", async () => {
    await send({ text: "/etc/hostname" });
    expect(stage.host.taken[0]!.mail.text).toBe("/etc/hostname");
    expect(stage.host.taken[0]!.mail.attachments).toEqual([]);
  });

  test("a customer gets the files of an answer with it, under their names", async () => {
    const file = (name: string, type: string, content: string) => ({
      name,
      type,
      size: content.length,
      url: "http://127.0.0.1/never-asked",
      bytes: async () => Buffer.from(content),
    });
    await send({
      files: [file("bill “8”.pdf", "application/pdf", "%PDF-1.7 bill"), file("note.txt", "text/plain", "Hei")],
    });
    const arrived = await simpleParser(stage.host.taken[0]!.raw);
    expect(arrived.text?.trim()).toBe("It is on its way.");
    expect(arrived.attachments).toMatchObject([
      { filename: "bill “8”.pdf", contentType: "application/pdf", contentDisposition: "attachment" },
      { filename: "note.txt", contentType: "text/plain" },
    ]);
    expect(arrived.attachments.map(({ content }) => content.toString())).toEqual(["%PDF-1.7 bill", "Hei"]);
  });

  test("an answer whose file cannot be read now waits, and does not leave without it", async () => {
    const bytes = () => Promise.reject(new Error("the file store is away"));
    const file = { name: "bill.pdf", type: "application/pdf", size: 4, url: "http://127.0.0.1/never-asked", bytes };
    await expect(send({ files: [file] })).rejects.toThrow(TryLater);
    expect(stage.host.taken).toHaveLength(0);
  });

  test("a cut before the body is tried again, a cut after it is not", async () => {
    stage.host.fail("cut-before-body");
    await expect(send()).rejects.toThrow(TryLater);
    stage.host.fail("cut-after-body");
    expect(await send()).toMatchObject({ outcome: "uncertain" });
    expect(stage.host.taken).toHaveLength(1);
  });

  test("a refusal of the body is a refusal", async () => {
    stage.host.fail("554-body");
    expect(await send()).toMatchObject({ outcome: "refused", code: "554" });
  });

  test("a line that asks for STARTTLS does not go on without it", async () => {
    const line = { ...stage.line, settings: { smtp: { host: "127.0.0.1", port: stage.host.port, tls: "starttls" } } };
    const outcome = await stage.channel.send(
      line,
      outbound({
        id: "1",
        to: stage.customer,
        text: "Hi",
      }),
      AbortSignal.timeout(8000),
    );
    expect(outcome).toMatchObject({ outcome: "halted", reason: expect.stringContaining("no password was sent") });
    expect(stage.host.taken).toHaveLength(0);
  });
});

test("an operator's mailbox is checked, and its passwords are kept apart", () => {
  const email = createEmail({
    smtpListen: undefined,
    secretKey: "a key for these tests, long enough",
    signIn: noSignIn,
    log: { warn() {}, error() {} },
  });
  const imap = { host: "imap.shop.test", port: 993, tls: "implicit", user: "support", password: "secret" };
  const smtp = { host: "smtp.shop.test", port: 587, tls: "starttls", user: "support", password: "secret too" };
  expect(email.parseLine({ address: "Support@Shop.test", settings: { imap, smtp }, secret: undefined })).toEqual({
    ok: true,
    address: "support@shop.test",
    settings: {
      imap: { host: "imap.shop.test", port: 993, tls: "implicit", user: "support" },
      smtp: { host: "smtp.shop.test", port: 587, tls: "starttls", user: "support" },
    },
    secret: { imapPassword: "secret", smtpPassword: "secret too" },
  });
  expect(email.parseLine({ address: "support", settings: { smtp }, secret: {} })).toMatchObject({ ok: false });
  expect(
    email.parseLine({ address: "s@shop.test", settings: { smtp: { ...smtp, tls: "none" } }, secret: {} }),
  ).toMatchObject({ ok: false, problem: expect.stringContaining("TLS") });
});
