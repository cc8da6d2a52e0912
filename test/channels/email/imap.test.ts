import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Line } from "../../../channels/channel.ts";
import { createEmail, type EmailChannel } from "../../../channels/email/email.ts";
import { openDovecot, whyNoDovecot, type Dovecot } from "../../support/dovecot.ts";
import { createGate, type KeptGate } from "../../support/gate.ts";
import { quiet } from "./stage.ts";

const patient = { timeout: 25_000, interval: 20 };
const mail = (id: string, text = "Hello") =>
  `From: Ann <ann@customer.test>\r\nTo: support@shop.test\r\nSubject: Order\r\nMessage-ID: <${id}@customer.test>\r\n\r\n${text}\r\n`;

describe.skipIf(whyNoDovecot() !== undefined)("a line that reads its mail from a mailbox", () => {
  let dovecot: Dovecot;
  const open: EmailChannel[] = [];
  beforeAll(async () => void (dovecot = await openDovecot()), 30_000);
  afterAll(() => dovecot?.close());
  afterEach(async () => void (await Promise.all(open.splice(0).map((channel) => channel.close()))));

  function lineFor(user: string, password = dovecot.password): Line {
    return {
      id: randomUUID(),
      channel: "email",
      name: "Shop",
      address: "support@shop.test",
      settings: {
        imap: { host: "127.0.0.1", port: dovecot.port, tls: "none", user },
        smtp: { host: "127.0.0.1", port: 1, tls: "none" },
      },
      secret: { imapPassword: password },
    };
  }
  async function watch(gate: KeptGate): Promise<EmailChannel> {
    const channel = createEmail({ smtpListen: undefined, secretKey: "a key for these tests, long enough", log: quiet });
    open.push(channel);
    await channel.listen!(gate);
    return channel;
  }
  const begun = (gate: KeptGate, line: Line) =>
    vi.waitFor(() => expect(gate.cursors.has(`${line.id} INBOX`)).toBe(true), patient);
  const texts = (gate: KeptGate) => gate.received.map((message) => message.text);

  test("new mail arrives within two seconds, and mail from before is left alone", async () => {
    const gate = createGate(lineFor("quick"));
    await dovecot.deliver("quick", mail("old", "years ago"));
    await watch(gate);
    await begun(gate, gate.linesNow[0]!);
    await dovecot.deliver("quick", mail("warm-up", "warm-up"));
    await vi.waitFor(() => expect(gate.received).toHaveLength(1), patient);
    const sent = performance.now();
    await dovecot.deliver("quick", mail("new", "Where is my order?"));
    await vi.waitFor(() => expect(gate.received).toHaveLength(2), patient);
    expect(performance.now() - sent).toBeLessThan(2000);
    expect(texts(gate)).toEqual(["warm-up", "Where is my order?"]);
    expect(gate.received[1]).toMatchObject({
      externalId: "<new@customer.test>",
      from: { identity: "ann@customer.test", name: "Ann" },
    });
    expect(Buffer.from(gate.received[1]!.raw!).toString()).toContain("Message-ID: <new@customer.test>");
  });

  test("mail that came while the server or we were away is taken afterwards, each once", async () => {
    const gate = createGate(lineFor("away"));
    const channel = await watch(gate);
    await begun(gate, gate.linesNow[0]!);
    await dovecot.restart();
    await dovecot.deliver("away", mail("1", "after a cut"));
    await vi.waitFor(() => expect(texts(gate)).toEqual(["after a cut"]), patient);
    await channel.close();
    await dovecot.deliver("away", mail("2", "while we were away"));
    await watch(gate);
    await vi.waitFor(() => expect(texts(gate)).toEqual(["after a cut", "while we were away"]), patient);
    expect(gate.calls).toBe(2);
  }, 40_000);

  test("when the server numbers its mail anew nothing is doubled, nothing old is imported and nothing new is lost", async () => {
    const gate = createGate(lineFor("renumbered"));
    await dovecot.deliver("renumbered", mail("before", "from before we watched"));
    // Times of arrival are kept to the second.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await watch(gate);
    await begun(gate, gate.linesNow[0]!);
    for (const id of ["a", "b", "c"]) await dovecot.deliver("renumbered", mail(id, id));
    await vi.waitFor(() => expect(gate.received).toHaveLength(3), patient);
    const before = gate.cursors.get(`${gate.linesNow[0]!.id} INBOX`)!;
    await dovecot.renumber("renumbered");
    await dovecot.deliver("renumbered", mail("d", "d"));
    await vi.waitFor(() => expect(gate.received).toHaveLength(4), patient);
    await dovecot.deliver("renumbered", mail("e", "e"));
    await vi.waitFor(() => expect(texts(gate)).toEqual(["a", "b", "c", "d", "e"]), patient);
    expect(gate.cursors.get(`${gate.linesNow[0]!.id} INBOX`)!.uidValidity).not.toBe(before.uidValidity);
  }, 40_000);

  test("a mail that nobody can read is shown to a person, and those behind it arrive", async () => {
    const gate = createGate(lineFor("poison"));
    await watch(gate);
    await begun(gate, gate.linesNow[0]!);
    const nested = Array.from(
      { length: 3000 },
      (_, depth) => `--b${depth}\r\nContent-Type: multipart/mixed; boundary=b${depth + 1}\r\n\r\n`,
    );
    await dovecot.deliver(
      "poison",
      `From: eve@evil.test\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n${nested.join("")}`,
    );
    await dovecot.deliver("poison", mail("good", "good"));
    await vi.waitFor(() => expect(gate.received).toHaveLength(2), patient);
    expect(gate.received[0]).toMatchObject({
      text: "",
      from: { identity: "eve@evil.test" },
      hold: expect.stringContaining("could not be read"),
    });
    expect(gate.received[0]!.raw!.length).toBeGreaterThan(100_000);
    expect(gate.received[1]!.text).toBe("good");
  });

  test("while Baton cannot store, the cursor stays; a mail that never can be stored does not stop the others", async () => {
    const gate = createGate(lineFor("unstorable"));
    gate.broken = (message) => message.text === "bad";
    await watch(gate);
    await begun(gate, gate.linesNow[0]!);
    await dovecot.deliver("unstorable", mail("bad", "bad"));
    await dovecot.deliver("unstorable", mail("good", "good"));
    await vi.waitFor(() => expect(gate.received).toHaveLength(2), patient);
    expect(gate.received[0]).toMatchObject({
      text: "",
      externalId: "<bad@customer.test>",
      hold: expect.stringContaining("still in the mailbox"),
    });
    expect(gate.received[1]!.text).toBe("good");
  }, 20_000);

  test("a refused password is told to the operator, and a corrected one is taken up", async () => {
    const gate = createGate(lineFor("locked", "wrong"));
    await watch(gate);
    const line = gate.linesNow[0]!;
    await vi.waitFor(() => expect(gate.worries.get(line.id)).toMatch(/user name or password/), patient);
    gate.linesNow = [{ ...line, secret: { imapPassword: dovecot.password } }];
    await vi.waitFor(() => expect(gate.worries.get(line.id)).toBeNull(), { timeout: 25_000, interval: 50 });
  }, 45_000);

  test("a server without STARTTLS never sees the password of a line that asks for it", async () => {
    const gate = createGate(lineFor("stripped"));
    const line = gate.linesNow[0]!;
    gate.linesNow = [
      {
        ...line,
        settings: {
          ...(line.settings as object),
          imap: { host: "127.0.0.1", port: dovecot.port, tls: "starttls", user: "stripped" },
        },
      },
    ];
    const seen: unknown[] = [];
    const channel = createEmail({
      smtpListen: undefined,
      secretKey: "a key for these tests, long enough",
      log: { ...quiet, warn: (fields) => void seen.push(fields) },
    });
    open.push(channel);
    await channel.listen!(gate);
    await vi.waitFor(() => expect(seen).toHaveLength(1), patient);
    expect(gate.cursors.size).toBe(0);
  });
});
