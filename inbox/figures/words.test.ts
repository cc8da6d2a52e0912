import { expect, test } from "vitest";
import { askedOf, before, dayFrom, lengthOf, pointsOf, stepOf } from "./range.ts";
import { changeWords, counted, secondsWords, shareWords } from "./words.ts";

const plain = (words: string) => words.replaceAll("\u00a0", " ");

test("a length of time is said as exactly as anybody needs it", () => {
  const said = [null, 0, 0.4, 7.5, 59.6, 250, 600, 3599, 7500, 86_400, 270_000].map(secondsWords).map(plain);
  expect(said).toEqual([
    "–",
    "0 s",
    "under 1 s",
    "8 s",
    "1 min",
    "4 min 10 s",
    "10 min",
    "1 h",
    "2 h 5 min",
    "1 d",
    "3 d 3 h",
  ]);
});

test("a share keeps its tenths, and nothing of nothing is no number", () => {
  expect([0.5455, 1, 0, null].map(shareWords).map(plain)).toEqual(["54.6 %", "100 %", "0 %", "–"]);
  expect(["stretch", "handoff"].map((noun) => counted(2, noun))).toEqual(["2 stretches", "2 handoffs"]);
});

test("what reads the same as before is as before; with nothing before there is nothing to compare", () => {
  expect(changeWords(0.2, 0.14, shareWords)?.replace("\u00a0", " ")).toBe("up from 14 %");
  expect(changeWords(0.20001, 0.2, shareWords)).toBe("as before");
  expect([changeWords(null, 0.2, shareWords), changeWords(0.2, null, shareWords)]).toEqual([undefined, undefined]);
});

test("the last 7 days end with today, and the 7 before end where they begin", () => {
  const noon = new Date(2026, 2, 9, 12).getTime();
  const asked = askedOf({ days: 7 }, noon);
  expect([dayFrom(noon, 0), asked]).toEqual(["2026-03-09", { from: "2026-03-03", to: "2026-03-10" }]);
  expect(before(asked)).toEqual({ from: "2026-02-24", to: "2026-03-03" });
  expect(pointsOf(asked)).toHaveLength(7);
  expect(askedOf({ from: "2026-03-02", until: "2026-03-02" }, noon)).toEqual({ from: "2026-03-02", to: "2026-03-03" });
});

test("a long time is drawn by weeks, each named by its Monday", () => {
  const year = { from: "2026-01-01", to: "2027-01-01" };
  expect([stepOf(year), lengthOf(year)]).toEqual(["week", 365]);
  expect(pointsOf(year).slice(0, 2)).toEqual(["2025-12-29", "2026-01-05"]);
});
