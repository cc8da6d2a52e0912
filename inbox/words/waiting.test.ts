import { expect, test } from "vitest";
import { spanWords, urgency, windowWords } from "./waiting.ts";

const at = (minutes: number) => new Date(Date.UTC(2026, 4, 3, 14, minutes)).toISOString();
const now = (minutes: number) => Date.parse(at(minutes));

test("an agent reads a wait in as few words as will do", () => {
  const minute = 60_000;
  expect(
    [20_000, minute, 22 * minute, 65 * minute, 120 * minute, 7.5 * 60 * minute, 50 * 60 * minute].map(spanWords),
  ).toEqual(["now", "1 m", "22 m", "1 h 5 m", "2 h", "7 h", "2 d"]);
});

test("a wait turns amber at half of its time and red at its deadline, and never before", () => {
  const holder = { since: at(0), deadline: at(30) };
  expect(urgency(holder, now(14))).toBe("calm");
  expect(urgency(holder, now(15))).toBe("half");
  expect(urgency(holder, now(29))).toBe("half");
  expect(urgency(holder, now(30))).toBe("over");
});

test("a wait without a deadline stays calm", () => {
  expect(urgency({ since: at(0) }, now(59))).toBe("calm");
});

test("an agent is told when the reply window is about to close, and that it has closed", () => {
  expect(windowWords(at(50), now(0))).toEqual({ words: "50 m left to reply", closed: false, soon: true });
  expect(windowWords(at(0), now(0)).closed).toBe(true);
});
