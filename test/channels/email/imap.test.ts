import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InboundMessage } from "../../../src/conversation/message.ts";
import { openDovecot, whyNoDovecot, type Dovecot } from "../../support/dovecot.ts";
import { createGate } from "../../support/gate.ts";
import { quickest } from "../../support/quickest.ts";
import { openTcpProxy } from "../../support/tcp-proxy.ts";
import { lineAt, listenTo, mail, texts, until, watched } from "./mailbox.ts";

const megabyte = 1024 * 1024;

describe.skipIf(whyNoDovecot() !== undefined)("a line that reads its mail from a mailbox", () => {
  let dovecot: Dovecot;
  beforeAll(async () => void (dovecot = await openDovecot()));
  afterAll(() => dovecot?.close());

  test("new mail arrives within two seconds, and mail from before is left alone", async () => {
    const gate = createGate(lineAt(dovecot, "quick"));
    await dovecot.deliver("quick", mail("old", "years ago"));
    await listenTo(gate);
    await watched(gate);
    await dovecot.deliver("quick", mail("warm-up", "warm-up"));
    await until(() => gate.received.length === 1);
    let times = 0;
    const arrives = async () => {
      const sent = performance.now();
      await dovecot.deliver("quick", mail(`new-${++times}`, "Where is my order?"));
      await until(() => gate.received.length === 1 + times);
      return performance.now() - sent;
    };
    expect(await quickest(2000, arrives)).toBeLessThan(2000);
    expect(texts(gate)).toEqual(["warm-up", ...Array.from({ length: times }, () => "Where is my order?")]);
    expect(gate.received[1]).toMatchObject({
      externalId: "<new-1@customer.test>",
      from: { identity: "ann@customer.test", name: "Ann" },
    });
    expect(gate.received[1]!.past).toBeUndefined();
    expect(Buffer.from(gate.received[1]!.raw!).toString()).toContain("Message-ID: <new-1@customer.test>");
  });

  test("mail that came while the server or we were away is taken afterwards, each once, also if others read it first", async () => {
    const gate = createGate(lineAt(dovecot, "away"));
    const channel = await listenTo(gate);
    await watched(gate);
    await dovecot.restart(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await dovecot.deliver("away", mail("1", "after a cut"));
    await until(() => texts(gate).join() === "after a cut");
    await channel.close();
    await dovecot.deliver("away", mail("2", "while we were away"));
    const phone = await dovecot.program("away");
    await phone.mailboxOpen("INBOX");
    await phone.messageFlagsAdd("1:*", ["\\Seen", "\\Flagged", "\\Answered"]);
    await phone.logout();
    await listenTo(gate);
    await until(() => texts(gate).join() === "after a cut,while we were away");
    expect(gate.calls).toBe(2);
  });

  test("a link on which nothing comes any more is given up, and nothing is lost or doubled", async () => {
    const proxy = await openTcpProxy(dovecot.port);
    const gate = createGate(lineAt({ ...dovecot, port: proxy.port }, "half-open"));
    await listenTo(gate, { lookMs: 300, silenceMs: 700 });
    await watched(gate);
    await dovecot.deliver("half-open", mail("1", "before"));
    await until(() => gate.received.length === 1);
    proxy.freeze();
    await dovecot.deliver("half-open", mail("2", "meanwhile"));
    await until(() => gate.received.length === 2);
    expect(texts(gate)).toEqual(["before", "meanwhile"]);
    expect([gate.calls, proxy.opened]).toEqual([2, 2]);
    await proxy.close();
  });

  test("when the server numbers 300 known mails anew, exactly the three new ones are added", async () => {
    const gate = createGate(lineAt(dovecot, "renumbered"));
    const program = await dovecot.program("renumbered");
    await program.append("INBOX", mail("before", "from before we watched"), [], new Date(Date.now() - 90_000_000));
    await program.logout();
    await listenTo(gate);
    await watched(gate);
    const some = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => mail(`${from + index}`, `mail ${from + index}`));
    await dovecot.deliver("renumbered", ...some(0, 300));
    await until(() => gate.received.length === 300);
    const before = gate.cursors.get(`${gate.linesNow[0]!.id} INBOX`)!;
    await dovecot.renumber("renumbered");
    await dovecot.deliver("renumbered", ...some(300, 2));
    await until(() => gate.received.length >= 302);
    await dovecot.deliver("renumbered", ...some(302, 1));
    await until(() => gate.received.length >= 303);
    expect(texts(gate).toSorted()).toEqual(Array.from({ length: 303 }, (_, index) => `mail ${index}`).toSorted());
    expect(gate.cursors.get(`${gate.linesNow[0]!.id} INBOX`)!.uidValidity).not.toBe(before.uidValidity);
    expect(gate.received.every(({ past }) => past === undefined)).toBe(true);
  });

  test("after a change of numbers another mail may have a number that we know, and is taken", async () => {
    const gate = createGate(lineAt(dovecot, "reused"));
    const channel = await listenTo(gate);
    await watched(gate);
    await dovecot.deliver("reused", mail("first", "has number 1"));
    await until(() => gate.received.length === 1);
    await channel.close();
    const program = await dovecot.program("reused");
    await program.mailboxOpen("INBOX");
    await program.messageDelete("1:*");
    await program.logout();
    await dovecot.renumber("reused");
    await dovecot.deliver("reused", mail("second", "has number 1 as well"));
    await listenTo(gate);
    await until(() => gate.received.length === 2);
    expect(texts(gate)).toEqual(["has number 1", "has number 1 as well"]);
  });

  test("old mail that somebody moves into the inbox is history, and wakes nobody", async () => {
    const gate = createGate(lineAt(dovecot, "tidy"));
    await listenTo(gate);
    await watched(gate);
    const program = await dovecot.program("tidy");
    const then = new Date("2024-05-06T07:08:09Z");
    await program.append("INBOX", mail("old", "two years ago"), [], then);
    await program.append("INBOX", mail("late", "yesterday"), [], new Date(Date.now() - 3_600_000));
    await until(() => gate.received.length === 2);
    expect(gate.received.map(({ past }) => past)).toEqual([then, undefined]);
    await program.logout();
  });

  test("a mail that nobody can read is shown to a person, and those behind it arrive", async () => {
    const gate = createGate(lineAt(dovecot, "poison"));
    await listenTo(gate);
    await watched(gate);
    const nested = Array.from(
      { length: 3000 },
      (_, depth) => `--b${depth}\r\nContent-Type: multipart/mixed; boundary=b${depth + 1}\r\n\r\n`,
    );
    const poison = `From: eve@evil.test\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n${nested.join("")}`;
    const good = Array.from({ length: 100 }, (_, index) => mail(`good-${index}`, `good ${index}`));
    await dovecot.deliver("poison", poison, ...good);
    await until(() => gate.received.length === 101);
    const [read, unread] = [
      gate.received.filter(({ text }) => text !== ""),
      gate.received.find(({ text }) => text === ""),
    ];
    expect(unread).toMatchObject({
      from: { identity: "eve@evil.test" },
      hold: expect.stringContaining("could not be read"),
    });
    expect(unread!.raw!.length).toBeGreaterThan(100_000);
    expect(read.map(({ text }) => text).toSorted()).toEqual(good.map((_, index) => `good ${index}`).toSorted());
  });

  test("a mail of 40 MB leaves a notice with its size, and those behind it arrive", async () => {
    const gate = createGate(lineAt(dovecot, "large"));
    await listenTo(gate);
    await watched(gate);
    const large = Buffer.concat([
      Buffer.from(mail("large", "")),
      Buffer.alloc(40 * megabyte, `${"x".repeat(998)}\r\n`),
    ]);
    await dovecot.deliver("large", large, mail("after", "after it"));
    await until(() => gate.received.length === 2);
    expect(gate.received[0]).toMatchObject({
      text: "",
      externalId: "<large@customer.test>",
      from: { identity: "ann@customer.test" },
      hold: "This mail of 40 MB is too large for Baton. It is still in the mailbox.",
    });
    expect(gate.received[0]!.raw!.length).toBeLessThan(1000);
    expect(gate.received[1]!.text).toBe("after it");
  });

  test("mail that somebody deletes while we fetch is passed over", async () => {
    const gate = createGate(lineAt(dovecot, "deleted"));
    const phone = await dovecot.program("deleted");
    const { receive } = gate;
    gate.receive = async (line, message: InboundMessage) => {
      if (message.text === "first") {
        await phone.mailboxOpen("INBOX");
        await phone.messageDelete("2");
        await phone.logout();
      }
      await receive(line, message);
    };
    const channel = await listenTo(gate);
    await watched(gate);
    await channel.close();
    for (const [id, text] of ["first", "deleted", "third"].entries())
      await phone.append("INBOX", mail(String(id), text));
    await listenTo(gate);
    await until(() => gate.received.length === 2);
    expect(texts(gate)).toEqual(["first", "third"]);
  });

  test("while Baton cannot store, the cursor stays; a mail that never can be stored does not stop the others", async () => {
    const gate = createGate(lineAt(dovecot, "unstorable"));
    gate.broken = (message) => message.text === "bad";
    await listenTo(gate);
    await watched(gate);
    const program = await dovecot.program("unstorable");
    for (const text of ["bad", "good"]) await program.append("INBOX", mail(text, text));
    await program.logout();
    await until(() => gate.received.length === 2);
    expect(gate.received[0]).toMatchObject({
      text: "",
      externalId: "<bad@customer.test>",
      hold: expect.stringContaining("still in the mailbox"),
    });
    expect(gate.received[1]!.text).toBe("good");
    expect(gate.calls).toBe(8);
  });

  test("of two processes one watches a mailbox, and the other takes over when it ends", async () => {
    const proxy = await openTcpProxy(dovecot.port);
    const gate = createGate(lineAt({ ...dovecot, port: proxy.port }, "shared"));
    const first = await listenTo(gate);
    await listenTo(gate);
    await watched(gate);
    await dovecot.deliver("shared", mail("1", "for the first"));
    await until(() => gate.received.length === 1);
    expect(proxy.opened).toBe(1);
    await first.close();
    await dovecot.deliver("shared", mail("2", "for the second"));
    await until(() => gate.received.length === 2);
    expect([gate.calls, proxy.opened]).toEqual([2, 2]);
    await proxy.close();
  });

  test("a watcher whose mailbox went to another process stops", async () => {
    const proxy = await openTcpProxy(dovecot.port);
    const line = lineAt({ ...dovecot, port: proxy.port }, "lost");
    const gate = createGate(line);
    await listenTo(gate, { renewMs: 50 });
    await watched(gate);
    expect(proxy.open).toBe(1);
    gate.watchers.set(line.id, "another process");
    await until(() => proxy.open === 0);
    await dovecot.deliver("lost", mail("1", "when it is ours again"));
    gate.watchers.delete(line.id);
    await until(() => gate.received.length === 1);
    expect(proxy.opened).toBe(2);
    await proxy.close();
  });

  test("a mailbox that cannot be reached is told to the operator after a while, until it can", async () => {
    const line = lineAt(dovecot, "unreachable");
    const gate = createGate(line);
    await listenTo(gate, { worryMs: 300 });
    await watched(gate);
    const told: unknown[] = [];
    const { attention } = gate;
    gate.attention = async (of, reason) => {
      told.push(reason);
      await attention(of, reason);
    };
    await dovecot.restart(() => until(() => gate.worries.get(line.id) !== null));
    await until(() => gate.worries.get(line.id) === null);
    expect(told).toEqual([expect.stringContaining("tried again and again"), null]);
    await dovecot.deliver("unreachable", mail("1", "here again"));
    await until(() => gate.received.length === 1);
  });
});
