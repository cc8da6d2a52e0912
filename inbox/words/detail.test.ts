import { expect, test } from "vitest";
import { placeLink, placeWords, unsupportedWords } from "./detail.ts";

test("a place is told to a metre and not to an atom", () => {
  expect(placeWords({ latitude: 52.520012345, longitude: -13.4 })).toBe("52.52001, -13.4");
  expect(placeLink({ latitude: 52.520012345, longitude: -13.4 })).toBe("geo:52.52001,-13.4");
});

test("what cannot be shown is named in words", () => {
  expect(unsupportedWords("live_location")).toContain("(live location)");
});
