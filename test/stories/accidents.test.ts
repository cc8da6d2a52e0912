import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { texter } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Product } from "../support/product.ts";
import { spawnWorker } from "../support/worker.ts";

const question = "How long does shipping take within Norway?";

describe("what arrives more than once or all at once", () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.close());

  test("one webhook delivered fifty times at once is one message, one turn and one reply", async () => {
    const mira = texter(product, "sms");
    const delivered = await product.twilio.deliver({
      account: product.account,
      webhookUrl: product.lines.sms.webhookUrl!,
      from: mira.identity,
      to: product.lines.sms.address,
      body: question,
      copies: 50,
    });
    expect(new Set(delivered.answers.map((answer) => answer.status))).toEqual(new Set([200]));
    await mira.hears(1);
    const { id } = await product.conversationOf(mira.identity);
    await vi.waitFor(
      async () => expect(await query(product.databaseUrl, "SELECT 1 FROM outbox WHERE ref = $1", [id])).toEqual([]),
      patient,
    );
    expect((await product.messagesOf(id)).map((message) => message.author.kind)).toEqual(["customer", "ai"]);
    expect(mira.heard()).toHaveLength(1);
  });

  test("twenty first messages of one customer at once are one conversation, answered", async () => {
    const mira = texter(product, "whatsapp");
    await Promise.all(Array.from({ length: 20 }, () => mira.write(question)));
    await mira.hears(1);
    const { id } = await product.conversationOf(mira.identity);
    const messages = await product.messagesOf(id);
    expect(messages.filter((message) => message.author.kind === "customer")).toHaveLength(20);
    expect(messages.map((message) => message.seq)).toEqual(messages.map((_, index) => index + 1));
  });

  test("the whole queue is wiped, and still everybody is answered", async () => {
    const wiped = await startProduct({ parts: { web: true, workers: false } });
    const customers = Array.from({ length: 5 }, () => texter(wiped, "sms"));
    await Promise.all(customers.map((customer) => customer.write(question)));
    await vi.waitFor(async () => {
      const jobs = await query<{ n: number }>(wiped.databaseUrl, "SELECT count(*)::int AS n FROM bullmq.jobs").catch(
        () => [{ n: 5 }],
      );
      expect(jobs[0]!.n).toBeGreaterThanOrEqual(5);
    }, patient);
    for (const { tables } of await query<{ tables: string }>(
      wiped.databaseUrl,
      "SELECT string_agg(format('bullmq.%I', tablename), ', ') AS tables FROM pg_tables WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%'",
    ))
      await query(wiped.databaseUrl, `TRUNCATE ${tables} CASCADE`);
    const worker = await spawnWorker(wiped);
    try {
      for (const customer of customers) expect((await customer.hears(1))[0]).toContain("2 to 3 working days");
    } finally {
      worker.kill("SIGTERM");
      await once(worker, "exit");
      await wiped.close();
    }
  });

  test("the worker is killed between storing and answering; after a restart the customer is answered once", async () => {
    const killed = await startProduct({ parts: { web: true, workers: false } });
    const mira = texter(killed, "sms");
    const first = await spawnWorker(killed, { LOG_LEVEL: "silent" });
    first.kill("SIGSTOP");
    await mira.write(question);
    first.kill("SIGKILL");
    await once(first, "exit");
    const second = await spawnWorker(killed);
    try {
      expect(await mira.hears(1)).toHaveLength(1);
      await vi.waitFor(
        async () => expect(await query(killed.databaseUrl, "SELECT 1 FROM outbox")).toEqual([]),
        patient,
      );
      expect(mira.heard()).toHaveLength(1);
    } finally {
      second.kill("SIGTERM");
      await once(second, "exit");
      await killed.close();
    }
  });
});
