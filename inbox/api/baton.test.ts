import { expect, test } from "vitest";
import type { Holder } from "../../src/http/wire/conversations.ts";
import type { Held } from "../words/holder.ts";
import { belongs, moveCounts } from "./baton.ts";

const since = "2026-05-03T14:00:00.000Z";
const holder = (who: Holder["who"], agent?: string): Held => ({
  holder: { who, epoch: 1, since, ...(agent && { agent: { id: agent, name: agent } }) },
});
const invited: Held = {
  ...holder("ai"),
  invited: { team: { id: "support", name: "Support" }, since, deadline: "2026-05-03T14:15:00.000Z" },
};

test("a conversation that an agent took leaves those that wait and joins the agent's own", () => {
  expect(belongs("waiting", holder("agent", "ana"), "ana")).toBe(false);
  expect(belongs("mine", holder("agent", "ana"), "ana")).toBe(true);
  expect(belongs("mine", holder("agent", "jonas"), "ana")).toBe(false);
  expect(belongs("open", holder("nobody"), "ana")).toBe(false);
  expect(belongs("offered", holder("team"), "ana")).toBe(true);
  expect(belongs("offered", holder("agent", "ana"), "ana")).toBe(false);
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

test("an invited conversation waits for people while it is the AI's, until one of them takes it or leaves it to the AI", () => {
  const counts = { waiting: 1, mine: 0, ai: 4, all: 9 };
  expect([belongs("waiting", invited, "ana"), belongs("ai", invited, "ana")]).toEqual([true, true]);
  expect(moveCounts(counts, invited, holder("agent", "ana"), "ana")).toEqual({ waiting: 0, mine: 1, ai: 3, all: 9 });
  expect(moveCounts(counts, invited, holder("ai"), "ana")).toEqual({ waiting: 0, mine: 0, ai: 4, all: 9 });
});
