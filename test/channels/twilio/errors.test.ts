import { expect, test } from "vitest";
import { consequenceOf, failureOf, meaningOf } from "../../../channels/twilio/errors.ts";

test.each([
  ["20003", "config"],
  ["10001", "config"],
  ["30034", "config"],
  ["572006", "config"],
  ["20429", "transient"],
  ["30003", "transient"],
  ["63012", "transient"],
  ["20500", "ambiguous"],
  ["21610", "opt_out"],
  ["63014", "opt_out"],
  ["30005", "permanent"],
  ["63024", "permanent"],
  ["30007", "content"],
  ["21617", "content"],
  ["63016", "window"],
])("code %s is of the kind %s, and says so in a sentence", (code, kind) => {
  expect(meaningOf(code).kind).toBe(kind);
  expect(meaningOf(code).says).toMatch(/^[A-Z].*\.$/);
});

test("what an operator must do is said to them, and an agent reads another sentence", () => {
  for (const code of ["20003", "10001", "21609", "30034", "63007"]) {
    const { halts, todo, says } = meaningOf(code);
    expect([halts, todo]).toEqual([true, expect.stringMatching(/^[A-Z].*\.$/)]);
    expect(todo).not.toBe(says);
  }
});

test("a destination that is not allowed calls the operator and does not hold up the other customers", () => {
  for (const code of ["21408", "21606", "21608"]) {
    expect(meaningOf(code).halts).toBeUndefined();
    expect(consequenceOf(meaningOf(code))).toBe("line");
  }
});

test("a failure that comes later tells what follows from it", () => {
  expect(failureOf("21610")).toMatchObject({ code: "21610", consequence: "opted_out" });
  expect(failureOf("63014")).toMatchObject({ consequence: "blocked" });
  expect(failureOf("63016")).toMatchObject({
    consequence: "window_closed",
    reason: expect.stringContaining("template"),
  });
  expect(failureOf("30002")).toMatchObject({ consequence: "line" });
  expect(failureOf("30003")).toMatchObject({ againAfterMinutes: [30, 120] });
  expect(failureOf("30001")).toMatchObject({ againAfterMinutes: [2, 10] });
  for (const once of ["30008", "11751", "63019"]) expect(failureOf(once).againAfterMinutes).toHaveLength(1);
  // Written anew by a person, or never.
  for (const never of ["30005", "30007", "30036", "63032", "63016"])
    expect(failureOf(never).againAfterMinutes).toBeUndefined();
});

test("codes that are no numbers, unknown or missing, or that have a strange name, harm nobody", () => {
  expect(failureOf("InvalidSandboxRequest")).toEqual({
    code: "InvalidSandboxRequest",
    reason: expect.stringContaining("InvalidSandboxRequest"),
  });
  expect(failureOf("constructor").reason).toContain("constructor");
  expect(failureOf(undefined)).toEqual({ reason: expect.any(String) });
});
