import type { ChildProcess } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { afterEach, expect, test, vi } from "vitest";
import { newSid } from "../../simulator/twilio.ts";
import { texter } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Product } from "../support/product.ts";
import { spawnWorker } from "../support/worker.ts";

const questions = [
  "How long does shipping take within Norway?",
  "What does shipping within Norway cost?",
  "Can I return a blanket?",
  "How long do orders to the rest of Europe take?",
  "Within how many days can I return something unused?",
];

let product: Product;
const workers: ChildProcess[] = [];
afterEach(async () => {
  for (const worker of workers.splice(0)) await end(worker, "SIGTERM");
  await product.close();
});

/** Sends every message as often as it stands there, in no order, some at the same moment. */
async function deliverAll(deliveries: readonly (() => Promise<unknown>)[]): Promise<void> {
  const left = deliveries
    .map((deliver) => ({ deliver, place: randomInt(1_000_000) }))
    .toSorted((a, b) => a.place - b.place);
  const line = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) await next.deliver();
  };
  await Promise.all(Array.from({ length: 20 }, line));
}

async function end(worker: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill(signal);
  await once(worker, "exit");
}

const count = async (where: string): Promise<number> =>
  (await query<{ n: number }>(product.databaseUrl, `SELECT count(*)::int AS n FROM ${where}`))[0]!.n;

/** A minute passes, once, for what nobody can still be sending: a call to the provider ends after ten seconds. */
const aMinuteLater = `
  UPDATE delivery SET claimed_at = claimed_at - interval '1 minute', checked_at = checked_at - interval '1 minute',
    updated_at = updated_at - interval '1 minute'
  WHERE state IN ('sending', 'uncertain') AND claimed_at < now() - interval '15 seconds' AND claimed_at > now() - interval '50 seconds'`;

/** Which of our messages each accepted one was, as it rides in the address for its reports. */
const acceptedAs = () =>
  product.twilio.accepted.map(({ statusCallback }) => new URL(statusCallback!).search.replace(/&attempt=.*/, ""));

test("a thousand messages of a hundred customers, a tenth of them twice and none in order, survive a worker that is killed twice", async () => {
  product = await startProduct({ parts: { web: true, workers: false } });
  const customers = Array.from({ length: 100 }, (_, n) => texter(product, n % 2 === 0 ? "sms" : "whatsapp"));
  const messages = customers.flatMap((customer) =>
    Array.from({ length: 10 }, (_, n) => ({ customer, text: questions[n % questions.length]!, sid: newSid("SM") })),
  );
  const twice = messages.filter((_, n) => n % 10 === 0);
  const write = ({ customer, text, sid }: (typeof messages)[number]) => customer.write(text, { sid });

  workers.push(await spawnWorker(product));
  const writing = deliverAll([...messages, ...twice].map((message) => () => write(message)));
  for (const share of [0.1, 0.3]) {
    await vi.waitFor(
      async () => expect(await count("message WHERE author = 'customer'")).toBeGreaterThan(1000 * share),
      patient,
    );
    await end(workers[0]!, "SIGKILL");
    workers[0] = await spawnWorker(product);
  }
  await writing;

  expect(await count("message WHERE author = 'customer'")).toBe(1000);
  expect(await count("(SELECT DISTINCT external_id FROM message WHERE author = 'customer') each")).toBe(1000);
  expect(await count("conversation")).toBe(100);
  // Whoever was sending when it died is given up after a minute and looked up for another; the story turns the clock on.
  await vi.waitFor(
    async () => {
      await query(product.databaseUrl, aMinuteLater);
      expect(await count("delivery WHERE state IN ('queued', 'sending', 'uncertain')")).toBe(0);
      expect(await count("outbox")).toBe(0);
    },
    { timeout: 120_000, interval: 1_000 },
  );

  const accepted = acceptedAs();
  expect(accepted.length - new Set(accepted).size, "sent twice").toBe(0);
  expect(await count("delivery WHERE state IN ('sent', 'delivered', 'read')")).toBe(new Set(accepted).size);
  // Nobody is left in silence: the AI has answered everything, or people have the baton.
  expect(
    await count(
      "baton JOIN conversation ON conversation.id = baton.conversation_id WHERE holder = 'ai' AND EXISTS (SELECT 1 FROM message WHERE message.conversation_id = conversation.id AND author = 'customer' AND seq > turned_seq)",
    ),
  ).toBe(0);
  expect(customers.filter((customer) => customer.heard().length === 0)).toEqual([]);
}, 240_000);

test("of a hundred answers twenty reach Twilio without us hearing so; each customer reads theirs once, and Twilio's list tells us", async () => {
  product = await startProduct();
  // No report ever comes: only Twilio's own list knows.
  product.twilio.reportAs("never");
  const customers = Array.from({ length: 100 }, () => texter(product, "sms"));
  await deliverAll(customers.map((customer) => () => customer.write("Let me speak to a person, please.")));
  const waiting = async () => {
    const { body } = await product.ask<{ items: { id: string; customer: { identity: string } }[] }>(
      "GET",
      "/conversations?view=waiting&limit=100",
    );
    expect(body.items).toHaveLength(100);
    return body.items;
  };
  const conversations = await vi.waitFor(waiting, { timeout: 60_000, interval: 250 });
  await vi.waitFor(async () => expect(await count("delivery WHERE state <> 'sent'")).toBe(0), {
    timeout: 60_000,
    interval: 250,
  });

  // Silence lasts ten seconds each time: as many of those as are sent at once.
  product.twilio.fail(
    ...Array.from({ length: 20 }, (_, n) =>
      n < 8 ? ("silence-after-accept" as const) : ("reset-after-accept" as const),
    ),
  );
  for (const { id, customer } of conversations)
    await product.ask("POST", `/conversations/${id}/reply`, {
      clientId: `answer-${id}`,
      text: `Hello ${customer.identity}, how can I help?`,
    });
  await vi.waitFor(async () => expect(await count("delivery WHERE state IN ('queued', 'sending')")).toBe(0), {
    timeout: 90_000,
    interval: 250,
  });
  await vi.waitFor(async () => expect(await count("delivery WHERE state = 'uncertain'")).toBe(0), {
    timeout: 60_000,
    interval: 250,
  });

  const heard = customers.map((customer) =>
    customer.heard().filter((text) => text === `Hello ${customer.identity}, how can I help?`),
  );
  expect(heard.map((texts) => texts.length)).toEqual(customers.map(() => 1));
  // Those twenty were looked up, and the list knows that they have even been delivered.
  expect(await count("delivery WHERE state = 'delivered'")).toBe(20);
  expect(await count("delivery WHERE state = 'sent'")).toBe(180);
  expect(await count("event WHERE kind = 'delivery.moved' AND data->>'state' = 'uncertain'")).toBe(20);
}, 240_000);
