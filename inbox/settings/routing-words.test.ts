import { expect, test } from "vitest";
import { type Conditions, whenWords } from "./routing-words.ts";

const every: Conditions = {
  kinds: [],
  topics: [],
  lines: [],
  channels: [],
  languages: [],
  attributes: {},
  hours: null,
};

test("a rule says when it holds, in a sentence", () => {
  expect(whenWords(every, new Map())).toBe("Every handoff");
  expect(whenWords({ ...every, topics: ["delivery", "order"], languages: ["de"] }, new Map())).toBe(
    "About a delivery or an order, in German",
  );
  expect(whenWords({ ...every, kinds: ["high_stakes", "frustration"] }, new Map())).toBe(
    "Law, money and safety or anger and disappointment",
  );
  const line = { ...every, lines: ["1", "2"], attributes: { tier: "gold" } };
  expect(whenWords(line, new Map([["1", "Shop"]]))).toBe("On Shop or a line that is gone, tier is gold");
});
