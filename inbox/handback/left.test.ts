import { expect, test } from "vitest";
import { bodyOf, promisesIn, withTopic } from "./left.ts";

test("what was left empty says nothing, and a day ends with the working day", () => {
  const promises = [
    { text: " 40 euros back ", day: "2026-03-06" },
    { text: "", day: "2026-03-07" },
    { text: "A new mug", day: "" },
  ];
  expect(bodyOf({ outcome: " ", promises, reserved: [] })).toEqual({
    promises: [{ text: "40 euros back", until: new Date("2026-03-06T17:00").toISOString() }, { text: "A new mug" }],
  });
});

test("what an agent promised in a message stands in the rows, with the day that it named", () => {
  expect(promisesIn({ said: [] })).toEqual([{ text: "", day: "" }]);
  const said = [
    { text: "I will call you tomorrow.", until: "2026-03-03T23:59:59.999Z", message: "1" },
    { text: "We will send a new mug.", message: "1" },
  ];
  expect(promisesIn({ said })).toEqual([
    { text: "I will call you tomorrow.", day: "2026-03-03" },
    { text: "We will send a new mug.", day: "" },
  ]);
});

test("a topic is kept once, whoever ends it with a comma", () => {
  expect(withTopic(["returns"], " prices, ")).toEqual(["returns", "prices"]);
  expect(withTopic(["returns"], "Returns")).toEqual(["returns"]);
  expect(withTopic([], " , ")).toEqual([]);
});
