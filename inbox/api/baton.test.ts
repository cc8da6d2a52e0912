import { expect, test } from "vitest";
import type { Holder } from "../../src/http/wire/conversations.ts";
import { belongs, moveCounts } from "./baton.ts";

const holder = (who: Holder["who"], agent?: string): Holder => ({
  who,
  epoch: 1,
  since: "2026-05-03T14:00:00.000Z",
  ...(agent && { agent: { id: agent, name: agent } }),
});

test("a conversation that an agent took leaves those that wait and joins the agent's own", () => {
  expect(belongs("waiting", holder("agent", "ana"), "ana")).toBe(false);
  expect(belongs("mine", holder("agent", "ana"), "ana")).toBe(true);
  expect(belongs("mine", holder("agent", "jonas"), "ana")).toBe(false);
  expect(belongs("open", holder("nobody"), "ana")).toBe(false);
});

test("the counts move with the baton before the server has answered", () => {
  const counts = { waiting: 3, mine: 1, ai: 4, all: 9 };
  expect(moveCounts(counts, holder("team"), holder("agent", "ana"), "ana")).toEqual({
    waiting: 2,
    mine: 2,
    ai: 4,
    all: 9,
  });
  expect(moveCounts(counts, holder("agent", "ana"), holder("nobody"), "ana")).toEqual({
    waiting: 3,
    mine: 0,
    ai: 4,
    all: 8,
  });
});
