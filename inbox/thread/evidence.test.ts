import { expect, test } from "vitest";
import { cutLinks, markEvidence } from "./evidence.ts";

const marked = (text: string, ...evidence: string[]) =>
  markEvidence(
    text,
    evidence.map((words) => ({ evidence: words })),
  ).map((part) => (part.marks.length > 0 ? `[${part.text}]` : part.text));

test("the agent sees which words raised the alarm", () => {
  expect(marked("I asked that three times now!!", "three times now")).toEqual([
    "I asked that ",
    "[three times now]",
    "!!",
  ]);
});

test("evidence that overlaps is marked once, by both", () => {
  const parts = markEvidence("I want my money back now", [
    { evidence: "my money back" },
    { evidence: "money back now" },
  ]);
  expect(parts.map(({ text, marks }) => [text, marks.length])).toEqual([
    ["I want ", 0],
    ["my ", 1],
    ["money back", 2],
    [" now", 1],
  ]);
});

test("evidence in another case is found, and words that nobody said mark nothing", () => {
  expect(marked("My LAWYER calls", "my lawyer")).toEqual(["[My LAWYER]", " calls"]);
  expect(marked("Hello", "lawyer", "")).toEqual(["Hello"]);
  expect(marked("", "x")).toEqual([]);
});

test("a web address becomes a link without the full stop behind it, and a script does not", () => {
  expect(cutLinks("See https://shop.example/1182. Thanks")).toEqual([
    { text: "See " },
    { text: "https://shop.example/1182", href: "https://shop.example/1182" },
    { text: ". Thanks" },
  ]);
  expect(cutLinks("javascript:alert(1)")).toEqual([{ text: "javascript:alert(1)" }]);
});
