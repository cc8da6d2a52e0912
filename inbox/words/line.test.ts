import { expect, test } from "vitest";
import type { Line } from "../../src/http/wire/lines.ts";
import { haltedWords, lineWords } from "./line.ts";

const line = (more: Partial<Line>): Line => ({
  id: "l",
  channel: "sms",
  name: "Text",
  address: "+15550100",
  state: "live",
  halted: false,
  waiting: 0,
  settings: {},
  surveys: false,
  rotating: false,
  ...more,
});

test("a halted line says that nothing is sent, why, and what waits", () => {
  const halted = line({ state: "attention", halted: true, reason: "Twilio refused the credentials", waiting: 3 });
  expect(haltedWords(halted)).toBe("Text: nothing is sent. Twilio refused the credentials. 3 messages wait.");
  expect(lineWords(halted)).toBe("Nothing is sent. Twilio refused the credentials. 3 messages wait.");
});

test("a paused line says where messages go", () => {
  expect(lineWords(line({ state: "paused", waiting: 1 }))).toMatch(
    /goes to people, and nothing is sent. 1 message waits.$/,
  );
});

test("a line that needs a look and still sends says only what is wrong", () => {
  expect(lineWords(line({ state: "attention", reason: "The webhook points elsewhere." }))).toBe(
    "The webhook points elsewhere.",
  );
});
