import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { texter, type Customer } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Product } from "../support/product.ts";
import { redisInstalled, startRedis } from "../support/redis.ts";
import { spawnWorker } from "../support/worker.ts";

describe.skipIf(!redisInstalled())("one web process and two workers, with the queue on Redis", () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let product: Product;
  let workers: ChildProcess[];
  beforeAll(async () => {
    redis = await startRedis();
    product = await startProduct({ parts: { web: true, workers: false }, environment: { REDIS_URL: redis.url } });
    workers = await Promise.all([spawnWorker(product), spawnWorker(product)]);
  });
  afterAll(async () => {
    for (const worker of workers ?? []) {
      worker.kill("SIGTERM");
      if (worker.exitCode === null && worker.signalCode === null) await once(worker, "exit");
    }
    await product?.close();
    await redis?.stop();
  });

  test("thirty customers at once are each answered once, and those who need a person get one", async () => {
    const customers = Array.from({ length: 30 }, (_, n) => texter(product, n % 2 === 0 ? "sms" : "whatsapp"));
    await Promise.all(
      customers.map((customer, n) =>
        customer.write(
          n % 3 === 0 ? "I want to speak to a human, please." : "How long does shipping take within Norway?",
        ),
      ),
    );
    for (const [n, customer] of customers.entries())
      expect((await customer.hears(1))[0]).toContain(n % 3 === 0 ? "colleague" : "2 to 3 working days");
    await vi.waitFor(async () => expect(await query(product.databaseUrl, "SELECT 1 FROM outbox")).toEqual([]), patient);
    for (const customer of customers) expect(customer.heard()).toHaveLength(1);
  });

  test("one worker is killed in the middle of it: everybody is answered once, or marked as uncertain and never twice", async () => {
    const customers = Array.from({ length: 20 }, () => texter(product, "sms"));
    const writing = Promise.all(customers.map((customer) => customer.write("Can I return a blanket?")));
    await vi.waitFor(() => expect(customers.some((customer) => customer.heard().length > 0)).toBe(true), patient);
    workers[0]!.kill("SIGKILL");
    await writing;
    const inDoubt = async (customer: Customer): Promise<boolean> => {
      const { id } = await product.conversationOf(customer.identity);
      const state = (await product.messagesOf(id)).at(-1)?.delivery?.state;
      return state === "sending" || state === "uncertain";
    };
    await vi.waitFor(async () => {
      for (const customer of customers)
        expect(customer.heard().length === 1 || (await inDoubt(customer)), "neither answered nor in doubt").toBe(true);
    }, patient);
    for (const customer of customers) expect(customer.heard().length).toBeLessThanOrEqual(1);
  });
});
