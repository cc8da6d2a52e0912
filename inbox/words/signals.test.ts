import { expect, test } from "vitest";
import { distinct, mostTelling, type Signal, signalDetail } from "./signals.ts";

const signal = (kind: Signal["kind"], score: number, evidence: string): Signal => ({
  kind,
  score,
  evidence,
  threshold: 0.5,
  message: "m1",
  messages: [],
  detector: "rules",
  version: "1",
});

test("what two rules saw in the same words is told once, by the surer one", () => {
  const told = distinct([
    signal("frustration", 0.6, "third time"),
    signal("frustration", 0.8, "third time"),
    signal("repetition", 0.7, "third time"),
  ]);
  expect(told.map(({ kind, score }) => [kind, score])).toEqual([
    ["frustration", 0.8],
    ["repetition", 0.7],
  ]);
});

test("hovering over evidence says kind, score and rule", () => {
  expect(signalDetail(signal("asked_for_human", 0.97, "a person"))).toBe(
    "asked for a person, 97 % sure; the rule calls from 50 % (rules 1)",
  );
});

test("of each kind the words of one message are shown before what a whole conversation says", () => {
  const course = { ...signal("frustration", 0.9, "all that I wrote"), messages: ["m0", "m1"] };
  const plain = signal("frustration", 0.8, "third time");
  const asked = signal("asked_for_human", 1, "a human");
  expect(mostTelling([course, asked, plain])).toEqual([plain, asked]);
});
