import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { Pool } from "pg";
import type { Handler, Job } from "../src/queue/jobs.ts";
import { onPostgres } from "../src/queue/postgres.ts";
import { type Place, placeInPostgres, placeInRedis, testIn } from "./support/queue.ts";
import { redisInstalled } from "./support/redis.ts";
import { patient } from "./support/patient.ts";

const converse = (conversationId: string): Job => ({ kind: "converse", conversationId });
const newId = (): string => randomUUID();
const until = (condition: () => void, timeout = patient.timeout) => vi.waitFor(condition, { timeout, interval: 5 });

/** A door that handlers wait at until the test opens it. */
function door() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

function describeQueue(openPlace: () => Promise<Place>) {
  // oxlint-disable-next-line eslint/no-shadow -- a test like any other, with a place of its own
  const test = testIn(openPlace);

  test("each kind of work is done by its own handler, for the conversation that it names", async ({ queue }) => {
    const done: string[] = [];
    queue.run(async (id) => void done.push(`converse ${id}`), {
      deliver: async (id) => void done.push(`deliver ${id}`),
    });
    const [asks, gets] = [newId(), newId()];
    await queue.add([converse(asks), { kind: "deliver", conversationId: gets }]);
    await until(() => expect(done.toSorted()).toEqual([`converse ${asks}`, `deliver ${gets}`]));
  });

  test("ten messages that come while the first is being answered make one more turn, not ten", async ({ queue }) => {
    const thinking = door();
    const turns: string[] = [];
    queue.run(
      async (id) => {
        turns.push(id);
        await thinking.opened;
      },
      { concurrency: 1 },
    );
    const [customer, another] = [newId(), newId()];
    await queue.wake(customer);
    await until(() => expect(turns).toEqual([customer]));
    for (let message = 0; message < 10; message++) await queue.wake(customer);
    thinking.open();
    await until(() => expect(turns).toEqual([customer, customer]));
    // Lanes run in the order in which they were woken: had there been a third turn, it would come before this one.
    await queue.wake(another);
    await until(() => expect(turns).toEqual([customer, customer, another]));
  });

  test("two customers do not wait for each other", async ({ queue }) => {
    const customers = [newId(), newId()];
    const bothSpeak = door();
    const speaking = new Set<string>();
    let answered = 0;
    queue.run(async (id) => {
      if (speaking.add(id).size === 2) bothSpeak.open();
      await bothSpeak.opened;
      answered++;
    });
    await queue.wake(...customers);
    await until(() => expect(answered).toBe(2));
  });

  test("two processes never work on one conversation at once, and none of its messages is forgotten", async ({
    another,
  }) => {
    const processes = [await another(), await another()];
    const customers = Array.from({ length: 5 }, () => newId());
    const stored = new Map(customers.map((id) => [id, 0]));
    const read = new Map<string, number>();
    const busy = new Set<string>();
    let collisions = 0;
    for (const queue of processes)
      queue.run(async (id) => {
        if (busy.has(id)) collisions++;
        busy.add(id);
        const seen = stored.get(id)!;
        await sleep(Math.random() * 20);
        read.set(id, seen);
        busy.delete(id);
      });
    const writing = customers.flatMap((id) =>
      processes.map(async (queue) => {
        for (let message = 0; message < 40; message++) {
          stored.set(id, stored.get(id)! + 1);
          await queue.wake(id);
        }
      }),
    );
    await Promise.all(writing);
    await until(() => expect(read).toEqual(stored));
    expect(collisions).toBe(0);
  });

  test("work that fails is tried again, and the log names the conversation but not what the customer wrote", async ({
    queue,
  }) => {
    let attempts = 0;
    queue.run(async () => {
      if (++attempts < 3)
        throw Object.assign(new Error("the provider is away\nDETAIL: I live at 12 Elm Street"), { code: "E42" });
    });
    const customer = newId();
    await queue.wake(customer);
    await until(() => expect(attempts).toBe(3));
    expect(queue.logged).toMatchObject([
      {
        level: "warn",
        facts: { kind: "converse", conversation: customer, attempt: 1, error: "Error E42: the provider is away" },
      },
      { level: "warn", facts: { attempt: 2 } },
    ]);
    expect(JSON.stringify(queue.logged)).not.toContain("Elm Street");
  });

  test("work that always fails is dropped after the fifth attempt, and its conversation is free again", async ({
    queue,
  }) => {
    let attempts = 0;
    let works = false;
    queue.run(async () => {
      attempts++;
      if (!works) throw new Error("no");
    });
    const customer = newId();
    await queue.wake(customer);
    await until(() =>
      expect(queue.logged.at(-1)).toMatchObject({ level: "error", facts: { conversation: customer, attempt: 5 } }),
    );
    works = true;
    await queue.wake(customer);
    await until(() => expect(attempts).toBe(6));
  });

  test("when a worker process is killed, another one takes its conversation over within ten seconds", async ({
    queue,
    place,
    onTestFinished,
  }) => {
    const worker = path.join(import.meta.dirname, "support/lane-worker.ts");
    const victim = spawn(
      process.execPath,
      ["--import", "tsx", worker, place.databaseUrl, ...(place.redisUrl ? [place.redisUrl] : [])],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    onTestFinished(() => void victim.kill("SIGKILL"));
    const began = once(createInterface(victim.stdout), "line");
    const customer = newId();
    await queue.wake(customer);
    expect(await began).toEqual([customer]);
    await queue.wake(customer);
    victim.kill("SIGKILL");
    await once(victim, "exit");

    const killed = performance.now();
    const turns: string[] = [];
    queue.run(async (id) => void turns.push(id));
    // Once for the turn that died, once for the message that came meanwhile.
    await until(() => expect(turns).toEqual([customer, customer]));
    expect(performance.now() - killed).toBeLessThan(10_000);
    await queue.wake(customer);
    await until(() => expect(turns).toHaveLength(3));
  });

  test.for(["wipe", "loseJobs"] as const)(
    "when the queue loses what it knew (%s), new work is done as ever",
    async (harm, { queue, place }) => {
      const [waits, isBusy] = [newId(), newId()];
      const busy = door();
      const turns: string[] = [];
      queue.run(
        async (id) => {
          turns.push(id);
          if (id === isBusy) await busy.opened;
        },
        { concurrency: 1 },
      );
      await queue.wake(isBusy);
      await until(() => expect(turns).toEqual([isBusy]));
      await queue.wake(waits, isBusy);
      await place[harm]();
      busy.open();
      await queue.wake(waits, isBusy);
      await until(() => expect(turns.toSorted()).toEqual([isBusy, isBusy, waits].toSorted()));
      await queue.wake(waits);
      await until(() => expect(turns).toHaveLength(4));
    },
  );

  test("when the backend goes away and comes back, so does the work", async ({ queue, place }) => {
    const turns: string[] = [];
    queue.run(async (id) => void turns.push(id));
    await queue.wake(newId());
    await until(() => expect(turns).toHaveLength(1));
    await place.goAway();
    const customer = newId();
    await vi.waitFor(() => queue.wake(customer), patient);
    await until(() => expect(turns).toContain(customer));
  });

  test("closing waits for the turn that is being taken", async ({ queue }) => {
    const thinking = door();
    const steps: string[] = [];
    const lanes = queue.run(async (_, signal) => {
      steps.push("began");
      await thinking.opened;
      steps.push(signal.aborted ? "was cut short" : "ended");
    });
    await queue.wake(newId());
    await until(() => expect(steps).toEqual(["began"]));
    const closing = lanes.close().then(() => steps.push("closed"));
    await sleep(50);
    thinking.open();
    await closing;
    expect(steps).toEqual(["began", "ended", "closed"]);
  });

  test("closing tells a turn that hangs to stop, leaves it, and the next process does it again", async ({ queue }) => {
    const steps: string[] = [];
    const lanes = queue.run(async (_, signal) => {
      steps.push("began");
      signal.addEventListener("abort", () => steps.push("was told to stop"));
      await new Promise(() => {});
    });
    const customer = newId();
    await queue.wake(customer);
    await until(() => expect(steps).toEqual(["began"]));
    await lanes.close();
    expect(steps).toEqual(["began", "was told to stop"]);
    const turns: string[] = [];
    queue.run(async (id) => void turns.push(id));
    await until(() => expect(turns).toEqual([customer]));
  });

  test("two thousand conversations are each done once, and nothing fails", async ({ queue }) => {
    const customers = Array.from({ length: 2_000 }, () => newId());
    const done = new Map<string, number>();
    const count: Handler = async (id) => void done.set(id, (done.get(id) ?? 0) + 1);
    queue.run(count, { concurrency: 20, deliver: count });
    await queue.add(customers.flatMap((id): Job[] => [converse(id), { kind: "deliver", conversationId: id }]));
    await until(() => expect([...done.values()].filter((times) => times === 2)).toHaveLength(2_000), 80_000);
    expect(done.size).toBe(2_000);
    expect(queue.logged).toEqual([]);
  });

  test("several processes may start together on an empty backend", async ({ another }) => {
    const queues = await Promise.all([another(), another(), another(), another()]);
    let turns = 0;
    for (const queue of queues) queue.run(async () => void turns++);
    await Promise.all(queues.map((queue) => queue.wake(newId())));
    await until(() => expect(turns).toBe(4));
  });
}

describe.concurrent("the queue on PostgreSQL", () => {
  describeQueue(placeInPostgres);
});
describe.concurrent("the queue on Redis", { skip: !redisInstalled() }, () => {
  describeQueue(placeInRedis);
});

test("a connection to PostgreSQL that is lost in the middle of a claim does not end the process", async ({
  onTestFinished,
}) => {
  const place = await placeInPostgres();
  onTestFinished(place.end);
  const { options, close } = await onPostgres(place.databaseUrl, () => {});
  const pool: unknown = options;
  if (!(pool instanceof Pool)) throw new TypeError("the queue's connections are no pool");
  const held = await pool.connect();
  const lost = new Promise((resolve) => held.once("end", resolve));
  await held.query("BEGIN");
  await place.goAway();
  await lost;
  await expect(held.query("COMMIT")).rejects.toThrow(/not queryable/);
  held.release(true);
  await close();
});
