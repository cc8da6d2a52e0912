import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newSid } from "../../simulator/twilio.ts";
import { texter } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { quickest } from "../support/quickest.ts";
import { query, startProduct, type Line, type Product } from "../support/product.ts";
import { spawnWorker } from "../support/worker.ts";

let product: Product;
let worker: Awaited<ReturnType<typeof spawnWorker>>;
/** Here bursts settle as they do for every business that has changed nothing. */
let line: Line;
beforeAll(async () => {
  product = await startProduct({ parts: { web: true, workers: false } });
  worker = await spawnWorker(product);
  const { sid: accountSid, authToken } = product.account;
  const given = { channel: "sms", name: "Usual", address: "+15550151", twilio: { accountSid, authToken } };
  line = (await product.ask<Line>("POST", "/lines", given)).body;
});
afterAll(async () => {
  worker.kill("SIGTERM");
  await product.close();
});

const question = "How long does shipping take within Norway?";
const count = async (from: string, values: readonly unknown[] = []) =>
  (await query<{ n: number }>(product.databaseUrl, `SELECT count(*)::int AS n FROM ${from}`, values))[0]!.n;

/** How long somebody new waits for the answer to their question, in milliseconds. */
async function wait(): Promise<number> {
  const mira = texter(product, "sms", { line });
  const sent = performance.now();
  await mira.write(question);
  await vi.waitFor(() => expect(mira.heard()).toHaveLength(1), patient);
  return performance.now() - sent;
}
/** Ten of them, one after the other. */
async function waits(): Promise<readonly number[]> {
  const some = Array.from({ length: 10 }, async (_, n) => {
    await pause(n * 100);
    return wait();
  });
  return Promise.all(some);
}
const p95 = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1]!;

test("one number that writes without end changes little for the others, and people are called for it once", async () => {
  const flooder = texter(product, "sms", { line });
  let written = 0;
  const flood = async (end: AbortSignal) => {
    for (; !end.aborted; written++) await flooder.write(`What about number ${written}?`);
  };
  await wait();
  /** How many times as long the others wait while one floods. */
  const ratio = async (): Promise<number> => {
    const [calm, flooded]: [number[], number[]] = [[], []];
    // In turns, so that whatever else this machine does weighs on both alike.
    for (let round = 0; round < 2; round++) {
      calm.push(...(await waits()));
      const end = new AbortController();
      const flooding = flood(end.signal);
      flooded.push(...(await waits()));
      end.abort();
      await flooding;
    }
    return p95(flooded) / p95(calm);
  };
  expect(await quickest(2, ratio)).toBeLessThan(2);
  await vi.waitFor(async () => expect(await count("outbox")).toBe(0), patient);
  const { id } = await product.conversationOf(flooder.identity);
  expect(await count("message WHERE conversation_id = $1 AND author = 'customer'", [id])).toBe(written);
  expect(await count("message WHERE conversation_id = $1 AND author = 'ai'", [id])).toBeLessThanOrEqual(20);
  expect(await count("handoff WHERE conversation_id = $1", [id])).toBe(1);
});

test("of a burst of fifty customers, every tenth message twice, none is lost and none is doubled", async () => {
  const customers = Array.from({ length: 50 }, (_, n) => texter(product, n % 2 === 0 ? "sms" : "whatsapp"));
  const messages = Array.from({ length: 500 }, (_, n) => ({
    mira: customers[n % 50]!,
    sid: newSid("SM"),
    text: `Message ${n}`,
  }));
  const before = await count("message WHERE author = 'customer'");
  const twice = messages.filter((_, n) => n % 10 === 0);
  const left = [...messages, ...twice];
  const bring = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) await next.mira.write(next.text, next);
  };
  await Promise.all(Array.from({ length: 25 }, bring));
  expect(await count("message WHERE author = 'customer'")).toBe(before + 500);
  expect(await count("message WHERE external_id = ANY($1)", [messages.map(({ sid }) => sid)])).toBe(500);
  await vi.waitFor(async () => expect(await count("outbox")).toBe(0), { ...patient, timeout: 40_000 });
  // The AI has answered everything, or people have the baton.
  expect(
    await count(
      `baton JOIN conversation ON conversation.id = baton.conversation_id WHERE holder = 'ai' AND EXISTS (
         SELECT 1 FROM message WHERE conversation_id = conversation.id AND author = 'customer' AND seq > turned_seq)`,
    ),
  ).toBe(0);
});
