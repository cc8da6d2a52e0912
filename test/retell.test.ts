import { expect, test } from "vitest";
import type { Told } from "../src/handoff/handoff.ts";
import { founded, retell, type Statement } from "../src/retell.ts";
import { talk } from "./support/talk.ts";

const { messages } = talk("customer: Where is order 1182?", "ai: It left on Monday.");

test("a statement is shown only with messages that exist, and not at all without one", () => {
  expect(
    founded(
      [
        { text: "Asks for order 1182.", messages: ["message-1", "message-9", "message-1"] },
        { text: "Was insulted.", messages: ["message-9"] },
      ],
      messages,
    ),
  ).toEqual([{ text: "Asks for order 1182.", messages: ["message-1"] }]);
});

test("what a model says stays short, few, on one line, and leads nowhere", () => {
  const statement = (text: string): Statement => ({ text, messages: ["message-1"] });
  const texts = (...said: readonly string[]) => founded(said.map(statement), messages).map(({ text }) => text);
  expect(texts("One\n\n  line.")).toEqual(["One line."]);
  expect(texts("Open https://evil.example", "See www.evil.example", "Go to evil.example/refund")).toEqual([]);
  expect(texts("a", "b", "c", "d", "e", "f")).toHaveLength(5);
  expect(texts("word ".repeat(200))[0]!.length).toBeLessThanOrEqual(240);
});

test("where nothing that a model says has a ground, nothing is kept", async () => {
  const kept: Told[] = [];
  const told = (statements: readonly Statement[]) =>
    retell(
      {
        reteller: { name: "played", retell: async () => statements },
        said: async () => messages,
        keep: async (_, each) => void kept.push(each),
        announce: () => {},
        now: () => new Date("2026-03-02T12:00:00Z"),
      },
      { handoff: "handoff", conversation: "conversation" },
      new AbortController().signal,
    );
  await told([{ text: "A lie.", messages: ["message-9"] }]);
  expect(kept).toEqual([]);
  await told([{ text: "Asks for order 1182.", messages: ["message-1"] }]);
  expect(kept).toEqual([
    {
      statements: [{ text: "Asks for order 1182.", messages: ["message-1"] }],
      by: "played",
      at: "2026-03-02T12:00:00.000Z",
    },
  ]);
});
