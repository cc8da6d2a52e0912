import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { trueAnswer } from "../src/reply/truth.ts";
import { framingOf } from "../src/reply/wording.ts";
import { detect } from "../src/triggers/detect.ts";
import { fold } from "../src/triggers/fold.ts";
import { read } from "../src/triggers/reading.ts";
import type { Trigger } from "../src/triggers/trigger.ts";
import { firing, kinds, standing, talk } from "./support/talk.ts";

describe("a customer who asks for a person is heard", () => {
  test.each([
    "Can I talk to a human please",
    "AGENT!!",
    "rep pls",
    "hoomin",
    "l3t me t4lk to a pers0n",
    "get me ur mgr",
    "This does nothing for me. Could somebody from your team call me?",
    "We are getting nowhere. Who can I speak with about this?",
    "i dont know how to reach an agent",
    "I don't want to talk to a bot, I want a person",
    "is there a real person there?",
    "¿Podría hablar con un agente?",
    "J'aimerais parler à un conseiller",
    "Ich möchte mit einem Mitarbeiter sprechen",
    "Ich hätte gern, dass mich jemand anruft. Bitte um Rückruf",
    "vorrei parlare con una persona vera",
    "preciso conversar com alguém da loja",
    "kan ik een medewerker spreken?",
    "chcę rozmawiać z konsultantem",
    "Jag vill prata med en människa",
    "Bir temsilciyle görüşmek istiyorum",
    "Хочу поговорить с человеком",
    "أريد التحدث مع شخص حقيقي",
    "क्या मैं किसी व्यक्ति से बात कर सकता हूँ",
    "我要转人工",
    "人と話したいです。担当者に代わってください",
    "상담원과 통화하고 싶어요",
  ])("%s", (text) => {
    expect(kinds(text)).toContain("asked_for_human");
  });

  test("and the agent reads whole words as evidence, in scripts too whose words are found by a part", () => {
    const evidence = (text: string) => firing(talk(`customer: ${text}`)).live[0]?.signal.evidence.split(" ");
    for (const text of ["أريد التحدث مع شخص حقيقي", "Хочу поговорить с человеком", "θέλω να μιλήσω με άνθρωπο"])
      expect(text.split(" ")).toEqual(expect.arrayContaining(evidence(text)!));
  });

  test("also by accepting the offer of one", () => {
    const offered = talk(
      "customer: It still does not work",
      "ai: I am sorry. Would you like to talk to a colleague?",
      "customer: yes please",
    );
    expect(firing(offered).live[0]?.signal).toMatchObject({ kind: "asked_for_human", evidence: "yes please" });
  });

  test("and the word that we tell people to write is understood, in every language that we tell it in", () => {
    for (const answer of [...Object.values(trueAnswer), ...framingOf(null)]) {
      const [, word = ""] = /[„“"«»'「]\s?([^„“”"«»'」]+?)\s?[“”"«»'」]/.exec(answer) ?? [];
      expect(kinds(word), `${word} in: ${answer}`).toContain("asked_for_human");
    }
  });
});

test.each([
  "Are you a human?",
  "Am I chatting with a machine or with a person?",
  "No need to connect me with an agent, just the opening hours please",
  "I have spoken to one of your agents on Monday, all is well now",
  "Is the sculpture of a human head in stock?",
  "My estate agent recommended your shop",
  "Can I speak to the lamp to switch it on?",
  "Fine with me.\n\n> Am Dienstag schrieb der Laden:\n> Write if you want to talk to a person.",
  "All good again.\n-- \nTom Berg\nCustomer Support Agent, Nordlys AS",
  "The form is in the attachment.\n\nThis message is intended for its addressee and confidential; we may take legal action.",
  "I am not upset at all, I only wonder which colour came",
  "That blanket is wickedly soft, and the price is a steal",
  "Not bad, not bad",
  "How much is the set of two mugs?",
  "Is the bulk of the wool from Norway?",
  "Does the spring offer include gift wrapping?",
  "Is it legal to burn the old packaging?",
  "Could you send the invoice to Sue as well?",
  "My old kettle died, which one do you recommend?",
  "Where is my order 1182?",
  "I have some feedback for you",
])("nobody is called for: %s", (text) => {
  expect(kinds(text)).toEqual([]);
});

