import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { detectLines, type Detection } from "../src/detect-lines.ts";

async function detected(...lines: readonly (object | string)[]): Promise<readonly Detection[]> {
  const out: Detection[] = [];
  for await (const each of detectLines(lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)))))
    out.push(each);
  return out;
}

test("single messages come out in order, with what fired and what would be done", async () => {
  expect(
    await detected({ id: "a", text: "How long does shipping take?" }, "", {
      id: 2,
      text: "My lawyer will write to you",
      extra: true,
    }),
  ).toEqual([
    { id: "a", signals: [], decision: "answer" },
    { id: 2, signals: [{ kind: "high_stakes", score: 0.92, evidence: "lawyer" }], decision: "pass" },
  ]);
});

test("a conversation comes out with every customer turn, and with concern that grows as it goes wrong", async () => {
  const [story] = await detected({
    id: "c",
    messages: [
      { role: "customer", text: "Hello, when will my lamp arrive?" },
      { role: "ai", text: "Orders take three days." },
      { role: "customer", text: "It still isn't here" },
      { role: "ai", text: "I'm sorry, I don't have that information." },
      { role: "customer", text: "You said three days! This is ridiculous, I want to talk to somebody" },
    ],
  });
  const turns = story!.turns!;
  expect(turns.map(({ decision }) => decision)).toEqual(["answer", "pass", "pass"]);
  expect(story).toMatchObject({ decision: "pass", signals: turns[2]!.signals });
  expect(turns[0]!.concern).toBeLessThan(turns[1]!.concern);
  expect(turns[1]!.concern).toBeLessThan(turns[2]!.concern);
  expect(turns[2]!.concern).toBeLessThanOrEqual(1);
});

test("evidence is the customer's own words in whole characters, wherever an emoji stands", async () => {
  for (let count = 115; count < 130; count++) {
    const text = `x${"😡".repeat(count)} let me speak to somebody real`;
    const [found] = await detected({ id: "e", text });
    expect(found!.signals).not.toEqual([]);
    for (const { evidence } of found!.signals)
      expect([evidence.isWellFormed(), text.includes(evidence)]).toEqual([true, true]);
  }
});

test("from a terminal, a file that is not there is named in a sentence, and nothing else is printed", async () => {
  const cli = promisify(execFile)(process.execPath, ["--import", "tsx", "src/cli.ts", "detect", "nowhere.jsonl"], {
    cwd: path.resolve(import.meta.dirname, ".."),
  });
  await expect(cli).rejects.toMatchObject({ code: 1, stdout: "", stderr: "\nThere is no file nowhere.jsonl.\n" });
});

test("a conversation in which the customer never speaks is answered by nobody", async () => {
  expect(await detected({ id: "x", messages: [{ role: "ai", text: "Hi" }] })).toEqual([
    { id: "x", signals: [], decision: "answer", turns: [] },
  ]);
});

test.each([
  ["{not json", "Line 2 is not JSON"],
  ['{"id":"b"}', "Line 2 has another shape"],
  ['{"id":"b","messages":[{"role":"bot","text":"hi"}]}', "Line 2 has another shape"],
  ["[]", "Line 2 has another shape"],
])("a line like %s is named by its number, with an example of a good one", async (bad, problem) => {
  await expect(detected({ id: "a", text: "hi" }, bad)).rejects.toThrow(problem);
  await expect(detected({ id: "a", text: "hi" }, bad)).rejects.toThrow('{"id": "1", "text": "…"}');
});
