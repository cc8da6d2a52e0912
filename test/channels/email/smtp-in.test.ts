import { createTransport } from "nodemailer";
import { randomUUID } from "node:crypto";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { Line } from "../../../channels/channel.ts";
import { openReader, type MailReader } from "../../../channels/email/reading/reader.ts";
import { openSmtpIn, type Limits, type SmtpIn } from "../../../channels/email/smtp-in.ts";
import { createGate, type KeptGate } from "../../support/gate.ts";
import { mail, texts, until } from "./mailbox.ts";

const lineTo = (address: string): Line => ({
  id: randomUUID(),
  channel: "email",
  name: "Shop",
  address,
  settings: { smtp: { host: "127.0.0.1", port: 1, tls: "none" } },
  secret: {},
});

describe("the door for mail", () => {
  let reader: MailReader;
  let gate: KeptGate;
  beforeAll(() => void (reader = openReader()));
  afterAll(() => reader.close());
  beforeEach(() => void (gate = createGate(lineTo("support@shop.test"), lineTo("sales@shop.test"))));

  async function open({ lmtp = false, ...limits }: Partial<Limits> & { readonly lmtp?: boolean } = {}) {
    const listen = { host: "127.0.0.1", port: 0, lmtp };
    const usual = { heldBytes: 50_000_000, connectionMs: 60_000 };
    const door = await openSmtpIn(listen, gate, reader, { warn() {}, error() {} }, { ...usual, ...limits });
    onTestFinished(() => door.close());
    return door;
  }

  /** Somebody who speaks SMTP by hand; every command waits for its answer. */
  async function caller({ address }: SmtpIn) {
    const socket: Socket = connect(address.port, address.host);
    let heard = "";
    let isOver = false;
    socket.on("data", (bytes: Buffer) => (heard += bytes.toString()));
    socket.on("close", () => (isOver = true)).on("error", () => {});
    onTestFinished(() => void socket.destroy());
    const answer = async (): Promise<string> => {
      await until(() => /^\d{3} .*\r\n/m.test(heard));
      const said = heard;
      heard = "";
      return said;
    };
    await answer();
    return {
      async say(words: string) {
        socket.write(words);
        return await answer();
      },
      socket,
      isOver: () => isOver,
    };
  }
  async function begins(door: SmtpIn, ...to: readonly string[]) {
    const client = await caller(door);
    await client.say("EHLO elsewhere.test\r\n");
    await client.say("MAIL FROM:<ann@customer.test>\r\n");
    for (const address of to) await client.say(`RCPT TO:<${address}>\r\n`);
    expect(await client.say("DATA\r\n")).toMatch(/^354/);
    return client;
  }

  test("a mail for two lines of which one cannot be stored is asked for again, and the repeat doubles nothing", async () => {
    const stored: string[] = [];
    const [support, sales] = gate.linesNow as [Line, Line];
    let isBroken = true;
    gate.receive = async (line) => {
      if (isBroken && line.id === sales.id) throw new Error("the database is away");
      if (!stored.includes(line.id)) stored.push(line.id);
    };
    const door = await open();
    const both = ["support@shop.test", "sales@shop.test"] as const;
    expect(await (await begins(door, ...both)).say(`${mail("1")}.\r\n`)).toMatch(/^451/);
    expect(stored).toEqual([support.id]);
    isBroken = false;
    expect(await (await begins(door, ...both)).say(`${mail("1")}.\r\n`)).toMatch(/^250/);
    expect(stored).toEqual([support.id, sales.id]);
  });

  test("a mail is acknowledged after it is stored and not before", async () => {
    let store: (() => void) | undefined;
    gate.receive = () => new Promise((resolve) => void (store = resolve));
    const client = await begins(await open(), "support@shop.test");
    let isAcknowledged = false;
    const answer = client.say(`${mail("1")}.\r\n`).finally(() => (isAcknowledged = true));
    await until(() => store !== undefined);
    expect(isAcknowledged).toBe(false);
    store?.();
    expect(await answer).toMatch(/^250/);
  });

  test("a mail that breaks off in the middle is no mail", async () => {
    const door = await open();
    const client = await begins(door, "support@shop.test");
    client.socket.write(mail("half", "the first half"));
    client.socket.end();
    await until(client.isOver);
    await (await begins(door, "support@shop.test")).say(`${mail("whole", "whole")}.\r\n`);
    expect(texts(gate)).toEqual(["whole"]);
  });

  test("a line that is taken away while its mail comes loses none: the sender hears of it", async () => {
    const client = await begins(await open(), "support@shop.test");
    gate.linesNow = [];
    expect(await client.say(`${mail("1")}.\r\n`)).toMatch(/^550/);
    expect(gate.calls).toBe(0);
  });

  test("who dawdles is shown out, however busy it looks", async () => {
    const client = await begins(await open({ connectionMs: 300 }), "support@shop.test");
    const dripping = setInterval(() => client.socket.write("x"), 20);
    await until(client.isOver);
    clearInterval(dripping);
    expect(gate.calls).toBe(0);
  });

  test("more mail at once than memory is meant for is put off, and taken later", async () => {
    const door = await open({ heldBytes: 300_000 });
    const slow = await begins(door, "support@shop.test");
    slow.socket.write(mail("slow", "x".repeat(200_000)));
    const other = await begins(door, "support@shop.test");
    await until(() => slow.socket.bytesWritten > 200_000);
    expect(await other.say(`${mail("other", "y".repeat(200_000))}.\r\n`)).toMatch(/^451/);
    expect(await slow.say(".\r\n")).toMatch(/^250/);
    expect(await (await begins(door, "support@shop.test")).say(`${mail("other", "later")}.\r\n`)).toMatch(/^250/);
    expect(gate.received).toHaveLength(2);
  });

  test("it speaks LMTP to a mail server that prefers that", async () => {
    const { address } = await open({ lmtp: true });
    const transport = createTransport({ ...address, lmtp: true, ignoreTLS: true });
    onTestFinished(() => transport.close());
    const to = ["support@shop.test", "nobody@shop.test", "sales@shop.test"];
    const info = await transport.sendMail({ envelope: { from: "", to }, raw: mail("1") });
    expect([info.accepted, info.rejected]).toEqual([["support@shop.test", "sales@shop.test"], ["nobody@shop.test"]]);
    expect(gate.calls).toBe(2);
    gate.broken = () => true;
    const refused = await transport.sendMail({ envelope: { from: "", to: to.slice(0, 1) }, raw: mail("2") }).then(
      ({ rejected }) => rejected,
      (error: { readonly rejected?: readonly string[] }) => error.rejected,
    );
    expect(refused).toEqual(["support@shop.test"]);
  });
});
