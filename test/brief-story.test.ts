import { describe, expect, test } from "vitest";
import { writeBrief } from "../src/handoff/brief.ts";
import { untilIn } from "../src/handoff/until.ts";
import { talk } from "./support/talk.ts";

const brief = (...said: readonly string[]) =>
  writeBrief({ conversation: talk(...said), signals: [], because: "A test." });

describe("what the customer told", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["a correction", ["customer: My order is 1182", "customer: no, the order is 1183"], ["order number: 1183"]],
    ["a bare correction", ["customer: order 1182", "ai: Thanks.", "customer: sorry, 1183"], ["order number: 1183"]],
    ["this and not that", ["customer: order 1182", "customer: it's 1183, not 1182"], ["order number: 1183"]],
    ["not this but that", ["customer: order 1182", "customer: Not 1182 but 1183"], ["order number: 1183"]],
    [
      "another order, which corrects nothing",
      ["customer: order 1182", "ai: Anything else?", "customer: No, but what about order 2000"],
      ["order number: 1182", "order number: 2000"],
    ],
    ["the same twice", ["customer: order 1182", "customer: I said order 1182!"], ["order number: 1182"]],
    ["an answer to a question", ["ai: What is your order number?", "customer: 1182"], ["order number: 1182"]],
    ["a name that was asked for", ["ai: May I have your name?", "customer: Mira Okafor"], ["name: Mira Okafor"]],
    ["no answer to a question", ["ai: What is your order number?", "customer: I don't know"], []],
    ["a question back", ["ai: What is your name?", "customer: Why?"], []],
    [
      "an address",
      ["customer: Please send it to 12 Baker Street, London NW1 6XE"],
      ["address: 12 Baker Street, London NW1 6XE"],
    ],
    ["a German address", ["customer: Hauptstraße 12, 10115 Berlin"], ["address: Hauptstraße 12, 10115 Berlin"]],
    ["a Norwegian one", ["customer: jeg bor i Storgata 5, 0150 Oslo"], ["address: Storgata 5, 0150 Oslo"]],
    ["a French one", ["customer: 12 rue de la Paix, 75002 Paris"], ["address: 12 rue de la Paix, 75002 Paris"]],
    ["a town", ["customer: I live in Bergen"], ["place: Bergen"]],
    ["a product", ["customer: the enamel mug is chipped"], ["product: enamel mug"]],
    ["a signature", ["customer: It is late.\nBest regards,\nJoan Li"], ["name: Joan Li"]],
    ["who writes", ["customer: This is Joan Li speaking"], ["name: Joan Li"]],
    ["a sum in kroner", ["customer: I paid 1 200,50 kr"], ["amount: 1 200,50 kr"]],
    ["nothing", ["customer: Hello, is anybody there?"], []],
  ])("holds %s", (_, said, facts) => {
    expect(brief(...said).facts.map(({ name, value }) => `${name}: ${value}`)).toEqual(facts);
  });
});

describe("a question is open", () => {
  const open = (...said: readonly string[]) => brief(...said).open.map(({ text }) => text);

  test("until somebody answers it", () => {
    const question = "customer: Do you deliver to Iceland?";
    expect(open(question)).toEqual(["Do you deliver to Iceland?"]);
    expect(open(question, "ai: We deliver to Iceland in 5 days.")).toEqual([]);
    expect(open(question, "agent: Yes.")).toEqual([]);
  });

  test("while the AI speaks of something else, asks back, or has no answer", () => {
    const question = "customer: Can I pay with an invoice?";
    expect(open(question, "ai: Parcels within Norway arrive in 3 days.")).toHaveLength(1);
    expect(open(question, "ai: Which one do you mean?")).toHaveLength(1);
    expect(open(question, "ai: I'm sorry, I don't know that.")).toHaveLength(1);
  });

  test("again when the customer asks once more, or says that it was no answer", () => {
    const begun = ["customer: When does my parcel to Bergen arrive?", "ai: Parcels arrive in 2 to 3 working days."];
    expect(open(...begun, "customer: Thanks!")).toEqual([]);
    expect(open(...begun, "customer: That is not what I asked.")[0]).toBe("When does my parcel to Bergen arrive?");
    expect(open(...begun, "customer: But when does my parcel arrive in Bergen??")).toContain(
      "When does my parcel to Bergen arrive?",
    );
  });

  test("each for itself: of two questions one may be answered", () => {
    expect(
      open("customer: Is the blanket washable? And do you gift-wrap?", "ai: The blanket is washable at 30 degrees."),
    ).toEqual(["And do you gift-wrap?"]);
  });
});

