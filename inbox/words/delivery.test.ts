import { expect, test } from "vitest";
import { deliveryWords } from "./delivery.ts";

test("a failed delivery says why in a sentence, without its code", () => {
  const said = deliveryWords({ state: "failed", reason: "This number has opted out", code: "21610" });
  expect(said).toEqual({ mark: "warning", words: "Not delivered: this number has opted out.", trouble: true });
});

test("a reason that starts with an abbreviation keeps its capitals", () => {
  expect(deliveryWords({ state: "failed", reason: "SMS is not possible." }).words).toBe(
    "Not delivered: SMS is not possible.",
  );
});

test("an uncertain delivery promises that nothing is sent twice", () => {
  expect(deliveryWords({ state: "uncertain" }).words).toContain("not sent again");
});
