import { expect, test } from "vitest";
import { writeBrief } from "../src/handoff/brief.ts";
import { onlyGives } from "../src/handoff/giving.ts";
import type { Topic } from "../src/handoff/topic.ts";
import { firing, talk } from "./support/talk.ts";

const topicOf = (...said: readonly string[]) => {
  const conversation = talk(...said);
  const signals = firing(conversation).live.map(({ signal }) => signal);
  return writeBrief({ conversation, signals, because: "A test." }).topic;
};

test.each([
  "1182",
  "Order 1182",
  "It's order #1182, thank you",
  "Sure, the order number is FF-20118.",
  "my order number is 1182 and I ordered it on 3 March",
  "Here you go: FF-20118, delivery address 12 Elm Street",
  "mira@example.com",
  "My name is Mira Okafor, order 1182",
  "40 euros, paid on 2026-03-02",
  "It is the grey mug, order 1182. Thanks!",
  "Meine Bestellnummer ist 1182, danke",
  "Mi pedido es 1182, gracias",
  "ok thanks",
  "Yes please",
])("%j only gives what was asked for", (text) => {
  expect(onlyGives(text)).toBe(true);
});

test.each([
  "Where is order 1182?",
  "Order 1182 came broken",
  "Please cancel order 1182",
  "an invoice please",
  "1182 and I want my money back",
  "Order 1182. When does it arrive",
  "I was charged twice on 3 March",
  "Bestellung 1182 stornieren",
])("%j says what somebody came for", (text) => {
  expect(onlyGives(text)).toBe(false);
});

const begun: readonly (readonly [Topic, string])[] = [
  ["delivery", "customer: Where is my parcel?"],
  ["return", "customer: I want to return a mug"],
  ["payment", "customer: I was charged twice"],
  ["account", "customer: I can't log in to my account"],
  ["complaint", "customer: I want to make a complaint about the way your staff spoke to me"],
  ["privacy", "customer: Please delete all my personal data"],
  ["product", "customer: Is the blanket machine washable?"],
];
const given = [
  ["customer: It is order 1182"],
  ["customer: Order number FF-20118, ordered on 3 March", "customer: order 1183 too, sorry"],
  ["customer: I bought the grey mug, order 1182, thanks"],
  ["customer: My name is Mira Okafor", "customer: order 1182", "customer: the order is from yesterday"],
];

test.each(begun.flatMap(([topic, first]) => given.map((facts) => [topic, first, facts] as const)))(
  "stays about %s when after %j the customer only gives %j",
  (topic, first, facts) => {
    expect(topicOf(first, "ai: What is your order number?", ...facts)).toBe(topic);
  },
);

test("who says nothing but an order number is about an order, and who turns to something else has turned", () => {
  expect(topicOf("customer: Order 1182")).toBe("order");
  expect(
    topicOf(
      "customer: Where is my parcel?",
      "ai: What is your order number?",
      "customer: 1182. Please cancel the order",
      "customer: I want to cancel it",
    ),
  ).toBe("order");
});
