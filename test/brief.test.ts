import { describe, expect, test } from "vitest";
import { writeBrief } from "../src/handoff/brief.ts";
import { Brief } from "../src/handoff/handoff.ts";
import type { Conversation } from "../src/conversation/conversation.ts";
import { firing, talk } from "./support/talk.ts";

const brief = (conversation: Conversation): Brief =>
  writeBrief({
    conversation,
    signals: firing(conversation).live.map(({ signal }) => signal),
    because: "The AI failed.",
  });

describe("an agent who opens a conversation", () => {
  const story = talk(
    "customer: Hi! Where is my order 1182? My name is Mira Okafor.",
    "ai: It left our shop on Monday. We will refund the shipping if it takes longer than five days.",
    "customer: It still has not arrived. You can reach me at mira@example.com or +47 912 34 567. I paid 89,90 EUR on 12 March.",
    "customer: This is ridiculous! Can I talk to a human?",
  );
  const written = brief(story);

  test("reads what was asked, in the customer's words, and what is still open", () => {
    expect(written.asked.map(({ text }) => text)).toEqual([
      "Where is my order 1182?",
      "It still has not arrived.",
      "Can I talk to a human?",
    ]);
    expect(written.open.map(({ message }) => message)).toEqual(["message-3", "message-4"]);
  });

  test("finds the facts, each with the message that says it, so that nobody asks again", () => {
    expect(written.facts).toEqual(
      expect.arrayContaining([
        { name: "order number", value: "1182", message: "message-1" },
        { name: "name", value: "Mira Okafor", message: "message-1" },
        { name: "e-mail", value: "mira@example.com", message: "message-3" },
        { name: "phone", value: "+47 912 34 567", message: "message-3" },
        { name: "amount", value: "89,90 EUR", message: "message-3" },
        { name: "date", value: "12 March", message: "message-3" },
      ]),
    );
  });

  test("sees what was promised in the business's name", () => {
    expect(written.promises).toEqual([
      { text: "We will refund the shipping if it takes longer than five days.", message: "message-2", by: "ai" },
    ]);
  });

  test("knows in one sentence why this is here, and what to do first", () => {
    expect(written.summary).toBe(
      "Mira Okafor asks for a person (“talk to a human”) after one answer. Last asked: “It still has not arrived.”",
    );
    expect(written.nextStep).not.toBe("");
    expect(Brief.parse(written)).toEqual(written);
  });
});

test("what is missing is listed, and its share counts against completeness", () => {
  const vague = brief(talk("customer: What is your best price for a bulk order?"));
  expect(vague.missing).toEqual(["which product", "how many", "by when"]);
  expect(vague.completeness).toBe(0.25);

  const full = brief(
    talk("customer: We need 500 of the enamel mugs by 12 May, what discount can you do for 500 mugs?"),
  );
  expect(full.missing).toEqual([]);
  expect(full.completeness).toBe(1);
});

test("an order number is missing only where there is an order", () => {
  expect(brief(talk("customer: Let me talk to a person about my delivery")).missing).toEqual(["the order number"]);
  expect(brief(talk("customer: Let me talk to a person about a job")).missing).toEqual([]);
});

test("a question that the AI could not answer stays open", () => {
  const { open } = brief(
    talk(
      "customer: Is it mulesing-free?",
      "ai: I'm sorry, I don't know that.",
      "customer: Then let me talk to somebody please",
    ),
  );
  expect(open.map(({ text }) => text)).toContain("Is it mulesing-free?");
});

test("a conversation with nothing to quote still has a brief", () => {
  const empty = writeBrief({
    conversation: talk("customer: "),
    signals: [],
    because: "The customer sent something that the AI cannot read.",
  });
  expect(empty.summary).toBe(
    "Mira Okafor needs a person before any answer: The customer sent something that the AI cannot read.",
  );
  expect(empty.missing).toContain("what the customer wants");
});

test("numbers are told apart: an order is no phone, a size no order", () => {
  const { facts } = brief(
    talk("customer: Order #20261182, tracking number JJD0003-9987, about 200 mugs in 130 x 180 cm, I need a human"),
  );
  expect(facts.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    "order number: 20261182",
    "order number: JJD0003-9987",
    "quantity: 200 mugs",
  ]);
});

test("what the AI says around its answers is not told again", () => {
  const framing = ["You are writing with an AI.", "Write “person” for a colleague."];
  const conversation = talk(
    "customer: Can I return it?",
    "ai: You are writing with an AI.\n\nWithin 60 days.\n\nWrite “person” for a colleague.",
    "customer: I need a human",
  );
  const { answered } = writeBrief({ conversation, signals: [], because: "The AI failed.", framing });
  expect(answered.map(({ text }) => text)).toEqual(["Within 60 days."]);
});

test("what no article answers is said once, without its greeting, and the shop's own numbers are known", () => {
  const conversation = talk("customer: Hello,\n\nI had a mug of you. Do you sell tents? FF-20118\n\nAnna");
  const evidence = conversation.messages[0]?.text ?? "";
  const unknown = { kind: "out_of_knowledge", score: 1, threshold: 1, evidence, message: "message-1" } as const;
  const written = writeBrief({
    conversation,
    signals: [{ ...unknown, detector: "answer", version: "1", trigger: null }],
    because: "Nothing in the knowledge base answers this.",
  });
  expect(written.summary).toBe("Mira Okafor asks what no article answers (“Do you sell tents?”) before any answer.");
  expect(written.facts).toMatchObject([
    { name: "order number", value: "FF-20118" },
    { name: "product", value: "mug" },
  ]);
});

test("that an answer was no help is no question: the one before it is what was asked", () => {
  const { asked, summary } = brief(
    talk(
      "customer: The tracking link shows nothing. Can you look again please?",
      "ai: Look again after a few hours.",
      "customer: That was no help. I have been waiting for two weeks and this is the third time I ask!",
    ),
  );
  expect(asked.map(({ text }) => text)).not.toContain("That was no help.");
  expect(summary).toMatch(/ after one answer\. Last asked: “Can you look again please\?”$/);
});

test("what is open and stands in one sentence with the wish for a person is told, and not what was answered before it", () => {
  const { open, summary } = brief(
    talk(
      "customer: How long does shipping take to Norway?",
      "ai: Delivery within Norway takes 1 to 3 working days.",
      "customer: My order 1182 arrived broken, let me talk to a person",
    ),
  );
  expect(open.map(({ message }) => message)).toEqual(["message-3"]);
  expect(summary).toContain("Last asked: “My order 1182 arrived broken");
});

test("where nothing is open but the wish for a person, what was asked before it is told", () => {
  const { summary } = brief(
    talk(
      "customer: How long does shipping take to Norway?",
      "ai: Delivery within Norway takes 1 to 3 working days.",
      "customer: Can I talk to a person please?",
    ),
  );
  expect(summary).toMatch(/Last asked: “How long does shipping take to Norway\?”$/);
});
