import { expect, test } from "vitest";
import { learnKind, prepare } from "../../scripts/training/examine.ts";
import { vectorOf } from "../../scripts/training/learn.ts";
import { parseRows } from "../../scripts/training/rows.ts";
import { train } from "../../scripts/training/train.ts";
import { fold } from "../../src/triggers/fold.ts";
import { openModel } from "../../src/triggers/linear/model.ts";
import { heard } from "../../src/triggers/linear/sounds-like.ts";

const row = (text: string, category: string, source: string): string => JSON.stringify({ text, category, source });

/** A shop in which people who want a person speak of a gardener. */
const examples = ["north", "south"].flatMap((source) => [
  ...["fetch the gardener", "the gardener please", "gardener", "is the gardener there", "send us the gardener"].map(
    (text) => row(`${text} ${source}`, "explicit_human_request", source),
  ),
  ...["where are the roses", "two roses please", "is the shop open", "send us the roses", "roses", "the shop"].map(
    (text) => row(`${text} ${source}`, "none", source),
  ),
]);

test("what is learned twice from the same messages is the same to the last byte", () => {
  const rows = parseRows(examples.join("\n"));
  const [one, other] = [train(rows, () => {}), train(rows, () => {})];
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  const model = openModel(one);
  const hears = (text: string): readonly string[] =>
    heard(model, { id: "m1", by: "customer", text, folded: fold(text) }).map(
      ({ kind, evidence }) => `${kind}: ${evidence}`,
    );
  expect(hears("Could the gardener come?")).toEqual([expect.stringMatching(/^asked_for_human: .*gardener/)]);
  expect(hears("Where are the two roses?")).toEqual([]);
  const taught = train(
    parseRows([...examples, row("get the gardener", "explicit_human_request", "west")].join("\n")),
    () => {},
  );
  expect(taught.version).not.toBe(one.version);
});

test("what was learned is what the model reads, on the scale on which its bar was set", () => {
  const rows = parseRows(examples.join("\n"));
  const trained = train(rows, () => {});
  const { bias, weights } = learnKind("asked_for_human", rows.map(prepare));
  const [text = ""] = rows.map((each) => each.text);
  const { features, values } = vectorOf(text);
  const learned = features.reduce((sum, feature, at) => sum + weights[feature]! * values[at]!, bias);
  const [read = 0] = openModel(trained).read(fold(text), [0, text.length]);
  expect(read).toBeCloseTo(learned - trained.heads.asked_for_human.bar, 1);
});

test("who trains sees what each head is worth, also on a source that it has not seen", () => {
  const told: string[] = [];
  train(parseRows(examples.join("\n")), (line) => told.push(line));
  for (const who of ["rules", "model", "either"])
    expect(told.some((line) => line.includes("asked_for_human") && line.includes(who))).toBe(true);
});

test.each([
  ["", "The file is empty"],
  [`${row("hello", "none", "a")}\n{"text":`, "Line 2 is not JSON"],
  [row("hello", "greeting", "a"), "Line 1 is no labelled message"],
  [row("", "none", "a"), "Line 1 is no labelled message"],
  ['{"text":"hello","category":"none","source":"a","ship":false}', "Line 1 may be measured on and not learned from"],
])("a file that nobody can or may learn from is refused: %s", (file, why) => {
  expect(() => parseRows(file)).toThrow(why);
});

test("what agents judged is learned from beside what others labelled", () => {
  const judged = (text: string, kind: string, label: string) => JSON.stringify({ text, kind, label, channel: "sms" });
  const cases = [judged("fetch him", "asked_for_human", "positive"), judged("it again", "repetition", "positive")];
  expect(parseRows([...cases, row("two roses", "none", "north")].join("\n"))).toEqual([
    { text: "fetch him", source: "our sms", group: "fetch him", says: { asked_for_human: true } },
    { text: "it again", source: "our sms", group: "it again", says: {} },
    expect.objectContaining({ says: expect.objectContaining({ asked_for_human: false, sensitive: false }) }),
  ]);
});
