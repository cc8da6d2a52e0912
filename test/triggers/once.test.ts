import { expect, test } from "vitest";
import { once } from "../../src/triggers/once.ts";
import { read } from "../../src/triggers/reading.ts";
import { talk } from "../support/talk.ts";

test("what detectors work out of a message is worked out once in a turn, and let go when the next is read", () => {
  let worked = 0;
  const length = once(({ text }: { readonly text: string }) => (worked++, text.length));
  const [line] = read(talk("customer: Where is my lamp?")).fresh;
  expect([length(line!), length(line!), worked]).toEqual([17, 17, 1]);
  read(talk("customer: Hello?"));
  expect([length(line!), worked], "nothing of the turn before is kept alive").toEqual([17, 2]);
});
