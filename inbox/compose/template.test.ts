import { expect, test } from "vitest";
import type { Template } from "../../src/http/wire/channels.ts";
import { blockedWords, fill, findTemplates, gapWords, missingGap, piecesOf } from "./template.ts";

const template = (more: Partial<Template> = {}): Template => ({
  id: "t",
  contentSid: `HX${"0".repeat(32)}`,
  name: "parcel_ready",
  language: "en",
  text: "Hello {{1}}, your parcel {{ number }} can be collected.",
  variables: [
    { name: "1", example: "Mira" },
    { name: "number", example: "1182" },
  ],
  state: "approved",
  ...more,
});

test("the preview shows what was typed, and the example where nothing was", () => {
  expect(piecesOf(template(), { "1": "Joan" })).toEqual([
    { kind: "words", text: "Hello " },
    { kind: "gap", name: "1", value: "Joan", example: "Mira" },
    { kind: "words", text: ", your parcel " },
    { kind: "gap", name: "number", value: undefined, example: "1182" },
    { kind: "words", text: " can be collected." },
  ]);
  expect(fill(template(), { "1": "Joan", number: "7" })).toBe("Hello Joan, your parcel 7 can be collected.");
});

test("a gap without words is named before anything is sent", () => {
  expect(missingGap(template(), { "1": "Joan", number: "  " })).toBe("number");
  expect(missingGap(template(), { "1": "Joan", number: "7" })).toBeUndefined();
  expect(gapWords("1")).toBe("Gap 1");
  expect(gapWords("order_number")).toBe("order number");
});

test("what a customer's name contains stays words", () => {
  expect(fill(template(), { "1": "{{number}}", number: "$&" })).toBe(
    "Hello {{number}}, your parcel $& can be collected.",
  );
});

test("a template that cannot be sent says why", () => {
  expect(blockedWords(template())).toBeUndefined();
  expect(blockedWords(template({ state: "rejected", reason: "It promises money." }))).toBe(
    "Rejected: It promises money",
  );
});

test("what can be sent stands first, and words find it", () => {
  const all = [template({ id: "a", name: "a", state: "pending" }), template({ id: "b", name: "b" })];
  expect(findTemplates(all, "").map(({ id }) => id)).toEqual(["b", "a"]);
  expect(findTemplates(all, "collected PARCEL")).toHaveLength(2);
  expect(findTemplates(all, "refund")).toEqual([]);
});
