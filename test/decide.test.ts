import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Holder } from "../src/conversation/baton.ts";
import type { Wish } from "../src/conversation/message.ts";
import { decide, type Decision } from "../src/decide.ts";
import { detect } from "../src/triggers/detect.ts";
import { fire, type Fired } from "../src/triggers/fire.ts";
import { read } from "../src/triggers/reading.ts";
import { SignalKind } from "../src/triggers/signal.ts";
import type { Trigger } from "../src/triggers/trigger.ts";
import { firing, heldBy, standing, talk } from "./support/talk.ts";

const free = { hold: null, byMachine: false, consent: { state: "in" }, limit: null } as const;
const decided = (...said: readonly string[]): Decision => {
  const conversation = talk(...said);
  return decide({ conversation, fired: firing(conversation).live, ...free });
};

test("an ordinary question is answered", () => {
  expect(decided("customer: How long does shipping take?").next).toBe("answer");
});

test("a legal threat never gets an AI answer, whatever else stands in the message", () => {
  const decision = decided(
    "customer: Thanks for the quick reply! How long does shipping take? Otherwise my lawyer will write to you.",
  );
  expect(decision).toMatchObject({ next: "pass", priority: "urgent", quiet: false });
  expect(decision.because).toBe("Law, money or safety (“my lawyer”).".replace("my ", ""));
});

test("that no article knows the answer is said only where nothing tells more", () => {
  const conversation = talk("customer: Where do I report you to the consumer ombudsman?");
  const { live } = fire(detect(read(conversation, 0), standing), standing);
  expect(live.map(({ signal }) => signal.kind)).toContain("out_of_knowledge");
  const decision = decide({ conversation, fired: live, ...free });
  expect(decision).toMatchObject({ next: "pass", signals: [{ kind: "high_stakes" }] });
  expect(decision.because).not.toContain("knowledge");

  const unknown = talk("customer: Do you sell tents for winter?");
  const fired = fire(detect(read(unknown, 0), standing), standing).live;
  expect(decide({ conversation: unknown, fired, ...free })).toMatchObject({ signals: [{ kind: "out_of_knowledge" }] });
});

test("the third answer says how to reach a person, and so does every third after it", () => {
  const story: string[] = [];
  const offered = Array.from({ length: 7 }, (_, at) => {
    story.push(`customer: And what about number ${at + 1}?`);
    const { next } = decided(...story);
    story.push(`ai: Number ${at + 1} is ${"abcdefg".charAt(at).repeat(9)}.`);
    return next;
  });
  expect(offered).toEqual(["answer", "answer", "offer", "answer", "answer", "offer", "answer"]);
});

test("the count begins anew after an agent has answered", () => {
  expect(
    decided(
      "customer: a?",
      "ai: Yes.",
      "customer: b?",
      "ai: No.",
      "agent: I took care of it.",
      "customer: And does it fit?",
    ).next,
  ).toBe("answer");
});

test("a trigger that invites lets the AI answer and offers a person", () => {
  const decision = decided(
    "customer: Can you engrave it?",
    "ai: I don't know that.",
    "customer: And wrap it as a gift?",
  );
  expect(decision).toMatchObject({ next: "invite", priority: "low", signals: [{ kind: "ai_uncertain" }] });
});

describe("while people are invited", () => {
  const conversation = talk(
    "customer: Can you engrave it?",
    "ai: I don't know that.",
    "customer: And wrap it as a gift?",
  );
  const { live } = firing(conversation);
  const open = { ...conversation, baton: { ...conversation.baton, handoffId: "an invitation" } };

  test("the AI answers what it surely knows", () => {
    expect(decide({ conversation: open, fired: [], ...free, lacking: 0.4 }).next).toBe("answer");
  });

  test("what it does not surely know goes to them", () => {
    expect(decide({ conversation: open, fired: [], ...free, lacking: 0.6 })).toMatchObject({
      next: "pass",
      because: "The AI does not surely know the answer to this.",
      quiet: false,
    });
    expect(decide({ conversation, fired: live, ...free, lacking: 0.6 })).toMatchObject({
      next: "pass",
      signals: [{ kind: "ai_uncertain" }],
    });
  });

  test("the same question is tried where nobody was invited", () => {
    expect(decide({ conversation, fired: [], ...free, lacking: 0.6 }).next).toBe("answer");
  });
});

