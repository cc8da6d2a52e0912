import { expect, test } from "vitest";
import type { Rule } from "../../src/http/wire/triggers.ts";
import { changeWords, doesWords, figuresWords, inOrder, isAbout, kinds, minutesWords, sureWords } from "./trigger.ts";

const given: Rule = {
  name: "Refunds",
  kind: "custom",
  threshold: 0.7,
  mode: "pass",
  state: "live",
  priority: "normal",
  phrases: ["money back"],
  lines: [],
  channels: [],
  quietMinutes: 30,
};
const names = { team: () => "Sales", line: (id: string) => (id === "a" ? "Shop" : "Texts") };

test("what a trigger does is a sentence", () => {
  expect(doesWords(given, names)).toBe("Passes the baton at once.");
  expect(doesWords({ ...given, team: "s", priority: "urgent", lines: ["a"] }, names)).toBe(
    "Passes the baton to Sales at once, with urgent priority, only on Shop.",
  );
  expect(doesWords({ ...given, mode: "invite", channels: ["sms", "whatsapp"] }, names)).toBe(
    "Calls a person while the AI keeps helping, only on SMS and WhatsApp.",
  );
});

test("a trigger is found by its name, its phrases, what it listens for, its team and its line, in any order", () => {
  const trigger = {
    ...given,
    id: "t",
    version: 1,
    changedAt: "",
    team: "s",
    lines: ["a"],
    figures: { days: 30, fired: 0, shadow: 0, handoffs: 0 },
  };
  for (const typed of ["refund", "MONEY", "back money", "sales", "shop", "words of your own"])
    expect([typed, isAbout(trigger, typed, names)]).toEqual([typed, true]);
  expect(isAbout(trigger, "refund texts", names)).toBe(false);
});

test("each difference between two versions has its words, and what stayed has none", () => {
  expect(changeWords(given, given, names)).toEqual([]);
  const after = {
    ...given,
    threshold: 0.85,
    mode: "invite" as const,
    phrases: ["refund"],
    team: "s",
    quietMinutes: 90,
    name: "Money",
    lines: ["b"],
  };
  expect(changeWords(given, after, names)).toEqual([
    "Name: “Refunds” became “Money”",
    "Sure: 70\u00a0% became 85\u00a0%",
    "Invites a person while the AI keeps helping",
    "Phrases: + “refund”, − “money back”",
    "Calls Sales",
    "On Texts",
    "Quiet after a hand-back: 90 minutes",
  ]);
});

test("figures speak of what a trigger is: live ones fire, shadows would have", () => {
  const figures = { days: 30, fired: 12, shadow: 2, handoffs: 1 };
  expect(figuresWords({ state: "live", figures })).toBe("Fired 12 times in 30 days, 1 handoff");
  expect(figuresWords({ state: "shadow", figures })).toBe("Would have called twice in 30 days");
  expect(figuresWords({ state: "live", figures: { ...figures, fired: 0 } })).toBe("Has not fired in 30 days");
});

test("a higher threshold is never said to catch more", () => {
  const said = [0, 0.5, 0.7, 0.85, 0.95, 1].map(sureWords);
  expect(new Set(said).size).toBe(said.length);
  expect(said[0]).toContain("nearly everything");
  expect(said.at(-1)).toContain("almost nothing");
});

test("minutes are said as people say them", () => {
  expect([0, 15, 30, 60, 90, 120, 1440].map(minutesWords)).toEqual([
    "Not at all",
    "15 minutes",
    "Half an hour",
    "An hour",
    "90 minutes",
    "2 hours",
    "A day",
  ]);
});

test("an operator's own triggers come first, and every kind has words", () => {
  const listed = [
    { kind: "repetition", name: "Circles" },
    { kind: "asked_for_human", name: "Person" },
    { kind: "custom", name: "Z" },
    { kind: "custom", name: "A" },
  ] as const;
  expect(listed.toSorted(inOrder).map(({ name }) => name)).toEqual(["A", "Z", "Person", "Circles"]);
  for (const { title, words } of Object.values(kinds)) expect(title.length * words.length).toBeGreaterThan(0);
});
