import { expect, test } from "vitest";
import { createExtractive } from "../src/ai/extractive.ts";
import { assist, type Assistant } from "../src/assist.ts";
import { talk } from "./support/talk.ts";

const ana = { kind: "agent", id: "ana", name: "Ana" } as const;
const noon = new Date("2026-03-02T12:00:00Z");

/** Asks for a draft of somebody who writes like this. */
function asks(model: Assistant, options: { readonly stop?: AbortSignal; readonly limitMs?: number } = {}) {
  const needs = {
    load: async () => talk("customer: Where is order 1182?"),
    passages: async () => [],
    traits: () => ({ comfortableText: 320 }),
    model,
    quoting: createExtractive(),
    use: async () => 0,
  };
  return assist(needs, "conversation", ana, { what: "draft" }, noon, options);
}
/** A model that listens to no signal. */
const deaf: Assistant = { assist: () => new Promise(() => {}) };

test("an agent waits for no slow model, even one that does not hear that its time is over", async () => {
  expect(await asks(deaf, { limitMs: 20 })).toEqual({
    outcome: "unable",
    problem: "The model took too long. Try again, or write it yourself.",
  });
});

test("what an agent stops is thought no further", async () => {
  let heard: AbortSignal | undefined;
  const listening: Assistant = {
    assist(_, signal) {
      heard = signal;
      return new Promise(() => {});
    },
  };
  const stop = new AbortController();
  const stopped = asks(listening, { stop: stop.signal });
  await expect.poll(() => heard).toBeDefined();
  stop.abort();
  expect(await stopped).toMatchObject({ outcome: "unable" });
  expect(heard?.aborted).toBe(true);
});