test("what is quiet after a hand-back calls nobody, and the reason says that it was seen", () => {
  const conversation = talk("customer: This is a disgrace, I am fed up with you!");
  const { live } = firing(conversation);
  expect(live.map(({ signal }) => signal.kind)).toContain("frustration");
  const quiet = live.filter(({ signal }) => signal.kind === "frustration");
  const decision = decide({ conversation, fired: [], quiet, ...free });
  expect(decision.next).toBe("answer");
  expect(decision.because).toMatch(
    /^Nothing stands against an answer\. Quiet since people gave it back: Sounds angry or complains \(“.+”\)\.$/,
  );
});

test("nobody is called, and nothing answered, when a machine wrote", () => {
  const conversation = talk("customer: I am out of the office until Monday. My lawyer is not.");
  const decision = decide({ conversation, fired: firing(conversation).live, ...free, byMachine: true });
  expect(decision).toMatchObject({ next: "wait" });
});

describe("a person is called without any trigger", () => {
  const conversation = talk("customer: How long does shipping take?");

  test("and the customer is told nothing when nobody knows who is on the other side", () => {
    const hold = "The mail names more than one sender.";
    expect(decide({ conversation, fired: [], ...free, hold })).toMatchObject({
      next: "pass",
      because: hold,
      quiet: true,
    });
  });

  test("when a limit on cost is reached", () => {
    const limit = "The AI has answered 20 times within the hour.";
    expect(decide({ conversation, fired: [], ...free, limit })).toMatchObject({
      next: "pass",
      because: limit,
      quiet: false,
    });
  });

  test("when the customer sent only a picture, and is told what came", () => {
    expect(decided("customer: ").next).toBe("pass");
    const [photo] = talk("customer: ").messages;
    const messages = [
      { ...photo!, files: ["IMG_1.jpg", "IMG_2.jpg"], details: [{ kind: "location", latitude: 1, longitude: 2 }] },
    ] as const;
    const decision = decide({ conversation: { ...talk(), messages }, fired: [], ...free });
    expect(decision).toMatchObject({
      next: "pass",
      quiet: false,
      because: "The customer sent 2 files and a location without words, which the AI cannot read.",
    });
  });
});

describe("what a customer wants of our messages", () => {
  const wishing = (...wishes: readonly (Wish | null)[]) => {
    const conversation = talk(
      ...wishes.map((wish) => (wish === null ? "customer: Where is my order?" : "customer: STOP")),
    );
    return {
      ...conversation,
      messages: conversation.messages.map((each, at) => ({ ...each, wish: wishes[at] ?? null })),
    };
  };
  const out = { state: "out", words: "STOP" } as const;

  test("gets no answer when it is all they wrote", () => {
    for (const wish of ["out", "in", "help"] as const)
      expect(
        decide({ conversation: wishing(wish), fired: [], ...free, consent: wish === "out" ? out : free.consent }).next,
      ).toBe("wait");
    expect(decide({ conversation: wishing("out", "in"), fired: [], ...free }).next).toBe("wait");
  });

  test("goes quietly to a person when they write something else after it, who reads why", () => {
    for (const conversation of [wishing("out", null), wishing(null, "out"), wishing(null)])
      expect(decide({ conversation, fired: [], ...free, consent: out })).toMatchObject({
        next: "pass",
        quiet: true,
        because: "The customer wants no more messages (“STOP”), so nothing automatic answers what else they wrote.",
      });
  });

  test("goes quietly to a person where it may only be anger, in their words", () => {
    const consent = { state: "paused", words: "don't text me again" } as const;
    const decision = decide({ conversation: wishing("pause"), fired: [], ...free, consent });
    expect(decision).toMatchObject({ next: "pass", quiet: true });
    expect(decision.because).toContain("(“don't text me again”)");
  });

  test("who wants messages again and asks something is answered", () => {
    expect(decide({ conversation: wishing("in", null), fired: [], ...free }).next).toBe("answer");
  });
});

