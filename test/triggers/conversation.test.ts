import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../src/decide.ts";
import { concern } from "../../src/triggers/concern.ts";
import { detect } from "../../src/triggers/detect.ts";
import { frustrationShift } from "../../src/triggers/frustration-shift.ts";
import { read } from "../../src/triggers/reading.ts";
import type { Sighting } from "../../src/triggers/signal.ts";
import { firing, standing, talk } from "../support/talk.ts";

/** What was seen of the whole conversation, fired or not. */
const seen = (...said: readonly string[]): readonly Sighting[] => detect(read(talk(...said)), standing);
const by = (detector: string, ...said: readonly string[]): Sighting | undefined =>
  seen(...said).find((sighting) => sighting.detector === detector);
const concernOf = (...said: readonly string[]): number => concern(read(talk(...said)));
const fires = (...said: readonly string[]): readonly string[] =>
  firing(talk(...said)).live.map(({ signal }) => signal.kind);

describe("a customer who loses patience is noticed before the third bad turn", () => {
  const calm = ["customer: Hi, could you tell me when my lamp arrives?", "ai: It left our warehouse on Monday."];

  test("one who turns sarcastic", () => {
    const story = [...calm, "customer: Great, another week without light then.", "ai: Deliveries take three days."];
    expect(fires(...story, "customer: Sure, and you said three days two weeks ago, brilliant service")).toContain(
      "frustration",
    );
  });

  test("one who begins to shout", () => {
    const story = [...calm, "customer: BUT WHERE IS IT NOW", "ai: It is on its way to you."];
    expect(fires(...story, "customer: YOU SAID THAT ALREADY, I NEED THE LAMP!!")).toContain("frustration");
  });

  test("one who grows a little more impatient each time", () => {
    const story = [...calm, "customer: It still hasn't come", "ai: Deliveries take three days."];
    const worse = by("frustration-shift", ...story, "customer: It still isn't here");
    expect(worse?.score).toBeGreaterThanOrEqual(0.7);
  });

  test("one who writes two impatient messages in one breath", () => {
    expect(
      by("frustration-shift", "customer: still nothing here", "customer: and nobody answers me")?.score,
    ).toBeGreaterThan(0.6);
  });
});

describe("a tone is measured against the customer's own", () => {
  test("somebody who always writes in capitals is not angrier for it", () => {
    expect(fires("customer: DO YOU SELL LAMPS", "ai: Yes, many.", "customer: WHICH IS THE SMALLEST ONE")).toEqual([]);
    const story = ["customer: WHERE IS MY LAMP!!", "ai: On its way.", "customer: AND WHEN WILL IT COME!!"];
    expect(by("frustration-shift", ...story)).toBeUndefined();
    const calm = ["customer: Where is my lamp?", ...story.slice(1)];
    expect(by("frustration-shift", ...calm), "the same after a calm message is a shift").toBeDefined();
  });

  test("a few curt words are no change of tone where people write briefly", () => {
    const story = read(talk("customer: hi where is order 1182", "ai: It left on Monday.", "customer: still not here"));
    const [mail] = frustrationShift(story);
    const [text] = frustrationShift({ ...story, terse: true });
    expect(text?.score ?? 0).toBeLessThan(mail!.score);
  });

  test("the messages that it was measured against are named", () => {
    const shift = by(
      "frustration-shift",
      "customer: Hi! Where is order 1182?",
      "ai: It left on Monday.",
      "customer: It still hasn't arrived",
    );
    expect(shift).toMatchObject({ message: "message-3", messages: ["message-1"], version: "3" });
  });
});

