import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";

/**
 * Whether tests on Redis can run here. One line says so where they cannot.
 * @throws in CI, where they must run
 */
export function redisInstalled(): boolean {
  if (spawnSync("redis-server", ["--version"]).status === 0) return true;
  if (process.env["CI"] === "true") throw new Error("CI must test on Redis: apt-get install -y redis-server");
  console.warn("Nothing is tested on Redis: no redis-server is installed here.");
  return false;
}

/** A Redis of a test's own: on loopback, in memory alone, gone afterwards. */
export type TestRedis = {
  readonly url: string;
  /** Stops the server and starts an empty one on the same port `away` ms later. */
  restart(away: number): Promise<void>;
  stop(): Promise<void>;
};

export async function startRedis(): Promise<TestRedis> {
  const folder = await mkdtemp(path.join(tmpdir(), "baton-redis-"));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server = await serve(url, folder);
  return {
    url,
    async restart(away) {
      await end(server);
      await sleep(away);
      server = await serve(url, folder);
    },
    async stop() {
      await end(server);
      await rm(folder, { recursive: true });
    },
  };
}

async function serve(url: string, folder: string): Promise<ChildProcess> {
  const { hostname, port } = new URL(url);
  const memoryOnly = ["--save", "", "--appendonly", "no"];
  const server = spawn("redis-server", ["--bind", hostname, "--port", port, "--dir", folder, ...memoryOnly], {
    stdio: "ignore",
  });
  await once(server, "spawn");
  const redis = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: 250 });
  redis.on("error", () => undefined);
  try {
    await redis.ping();
  } finally {
    redis.disconnect();
  }
  return server;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.kill();
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  return address.port;
}
