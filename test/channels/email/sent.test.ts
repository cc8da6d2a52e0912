import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Line } from "../../../channels/channel.ts";
import type { EmailChannel } from "../../../channels/email/email.ts";
import { openDovecot, whyNoDovecot, type Dovecot } from "../../support/dovecot.ts";
import { createGate } from "../../support/gate.ts";
import { openMailHost, type MailHost } from "./mail-host.ts";
import { lineAt, listenTo, mail, openChannel, until, watched } from "./mailbox.ts";
import { outbound } from "../../support/builders.ts";

const fromColleague = (id: string, fields = "") =>
  [
    "From: Bea from the shop <support@shop.test>",
    "To: Ann <ann@customer.test>, carl@customer.test",
    "Cc: dora@customer.test",
    "Subject: Re: Order",
    `Message-ID: <${id}@outlook.example>`,
    "In-Reply-To: <question@customer.test>",
    `${fields}Content-Type: text/plain; charset=utf-8`,
    "",
    "It leaves today.",
    "",
    "On Mon, 2 Nov 2026 at 10:00, Ann <ann@customer.test> wrote:",
    "> Where is my order?",
    "",
  ].join("\r\n");

describe.skipIf(whyNoDovecot() !== undefined)("the folder of sent mail", () => {
  let dovecot: Dovecot;
  let host: MailHost;
  beforeAll(async () => {
    dovecot = await openDovecot();
    host = await openMailHost();
  });
  afterAll(async () => {
    await dovecot?.close();
    await host?.close();
  });

  const lineFor = (user: string, settings: object = {}): Line =>
    lineAt(dovecot, user, { smtp: { host: "127.0.0.1", port: host.port, tls: "none" }, ...settings });
  const send = (channel: EmailChannel, line: Line, id: string) =>
    channel.send(
      line,
      outbound({
        id,
        to: "ann@customer.test",
        text: "It is on its way.",
      }),
      AbortSignal.timeout(8_000),
    );
  async function sentMail(user: string): Promise<{ readonly flags: string[]; readonly raw: string }[]> {
    const program = await dovecot.program(user);
    await program.mailboxOpen("Sent");
    const found = await program.fetchAll("1:*", { flags: true, source: true });
    await program.logout();
    return found.map(({ flags, source }) => ({ flags: [...(flags ?? [])], raw: source!.toString() }));
  }

  test("what a colleague writes in another program is handed over as theirs; what was there before is not", async () => {
    const gate = createGate(lineFor("colleague"));
    const program = await dovecot.program("colleague");
    await program.append("Sent", fromColleague("before"));
    await listenTo(gate, { lookMs: 100 });
    await watched(gate);
    const at = new Date("2026-11-02T09:30:00Z");
    await program.append("Sent", fromColleague("reply"), ["\\Seen"], at);
    await until(() => gate.own.length === 1);
    expect(gate.own[0]).toMatchObject({
      externalId: "<reply@outlook.example>",
      author: "Bea from the shop",
      to: ["ann@customer.test", "carl@customer.test", "dora@customer.test"],
      text: "It leaves today.",
      quoted: expect.stringContaining("Where is my order?"),
      answers: ["<question@customer.test>"],
      subject: "Re: Order",
      at,
    });
    expect(Buffer.from(gate.own[0]!.raw!).toString()).toBe(fromColleague("reply"));
    expect(gate.received).toEqual([]);
    await program.logout();
  });

  test("a customer's answer finds what a colleague wrote shortly before it", async () => {
    const gate = createGate(lineFor("order"));
    const order: string[] = [];
    const { receive, receiveOwn } = gate;
    gate.receive = async (line, message) => {
      order.push(message.text);
      await receive(line, message);
    };
    gate.receiveOwn = async (line, message) => {
      order.push(message.text);
      await receiveOwn(line, message);
    };
    await listenTo(gate);
    await watched(gate);
    const program = await dovecot.program("order");
    await program.append("Sent", fromColleague("first"));
    await dovecot.deliver("order", mail("second", "Thank you"));
    await until(() => order.length === 2);
    expect(order).toEqual(["It leaves today.", "Thank you"]);
    await program.logout();
  });

  test("while a colleague's mail cannot be stored customers are heard all the same, and the next colleague after them", async () => {
    const gate = createGate(lineFor("broken"));
    const { receiveOwn } = gate;
    gate.receiveOwn = async (line, message) => {
      if (message.externalId.includes("bad")) throw new Error("the database is away");
      await receiveOwn(line, message);
    };
    await listenTo(gate, { lookMs: 100 });
    await watched(gate);
    const program = await dovecot.program("broken");
    await program.append("Sent", fromColleague("bad"));
    await program.append("Sent", fromColleague("good"));
    await dovecot.deliver("broken", mail("1", "Hello?"));
    await until(() => gate.received.length === 1 && gate.own.length === 1);
    expect(gate.own[0]!.externalId).toBe("<good@outlook.example>");
    await program.logout();
  });

  test("what Baton sent, and what the provider answered by itself, is nobody's words", async () => {
    const line = lineFor("ours");
    const gate = createGate(line);
    const channel = await openChannel(gate, { lookMs: 100 });
    await watched(gate);
    const program = await dovecot.program("ours");
    const id = channel.outsideId!(line, {
      id: randomUUID(),
      conversationId: randomUUID(),
      part: 0,
      attempt: 1,
      to: "ann@customer.test",
      cc: [],
      text: "",
      files: [],
      automatic: false,
      answers: [],
    });
    await program.append("Sent", fromColleague("marked", `X-Baton-Loop: ${line.id}\r\n`));
    await program.append("Sent", fromColleague("x").replace("<x@outlook.example>", id));
    await program.append("Sent", fromColleague("absent", "Auto-Submitted: auto-replied\r\n"));
    await program.append("Sent", fromColleague("person"));
    await until(() => gate.own.length === 1);
    expect(gate.own[0]!.externalId).toBe("<person@outlook.example>");
    await program.logout();
  });

  test("what Baton sends lies there once, read, and does not come back as a colleague's", async () => {
    const line = lineFor("copied");
    const gate = createGate(line);
    const channel = await openChannel(gate, { lookMs: 100 });
    await watched(gate);
    const id = randomUUID();
    expect(await send(channel, line, id)).toMatchObject({ outcome: "sent" });
    expect(await send(channel, line, id)).toMatchObject({ outcome: "sent" });
    expect(await send(channel, line, randomUUID())).toMatchObject({ outcome: "sent" });
    await until(() => gate.cursors.get(`${line.id} Sent`)?.uid === 2n);
    const copies = await sentMail("copied");
    expect(copies).toHaveLength(2);
    expect(copies[0]!.flags).toContain("\\Seen");
    expect(copies[0]!.raw).toBe(host.taken.find(({ raw }) => raw.includes(id))!.raw);
    expect(gate.own).toEqual([]);
  });

  test.each(["provider", "none"])("where the line says %s Baton files nothing", async (sentCopy) => {
    const line = lineFor(`filed-${sentCopy}`, { sentCopy });
    const gate = createGate(line);
    const channel = await openChannel(gate);
    await watched(gate);
    expect(await send(channel, line, randomUUID())).toMatchObject({ outcome: "sent" });
    await channel.close();
    expect(await sentMail(`filed-${sentCopy}`)).toEqual([]);
  });

  test("a mail that was sent counts as sent though its copy cannot be filed, and closing does not wait for long", async () => {
    const line = { ...lineFor("no-copy"), secret: { imapPassword: "wrong" } };
    const channel = await openChannel(createGate());
    expect(await send(channel, line, randomUUID())).toMatchObject({ outcome: "sent" });
    const began = performance.now();
    await channel.close();
    expect(performance.now() - began).toBeLessThan(4_000);
  });
});