describe("concern grows", () => {
  const asked = ["customer: I need a table for two on Friday evening", "ai: I booked Thursday at noon for two."];

  test("where the customer says that the answer is wrong, more than where they ask for something else", () => {
    const thanks = concernOf(...asked, "customer: Perfect, thank you!");
    const asks = concernOf(...asked, "customer: What about the garden?");
    const wrong = concernOf(...asked, "customer: No, that's not what I asked for, I need Friday evening");
    expect(thanks).toBeLessThan(asks);
    expect(asks).toBeLessThan(wrong);
    expect(wrong).toBeGreaterThan(0.7);
  });

  test("where the AI has failed before, and fades where all goes well again", () => {
    const failed = [...asked, "customer: No, that's wrong", "ai: Sorry, I could not change it."];
    const after = concernOf(...failed, "customer: How about Saturday?");
    expect(after).toBeGreaterThan(concernOf(...asked, "customer: How about Saturday?"));
    const parking = "customer: Do you have parking?";
    const healed = [...failed.slice(0, 3), "ai: It is booked for Friday now."];
    const soon = concernOf(...healed, parking);
    const later = concernOf(...healed, "customer: Great, thanks!", "ai: You are welcome.", parking);
    expect(soon).toBeGreaterThan(later);
    expect(later).toBeGreaterThan(concernOf(...asked, "customer: Great, thanks!", "ai: You are welcome.", parking));
  });

  test("and not where the customer only declines more help", () => {
    expect(
      concernOf(...asked, "customer: Great!", "ai: Can I help with anything else?", "customer: No, that is all"),
    ).toBeLessThan(0.2);
    expect(concernOf(...asked, "customer: No problem, Thursday is fine")).toBeLessThan(0.35);
    const more = ["customer: Hi", "ai: Is there anything else?", "customer: No, not today"];
    expect(concernOf(...more)).toBeLessThan(
      concernOf("customer: Hi", "ai: Shall I book it?", "customer: No, not today"),
    );
  });

  test("until it calls a person by itself, and says what it rests on", () => {
    const story = [
      ...asked,
      "customer: No, I said Friday",
      "ai: Sorry, I could not find a table. Shall I book Thursday?",
      "customer: No, that's not right, I need Friday. Are you sure you looked?",
    ];
    expect(by("conversation-concern", ...story)).toMatchObject({
      kind: "frustration",
      message: "message-5",
      messages: expect.arrayContaining(["message-1", "message-3", "message-4"]),
    });
    expect(fires(...story)).toContain("frustration");
  });

  test("but never by a single message, nor by one before any answer", () => {
    expect(by("conversation-concern", "customer: No, that's wrong, are you sure? Try again")).toBeUndefined();
    const { before } = read(talk("customer: No, that's wrong", "ai: Sorry.", "customer: x"));
    expect(detect({ fresh: [], before, bestPassage: null, terse: false }, standing), "nothing new was written").toEqual(
      [],
    );
    const bad = "customer: No, that's not right, I said Friday. Are you sure?";
    expect(by("conversation-concern", "customer: Hello", bad), "nobody answered yet").toBeUndefined();
    expect(by("conversation-concern", "ai: Your table is booked for Monday.", bad), "their first word").toBeUndefined();
  });
});

describe("a customer who asks again", () => {
  const unhelpful = "ai: Orders take three days.";

  test.each([
    ["in the same words", "How do I change the address?", "how do i change the address"],
    ["in other words", "When will order 1182 arrive?", "Has order 1182 been shipped at all?"],
    ["with more around it", "Can I swap the large lamp?", "Hello again, I wonder, can I swap the large lamp for once?"],
  ])("%s is heard", (_, first, second) => {
    const repeats = by("customer-repeats", `customer: ${first}`, unhelpful, `customer: ${second}`);
    expect(repeats).toMatchObject({ messages: ["message-1"] });
    expect(repeats!.score).toBeGreaterThanOrEqual(0.75);
  });

  test.each([
    ["a nudge", "How do I change the address?", "?"],
    ["a slip put right", "How long is the warrenty on large lamps?", "How long is the warranty on large lamps?"],
    ["another day", "Is a quiet garden table free on Monday?", "Is a quiet garden table free on Tuesday?"],
    ["another order", "Where is order 1182?", "Where is order 1190?"],
    ["thanks said twice", "Yes, that works for me", "Yes, that works for me"],
  ])("%s is no repetition", (_, first, second) => {
    expect(by("customer-repeats", `customer: ${first}`, unhelpful, `customer: ${second}`)).toBeUndefined();
  });

  test.each([
    ["I told you twice that it is the blue one", 0.8],
    ["I asked for that already", 0.8],
    ["I got forty euros, and I asked for sixty", undefined],
    ["Have I told you my new address?", undefined],
    ["I did not hear that, please repeat again", undefined],
  ])("and says so is heard, not who speaks of what they wanted: %s", (said, score) => {
    expect(by("customer-repeats", `customer: ${said}`)?.score).toBe(score);
  });

  test("because the AI asks for what it was told has met a fault of the AI, and is passed on the second time", () => {
    const story = ["customer: My order 1182 came broken", "ai: I am sorry! Which order is it?", "customer: order 1182"];
    expect(by("ai-asks-again", ...story)).toMatchObject({ score: 0.6, messages: ["message-2"] });
    expect(by("customer-repeats", ...story)).toBeUndefined();
    expect(fires(...story, "ai: Could you tell me the order number?", "customer: 1182")).toContain("repetition");
  });
});

