import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDispatcher, type Work } from "../src/wake.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aDispatcher() {
  const batches: string[][] = [];
  const dispatcher = createDispatcher({
    hand: async (batch) => void batches.push(batch.map((work) => `${work.kind} ${work.conversationId}`)),
    onError: () => {},
    now: Date.now,
    everyMs: 20,
  });
  const work = (conversationId: string, inMs = 0, kind: Work["kind"] = "converse"): Work => ({
    kind,
    conversationId,
    dueAt: new Date(Date.now() + inMs),
  });
  return { dispatcher, batches, work };
}

test("work of many conversations is handed on in one batch", async () => {
  const { dispatcher, batches, work } = aDispatcher();
  for (const id of ["a", "b", "c"]) dispatcher.wake(work(id));
  await vi.advanceTimersByTimeAsync(20);
  expect(batches).toEqual([["converse a", "converse b", "converse c"]]);
});

test("work that comes when nothing else does waits for no company", async () => {
  const { dispatcher, batches, work } = aDispatcher();
  dispatcher.wake(work("a"));
  await vi.advanceTimersByTimeAsync(0);
  expect(batches).toEqual([["converse a"]]);
  dispatcher.wake(work("b"));
  await vi.advanceTimersByTimeAsync(19);
  dispatcher.wake(work("c"));
  await vi.advanceTimersByTimeAsync(1);
  expect(batches).toEqual([["converse a"], ["converse b", "converse c"]]);
});

test("a burst of messages counts as one turn, once it has settled", async () => {
  const { dispatcher, batches, work } = aDispatcher();
  for (let n = 0; n < 5; n++) {
    dispatcher.wake(work("a", 1500));
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(batches).toEqual([]);
  await vi.advanceTimersByTimeAsync(600);
  expect(batches).toEqual([["converse a"]]);
});

test("a stream that never pauses still gets handed on every 20 ms", async () => {
  const { dispatcher, batches, work } = aDispatcher();
  for (let n = 0; n < 100; n++) {
    dispatcher.wake(work(`${n}`));
    await vi.advanceTimersByTimeAsync(1);
  }
  expect(batches.length).toBeGreaterThanOrEqual(4);
});

test("an agent's reply does not wait behind a burst that settles", async () => {
  const { dispatcher, batches, work } = aDispatcher();
  dispatcher.wake(work("a", 5000));
  dispatcher.wake(work("a", 0, "deliver"));
  await vi.advanceTimersByTimeAsync(25);
  expect(batches).toEqual([["deliver a"]]);
});

test("nor behind what its lane has put off meanwhile, whichever of the two was told first", async () => {
  const { dispatcher, batches, work } = aDispatcher();
  dispatcher.wake(work("a", 0, "deliver"));
  dispatcher.wake(work("a", 3_600_000, "deliver"));
  dispatcher.wake(work("b", 3_600_000, "deliver"));
  dispatcher.wake(work("b", 0, "deliver"));
  await vi.advanceTimersByTimeAsync(25);
  expect(batches).toEqual([["deliver a", "deliver b"]]);
});

test("while the queue does not answer, work waits once for each conversation, and closing does not wait for each batch", async () => {
  const batches: string[][] = [];
  let answer = (): void => {};
  const dispatcher = createDispatcher({
    hand: (batch) => {
      batches.push(batch.map((work) => work.conversationId));
      return new Promise((resolve) => (answer = resolve));
    },
    onError: () => {},
    now: Date.now,
    everyMs: 20,
  });
  for (let n = 0; n < 50; n++) {
    dispatcher.wake({ kind: "converse", conversationId: n % 2 === 0 ? "a" : "b", dueAt: new Date() });
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(batches).toEqual([["a"]]);
  answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(batches).toEqual([["a"], ["b", "a"]]);
  answer();
  await dispatcher.close();
  expect(batches).toHaveLength(2);
});

test("what is due when the process stops is handed on, unless the queue has just failed", async () => {
  let works = true;
  const batches: string[][] = [];
  const open = () =>
    createDispatcher({
      hand: async (batch) => {
        batches.push(batch.map((work) => work.conversationId));
        if (!works) throw new Error("the queue is away");
      },
      onError: () => {},
      now: Date.now,
      everyMs: 20,
    });
  const first = open();
  first.wake({ kind: "converse", conversationId: "a", dueAt: new Date() });
  await first.close();
  expect(batches).toEqual([["a"]]);

  works = false;
  const second = open();
  second.wake({ kind: "converse", conversationId: "b", dueAt: new Date() });
  await vi.advanceTimersByTimeAsync(20);
  second.wake({ kind: "converse", conversationId: "c", dueAt: new Date() });
  await second.close();
  expect(batches).toEqual([["a"], ["b"]]);
});
