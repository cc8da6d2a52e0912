import { expect, test } from "vitest";
import { partsOf } from "../src/conversation/parts.ts";
import { traitsOf } from "./support/traits.ts";

const [sms, whatsapp, email] = [traitsOf("sms"), traitsOf("whatsapp"), traitsOf("email")];
const textsOf = (text: string, traits = whatsapp) => partsOf(text, [], traits).map((part) => part.text);
const bare = (text: string) => text.replaceAll(/\s+/g, "");
const sentence = (n: number) => `Sentence number ${n} says that your blanket is on its way.`;
const prose = (sentences: number) => Array.from({ length: sentences }, (_, n) => sentence(n + 1)).join(" ");

test("what fits is one message, and so is a template without words", () => {
  expect(partsOf("Hello", [], sms)).toEqual([{ text: "Hello", files: [] }]);
  expect(partsOf("", [], whatsapp)).toEqual([{ text: "", files: [] }]);
  expect(textsOf("x".repeat(1600))).toHaveLength(1);
});

test("a long answer is cut between sentences into pieces of about the same length, and loses no word", () => {
  const text = prose(40);
  const texts = textsOf(text);
  expect(texts).toHaveLength(Math.ceil(text.length / 1600));
  for (const one of texts) {
    expect(one.length).toBeLessThanOrEqual(1600);
    expect(one).toMatch(/^Sentence .*way\.$/);
    expect(one.length).toBeGreaterThan(400);
  }
  expect(texts.join(" ")).toBe(text);
});

test("a paragraph is a better place than a sentence", () => {
  const [first, second] = [prose(15), prose(16)];
  expect(textsOf(`${first}\n\n${second}`)).toEqual([first, second]);
});

test.each([
  ["without a full stop", "word ".repeat(700).trim()],
  ["without a space", "a".repeat(4_801)],
  ["of emoji, of which none is torn", "👩‍👩‍👧‍👦".repeat(500)],
  ["of 1,601 emoji", "😀".repeat(1601)],
  ["in Thai, which has no spaces", "สวัสดีครับผ้าห่มของคุณกำลังเดินทาง".repeat(80)],
  ["with flags and accents", "🇳🇴é".repeat(900)],
  ["of one letter under more marks than a message holds", `a${"\u0301".repeat(4_000)}`],
])("a text %s is cut too, and nothing is lost", (_, text) => {
  for (const traits of [sms, whatsapp]) {
    const texts = textsOf(text, traits);
    for (const one of texts) {
      expect(one.length).toBeLessThanOrEqual(1600);
      expect(one.isWellFormed()).toBe(true);
    }
    expect(bare(texts.join(""))).toBe(bare(text));
    expect(Math.min(...texts.map((one) => one.length))).toBeGreaterThan(100);
  }
});

test("no character that people see as one is torn", () => {
  const family = "👩‍👩‍👧‍👦";
  for (const one of textsOf(family.repeat(500))) expect(one.replaceAll(family, "")).toBe("");
});

test("a text for carriers has room for characters that count twice", () => {
  expect(textsOf("€".repeat(1600), sms).length).toBeGreaterThan(1);
});

const png = (size: number) => ({ type: "image/png", size });

test("two pictures on WhatsApp are two messages, the first with the words", () => {
  expect(partsOf("Here they are", [png(10), png(20)], whatsapp)).toEqual([
    { text: "Here they are", files: [0] },
    { text: "", files: [1] },
  ]);
});

test("a document on WhatsApp goes by itself, because its words would be lost", () => {
  expect(partsOf("The invoice", [{ type: "application/pdf", size: 10 }], whatsapp)).toEqual([
    { text: "The invoice", files: [] },
    { text: "", files: [0] },
  ]);
});

test("pictures by SMS go together as far as they fit, behind the last words", () => {
  const files = [png(2_000_000), png(2_000_000), png(2_000_000)];
  expect(partsOf("Three", files, sms).map((part) => part.files)).toEqual([[0, 1], [2]]);
  const parts = partsOf(prose(40), [png(10)], sms);
  expect(parts.map((part) => part.files.length)).toEqual([...Array<number>(parts.length - 1).fill(0), 1]);
});

test("a mail is one mail, with all its files", () => {
  expect(partsOf(prose(300), [png(10), { type: "application/pdf", size: 10 }], email)).toHaveLength(1);
});