describe("what the customer wants to come of it", () => {
  test.each<readonly [string | null, readonly string[]]>([
    ["I want my money back.", ["customer: The mug broke. I want my money back."]],
    ["Please cancel it", ["customer: I want to know where it is", "customer: Please cancel it"]],
    ["chipped again, can you send me a new one?", ["customer: chipped again, can you send me a new one?"]],
    ["I would like a refund", ["customer: I would like a refund", "customer: I want to talk to a human"]],
    ["Ich möchte mein Geld zurück.", ["customer: Ich möchte mein Geld zurück."]],
    [null, ["customer: I want to talk to a person"]],
    [null, ["customer: Where is my order?"]],
    [null, ["customer: I don't want anything"]],
  ])("is %s", (wanted, said) => {
    expect(brief(...said).wanted?.text ?? null).toBe(wanted);
  });
});

test("what the AI could not do stands in its own words, and an agent's words are not the AI's", () => {
  const { failed } = brief(
    "customer: Cancel order 1182",
    "ai: Thanks for writing. I cannot cancel orders. A return is always possible.",
    "agent: I can't see it either.",
  );
  expect(failed).toEqual([{ text: "I cannot cancel orders.", message: "message-2" }]);
});

test("the tone is told message by message, so that an agent sees where it turned", () => {
  const { tone } = brief(
    "customer: Hi, where is my order 1182?",
    "ai: It left on Monday.",
    "customer: It is still not here, this is ridiculous! Worst shop ever!!",
  );
  expect(tone.map(({ message }) => message)).toEqual(["message-1", "message-3"]);
  expect(tone[0]!.level).toBeLessThan(0.4);
  expect(tone[1]!.level).toBeGreaterThan(0.7);
});

test("a promise is told without the greeting that it came with", () => {
  const { promises } = brief("customer: Where is my mug?", "agent: Hello Mira, I will send you a new one by Friday.");
  expect(promises.map(({ text }) => text)).toEqual(["I will send you a new one by Friday."]);
});

test("promises name who made them and by when", () => {
  const { promises } = brief(
    "customer: Where is my refund?",
    "ai: You will get the refund within 5 working days.",
    "agent: I will send you a new mug by Friday.",
  );
  expect(promises).toEqual([
    {
      text: "You will get the refund within 5 working days.",
      message: "message-2",
      by: "ai",
      until: "2026-03-09T23:59:59.999Z",
    },
    {
      text: "I will send you a new mug by Friday.",
      message: "message-3",
      by: "agent",
      until: "2026-03-06T23:59:59.999Z",
    },
  ]);
});

test.each([
  ["We will call you tomorrow.", "2026-03-03T23:59:59.999Z"],
  ["You will hear from us within 2 hours.", "2026-03-02T14:00:00.000Z"],
  ["It arrives in 2 to 3 working days.", "2026-03-05T23:59:59.999Z"],
  ["I will do it by the end of the week.", "2026-03-08T23:59:59.999Z"],
  ["We will send it on Monday.", "2026-03-09T23:59:59.999Z"],
  ["You will have it by 12 March.", "2026-03-12T23:59:59.999Z"],
  ["You will have it by March 1st.", "2027-03-01T23:59:59.999Z"],
  ["We refund it before 2026-04-01.", "2026-04-01T23:59:59.999Z"],
  ["Within a week you have your money.", "2026-03-09T23:59:59.999Z"],
  ["By 31 February you have it.", undefined],
  ["We will refund you.", undefined],
])("“%s” is kept until %s", (sentence, until) => {
  expect(untilIn(sentence, new Date("2026-03-02T12:00:00Z"))?.toISOString()).toBe(until);
});

test("the subject of a mail is read with what stands in it", () => {
  const conversation = { ...talk("customer: It has not come."), subject: "Order FF-20118" };
  const { facts, missing } = writeBrief({ conversation, signals: [], because: "A test." });
  expect(facts).toEqual([{ name: "order number", value: "FF-20118", message: "message-1" }]);
  expect(missing).not.toContain("the order number");
});
