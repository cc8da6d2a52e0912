import { expect, test } from "vitest";
import { mask } from "../src/conversation/mask.ts";
import { effortOf } from "./support/effort.ts";

test.each([
  ["IBAN DE89 3704 0044 0532 0130 00", "IBAN DE[number]"],
  ["4111  1111  1111  1111", "[number]"],
  ["4111 – 1111 – 1111 – 1111", "[number]"],
  ["call +47 (22) 12 34 56", "call [number]"],
  ["٠١٢٣٤٥٦٧٨٩", "[number]"],
  ["øyvind.ås@blåbær.no, @anna.berg", "[address], [handle]"],
  [`https://x.example/${"a".repeat(600)}secret`, "[link]"],
  ["anna.berg [at] example.com or anna(at)example(dot)no", "[address] or [address]"],
  ["write to anna dot berg (at) mail [dot] example [dot] com, please", "write to [address], please"],
  ["my e-mail is anna at example dot com", "my e-mail is [address]"],
  ["anna dot berg at example dot com; anna84 at example dot com", "[address]; [address]"],
  ["anna.berg AT example DOT com", "[address]"],
  [
    "We looked at example dot com and met at (at last) noon.",
    "We looked at example dot com and met at (at last) noon.",
  ],
  ["It is cheaper at (dot) or at example.com, is it?", "It is cheaper at (dot) or at example.com, is it?"],
  ["1,299.50 EUR or 3.49, for 4 people", "1,299.50 EUR or 3.49, for 4 people"],
])("%j leaves as %j", (text, masked) => {
  expect(mask(text)).toBe(masked);
});

test("the customer's own name is nowhere, however they write it, and what only looks like it stays", () => {
  expect(mask("It's ANNA again. Regards, Anna Berg (Bergen). Annabel says de", ["Anna de Berg"])).toBe(
    "It's [name] again. Regards, [name] [name] (Bergen). Annabel says de",
  );
});

test("10 kB of whatever a stranger writes are masked at once", async () => {
  const hostile = [
    "a",
    "a@",
    "@a.",
    "1",
    "1 - ",
    "www.",
    "https://",
    "()",
    "a.",
    "a dot ",
    "a at ",
    "a(at)",
    "mail a at ",
  ].map((part) => part.repeat(10_000 / part.length));
  const effort = await effortOf(500, () => {
    for (const text of hostile) mask(text, ["Anna Berg"]);
  });
  expect(effort).toBeLessThan(500);
});
