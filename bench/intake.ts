import http from "node:http";
import { quantile, startServer, type Measured, type Shot } from "./webhooks.ts";

const connections = 50;
const seconds = 5;

/** As many people write as there are numbers to choose from, so that some write for the first time and some again. */
const somebody = (): string => `+1555${String(Math.floor(Math.random() * 2000)).padStart(7, "0")}`;

type Result = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly status: ReadonlySet<number>;
};

/**
 * How many signed webhooks a second are verified, stored with their outbox row, and answered; 50 connections, server,
 * load and PostgreSQL sharing the machine. Beside it the same server's verify-only way (a signed webhook of a foreign
 * account, refused after its signature), because only the ratio means anything elsewhere.
 */
export async function benchIntake(): Promise<void> {
  const server = await startServer("web", { settles: true });
  try {
    const genuine = (): Shot => server.webhook(somebody(), "Where is order 1182?");
    const foreign = (): Shot => server.webhook(somebody(), "Where is order 1182?", `AC${"cd".repeat(16)}`);
    await load(server, genuine, 2);
    const verified = await load(server, foreign, seconds);
    const stored = await load(server, genuine, seconds);
    print("verify only", verified);
    print("verify, store, outbox, answer", stored);
    process.stdout.write(
      `  ratio ${(stored.perSecond / verified.perSecond).toFixed(2)} (budget: 0.40, 2,000/s, p99 < 50 ms)\n`,
    );
  } finally {
    await server.close();
  }
}

/** As many shots as `connections` connections take in so many seconds, each connection one after the other. */
async function load(server: Measured, shot: () => Shot, forSeconds: number): Promise<Result> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  // Signing is the load's own cost; it is paid before the clock runs.
  const shots = Array.from({ length: forSeconds * 6000 }, shot);
  const times: number[] = [];
  const status = new Set<number>();
  const began = performance.now();
  const end = began + forSeconds * 1000;
  const fire = async (): Promise<void> => {
    for (let next = shots.pop(); next !== undefined && performance.now() < end; next = shots.pop()) {
      const sent = performance.now();
      status.add(await server.fire(agent, next));
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, fire));
  const took = (performance.now() - began) / 1000;
  agent.destroy();
  return { perSecond: times.length / took, p50: quantile(times, 0.5), p99: quantile(times, 0.99), status };
}

function print(name: string, { perSecond, p50, p99, status }: Result): void {
  process.stdout.write(
    `  ${name.padEnd(30)} ${Math.round(perSecond)}/s  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms  (${[...status].join(", ")})\n`,
  );
}
