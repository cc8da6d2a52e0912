import { describe, expect, test } from "vitest";
import { courseOf } from "../../src/triggers/course.ts";
import { detect } from "../../src/triggers/detect.ts";
import { read } from "../../src/triggers/reading.ts";
import { standing, talk } from "../support/talk.ts";

/** How let down by our last answer the customer sounds, whatever the anger of the words alone. */
const letDown = (...said: readonly string[]): number => courseOf(read(talk(...said))).now.at(-1)!.displeasure;

describe("what a customer says to an answer counts as much as it holds against us", () => {
  const asked = ["customer: I ordered the oak desk, can you send it to my office?"];
  const proposed = [...asked, "ai: I can send the pine desk to your home on Monday."];

  test("that we are wrong counts more than that a proposal does not suit them", () => {
    const unsuitable = letDown(...proposed, "customer: We are not interested in pine");
    const wrong = letDown(...proposed, "customer: That's not right");
    expect(unsuitable).toBeGreaterThan(letDown(...proposed, "customer: Which floor do you deliver to?"));
    expect(wrong).toBeGreaterThan(unsuitable);
  });

  test("a correction that says once more what they want counts more than a correction", () => {
    const corrects = letDown(...proposed, "customer: That's wrong");
    expect(letDown(...proposed, "customer: That's wrong, I want the oak one")).toBeGreaterThan(corrects + 0.15);
  });

  test("who takes back their own words holds nothing against us", () => {
    const own = letDown(...proposed, "customer: I know I said the office, but my home is better");
    const ours = letDown(...proposed, "customer: I said the office, my home is no use");
    expect(own).toBeLessThan(0.3);
    expect(ours).toBeGreaterThan(own);
  });

  test("a colour that is fine too, and a worry that we need not have, refuse nothing", () => {
    expect(letDown(...proposed, "customer: I am fine with that too")).toBeLessThan(0.2);
    expect(letDown(...proposed, "customer: Don't worry, pine will do")).toBeLessThan(0.2);
  });
});

describe("questions in place of help", () => {
  const asked = ["customer: I need a desk lamp", "ai: We have nine. Do you prefer a colour?"];

  test("who would have us choose minds that we ask; who answers that it does not matter refuses nothing", () => {
    const indifferent = letDown(...asked, "customer: No, the colour does not matter");
    const directs = letDown(...asked, "customer: No, could you just pick one for me and tell me the price");
    expect(indifferent).toBeLessThan(0.3);
    expect(directs).toBeGreaterThan(indifferent + 0.2);
  });

  test("the same words to an answer that asked nothing are only the next request", () => {
    const tells = "customer: Could you tell me the price of the brass one?";
    expect(letDown(asked[0]!, "ai: The brass lamp is the brightest.", tells)).toBeLessThan(0.1);
    expect(letDown(...asked, tells)).toBeGreaterThan(0.1);
  });

  test("who is offered what they had not asked for and says what alone they want is let down", () => {
    const offered = ["customer: Is the brass lamp in your shop?", "ai: It is. Shall I order it?"];
    const narrows = letDown(...offered, "customer: I don't want to order, I just need your opening hours");
    expect(narrows).toBeGreaterThan(0.5);
    expect(letDown(...offered, "customer: No, not today")).toBeLessThan(0.35);
  });

  test("who says no to one more question and asks for a plain fact came for that fact", () => {
    const plain = letDown(...asked, "customer: No, what are your opening hours?");
    expect(plain).toBeGreaterThan(letDown(...asked, "customer: No, what have you got?") + 0.05);
  });

  test("a no to a summary says that we had it wrong, more than a no to an offer", () => {
    const said = ["customer: Send the brass lamp to my office", "customer: No, to the shop"] as const;
    const summed = letDown(said[0], "ai: Please confirm: one brass lamp, to your home.", said[1]);
    expect(summed).toBeGreaterThan(letDown(said[0], "ai: One brass lamp could come to your home.", said[1]) + 0.05);
  });

  test("who talks of a misunderstanding has had one", () => {
    const confused = letDown(...asked, "customer: You misunderstood, it is for the kitchen ceiling");
    expect(confused).toBeGreaterThan(letDown(...asked, "customer: It is for the kitchen ceiling"));
  });
});

test("an AI that says it does not know lets down more than one that says no", () => {
  const asked = "customer: Is the lamp dimmable?";
  const next = "customer: And how long is its cable?";
  const refused = letDown(asked, "ai: No, it has one brightness.", next);
  expect(letDown(asked, "ai: I do not have any information on that.", next)).toBeGreaterThan(refused);
});

test("customers who choose, change their mind and decline politely call nobody", () => {
  const story = [
    "customer: Hello, I am looking for a lamp for my desk",
    "ai: We have nine. Do you prefer a colour?",
    "customer: No, no preference",
    "ai: The brass one is our brightest. Shall I order it?",
    "customer: Hmm, that one is too big. What else do you have?",
    "ai: The small green one. Would you like it?",
    "customer: I know I said desk, but actually it is for the shelf. Does it fit?",
    "ai: It is 20 cm high. Shall I order it for you?",
    "customer: Not now, thanks. Can you tell me your opening hours?",
  ];
  const turns = story.flatMap((said, at) => (said.startsWith("customer") ? [story.slice(0, at + 1)] : []));
  const signals = turns.flatMap((said) => detect(read(talk(...said)), standing));
  expect(signals.filter(({ detector }) => detector === "conversation-concern")).toEqual([]);
});