describe("an AI that does not get on", () => {
  test("is noticed when it comes back to an answer that it gave before", () => {
    const answer = "ai: Orders take three days to reach you after they leave the warehouse.";
    expect(
      by(
        "ai-loops",
        "customer: where is it",
        answer,
        "customer: who brings it?",
        "ai: A carrier.",
        "customer: and when?",
        answer,
        "customer: hm",
      ),
    ).toMatchObject({ score: 0.9, messages: ["message-2", "message-6"] });
  });

  test.each([
    ["admits that it does not know", "I'm sorry, I don't have that information."],
    ["promises to find out", "Let me check that and get back to you."],
    ["takes back what it said", "You're right, my mistake, it is not in stock."],
  ])("invites a person when it %s", (_, answer) => {
    const story = ["customer: Is the blue lamp in stock?", `ai: ${answer}`, "customer: So?"];
    expect(by("ai-unable", ...story)?.messages).toEqual(["message-2"]);
    expect(decide(turnOf(...story)).next).toBe("invite");
  });

  test("is noticed when two answers differ in nothing but a number", () => {
    const story = [
      "customer: what is the blue lamp?",
      "ai: The blue lamp costs 49 euros.",
      "customer: with the shade?",
      "ai: The blue lamp costs 79 euros.",
      "customer: huh",
    ];
    expect(by("ai-unable", ...story)).toMatchObject({ score: 0.6, messages: ["message-2", "message-4"] });
  });

  test("only hedges once: nobody is called for that", () => {
    expect(fires("customer: Is it oak?", "ai: I think it is oak.", "customer: And the shade?")).toEqual([]);
  });

  test("is passed on when three questions in a row were answered with something else", () => {
    const story = [
      "customer: Do you ship to Norway?",
      "ai: Our lamps are made by hand.",
      "customer: How much is the postage?",
      "ai: Every shade is a unique piece.",
    ];
    expect(by("unanswered-questions", ...story, "customer: Can I pick it up myself?")?.score).toBe(0.6);
    const passed = [...story, "customer: Can I pick it up myself?", "ai: The wood comes from near here."];
    expect(by("unanswered-questions", ...passed, "customer: Hello?")).toMatchObject({ kind: "ai_uncertain" });
    expect(decide(turnOf(...passed, "customer: Hello?")).next).toBe("pass");
    expect(
      by("unanswered-questions", ...passed, "customer: To Norway?", "ai: Yes.", "customer: Thanks"),
      "an answer ends the row",
    ).toBeUndefined();
  });
});

const turnOf = (...said: readonly string[]) => {
  const conversation = talk(...said);
  const fired = firing(conversation).live;
  return { conversation, fired, hold: null, byMachine: false, consent: { state: "in" }, limit: null } as const;
};

test("of three answers in a row one says how to reach a person, whatever was said, invited or handed back between", () => {
  const customer = fc.constantFrom(
    "customer: Is it oak?",
    "customer: And the shade?",
    "customer: Thanks! And wrapped?",
  );
  const ai = fc.constantFrom("ai: It is oak.", "ai: I don't know that.", "ai: Two metres.");
  const agent = fc.constant("agent: I took care of it.");
  const exchange = fc.tuple(customer, fc.option(agent, { freq: 6 }), ai);
  fc.assert(
    fc.property(fc.array(exchange, { minLength: 3, maxLength: 12 }), (exchanges) => {
      const story: string[] = [];
      let without = 0;
      for (const [asked, person, answered] of exchanges) {
        if (person !== null) story.push(asked, person);
        if (person !== null) without = 0;
        story.push(asked);
        const { next } = decide(turnOf(...story));
        without = next === "answer" ? without + 1 : 0;
        expect(without, `${story.join("\n")}\n→ ${next}`).toBeLessThan(3);
        story.push(answered);
      }
    }),
    { numRuns: 200 },
  );
});

test("what a long conversation weighs does not grow without end", () => {
  const round = ["customer: Where is my order, and is it still coming?", "ai: It is on its way to you."];
  const remembered = (rounds: number): number => {
    const story = talk(...Array.from({ length: rounds }, () => round).flat(), "customer: That's not what I asked");
    return read(story).before.length;
  };
  expect(remembered(400)).toBe(remembered(20));
});
