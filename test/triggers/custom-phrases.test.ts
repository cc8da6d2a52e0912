import { expect, test } from "vitest";
import { customPhrases } from "../../src/triggers/custom-phrases.ts";
import { fold } from "../../src/triggers/fold.ts";
import type { Trigger } from "../../src/triggers/trigger.ts";
import { effortOf } from "../support/effort.ts";

const listening = (id: string, phrases: readonly string[]): Trigger => ({
  id,
  name: id,
  kind: "custom",
  threshold: 0.5,
  mode: "pass",
  state: "live",
  priority: "normal",
  phrases,
  team: null,
  lines: [],
  channels: [],
  quietMinutes: 30,
  version: 1,
});
const line = (text: string) => ({ id: "1", by: "customer", text, folded: fold(text) }) as const;
const found = (text: string, ...phrases: readonly string[]) =>
  customPhrases({ fresh: [line(text)], before: [], bestPassage: null, terse: false }, [listening("t", phrases)])[0]
    ?.evidence;

test.each([
  ["Is there a GIFT card?", "gift card", "GIFT card"],
  ["The café is closed", "CAFE", "café"],
  ["Gifts cards, gift cards", "gift card", undefined],
  ["gift cardboard, then a gift card", "gift card", "gift card"],
  ["It costs $100 now", "$100", "$100"],
  ["regift card", "gift card", undefined],
  ["где мой заказ?", "заказ", "заказ"],
  ["贈り物カードはありますか", "カード", "カード"],
  ["plan B+ please", "b+", "B+"],
])("of %j the phrase %j finds %j", (text, phrase, evidence) => {
  expect(found(text, phrase)).toBe(evidence);
});

test("10 kB that almost match hold a turn up by milliseconds, with 200 triggers of 50 phrases", async () => {
  const all = Array.from({ length: 200 }, (_, of) =>
    listening(
      `${of}`,
      Array.from({ length: 50 }, (__, at) => `${"a".repeat(2 + (at % 25))} ${of} ${at}`),
    ),
  );
  for (const text of ["a".repeat(10_000), "aa ".repeat(3_333), "A parcel that never came. ".repeat(385)]) {
    const said = { fresh: [line(text)], before: [], bestPassage: null, terse: false };
    expect(await effortOf(250, () => customPhrases(said, all))).toBeLessThan(250);
  }
});
