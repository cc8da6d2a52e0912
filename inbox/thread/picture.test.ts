import { expect, test } from "vitest";
import { pictureSize } from "./picture.ts";

test("a picture keeps its shape and takes no more of the thread than it should", () => {
  expect(pictureSize({ width: 4000, height: 3000 })).toEqual({ width: 220, height: 165 });
  expect(pictureSize({ width: 900, height: 1800 })).toEqual({ width: 110, height: 220 });
  expect(pictureSize({ width: 120, height: 80 })).toEqual({ width: 120, height: 80 });
});

test("a strip or a speck can still be hit with a finger", () => {
  expect(pictureSize({ width: 3000, height: 20 })).toEqual({ width: 220, height: 48 });
});
