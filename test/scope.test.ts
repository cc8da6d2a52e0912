import { expect, test } from "vitest";
import { detectInScope, type ScopedDetection } from "../src/detect-lines.ts";
import { createNearness } from "../src/knowledge/nearness.ts";
import { createScope } from "../src/knowledge/scope.ts";

const shop = [
  "Where is my order?",
  "Track my parcel",
  "When will my order arrive?",
  "How long does shipping take?",
  "How long does delivery to Norway take?",
  "What does shipping cost?",
  "Can I return a blanket?",
  "How do I send a mug back?",
  "Do I get a refund for a return?",
  "Can I change my delivery address?",
  "Which payment methods do you take?",
  "Can I pay by invoice?",
];

test("a question that the shop answers is near what it knows, whatever its words, and a strange one is far", () => {
  const scope = createScope(shop);
  const within = ["how long is the shipping", "where's my parcel", "returning a blanket", "pay by invoice?"].map(scope);
  const outside = [
    "Who won the football last night?",
    "tell me a joke about penguins",
    "is the moon made of cheese",
  ].map(scope);
  expect(Math.max(...within)).toBeLessThan(Math.min(...outside));
  for (const far of outside) expect(far).toBeGreaterThan(0.9);
  expect(scope("Where is my order?")).toBeLessThan(0.2);
});

test("farther is never less, and everything stays between 0 and 1", () => {
  const scope = createScope(shop);
  const nearness = createNearness(shop);
  const questions = [
    ...shop,
    "shipping",
    "order order order",
    "",
    "?!",
    "a",
    "refund my moon",
    "xyzzy",
    "Wo ist mein Paket?",
  ];
  const pairs = questions
    .map((text) => ({ near: nearness.of(text), far: scope(text) }))
    .toSorted((a, b) => b.near - a.near);
  for (const [at, { far }] of pairs.entries()) {
    expect(far).toBeGreaterThanOrEqual(pairs[at - 1]?.far ?? 0);
    expect(far).toBeLessThanOrEqual(1);
  }
});

test("an assistant that knows one thing, or nothing, calls nothing near by accident", () => {
  expect(createScope([])("Where is my order?")).toBe(1);
  expect(createScope(["Where is my order?"])("Do you like jazz?")).toBe(1);
});

const detected = async (
  known: readonly object[],
  asked: readonly object[],
  warn?: (words: string) => void,
): Promise<readonly ScopedDetection[]> => {
  const out: ScopedDetection[] = [];
  const lines = (of: readonly object[]): readonly string[] => of.map((each) => JSON.stringify(each));
  for await (const each of detectInScope(lines(known), lines(asked), warn)) out.push(each);
  return out;
};
const known = shop.map((text) => ({ assistant: "shop", text }));

test("each question comes out with how far it is from what its own assistant knows, and what fired", async () => {
  const bank = { assistant: "bank", text: "Is the moon made of cheese?" };
  const [near, far, home, law] = await detected(
    [...known, bank, { assistant: "bank", text: "What is my balance?" }],
    [
      { assistant: "shop", text: "How long does shipping take?" },
      { id: "moon", assistant: "shop", text: "Is the moon made of cheese?" },
      bank,
      { assistant: "shop", text: "Where is my order? My lawyer will write to you." },
    ],
  );
  expect(near).toMatchObject({ id: 1, assistant: "shop", decision: "answer", signals: [] });
  expect(far).toMatchObject({ id: "moon", decision: "pass", signals: [{ kind: "out_of_knowledge" }] });
  expect(home!.outOfKnowledge).toBeLessThan(far!.outOfKnowledge);
  expect(law!.signals.map(({ kind }) => kind)).toContain("high_stakes");
});

test("a question to an assistant of whom nothing is known is named, with those that are", async () => {
  await expect(detected(known, [{ assistant: "bank", text: "hi" }])).rejects.toThrow(
    'Question 1 is for "bank", of whom the known lines say nothing; they know shop',
  );
});

test("of an assistant with a handful of lines the command says that nobody can tell how far is far, and fires nothing", async () => {
  const told: string[] = [];
  const ask = async (knows: readonly object[]): Promise<readonly ScopedDetection[]> => {
    told.length = 0;
    return detected(knows, [known[0]!, { assistant: "shop", text: "Is the moon made of cheese?" }], (words) =>
      told.push(words),
    );
  };
  const [home, moon] = await ask(known.slice(0, 4));
  expect(told).toEqual([expect.stringMatching(/^"shop" has 4 known lines, so .*unscaled/)]);
  expect([home, moon]).toMatchObject([{ unscaled: true }, { unscaled: true, signals: [] }]);
  expect(home!.outOfKnowledge).toBeLessThan(moon!.outOfKnowledge);

  const [, far] = await ask(known);
  expect(told).toEqual([expect.stringContaining("has 12 known lines, so outOfKnowledge is rough")]);
  expect(far).not.toHaveProperty("unscaled");
  expect(far!.signals.map(({ kind }) => kind)).toContain("out_of_knowledge");
});
