import { expect, test } from "vitest";
import { messagesIn, segmentWords } from "./segments.ts";

test("nobody is bothered with segments before the first one is nearly full", () => {
  expect(segmentWords({ segments: 1, left: 100, forcing: [] })).toBeUndefined();
  expect(segmentWords({ segments: 1, left: 24, forcing: [] })).toBe("1 segment, 24 left");
  expect(segmentWords({ segments: 3, left: 0, forcing: [] })).toBe("3 segments");
});

test("an agent learns which characters make a text expensive", () => {
  expect(segmentWords({ segments: 2, left: 0, forcing: ["ő"] })).toBe("2 segments, Unicode because of ő");
  expect(segmentWords({ segments: 2, left: 0, forcing: ["ő", "ű", "’", "😀", "中"] })).toBe(
    "2 segments, Unicode because of ő ű ’ 😀 …",
  );
});

test("a long text says as how many messages it goes", () => {
  expect(messagesIn("", 1600, true)).toBe(1);
  expect(messagesIn("a".repeat(1600), 1600, false)).toBe(1);
  expect(messagesIn("a".repeat(1600), 1600, true)).toBe(2);
  expect(messagesIn("a".repeat(3500), 1600, false)).toBe(3);
});