test.each([
  ["Pay me back this week or I will sue", "high_stakes"],
  ["You will hear from my attorney", "high_stakes"],
  ["I see two charges on my card that I did not make", "high_stakes"],
  ["the charger caught fire last night", "high_stakes"],
  ["Mi abogado se pondrá en contacto", "high_stakes"],
  ["My mother died last week and her parcel is still coming", "sensitive"],
  ["I just want to die", "sensitive"],
  ["We would take 80 chairs, what discount is in it for us?", "negotiation"],
  ["I found it cheaper at another store, could you match the price?", "negotiation"],
  ["We need 500 mugs for an event, what price can you make us?", "negotiation"],
  ["Wonderful, another delay. Well done.", "frustration"],
  ["Thanks for wasting my whole afternoon", "frustration"],
  ["?????", "frustration"],
  ["I would like to lodge a formal complaint", "frustration"],
  ["I already told you my order number", "repetition"],
])("%s → %s", (text, kind) => {
  expect(kinds(text)).toContain(kind);
});

describe("a tone that shifts", () => {
  test("is noticed where the same words from an impatient customer are not", () => {
    const calm = talk(
      "customer: Hi! Where is order 1182?",
      "ai: It left on Monday.",
      "customer: It still hasn't arrived",
    );
    expect(firing(calm).live.map(({ signal }) => signal.detector)).toContain("frustration-shift");

    const alone = talk("customer: It still hasn't arrived");
    expect(firing(alone).live).toEqual([]);
  });

  test("a sarcastic, worsening customer is noticed before the third bad turn", () => {
    const story = talk(
      "customer: Hello, when will my lamp arrive?",
      "ai: Orders take three days.",
      "customer: You said three days. It's been nine.",
    );
    expect(firing(story).live.map(({ signal }) => signal.kind)).toContain("frustration");
  });

  test("what an agent has dealt with is not held against the customer again", () => {
    const after = talk(
      "customer: This is a disgrace!",
      "ai: I am sorry.",
      "agent: Refunded, sorry Mira!",
      "customer: Thank you, that is kind",
    );
    expect(firing(after).live).toEqual([]);
  });
});

describe("a conversation that goes in circles", () => {
  test("is noticed when the customer asks the same again after an answer", () => {
    const story = talk(
      "customer: How do I change the address of my order?",
      "ai: Orders take three days.",
      "customer: how can I change the address on my order",
    );
    expect(firing(story).live[0]?.signal).toMatchObject({ kind: "repetition", message: "message-3" });
  });

  test("is noticed when the AI gives one answer twice", () => {
    const same = "ai: Orders take three days to reach you after they leave the shop.";
    expect(
      firing(talk("customer: where is it", same, "customer: which carrier has it", same, "customer: hm, tell me"))
        .live[0]?.signal.detector,
    ).toBe("ai-loops");
  });

  test("is noticed when the AI has said twice that it cannot help", () => {
    const story = talk(
      "customer: can you gift-wrap?",
      "ai: I'm sorry, I don't know.",
      "customer: and engrave?",
      "ai: Unfortunately I can't help with that.",
      "customer: and a card?",
    );
    expect(firing(story).live.map(({ signal }) => signal.kind)).toContain("ai_uncertain");
  });
});

describe("a question that the knowledge does not answer", () => {
  const seen = (text: string, bestPassage: number | null) =>
    detect(read(talk(`customer: ${text}`), bestPassage), []).find(({ kind }) => kind === "out_of_knowledge")?.score;

  test("is seen by how little the best passage covers of it", () => {
    expect(seen("Do you repair bicycles in Trondheim?", 0.05)).toBe(0.95);
    expect(seen("Do you repair bicycles in Trondheim?", 0.8)).toBe(0.2);
  });

  test("is not seen before anybody has looked, nor in thanks, nor in a question about ourselves", () => {
    expect(seen("Do you repair bicycles in Trondheim?", null)).toBeUndefined();
    expect(seen("thank you so much", 0)).toBeUndefined();
    expect(seen("Am I chatting with a machine or with a person?", 0)).toBeUndefined();
  });
});

