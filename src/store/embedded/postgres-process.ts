import { once } from "node:events";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { platform } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Cluster } from "./cluster.ts";
import type { PostgresProgram } from "./postgres-program.ts";
import { run, type RunAs } from "./postgres-user.ts";

/** What it takes to run PostgreSQL on one cluster. */
export type Server = {
  readonly program: PostgresProgram;
  readonly user: RunAs;
  readonly cluster: Cluster;
  readonly logFile: string;
  readonly settings: Readonly<Record<string, string>>;
};

export type PostgresProcess = {
  readonly port: number;
  /** Resolves when PostgreSQL has ended, with what it wrote to its log since it was started. */
  readonly ended: Promise<string>;
  /** Ends connections and transactions, writes everything down, and resolves when the process is gone. */
  stop(): Promise<void>;
};

const largestLog = 5_000_000;

/** Spawns PostgreSQL. It may still be recovering, or about to fail: see `accepts`. */
export function launch({ program, user, cluster, logFile, settings }: Server, port: number): PostgresProcess {
  const log = openSync(logFile, sizeOf(logFile) > largestLog ? "w" : "a", 0o600);
  const from = sizeOf(logFile);
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const args = ["-D", cluster.data, "-p", String(port), ...flags];
  const child = run(program.postgres, args, user, [cluster.data], ["ignore", log, log]);
  closeSync(log);
  const ended = once(child, "exit").then(
    () => readFileSync(logFile).subarray(from).toString("utf8").trim(),
    (error: Error) => error.message,
  );
  if (child.pid !== undefined) endWithUs(child.pid, user, ended);
  const stop = async () => {
    const control = run(
      program.control,
      ["stop", "-D", cluster.data, "-m", "fast", "-w", "-t", "60"],
      user,
      [cluster.data],
      "ignore",
    );
    await Promise.race([ended, once(control, "exit")]);
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGQUIT");
    await ended;
  };
  return { port, ended, stop };
}

/**
 * A shell that waits for our end of a pipe to close, which even `kill -9` cannot prevent, and then asks PostgreSQL to
 * end. Without it a crash would leave a server behind until the next start. Windows has no such shell, and waits.
 */
function endWithUs(pid: number, user: RunAs, ended: Promise<unknown>): void {
  if (platform() === "win32") return;
  const watch = run(
    "/bin/sh",
    ["-c", 'read -r _; kill -INT "$0"', String(pid)],
    user,
    [],
    ["pipe", "ignore", "ignore"],
  );
  watch.on("error", () => {}); // no shell, no watch: the next start finds the server and ends it
  watch.unref();
  void ended.then(() => watch.kill("SIGKILL"));
}

/**
 * Waits until PostgreSQL answers on this port, which takes longer when it recovers from a crash.
 * @returns an open connection, or undefined when the server ended instead.
 * @throws when it answers with anything but "not yet", or not at all for a minute.
 */
export async function accepts(port: number, password: string, ended: Promise<unknown>): Promise<pg.Client | undefined> {
  const deadline = Date.now() + 60_000;
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  for (;;) {
    try {
      return await connect(port, password);
    } catch (error) {
      if (hasEnded) return undefined;
      if (!isNotYet(error) || Date.now() > deadline)
        throw new Error(`The embedded PostgreSQL lets nobody in: ${(error as Error).message}.`, { cause: error });
    }
    await sleep(20);
  }
}

/** A connection of our own to the database `postgres`, under our process number. */
export async function connect(port: number, password: string): Promise<pg.Client> {
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "baton",
    password,
    database: "postgres",
    ssl: false,
    application_name: `process ${process.pid}`,
    connectionTimeoutMillis: 5_000,
  });
  client.on("error", () => {}); // whoever waits for the server hears of its end from `ended`
  await client.connect();
  return client;
}

/** Refused, or "the database system is starting up" (SQLSTATE 57P03), or closed in the middle of the greeting. */
function isNotYet(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return (
    code === "ECONNREFUSED" ||
    code === "ECONNRESET" ||
    code === "57P03" ||
    /terminated unexpectedly/.test(message ?? "")
  );
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
