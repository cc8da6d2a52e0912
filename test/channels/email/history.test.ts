import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDovecot, whyNoDovecot, type Dovecot } from "../../support/dovecot.ts";
import { createGate, type KeptGate } from "../../support/gate.ts";
import { lineAt, listenTo, mail, texts, until } from "./mailbox.ts";

const day = (number: number, hour = 12) => new Date(Date.UTC(2026, 0, number, hour));
const since = { importSince: "2026-01-10" };

describe.skipIf(whyNoDovecot() !== undefined)("a line whose operator wants the past", () => {
  let dovecot: Dovecot;
  beforeAll(async () => void (dovecot = await openDovecot()));
  afterAll(() => dovecot?.close());

  /** One mail on each of the first days of January. */
  async function fill(user: string, days: number): Promise<void> {
    const program = await dovecot.program(user);
    for (let number = 1; number <= days; number++)
      await program.append("INBOX", mail(`day-${number}`, `day ${number}`), [], day(number));
    await program.logout();
  }
  const pasts = (gate: KeptGate) => gate.received.filter(({ past }) => past !== undefined);
  const isDone = (gate: KeptGate) =>
    [...gate.cursors].some(([name, cursor]) => name.includes("history") && cursor.uidValidity === 0n);

  test("mail since that day is taken as history, with the time at which it came", async () => {
    await fill("past", 20);
    const gate = createGate(lineAt(dovecot, "past", since));
    await listenTo(gate);
    await until(() => isDone(gate));
    expect(gate.received.map(({ text, past }) => [text, past])).toEqual(
      Array.from({ length: 11 }, (_, index) => [`day ${index + 10}`, day(index + 10)]),
    );
    await dovecot.deliver("past", mail("new", "today"));
    await until(() => gate.received.length === 12);
    expect(gate.received[11]).not.toHaveProperty("past");
  });

  test("who writes meanwhile does not wait for it", async () => {
    await fill("busy", 31);
    const gate = createGate(lineAt(dovecot, "busy", since));
    const { receive } = gate;
    gate.receive = async (line, message) => {
      await receive(line, message);
      if (message.text === "day 12") await dovecot.deliver("busy", mail("new", "now"));
      await new Promise((resolve) => setTimeout(resolve, 50));
    };
    await listenTo(gate);
    await until(() => isDone(gate));
    expect(pasts(gate)).toHaveLength(22);
    expect(texts(gate).indexOf("now")).toBeGreaterThan(2);
    expect(texts(gate).indexOf("now")).toBeLessThan(20);
  });

  test("it goes on where it was broken off, and begins anew for an earlier day", async () => {
    await fill("broken-off", 20);
    const line = lineAt(dovecot, "broken-off", since);
    const gate = createGate(line);
    gate.broken = () => gate.received.length >= 5;
    const channel = await listenTo(gate);
    await until(() => gate.calls >= 6);
    await channel.close();
    gate.broken = () => false;
    gate.calls = 0;
    const again = await listenTo(gate);
    await until(() => isDone(gate));
    expect(gate.received).toHaveLength(11);
    expect(gate.calls).toBe(6);
    await again.close();
    gate.linesNow = [{ ...line, settings: { ...(line.settings as object), importSince: "2026-01-08" } }];
    await listenTo(gate);
    await until(() => gate.received.length === 13);
  });

  test("a server that numbers its mail anew meanwhile changes nothing", async () => {
    await fill("renumbered", 20);
    const gate = createGate(lineAt(dovecot, "renumbered", since));
    gate.broken = () => gate.received.length >= 5;
    const channel = await listenTo(gate);
    await until(() => gate.calls >= 6);
    await channel.close();
    gate.broken = () => false;
    await dovecot.renumber("renumbered");
    await dovecot.deliver("renumbered", mail("new", "today"));
    await listenTo(gate);
    await until(() => isDone(gate));
    expect(pasts(gate)).toHaveLength(11);
    expect(gate.received.filter(({ past }) => past === undefined).map(({ text }) => text)).toEqual(["today"]);
  });
});
