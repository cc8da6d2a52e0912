import { expect, test } from "vitest";
import type { Rule, Trigger } from "../../src/http/wire/triggers.ts";
import { mistakesIn, patched, patchTo, ruleOf, testable, withoutSame, withoutSaved } from "./trigger-draft.ts";

const rule: Rule = {
  name: "Refunds",
  kind: "custom",
  threshold: 0.7,
  mode: "pass",
  state: "live",
  priority: "normal",
  phrases: ["money back"],
  team: "sales",
  lines: [],
  channels: [],
  quietMinutes: 30,
};
const trigger: Trigger = {
  ...rule,
  id: "t",
  version: 3,
  changedAt: "2026-05-03T10:00:00.000Z",
  figures: { days: 30, fired: 0, shadow: 0, handoffs: 0 },
};

test("what is as it was again is no change", () => {
  expect(withoutSame(trigger, { name: "Refunds", threshold: 0.8, phrases: ["money back"], team: "sales" })).toEqual({
    threshold: 0.8,
  });
});

test("a team can be taken away and brought back", () => {
  expect(patched(trigger, { team: null })).not.toHaveProperty("team");
  const { team: _, ...free } = trigger;
  expect(patched(free, { team: "sales" }).team).toBe("sales");
  expect(patched(trigger, {})).toEqual(rule);
});

test("an undo is the way back from what was saved", () => {
  const { team: _, ...saved } = { ...trigger, version: 4, threshold: 0.9, phrases: ["refund"] };
  expect(patched(saved, patchTo(saved, ruleOf(trigger)))).toEqual(rule);
  expect(patchTo(saved, ruleOf(trigger))).toEqual({ threshold: 0.7, phrases: ["money back"], team: "sales" });
});

test("a draft that is not finished can still be tried", () => {
  expect(testable({ ...rule, name: "  ", phrases: ["x", " refund ", "refund", "y".repeat(90)] })).toMatchObject({
    name: "This trigger",
    phrases: ["refund"],
  });
});

test("a mistake stands beside its field, and what fits none below", () => {
  const { fields, rest } = mistakesIn([
    { path: "phrases.2", message: "Too short." },
    { path: "name", message: "Taken." },
    { path: "", message: "Out of use." },
  ]);
  expect(fields).toEqual({ phrases: "Too short.", name: "Taken." });
  expect(rest).toBe("Out of use.");
});

test("what was saved is no draft any more, and what else was changed stays one", () => {
  expect(
    withoutSaved({ name: "Money", threshold: 0.9, phrases: ["a", "b"] }, { threshold: 0.9, phrases: ["a"] }),
  ).toEqual({
    name: "Money",
    phrases: ["a", "b"],
  });
});
