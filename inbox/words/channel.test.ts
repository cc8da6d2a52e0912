import { expect, test } from "vitest";
import { addressWords } from "./channel.ts";

test("a phone number is read in groups, a mail address as it is", () => {
  expect(addressWords("+15550100")).toBe("+1 555 0100");
  expect(addressWords("+12025550142")).toBe("+1 202 555 0142");
  expect(addressWords("whatsapp:+4791550142")).toBe("+47 915 501 42");
  expect(addressWords("mira@example.org")).toBe("mira@example.org");
});
