import { randomBytes } from "node:crypto";
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { account, quantile, startServer, type Measured } from "./webhooks.ts";

const seconds = 8;
const steadyPerSecond = 50;
const customersAtOnce = 50;

/**
 * Each customer asks one of these and makes room for somebody else: a second answer would wait for news of the first,
 * which this provider does not give.
 */
const questions = ["How long does shipping take?", "What does shipping cost?", "Can I return a blanket?"];
const knowledge = [
  {
    title: "Shipping",
    text: "# How long does shipping take?\n\nOrders arrive in 2 to 3 working days.\n\n# What does shipping cost?\n\nShipping costs 49 kroner.",
  },
  { title: "Returns", text: "# Can I return a blanket?\n\nYou can return anything unused within 30 days." },
];

/**
 * How long it takes from a customer's webhook until the provider has accepted the answer, and how many such turns a
 * second there are; web and workers in one process, provider and model at 0 ms. On PostgreSQL, and on Redis where
 * `REDIS_URL` names one.
 */
export async function benchTurn(): Promise<void> {
  await measure("on PostgreSQL", { REDIS_URL: "" }, 250);
  const redis = process.env["REDIS_URL"];
  if (redis !== undefined) await measure("on Redis", { REDIS_URL: redis }, 500);
}

async function measure(name: string, environment: Readonly<Record<string, string>>, budget: number): Promise<void> {
  const provider = await playProvider();
  const server = await startServer("start", {
    settles: false,
    environment: { TWILIO_API_URL: provider.url, ...environment },
  });
  try {
    for (const article of knowledge) await server.post("/knowledge", article);
    const talk = talking(server, provider);
    await crowd(talk, 3);
    const steady = await stream(talk);
    const most = await crowd(talk, seconds);
    process.stdout.write(
      `  ${name.padEnd(14)} at ${steadyPerSecond}/s: p50 ${quantile(steady, 0.5).toFixed(0)} ms  p99 ${quantile(steady, 0.99).toFixed(0)} ms (budget: 60, 250)` +
        `  at most ${(most / seconds).toFixed(0)} turns/s (budget: ${budget})\n`,
    );
  } finally {
    await server.close();
    await provider.close();
  }
}

type Provider = {
  readonly url: string;
  /** Resolves when the next message to this address was accepted. */
  hears(address: string): Promise<void>;
  close(): Promise<void>;
};

/** Accepts every message at once. */
async function playProvider(): Promise<Provider> {
  const listening = new Map<string, () => void>();
  const server = http.createServer((request, response) => {
    let form = "";
    request.on("data", (chunk: Buffer) => (form += chunk.toString()));
    request.on("end", () => {
      const to = new URLSearchParams(form).get("To") ?? "";
      response.writeHead(201, { "content-type": "application/json" });
      const message = { sid: `SM${randomBytes(16).toString("hex")}`, account_sid: account.sid, status: "queued" };
      response.end(JSON.stringify({ ...message, num_segments: "1" }), () => listening.get(to)?.());
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hears: (address) => new Promise((resolve) => listening.set(address, resolve)),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** One turn of one customer; resolves to how long it took, in ms. */
type Talk = (customer: string, text: string) => Promise<number>;

function talking(server: Measured, provider: Provider): Talk {
  const agent = new http.Agent({ keepAlive: true });
  return async (customer, text) => {
    const shot = server.webhook(customer, text);
    const began = performance.now();
    const heard = provider.hears(customer);
    await server.fire(agent, shot);
    await heard;
    return performance.now() - began;
  };
}

let numbers = 0;
const newcomer = (): string => `+1555${String(numbers++).padStart(7, "0")}`;

/** As many turns as there are while so many customers wait for their answer. */
async function crowd(talk: Talk, forSeconds: number): Promise<number> {
  const end = performance.now() + forSeconds * 1000;
  let turns = 0;
  const one = async (): Promise<void> => {
    while (performance.now() < end) {
      await talk(newcomer(), questions[turns % questions.length] ?? "");
      if (performance.now() < end) turns++;
    }
  };
  await Promise.all(Array.from({ length: customersAtOnce }, one));
  return turns;
}

/** New customers who come at a steady pace, whether the others were answered or not. */
async function stream(talk: Talk): Promise<number[]> {
  const turns: Promise<number>[] = [];
  const began = performance.now();
  while (turns.length < seconds * steadyPerSecond) {
    const due = began + (turns.length * 1000) / steadyPerSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    turns.push(talk(newcomer(), questions[turns.length % questions.length] ?? ""));
  }
  return Promise.all(turns);
}
