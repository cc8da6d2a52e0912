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
