import type { Signal, SignalKind } from "../../triggers/signal.ts";
import type { Fact } from "../handoff.ts";
import type { Topic } from "../topic.ts";

/** How to begin, by what called. */
const manner: Readonly<Record<SignalKind, string>> = {
  asked_for_human: "Say who you are.",
  frustration: "Acknowledge what went wrong before anything else.",
  negotiation: "",
  high_stakes: "Promise nothing yet.",
  sensitive: "Answer as a person first.",
  out_of_knowledge: "",
  repetition: "Do not ask again: everything that was said stands here.",
  ai_uncertain: "",
  custom: "Read the marked words.",
};

/** What to do, by topic; `{order}` is the order as far as it is known. */
const deeds: Readonly<Record<Topic, string>> = {
  order: "Open {order}, and say whether it can still be changed.",
  delivery: "Look {order} up with the carrier, and say where it is and when it comes.",
  return: "Decide between refund and replacement for {order}, and say what happens next.",
  payment: "Check what was charged, and say what is paid back and when.",
  product: "Answer the open question, and consider an article about it.",
  terms: "Check stock and what you may offer, then name a price and how long it stands.",
  account: "Check the account, and tell them how they get in.",
  complaint: "Say what you will do about it, and by when.",
  legal: "Read the whole thread, and involve whoever decides on this.",
  safety: "Make sure that everybody is safe, and involve whoever decides on this.",
  // A request about one's own data is to be answered within a month (GDPR, article 12, paragraph 3).
  privacy: "Make sure who asks, and involve whoever looks after data: the law gives a month.",
  personal: "See to the order afterwards.",
  other: "Answer the open question.",
};

/** What is done about an order takes its number. */
const ofOrders: ReadonlySet<Topic> = new Set(["order", "delivery", "return"]);

/** What the agent does first, in a sentence or two. */
export function nextStepFor(given: {
  readonly topic: Topic;
  readonly signals: readonly Pick<Signal, "kind">[];
  readonly facts: readonly Fact[];
  readonly missing: readonly string[];
}): string {
  const { topic, signals, facts, missing } = given;
  const number = facts.findLast(({ name }) => name === "order number")?.value;
  const asks = ofOrders.has(topic) && missing.includes("the order number") ? "Ask for the order number." : "";
  const deed = deeds[topic].replace("{order}", number === undefined ? "the order" : `order ${number}`);
  const [first] = signals;
  return [first === undefined ? "" : manner[first.kind], asks, deed].filter((part) => part !== "").join(" ");
}
