import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { DataDirInUse, startEmbeddedPostgres, type EmbeddedPostgres } from "../../src/store/embedded/embedded.ts";
import { patient } from "../support/patient.ts";

// Processes are started and killed here, several for each test.
vi.setConfig({ testTimeout: 60_000 });

// One folder of data lives through everything that follows: whatever happens, the next start must find it well.
const holder = path.join(import.meta.dirname, "../support/holds-postgres.ts");
const running: EmbeddedPostgres[] = [];
const parents: ChildProcess[] = [];
let dataDir: string;

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), "baton-embedded-"));
  await query((await start()).url, "CREATE TABLE kept (word text)");
  await stopAll();
});

afterEach(stopAll);
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function stopAll(): Promise<void> {
  for (const parent of parents.splice(0)) if (parent.kill("SIGTERM")) await once(parent, "exit");
  for (const server of running.splice(0)) await server.stop();
}

async function start(folder = dataDir): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir: folder });
  running.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another process that starts PostgreSQL on the same data. */
async function startElsewhere(): Promise<{ parent: ChildProcess; url: string }> {
  const parent = spawn(process.execPath, ["--import", "tsx", holder, dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  parents.push(parent);
  const [url] = (await once(createInterface({ input: parent.stdout }), "line")) as [string];
  return { parent, url };
}

/** What `parent` started: PostgreSQL itself, and the shell that ends it when `parent` is gone. */
function childrenOf(parent: ChildProcess): { postgres: number; watch: number } {
  const table = execFileSync("ps", ["-A", "-ww", "-o", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
  const children = table.map((line) => line.trim().split(/\s+/)).filter(([, ppid]) => Number(ppid) === parent.pid);
  const find = (word: string) => Number(children.find(([, , ...args]) => args.join(" ").includes(word))![0]);
  return { postgres: find(dataDir), watch: find("read -r _") };
}

/** A process that has ended, though nobody may have collected it yet. */
function hasEnded(pid: number): boolean {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
  return stdout.trim() === "" || stdout.startsWith("Z");
}

async function killHard(parent: ChildProcess): Promise<void> {
  parents.splice(parents.indexOf(parent), 1);
  parent.kill("SIGKILL");
  await once(parent, "exit");
}

describe("a Baton that is killed", () => {
  test("takes its PostgreSQL with it, and the next start finds what was stored", async () => {
    const { parent, url } = await startElsewhere();
    await query(url, "INSERT INTO kept VALUES ('before the crash')");
    const { postgres } = childrenOf(parent);
    await killHard(parent);
    await vi.waitUntil(() => hasEnded(postgres), patient);
    expect(await query((await start()).url, "SELECT word FROM kept")).toContainEqual({ word: "before the crash" });
  });

  test("and could not take its PostgreSQL with it: the next start ends the orphan first", async () => {
    const { parent } = await startElsewhere();
    const { postgres, watch } = childrenOf(parent);
    process.kill(watch, "SIGKILL");
    await killHard(parent);
    expect(hasEnded(postgres)).toBe(false);
    const { url } = await start();
    expect(hasEnded(postgres)).toBe(true);
    expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  test("left a process number that another program has now: the next start does not mind", async () => {
    await start();
    const file = path.join(dataDir, "postgres/postmaster.pid");
    const [, ...rest] = readFileSync(file, "utf8").split("\n");
    await stopAll();
    writeFileSync(file, [String(process.ppid), ...rest].join("\n"));
    expect(await query((await start()).url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });
});

describe("two Batons on the same data", () => {
  test("the second is told which process holds them, and the first does not notice", async () => {
    const { parent, url } = await startElsewhere();
    const second = start();
    await expect(second).rejects.toThrow(DataDirInUse);
    await expect(second).rejects.toThrow(`process ${parent.pid}`);
    expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  test("also after the first has lost the connection by which it owned them", async () => {
    const { parent, url } = await startElsewhere();
    const owners = "FROM pg_stat_activity WHERE application_name LIKE 'process %'";
    await query(url, `SELECT pg_terminate_backend(pid) ${owners}`);
    await vi.waitUntil(async () => (await query(url, `SELECT pid ${owners}`)).length > 0, patient);
    await expect(start()).rejects.toThrow(`process ${parent.pid}`);
  });

  test("when both start at the same moment, one of them gets the data", async () => {
    const outcomes = await Promise.allSettled([start(), start()]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(outcomes.find((outcome) => outcome.status === "rejected")!.reason).toBeInstanceOf(DataDirInUse);
  });
});

test("a PostgreSQL that dies under a running Baton is started again at the same address", async () => {
  const { parent, url } = await startElsewhere();
  process.kill(childrenOf(parent).postgres, "SIGKILL");
  const answer = await vi.waitFor(() => query(url, "SELECT 1 AS one"), patient);
  expect(answer).toEqual([{ one: 1 }]);
});

test("the password is the owner's alone, and another one does not open the database", async () => {
  const { url } = await start();
  expect(statSync(path.join(dataDir, "postgres-password")).mode & 0o777).toBe(0o600);
  const guess = new URL(url);
  guess.password = "password";
  await expect(query(guess.href, "SELECT 1")).rejects.toThrow("password authentication failed");
});

test("data of another major version are left alone, with a sentence that says what to do", async () => {
  const file = path.join(dataDir, "postgres/PG_VERSION");
  const version = readFileSync(file, "utf8");
  writeFileSync(file, "17\n");
  try {
    await expect(start()).rejects.toThrow(/made by PostgreSQL 17.+brings PostgreSQL 18.+DATA_DIR/);
  } finally {
    writeFileSync(file, version);
  }
});

test("a first start that was interrupted is repeated, and leaves nothing half made", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "baton-embedded-"));
  mkdirSync(path.join(folder, "postgres.making-999999999/base"), { recursive: true });
  const { url, stop } = await start(folder);
  expect(await query(url, "SELECT current_database() AS name")).toEqual([{ name: "baton" }]);
  expect(readdirSync(folder).toSorted()).toEqual(["postgres", "postgres-password", "postgres.log"]);
  await stop();
  expect(existsSync(path.join(folder, "postgres/postmaster.pid"))).toBe(false);
  rmSync(folder, { recursive: true });
});