test("a trigger with a team of its own calls that team, and its signals are not told twice", () => {
  const conversation = talk("customer: I want to talk to a human");
  const strict: Trigger = { ...standing[0]!, id: "vip", name: "VIP", threshold: 0.1, team: "vip-desk" };
  const { live } = firing(conversation, [standing[0]!, strict]);
  const seenBy = new Set(live.map(({ signal }) => signal.detector));
  expect(live).toHaveLength(2 * seenBy.size);
  const decision = decide({ conversation, fired: live, ...free });
  expect(decision).toMatchObject({ next: "pass", team: "vip-desk" });
  expect(decision.next === "pass" && decision.signals.map(({ detector }) => detector)).toEqual([...seenBy]);
});

describe("whatever happens", () => {
  const people: fc.Arbitrary<Holder> = fc.constantFrom<Holder>(
    { who: "team", team: "support" },
    { who: "agent", agent: "ana", team: "support" },
    { who: "agent", agent: "ana", team: null },
    { who: "nobody" },
  );
  const fired: fc.Arbitrary<readonly Fired[]> = fc.array(
    fc
      .record({
        kind: fc.constantFrom(...SignalKind.options),
        mode: fc.constantFrom("pass", "invite"),
        score: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ kind, mode, score }): Fired => ({
        trigger: { ...standing[0]!, kind, mode },
        signal: {
          kind,
          score,
          threshold: 0,
          evidence: "words",
          message: "message-1",
          detector: kind,
          version: "1",
          trigger: null,
        },
      })),
    { maxLength: 5 },
  );
  const reason = fc.option(fc.constantFrom("a reason", "another"), { nil: null });
  const texts = fc.array(fc.constantFrom("customer: hi", "ai: yes", "customer: ", "agent: hello", "customer: and?"), {
    maxLength: 9,
  });

  test("while people hold the baton, or nobody does, the AI waits", () => {
    fc.assert(
      fc.property(people, fired, reason, reason, texts, (holder, live, hold, limit, said) => {
        expect(decide({ conversation: heldBy(holder, talk(...said)), fired: live, ...free, hold, limit }).next).toBe(
          "wait",
        );
      }),
    );
  });

  test("a reason against answering never leads to an answer, and a pass names all that the customer did to call it", () => {
    fc.assert(
      fc.property(fired, reason, reason, texts, (live, hold, limit, said) => {
        const decision = decide({
          conversation: talk(...said, "customer: hello?"),
          fired: live,
          ...free,
          hold,
          limit,
        });
        const calling = live.filter(({ trigger }) => trigger.mode === "pass");
        const against = hold !== null || limit !== null || calling.length > 0;
        expect(against ? ["pass"] : live.length > 0 ? ["invite"] : ["answer", "offer"]).toContain(decision.next);
        if (decision.next !== "pass") return;
        const weak = new Set(["out_of_knowledge", "ai_uncertain"]);
        const byCustomer = calling.filter(({ signal }) => !weak.has(signal.kind));
        for (const { signal } of byCustomer.length > 0 ? byCustomer : calling)
          expect(decision.signals.map(({ kind }) => kind)).toContain(signal.kind);
        expect(decision.quiet).toBe(hold !== null);
        expect(decision.because).not.toBe("");
      }),
    );
  });

  test("what is quiet changes no decision, and what is not known is not tried while people are invited", () => {
    const lacking = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fired, fired, lacking, fc.boolean(), texts, (live, quiet, missing, isInvited, said) => {
        const begun = talk(...said, "customer: hello?");
        const conversation = isInvited ? { ...begun, baton: { ...begun.baton, handoffId: "an invitation" } } : begun;
        const turn = { conversation, fired: live, ...free, lacking: missing };
        const decision = decide(turn);
        expect(decide({ ...turn, quiet }).next).toBe(decision.next);
        const calls = live.some(({ trigger }) => trigger.mode === "pass");
        expect(decision.next === "pass").toBe(calls || ((isInvited || live.length > 0) && missing > 0.5));
      }),
    );
  });
});
