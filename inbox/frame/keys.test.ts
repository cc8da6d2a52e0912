import { expect, test } from "vitest";
import { isLetterOfAnswer, keyMap, readKey } from "./keys.ts";

const press = (key: string, held: Partial<{ ctrlKey: boolean; metaKey: boolean; altKey: boolean }> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test("every key of the map does what the map says", () => {
  for (const { keys, command } of keyMap) expect(readKey(press(keys === "Esc" ? "Escape" : keys), false)).toBe(command);
});

test("an agent who types the letter e resolves nothing", () => {
  expect(readKey(press("e"), true)).toBeUndefined();
  expect(readKey(press("Escape"), true)).toBe("back");
});

test("Ctrl K and Command K open the palette, even while typing; the browser keeps its other chords", () => {
  expect(readKey(press("k", { ctrlKey: true }), true)).toBe("palette");
  expect(readKey(press("K", { metaKey: true }), false)).toBe("palette");
  expect(readKey(press("r", { ctrlKey: true }), false)).toBeUndefined();
});

test("Ctrl J calls the co-pilot, also while typing", () => {
  expect(readKey(press("j", { ctrlKey: true }), true)).toBe("assist");
  expect(readKey(press("j"), false)).toBe("next");
});

test("letters right after t are the answer, even before there is a cursor, and resolve nothing", () => {
  expect(isLetterOfAnswer(press("e"), false, 40)).toBe(true);
  expect(isLetterOfAnswer(press("e"), true, 40)).toBe(false);
  expect(isLetterOfAnswer(press("e"), false, 5000)).toBe(false);
  expect(isLetterOfAnswer(press("k", { ctrlKey: true }), false, 40)).toBe(false);
  expect(isLetterOfAnswer(press("Escape"), false, 40)).toBe(false);
});