describe("an operator's own trigger", () => {
  const recall: Trigger = {
    ...standing[0]!,
    id: "recall",
    name: "Recall",
    kind: "custom",
    threshold: 1,
    phrases: ["Modell X-200"],
    team: "safety",
  };

  test("finds its phrases whatever their accents and capitals, and as whole words", () => {
    expect(firing(talk("customer: my MODELL x-200 hums"), [recall]).live[0]?.signal.evidence).toBe("MODELL x-200");
    expect(firing(talk("customer: my modell x-2000 hums"), [recall]).live).toEqual([]);
  });

  test("fires alone: another trigger's phrases are not its own", () => {
    const other = { ...recall, id: "other", name: "Other", phrases: ["hums"] };
    expect(firing(talk("customer: it hums"), [recall, other]).live.map(({ trigger }) => trigger.id)).toEqual(["other"]);
  });

  test("in shadow is recorded and calls nobody", () => {
    const { live, shadow } = firing(talk("customer: modell x-200"), [{ ...recall, state: "shadow" }]);
    expect([live.length, shadow.length]).toEqual([0, 1]);
  });
});

test("a crisis comes before everything else that fires", () => {
  expect(
    firing(talk("customer: I want to talk to a manager, this is a scam, I want to die")).live[0]?.signal,
  ).toMatchObject({
    kind: "sensitive",
    detector: "sensitive-crisis",
    score: 1,
  });
});

test("the lines that a customer answers one by one, each behind a mark, call nobody; their own between them do", () => {
  expect(kinds("> Get me a human or I call my lawyer.\nThat is settled.\n> I am so angry!!\nNot any more.")).toEqual(
    [],
  );
  expect(kinds("> Is that all?\nNo, get me a human.")).toContain("asked_for_human");
});

test("what is quoted as evidence is always what the customer wrote, and scores stay between 0 and 1", () => {
  const words = fc.constantFrom(
    "talk to",
    "a human",
    "İstanbul",
    "ＬＡＷＹＥＲ",
    "“sue you”",
    "never",
    "!!",
    "\n> ",
    "200 units",
    "price",
    "😡",
    "die",
    "’",
    "still not",
    ".",
    "ﬁle a complaint",
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(words).map((each) => each.join(" ")),
  );
  fc.assert(
    fc.property(texts, texts, (first, second) => {
      expect(fold(first)).toHaveLength(first.length);
      const conversation = talk(`customer: ${first}`, "ai: I don't know.", `customer: ${second}`);
      for (const { evidence, score, message } of detect(read(conversation, 0.5), standing)) {
        expect(conversation.messages.find((each) => each.id === message)?.text).toContain(evidence);
        expect(evidence).not.toBe("");
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});

test("hostile texts take time in proportion to their length", () => {
  const hostile = [
    "a ",
    "talk to ",
    "talk to a the your my real ",
    "!?",
    "1234567890",
    "i still not ",
    "\n> ",
    "don't ",
    "mit einem ",
    "é",
    "#",
    "200 units of the ",
    "great, ",
  ];
  const spent = (piece: string, length: number): number => {
    const conversation = talk(`customer: ${piece.repeat(length / piece.length)}`);
    const times = Array.from({ length: 3 }, () => {
      const start = performance.now();
      detect(read(conversation), standing);
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  for (const piece of hostile) {
    spent(piece, 5_000);
    const [short, long] = [spent(piece, 5_000), spent(piece, 40_000)];
    // Eight times the length; quadratic time would be sixty-four times as much.
    expect(long, `${JSON.stringify(piece)}: ${short.toFixed(2)} ms, then ${long.toFixed(2)} ms`).toBeLessThan(
      Math.max(short, 2) * 30,
    );
  }
});
