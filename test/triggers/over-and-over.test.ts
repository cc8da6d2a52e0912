import { expect, test } from "vitest";
import { asMessage } from "../../src/detect.ts";
import { defaultTriggers } from "../../src/triggers/defaults.ts";
import { detect } from "../../src/triggers/detect.ts";
import { withoutEndlessRepeats } from "../../src/triggers/over-and-over.ts";
import { read } from "../../src/triggers/reading.ts";

const triggers = defaultTriggers.map((trigger, id) => ({ ...trigger, id: `${id}`, version: 1 }));
const heardIn = (text: string) =>
  detect(read({ turnedSeq: 0, messages: [asMessage({ role: "customer", text }, 0)] }), triggers);

test.each(["a", "=-", "please answer me! ", "😡👍🏽 ", "ยินดี ", "We were at the fair and liked your mugs. ".repeat(8)])(
  "who says %j over and over is read for a page, and in whole pieces",
  (piece) => {
    const [before, behind] = ["Good morning, ", "and where is my order?"];
    const text = `${before}${piece.repeat(Math.ceil(10_000 / piece.length))}${behind}`;
    const kept = withoutEndlessRepeats(text);
    expect(kept.length).toBeLessThan(2_500);
    expect(kept.startsWith(before + piece)).toBe(true);
    expect(kept.endsWith(piece + behind)).toBe(true);
    expect(kept.slice(before.length, -behind.length).replaceAll(piece, "")).toBe("");
  },
);

test("a long letter is read to its end, word for word", () => {
  const letter = Array.from({ length: 300 }, (_, day) => `On day ${day} we sold ${day * 7} mugs at the fair. `).join(
    "",
  );
  expect(withoutEndlessRepeats(letter)).toBe(letter);
  const table = `${"-".repeat(80)}\n`.repeat(20);
  expect(withoutEndlessRepeats(table + letter)).toBe(table + letter);
});

test("a request among endless repetitions is found, in the customer's own words", () => {
  const chatter = "we were at the fair and it was a fine day. ".repeat(200);
  const text = `${chatter}Could I speak to a person? ${chatter}`;
  const found = heardIn(text).find(({ kind }) => kind === "asked_for_human");
  expect(text).toContain(found?.evidence);
  expect(found?.evidence).toContain("speak to a person");
});

test("what is turned around stays turned around, however often it is said", () => {
  const text = `${"I do not want to talk to an agent, ".repeat(400)}thank you.`;
  expect(heardIn(text).filter(({ kind }) => kind === "asked_for_human")).toEqual([]);
});
