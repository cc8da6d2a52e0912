import { once } from "node:events";
import { mkdirSync, realpathSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { userInfo } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { openCluster } from "./cluster.ts";
import { accepts, connect, launch, type PostgresProcess, type Server } from "./postgres-process.ts";
import { findPostgres } from "./postgres-program.ts";
import { chooseUser, run } from "./postgres-user.ts";
import { findPostmaster } from "./postmaster.ts";

export type EmbeddedPostgres = {
  /** Of the database `baton`. It stays the same until `stop`, also when PostgreSQL had to be started again. */
  readonly url: string;
  /** Ends all connections and resolves when PostgreSQL has ended. May be called twice. */
  stop(): Promise<void>;
};

type Options = {
  /** Made if missing. PostgreSQL lives in `postgres`, its log in `postgres.log`, its password in `postgres-password`. */
  readonly dataDir: string;
  /** Hears about what takes time or goes wrong, in sentences. */
  readonly log?: (line: string) => void;
  /** PostgreSQL settings on top of ours. Tests turn `fsync` off. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** Thrown when a living Baton works on the same data. */
export class DataDirInUse extends Error {
  override readonly name = "DataDirInUse";
}

/** A laptop's settings. Every commit is on disk before it is acknowledged: what we call stored is stored. */
const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  synchronous_commit: "on",
  wal_level: "minimal",
  max_wal_senders: "0",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
  cluster_name: "baton",
};

/** Held by the Baton that owns the server, for as long as it lives: a crash closes its connection, and so lets go. */
const ownership = 4_207_001;

/**
 * Starts a real PostgreSQL on loopback, on a free port. One that a crashed Baton left running on the same data is
 * ended first; one that dies under us is started again on its port.
 * @throws {DataDirInUse} whose message names the process that holds the data.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => {});
  mkdirSync(options.dataDir, { recursive: true, mode: userInfo().uid === 0 ? 0o711 : 0o700 });
  const dataDir = realpathSync(options.dataDir);
  const user = chooseUser(path.join(dataDir, "postgres"));
  const program = findPostgres(user);
  const cluster = await openCluster(dataDir, program, user, log);
  const logFile = path.join(dataDir, "postgres.log");
  const server = { program, user, cluster, logFile, settings: { ...settings, ...options.settings } };
  const { postgres, owner } = await start(server, log);
  const { rowCount } = await owner.query("SELECT 1 FROM pg_database WHERE datname = 'baton'");
  if (rowCount === 0) await owner.query("CREATE DATABASE baton");
  const stop = keepRunning(server, postgres, log);
  return { url: `postgresql://baton:${cluster.password}@127.0.0.1:${postgres.port}/baton`, stop };
}

/** A port can be taken, and another Baton can start, between our looking and our starting: then we look again. */
async function start(
  server: Server,
  log: (line: string) => void,
): Promise<{ postgres: PostgresProcess; owner: pg.Client }> {
  for (let attempt = 1; ; attempt++) {
    await endOrphan(server, log);
    const postgres = launch(server, await freePort());
    const owner = await own(server, postgres);
    if (owner !== undefined) return { postgres, owner };
    const why = await postgres.ended;
    if (attempt === 3 || !/postmaster\.pid|could not bind|shared memory block/.test(why))
      throw new Error(
        `The embedded PostgreSQL did not start. Its log, ${server.logFile}, ends with:\n${lastLines(why)}`,
      );
    await sleep(200);
  }
}

/**
 * Makes us the owner, and again whenever the connection that says so is lost while the server lives on.
 * @returns that connection, or undefined when the server ended.
 */
async function own(server: Server, postgres: PostgresProcess): Promise<pg.Client | undefined> {
  const client = await accepts(postgres.port, server.cluster.password, postgres.ended);
  client?.once("end", () => void own(server, postgres).catch(() => {})); // one that never answers is ended by `stop`
  await client?.query("SELECT pg_advisory_lock($1)", [ownership]);
  return client;
}

/** @throws {DataDirInUse} when the server that runs on our data has an owner. */
async function endOrphan({ program, user, cluster }: Server, log: (line: string) => void): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (let running = findPostmaster(cluster.data); running !== undefined; running = findPostmaster(cluster.data)) {
    const owner = await ownerOf(running.port, cluster.password);
    if (owner !== undefined)
      throw new DataDirInUse(
        `Baton (${owner}) already runs on the data in ${cluster.data}. Stop it first, or set DATA_DIR to another folder.`,
      );
    if (Date.now() > deadline)
      throw new Error(`PostgreSQL (process ${running.pid}) holds ${cluster.data} and does not end. Stop that process.`);
    // Another Baton may have started it this very moment, and be about to own it.
    if (Date.now() - running.startedAt.getTime() < 3_000) await sleep(100);
    else {
      log(`ending the PostgreSQL (process ${running.pid}) that an earlier Baton left behind`);
      const stopping = run(
        program.control,
        ["stop", "-D", cluster.data, "-m", "fast", "-w"],
        user,
        [cluster.data],
        "ignore",
      );
      await once(stopping, "exit");
    }
  }
}

async function ownerOf(port: number, password: string): Promise<string | undefined> {
  let client: pg.Client;
  try {
    client = await connect(port, password);
  } catch {
    return undefined; // it starts, recovers or ends; the caller looks again
  }
  try {
    const { rows } = await client.query<{ application_name: string }>(
      `SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
       WHERE l.locktype = 'advisory' AND l.classid = 0 AND l.objid = $1 AND l.granted`,
      [ownership],
    );
    return rows[0]?.application_name;
  } finally {
    await client.end();
  }
}

/** Starts PostgreSQL again when it dies, until it is stopped. @returns what stops it. */
function keepRunning(server: Server, first: PostgresProcess, log: (line: string) => void): () => Promise<void> {
  let current = first;
  let stopping = false;
  const watch = async () => {
    for (let failures = 0; failures < 10;) {
      const why = await current.ended;
      if (stopping) return;
      log(`PostgreSQL ended and is started again. Its log ends with:\n${lastLines(why)}`);
      await sleep(100 * failures);
      if (stopping) return;
      current = launch(server, first.port);
      failures = (await own(server, current).catch(() => undefined)) === undefined ? failures + 1 : 0;
    }
    log(`PostgreSQL cannot be kept running; see ${server.logFile}.`);
  };
  const watching = watch();
  const stop = async () => {
    stopping = true;
    await current.stop();
    await watching;
  };
  let stopped: Promise<void> | undefined;
  return () => (stopped ??= stop());
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

const lastLines = (text: string) => text.split("\n").slice(-8).join("\n");
