import { expect, test } from "vitest";
import type { Message } from "../../src/http/wire/messages.ts";
import { speaker } from "./who.tsx";

const said = (more: Partial<Message>): Message => ({
  id: "m",
  seq: 1,
  author: { kind: "customer", name: "Lina Haugen" },
  kind: "message",
  text: "Hello",
  attachments: [],
  at: "2026-05-03T12:00:00Z",
  ...more,
});

test("a mail by somebody who got a copy is theirs, and not the customer's", () => {
  expect(speaker(said({}), "Lina Haugen", "me")).toBe("Lina Haugen");
  const sender = { address: "ben@harbour.example", name: "Ben Okafor" };
  expect(speaker(said({ sender }), "Lina Haugen", "me")).toBe("Ben Okafor");
  expect(speaker(said({ sender: { address: sender.address } }), "Lina Haugen", "me")).toBe("ben@harbour.example");
});

test("what a colleague wrote in another mail program carries their name, and is not by the reader", () => {
  const sender = { address: "hello@shop.example", name: "Ann" };
  expect(speaker(said({ author: { kind: "agent" }, sender }), "Lina Haugen", "me")).toBe("Ann");
  expect(speaker(said({ author: { kind: "agent", id: "me", name: "Sam" } }), "Lina Haugen", "me")).toBe("You");
});
