import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runMigrations } from "bullmq";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "../../src/store/embedded/embedded.ts";
import { migrate } from "../../src/store/migrate.ts";
import { isAlive } from "../../src/store/embedded/postmaster.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Of the test server's database `template`: migrated, empty, and not connected to any more. */
    readonly template: string;
  }
}

const prefix = "baton-test-";
const memory = "/dev/shm";

/** What a run never fills: the clones that live at the same time, and the log of what was written to them. */
const room = 2 * 1024 ** 3;

/**
 * One PostgreSQL for a whole run, in a folder of its own where folders are temporary, never the developer's data.
 * It forgets to flush to disk, which only a power cut could tell; transactions behave as ever.
 */
export default async function onePostgres(project: TestProject): Promise<() => Promise<void>> {
  removeDeadRuns();
  const dataDir = path.join(place(), `${prefix}${process.pid}`);
  mkdirSync(dataDir, { mode: 0o711 });
  const settings = { fsync: "off", full_page_writes: "off", max_connections: "400" };
  const server = await startEmbeddedPostgres({ dataDir, settings });
  const template = new URL(server.url);
  template.pathname = "/template";
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  // Thousands of connections are made with this password, and hashing it as often as for a real one takes most of each.
  await client.query("SET scram_iterations = 1");
  await client.query(`ALTER ROLE CURRENT_USER PASSWORD '${template.password}'`);
  await client.query("CREATE DATABASE template");
  await client.end();
  await migrate(template.href, path.join(import.meta.dirname, "../../prisma/migrations"));
  await makeLanes(template.href);
  project.provide("template", template.href);
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

/**
 * Memory, where the system has a folder for that with room enough. Each of hundreds of clones is some 670 files, and a
 * disk's file system takes five times the processor to make them.
 */
function place(): string {
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > room ? memory : tmpdir();
}

/** The queue's own tables too: to make them in each of hundreds of clones takes twice as long as the clone. */
async function makeLanes(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
}

/** A run that was killed could not clean up. Its PostgreSQL ends by itself; its folder goes now. */
function removeDeadRuns(): void {
  for (const folder of [tmpdir(), memory].filter((each) => existsSync(each)))
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue;
      rmSync(path.join(folder, name), { recursive: true, force: true, maxRetries: 5 });
    }
}
