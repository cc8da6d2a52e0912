import { Redis } from "ioredis";
import pg from "pg";
import { test } from "vitest";
import type { Handler } from "../../src/queue/jobs.ts";
import type { Lanes } from "../../src/queue/lanes.ts";
import { openQueue } from "../../src/queue/queue.ts";
import { createDatabase } from "./postgres.ts";
import { startRedis } from "./redis.ts";

/** Where a queue can live, and how to harm it there. */
export type Place = {
  readonly databaseUrl: string;
  readonly redisUrl?: string;
  /** Loses everything that the queue knew. */
  wipe(): Promise<void>;
  /** Loses the jobs, but not the marks that say which lanes are taken. */
  loseJobs(): Promise<void>;
  /** Drops every connection; Redis is gone for a moment and comes back empty. */
  goAway(): Promise<void>;
  end(): Promise<void>;
};

export async function placeInPostgres(): Promise<Place> {
  const database = await createDatabase();
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  return {
    databaseUrl: database.url,
    wipe: () => run("TRUNCATE bullmq.job, bullmq.dedup, bullmq.dedup_next, bullmq.event, bullmq.meta CASCADE"),
    loseJobs: () => run("DELETE FROM bullmq.job"),
    goAway: () =>
      run(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()`),
    end: () => database.drop(),
  };
}

export async function placeInRedis(): Promise<Place> {
  const redis = await startRedis();
  const client = new Redis(redis.url);
  client.on("error", () => undefined);
  return {
    databaseUrl: "postgresql://nobody@127.0.0.1:1/unused",
    redisUrl: redis.url,
    wipe: async () => void (await client.flushall()),
    loseJobs: async () => {
      const keys = await client.keys("*");
      await client.del(keys.filter((key) => !key.includes(":de:")));
    },
    goAway: () => redis.restart(500),
    end: async () => {
      client.disconnect();
      await redis.stop();
    },
  };
}

/** One process's view of the queue in `place`; it remembers what it logged. */
async function openIn({ databaseUrl, redisUrl }: Place) {
  const logged: { level: string; facts: object; message: string }[] = [];
  const at = (level: string) => (facts: object, message: string) => void logged.push({ level, facts, message });
  const queue = await openQueue({
    databaseUrl,
    redisUrl,
    log: { info: at("info"), warn: at("warn"), error: at("error") },
  });
  const running: Lanes[] = [];
  return {
    logged,
    add: queue.add,
    wake: (...conversations: string[]) =>
      queue.add(conversations.map((conversationId) => ({ kind: "converse", conversationId }))),
    run(
      work: Handler,
      { concurrency = 10, deliver = async () => {} }: { concurrency?: number; deliver?: Handler } = {},
    ) {
      const lanes = queue.run({ concurrency, handlers: { converse: work, deliver, fetch: async () => {} } });
      running.push(lanes);
      return lanes;
    },
    async close() {
      await Promise.all(running.map((lanes) => lanes.close()));
      await queue.close();
    },
  };
}
type Process = Awaited<ReturnType<typeof openIn>>;

/** A test with a place of its own, a process in it, and more processes if it asks for them. All of it ends with the test. */
export const testIn = (openPlace: () => Promise<Place>) =>
  test.extend<{ place: Place; another: () => Promise<Process>; queue: Process }>({
    place: async ({}, use) => {
      const place = await openPlace();
      await use(place);
      await place.end();
    },
    another: async ({ place }, use) => {
      const processes: Process[] = [];
      await use(async () => {
        const process = await openIn(place);
        processes.push(process);
        return process;
      });
      await Promise.all(processes.map((process) => process.close()));
    },
    queue: async ({ another }, use) => use(await another()),
  });
