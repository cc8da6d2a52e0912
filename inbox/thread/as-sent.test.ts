import { expect, test } from "vitest";
import { pictureWords, zoomFor } from "./as-sent.ts";

test("a mail made for a wide screen is drawn smaller on a phone, but never too small to read", () => {
  expect(zoomFor(800, 640)).toBe(1);
  expect(zoomFor(320, 640)).toBe(0.5);
  expect(zoomFor(320, 4000)).toBe(0.4);
});

test("the line above a mail counts the pictures that it does not show, and says why", () => {
  expect(pictureWords(0, false)).toBe("As it was sent");
  expect(pictureWords(1, false)).toBe("1 picture from the web is not loaded");
  expect(pictureWords(3, false)).toBe("3 pictures from the web are not loaded");
  expect(pictureWords(2, true)).toBe("2 pictures could not be loaded");
});
