import type { Conversation } from "../../src/http/wire/conversations.ts";

export type Topic = NonNullable<Conversation["topic"]>;

const words: Readonly<Record<Topic, string>> = {
  order: "an order",
  delivery: "a delivery",
  return: "a return or refund",
  payment: "a payment",
  product: "a product",
  terms: "prices and terms",
  account: "an account",
  complaint: "a complaint",
  legal: "law",
  safety: "safety",
  privacy: "privacy and data",
  personal: "something personal",
  other: "something else",
};

/** What a conversation is about, to stand after "about". */
export const aboutWords = (topic: Topic): string => words[topic];

/** Every topic, in the order in which people are offered them. */
export const topics = Object.keys(words) as readonly Topic[];
