import { expect, test } from "vitest";
import { languageWords, toneWords } from "./brief.ts";

const tone = (...levels: readonly number[]) => levels.map((level, at) => ({ message: `m${at}`, level }));

test("how a customer sounded is told in turns, however many messages there were", () => {
  expect(toneWords(tone(0, 0, 0.1))).toBe("calm");
  expect(toneWords(tone(0, 0.5, 0.5, 0.9))).toBe("calm, then strained, then angry");
  expect(toneWords(tone(0, 0.9, 0, 0.9, 0))).toBe("calm at first, calm at last");
});

test("a language is called by its name", () => {
  expect(languageWords("de")).toBe("Writes German");
});
