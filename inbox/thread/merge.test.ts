import { expect, test } from "vitest";
import type { Message } from "../../src/http/wire/messages.ts";
import { mergeNewest, mergeOlder, mergeOne } from "./merge.ts";

const message = (seq: number, text = `message ${seq}`): Message => ({
  id: `m${seq}`,
  seq,
  author: { kind: "customer" },
  kind: "message",
  text,
  attachments: [],
  at: "2026-05-03T14:00:00.000Z",
});
const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => message(first + index));
const places = (thread: { items: readonly Message[] }) => thread.items.map(({ seq }) => seq);

test("older messages that were read stay when a new one comes", () => {
  const merged = mergeNewest({ items: from(1, 10), older: false }, { items: from(8, 11), next: "8" });
  expect(places(merged)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(merged.older).toBe(false);
});

test("a message that did not change is the same object, and one that did is not", () => {
  const old = { items: from(1, 3), older: false };
  const merged = mergeNewest(old, { items: [message(1), message(2, "edited by delivery news"), message(3)] });
  expect(merged.items[0]).toBe(old.items[0]);
  expect(merged.items[1]?.text).toBe("edited by delivery news");
});

test("after a long absence the screen shows the newest part rather than a story with a hole", () => {
  const merged = mergeNewest({ items: from(1, 10), older: false }, { items: from(80, 90), next: "80" });
  expect(places(merged)).toEqual([80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90]);
  expect(merged.older).toBe(true);
});

test("scrolling up puts older messages before the first, once each", () => {
  const merged = mergeOlder({ items: from(6, 9), older: true }, { items: from(3, 6), next: "3" });
  expect(places(merged)).toEqual([3, 4, 5, 6, 7, 8, 9]);
  expect(merged.older).toBe(true);
  expect(mergeOlder(merged, { items: from(1, 2) }).older).toBe(false);
});

test("a reply that the live news brought first is not shown twice", () => {
  const thread = { items: from(1, 3), older: false };
  expect(mergeOne(thread, message(3))).toBe(thread);
  expect(places(mergeOne(thread, message(4)))).toEqual([1, 2, 3, 4]);
});
