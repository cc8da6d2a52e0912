import { expect, test } from "vitest";
import { addCopies } from "./copies.ts";

const bounds = { customer: "lina@harbour.example", line: "hello@shop.example", most: 3 };

test("an address that is typed or pasted, with names around it or not, gets a copy", () => {
  expect(addCopies(" ben@harbour.example ", [], bounds)).toEqual({ list: ["ben@harbour.example"] });
  expect(addCopies('"Okafor, Ben" <ben@harbour.example>; ann@harbour.example', [], bounds)).toEqual({
    list: ["ben@harbour.example", "ann@harbour.example"],
  });
});

test("what is no address, or half of one, says so before anything is sent", () => {
  expect(addCopies("Ben", [], bounds)).toEqual({ wrong: "“Ben” is not a mail address." });
  for (const half of ["ben@harbour", "ben@.example", "ben@harbour.", "a@b@c.example"]) {
    expect(addCopies(half, [], bounds)).toEqual({ wrong: `“${half}” is not a whole mail address.` });
  }
});

test("nobody gets a mail twice, however their address is written, and we do not write to ourselves", () => {
  expect(addCopies("BEN@harbour.example", ["ben@harbour.example"], bounds)).toEqual({ list: ["ben@harbour.example"] });
  expect(addCopies("Lina@Harbour.example", [], bounds)).toEqual({
    wrong: "The reply goes to lina@harbour.example already.",
  });
  expect(addCopies("hello@shop.example", [], bounds)).toEqual({ wrong: "hello@shop.example is our own address." });
});

test("more than the channel carries are not added, and none of them in part", () => {
  expect(addCopies("a@x.example b@x.example", ["c@x.example", "d@x.example"], bounds)).toEqual({
    wrong: "At most 3 others can get a copy.",
  });
});
