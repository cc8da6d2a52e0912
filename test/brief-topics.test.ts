import { describe, expect, test } from "vitest";
import { writeBrief } from "../src/handoff/brief.ts";
import { askFor } from "../src/handoff/checklist.ts";
import type { Topic } from "../src/handoff/topic.ts";
import { firing, talk } from "./support/talk.ts";
import { effortOf } from "./support/effort.ts";

const brief = (...said: readonly string[]) => {
  const conversation = talk(...said);
  const signals = firing(conversation).live.map(({ signal }) => signal);
  return writeBrief({ conversation, signals, because: "A test." });
};

/** What a customer writes, and what it is about. */
const conversations: readonly (readonly [Topic, ...string[]])[] = [
  ["delivery", "customer: Where is my order 1182?"],
  ["delivery", "customer: Hi! The courier says it was left with a neighbour, but nobody here has it."],
  ["delivery", "customer: My parcel still hasn't arrived and it has been two weeks!!"],
  ["delivery", "customer: Wo bleibt meine Lieferung?"],
  ["delivery", "customer: How long does shipping to Iceland take?"],
  ["delivery", "customer: I moved, can you change the delivery address of FF-20118?"],
  ["order", "customer: Please cancel my order 4410, I clicked twice."],
  ["order", "customer: I'd like to add a second blanket to my order"],
  ["order", "customer: Did you get my order confirmation right?"],
  ["return", "customer: The mug arrived broken, I want my money back."],
  ["return", "customer: Can I exchange the shirt for a larger one?"],
  ["return", "customer: You sent the wrong size. I would like to send it back"],
  ["return", "customer: J'aimerais un remboursement"],
  ["payment", "customer: I was charged twice for order 1182"],
  ["payment", "customer: Where is my refund? You said five days."],
  ["payment", "customer: I need an invoice with our VAT number"],
  ["payment", "customer: my card was declined at the checkout"],
  ["product", "customer: Is the grey mug dishwasher safe?"],
  ["product", "customer: Do you sell tents?"],
  ["product", "customer: What sizes does the wool blanket come in?"],
  ["terms", "customer: We would take 500 mugs, what is your best price?"],
  ["terms", "customer: Is there any discount for schools?"],
  ["terms", "customer: Can you match the price of your competitor?"],
  ["account", "customer: I can't log in, the reset link does nothing"],
  ["account", "customer: How do I change my password?"],
  ["complaint", "customer: I want to make a complaint about the way your staff spoke to me"],
  ["complaint", "customer: Your support is a joke, I am so disappointed"],
  ["legal", "customer: My lawyer will write to you next week."],
  ["legal", "customer: This is a breach of contract and I will go to small claims court"],
  ["safety", "customer: The lamp started smoking and burned my hand"],
  ["safety", "customer: There is glass in the jar, my son could have choked!"],
  ["privacy", "customer: Under the GDPR I want a copy of all my personal data"],
  ["privacy", "customer: Delete my account and everything you know about me, it's my data"],
  ["personal", "customer: My husband passed away and his parcels keep coming"],
  ["personal", "customer: I lost my job and can't afford this any more"],
  ["other", "customer: Can I talk to a person please?"],
  ["other", "customer: Hello?"],
  [
    "return",
    "customer: Where is my order?",
    "ai: It left on Monday.",
    "customer: It came, but the mug is broken. Refund me!",
  ],
];

test.each(conversations)("what is about %s is known to be: %s", (topic, ...said) => {
  expect(brief(...said).topic).toBe(topic);
});

describe("the checklist of a topic", () => {
  test.each<readonly [string, readonly string[], string]>([
    ["a delivery", ["the order number"], "customer: Where is my parcel? I want a human"],
    ["a delivery that is known", [], "customer: Where is order 1182? I want a human"],
    [
      "a delivery to another address",
      ["the order number", "the new address"],
      "customer: I need to change the delivery address of my parcel, let me talk to a human",
    ],
    [
      "something broken",
      ["the order number", "a photo of the damage"],
      "customer: The mug is broken, let me talk to a human",
    ],
    [
      "a return of nothing in particular",
      ["the order number", "which product", "what is wrong with it"],
      "customer: I want to return something, let me talk to a human",
    ],
    ["how things are done here", [], "customer: How long does shipping take within Norway? Let me talk to a human"],
    ["how returns work", [], "customer: Can I return a blanket? Let me talk to a human"],
    ["money", ["the order number", "the amount", "when it happened"], "customer: I was charged twice! Give me a human"],
    ["money that is known", [], "customer: I was charged 89 EUR twice on 3 May for order 1182. Give me a human"],
    ["terms", ["how many", "by when"], "customer: What is your best price for the mugs?"],
    ["a wish to get in", ["the e-mail address of the account"], "customer: I cannot log in, let me talk to a human"],
    ["somebody's data", ["what should happen to their data"], "customer: This is about the GDPR. mira@example.com"],
    ["something personal", [], "customer: My mother passed away last week and I do not know what to do"],
  ])("of %s names what is missing", (_, missing, said) => {
    const written = brief(said);
    for (const what of missing) expect(written.missing).toContain(what);
    expect(written.missing.filter((what) => !missing.includes(what) && what !== "what the customer wants")).toEqual([]);
    expect(written.completeness < 1).toBe(written.missing.length > 0);
  });

  test("has a question for whatever a customer may be asked, and none for what a person should ask", () => {
    for (const [, ...said] of conversations)
      for (const what of brief(...said).missing)
        if (what !== "whether anybody is hurt") expect(askFor(what)).not.toBeNull();
    expect(brief("customer: The lamp started smoking").missing).toContain("whether anybody is hurt");
    expect(askFor("whether anybody is hurt")).toBeNull();
    expect(askFor("the weather")).toBeNull();
  });

  test("is not asked again: what the customer answers is a fact, and no longer missing", () => {
    const asked = ["customer: Where is my parcel? I want a human", "ai: What is your order number?", "customer: 1182"];
    const { facts, missing } = brief(...asked);
    expect(facts).toContainEqual({ name: "order number", value: "1182", message: "message-3" });
    expect(missing).not.toContain("the order number");
  });
});

test("the next step names the order, or asks for its number", () => {
  expect(brief("customer: Where is order 1182? I want a human").nextStep).toBe(
    "Say who you are. Look order 1182 up with the carrier, and say where it is and when it comes.",
  );
  expect(brief("customer: Where is my parcel? I want a human").nextStep).toMatch(
    /^Say who you are\. Ask for the order number\./,
  );
});

test("ten thousand characters of anything are read in a blink", async () => {
  const hostile = [
    "Where is my order 1182? not 1182 but ",
    "1 Baker St, Foo Bar Baz 1234 Oslo ",
    "((((((+1 555 ",
    "Rue de la de la Paix 12 ",
    "I want a refund please send it back. ",
    "a@a.a@a.a",
    "Mira Okafor Mira Okafor\n",
    "no, the the the order is is is ",
    "\u{1F468}\u200D\u{1F469} ",
    "0 0 0 0 0-0-0-0",
    "in 2 to 3 to 4 to 5 working working days ",
  ];
  brief("customer: Where is order 1182?");
  for (const piece of hostile) {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    const effort = await effortOf(1_000, () => brief(`customer: ${text}`, `ai: ${text}`, `customer: ${text}`));
    expect(effort, piece).toBeLessThan(1_000);
  }
});
