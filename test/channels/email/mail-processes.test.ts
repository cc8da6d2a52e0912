import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { linePlace } from "../../../src/store/lines.ts";
import { createSeal } from "../../../src/store/seal.ts";
import { openDovecot, whyNoDovecot, type Dovecot } from "../../support/dovecot.ts";
import { createDatabase, type TestDatabase } from "../../support/postgres.ts";
import { openTcpProxy, type TcpProxy } from "../../support/tcp-proxy.ts";
import { lineAt, mail } from "./mailbox.ts";

const secretKey = "a key for these tests, long enough";
const patient = { timeout: 40_000, interval: 20 };

describe.skipIf(whyNoDovecot() !== undefined)("processes that take in mail", () => {
  let dovecot: Dovecot;
  let proxy: TcpProxy;
  let database: TestDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    dovecot = await openDovecot();
    proxy = await openTcpProxy(dovecot.port);
  });
  afterAll(async () => {
    await proxy?.close();
    await dovecot?.close();
  });
  beforeEach(async () => {
    database = await createDatabase();
    pool = new pg.Pool({ connectionString: database.url });
    return async () => {
      await pool.end();
      await database.drop();
    };
  });

  async function aMailLine(user: string): Promise<void> {
    const { id, name, settings, secret } = lineAt({ ...dovecot, port: proxy.port }, user);
    const address = `${randomUUID()}@shop.test`;
    await pool.query(
      "INSERT INTO line (id, channel, name, address, settings, secret, settle_ms) VALUES ($1, 'email', $2, $3, $4, $5, 0)",
      [id, name, address, settings, createSeal(secretKey).seal(secret, linePlace({ channel: "email", address }))],
    );
  }

  /** A process, and what it has said so far. Killed like a machine that loses its power. */
  function startProcess(stopAt = 0) {
    const file = path.join(import.meta.dirname, "../../support/mail-worker.ts");
    const child = spawn(
      process.execPath,
      ["--import", "tsx", file, database.url, secretKey, path.join(tmpdir(), "baton-mail-worker"), String(stopAt)],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const said: string[] = [];
    createInterface(child.stdout).on("line", (line) => said.push(line));
    const kill = async (): Promise<void> => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    };
    onTestFinished(kill);
    return { says: (words: string) => vi.waitFor(() => expect(said).toContain(words), patient), kill };
  }
  /** As if half a minute had passed, after which nobody holds what nobody has asked for. */
  const halfAMinuteLater = () => pool.query("UPDATE line_watch SET until = until - interval '31 seconds'");
  const stored = async () =>
    (await pool.query<{ text: string }>("SELECT text FROM message WHERE author = 'customer' ORDER BY text")).rows.map(
      ({ text }) => text,
    );
  const some = Array.from({ length: 5 }, (_, index) => mail(`${index}`, `mail ${index}`));

  test("one that is killed between storing a mail and writing that down loses nothing and doubles nothing", async () => {
    await aMailLine("killed");
    const victim = startProcess(3);
    await victim.says("watching");
    await dovecot.deliver("killed", ...some);
    await victim.says("stored");
    await victim.kill();
    expect(await stored()).toHaveLength(3);
    await halfAMinuteLater();
    startProcess();
    await vi.waitFor(async () => expect(await stored()).toEqual(some.map((_, index) => `mail ${index}`)), patient);
    await vi.waitFor(async () => {
      const { rows } = await pool.query("SELECT uid FROM mail_cursor WHERE folder = 'INBOX'");
      expect(rows).toEqual([{ uid: "5" }]);
    }, patient);
    expect(await stored()).toHaveLength(5);
  });

  test("of two only one is connected to a mailbox; the other takes over when that one is killed", async () => {
    await aMailLine("two");
    const before = proxy.opened;
    const first = startProcess();
    await first.says("watching");
    const second = startProcess();
    await second.says("ready");
    await dovecot.deliver("two", some[0]!);
    await vi.waitFor(async () => expect(await stored()).toEqual(["mail 0"]), patient);
    expect(proxy.opened - before).toBe(1);
    await first.kill();
    await dovecot.deliver("two", some[1]!);
    await halfAMinuteLater();
    await vi.waitFor(async () => expect(await stored()).toEqual(["mail 0", "mail 1"]), patient);
    expect(proxy.opened - before).toBe(2);
  });
});
