import { expect, test } from "vitest";
import { passagesOf } from "./article.ts";

test("an article is shown as its headings and what stands below each, without its Markdown", () => {
  const text = "# Care\n\nWash it rarely.\n\n## How hot?\nAt 30 degrees.\n\n## May it be ironed?\nNo.";
  expect(passagesOf("Care", text)).toEqual([
    { heading: "", text: "Wash it rarely." },
    { heading: "How hot?", text: "At 30 degrees." },
    { heading: "May it be ironed?", text: "No." },
  ]);
});

test("an article without a heading is one passage, and an empty one is none", () => {
  expect(passagesOf("Care", "Wash it rarely. #1 rule.")).toEqual([{ heading: "", text: "Wash it rarely. #1 rule." }]);
  expect(passagesOf("Care", "# Care\n")).toEqual([]);
});
