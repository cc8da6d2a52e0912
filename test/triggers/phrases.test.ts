import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phrases } from "../../src/triggers/phrases.ts";
import { KnownWords } from "../../src/triggers/phrases/known-words.ts";
import { Marks } from "../../src/triggers/phrases/marks.ts";
import { Machine } from "../../src/triggers/phrases/machine.ts";
import { waysOf } from "../../src/triggers/phrases/notation.ts";
import { Vocabulary } from "../../src/triggers/phrases/vocabulary.ts";
import { rule, surest } from "../../src/triggers/rule.ts";
import { asRegExp } from "../support/notation.ts";

test.each([
  ["talk/speak to an [real] agent", "could i speak to an agent?", "speak to an agent"],
  ["talk/speak to an [real] agent", "talk, to an real agent!", "talk, to an real agent"],
  ["talk [to/with/a/the]+ agent", "talk to the a with to the agent", "talk to the a with to the agent"],
  ["talk [to/with/a/the]+ agent", "talk to the a with to the a agent", undefined],
  ["still_waiting/no_answer", "i am still, waiting here", "still, waiting"],
  ["frustrat* with colou?r", "frustrated with color", "frustrated with color"],
  ["frustrat*", "so frustrating", "frustrating"],
  ["buy … # pieces", "buy from you some 1,200 pieces", "buy from you some 1,200 pieces"],
  ["buy … # pieces", "buy 5 pieces", undefined],
  ["buy … # pieces", "buy it. 50 pieces", undefined],
  ["buy … # pieces", "buy at 2.50 each 50 pieces", "buy at 2.50 each 50 pieces"],
  ["buy … # pieces", `buy ${"x".repeat(40)} 50 pieces`, undefined],
  ["^ hello $", "  hello!! ", "  hello!! "],
  ["^ hello $", "hello you", undefined],
  ["^ hello", ".@baton, @ann_2 hello", ".@baton, @ann_2 hello"],
  ["^ hello", "@baton well hello", undefined],
  ["^ hello", "@", undefined],
  ["^ hello", "@ø hello", undefined],
  ["don't", "i dont", "dont"],
  ["car", "take care, scar", undefined],
  ["человек", "с человеком", "человек"],
  ["找人工/真人", "我要找人工客服", "找人工"],
  ["talk [to/me]+ human/human_being", "talk to a talk to me human being", "talk to me human being"],
  ["talk to [human/to/the]+ human/agent", "talk to human to the to the to the agent", "talk to human"],
  ["#% off", "10% off", "10% off"],
  ["£/$ [is]+ gone", "my $ is gone", "$ is gone"],
])("%s in: %s", (ways, text, said) => {
  const found = phrases(ways).first(text);
  expect(found && text.slice(found.start, found.end)).toBe(said);
});

test("however many words the phrases know, the last of them is found as well", () => {
  const vocabulary = new Vocabulary();
  const machine = new Machine(vocabulary);
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const many = Array.from({ length: 8_000 }, (_, n) => `${letters[n % 26]}${n.toString(36)}strangeword`);
  machine.add(waysOf(many.join("/")), "first");
  const last = machine.add(waysOf("終/zebra/øre"), "first");
  for (const text of ["終", "a zebra", "øre"]) {
    const { spans } = machine.read(new KnownWords().look(text, vocabulary));
    expect(spans.find(({ list }) => list === last)?.count, text).toBe(1);
  }
});

test.each(["talk …", "… talk", "talk … [to]", "talk/", "[talk to", "^ $"])("nobody can read %s", (line) => {
  expect(() => phrases(line)).toThrow("Nobody can read");
});

describe("whatever is written, the machine finds what a plain reading of the notation finds", () => {
  const word = fc.constantFrom(
    "a",
    "b",
    "ab",
    "don't",
    "10",
    "colou?r",
    "b*",
    "a_b",
    "#",
    "日本",
    "本?日",
    "é*",
    "%",
    "o'b",
    "a-b",
  );
  const alternatives = fc.uniqueArray(word, { minLength: 1, maxLength: 3 }).map((words) => words.join("/"));
  const place = fc.oneof(
    { weight: 4, arbitrary: alternatives },
    { weight: 2, arbitrary: alternatives.map((words) => `[${words}]`) },
    { weight: 2, arbitrary: alternatives.map((words) => `[${words}]+`) },
  );
  const way = fc
    .tuple(
      fc.boolean(),
      fc.array(place, { maxLength: 2 }),
      alternatives,
      fc.boolean(),
      fc.array(place, { maxLength: 2 }),
      alternatives,
      fc.integer({ max: 6, min: 0 }),
    )
    .map(([gap, before, middle, second, behind, last, anchors]) =>
      [
        anchors === 1 || anchors === 3 ? ["^"] : [],
        before,
        middle,
        second ? [gap ? ["…"] : [], behind, last] : [],
        anchors === 2 || anchors === 3 ? ["$"] : [],
      ]
        .flat(2)
        .join(" "),
    );
  const piece = fc.constantFrom(
    "a",
    "b",
    "ab",
    "abb",
    "don't",
    "dont",
    "10",
    "7",
    "7",
    "color",
    "colour",
    "日",
    "本",
    "x",
    "é",
    "%",
    "ob",
    "o",
    "'",
    "-",
    "_",
  );
  const between = fc.constantFrom("", " ", " ", " ", " ", ", ", "   ", "    ", ".", "\n", "!", "~~~~~~~~~~~~~~~~~~~");
  const text = fc.array(fc.tuple(piece, between), { maxLength: 16 }).map((parts) => parts.flat().join(""));

  test("in the same place, with an end that it may have", () => {
    fc.assert(
      fc.property(
        fc.array(way, { minLength: 1, maxLength: 3 }),
        fc.array(text, { minLength: 6, maxLength: 6 }),
        (ways, texts) => {
          const vocabulary = new Vocabulary();
          const machine = new Machine(vocabulary);
          machine.add(waysOf(ways.join("\n")), "every");
          const plain = ways.map((line) => asRegExp(line));
          for (const each of texts) {
            const said = machine.read(new KnownWords().look(each, vocabulary)).spans[0];
            const found = said && { start: said.start(0), end: said.end(0) };
            const starts = plain.flatMap((form) => form.exec(each)?.index ?? []);
            expect(found?.start, each).toBe(starts.length === 0 ? undefined : Math.min(...starts));
            if (found === undefined) continue;
            const wholly = ways.some(
              (line) => asRegExp(line, each.length - found.end).exec(each)?.index === found.start,
            );
            expect(wholly, `${each} to ${found.end}`).toBe(true);
          }
        },
      ),
      { numRuns: 1_500 },
    );
  });
});

test("phrases that come later are found too, and words that only others know are passed over", () => {
  const vocabulary = new Vocabulary();
  const [first, second] = [new Machine(vocabulary), new Machine(vocabulary)];
  const said = (machine: Machine, text: string) =>
    machine
      .read(new KnownWords().look(text, vocabulary))
      .spans.toSorted((a, b) => a.list - b.list)
      .map((spans) => [spans.list, spans.start(0)]);
  first.add(waysOf("talk to [the]+ agent"), "every");
  expect(said(first, "talk to the agent")).toEqual([[0, 0]]);
  second.add(waysOf("where is [my] parcel"), "every");
  expect(said(first, "where is my agent, talk to the agent")).toEqual([[0, 19]]);
  first.add(waysOf("where is the agent"), "every");
  expect(said(first, "talk to where is the agent")).toEqual([[1, 8]]);
  expect(said(second, "talk to where is parcel")).toEqual([[0, 8]]);
});

describe("a request in a long letter is found", () => {
  const wants = [rule(0.9, "talk/speak to [a/an/the]+ agent/person", "not/don't [want/to]+ talk/speak")];
  const paragraph =
    "We met your people at the fair and talked to the person at the desk about mugs, lamps and the weather. ";

  test("in the middle of ten thousand characters", () => {
    const text = `${paragraph.repeat(50)}I want to speak to a person. ${paragraph.repeat(50)}`.toLowerCase();
    const found = surest(text, wants);
    expect(found && text.slice(found.start, found.end)).toBe("speak to a person");
  });

  test("behind any number that are turned around", () => {
    const text = `${"i don't want to talk to an agent, ".repeat(300)}no wait: talk to a person`;
    expect(surest(text, wants)?.start).toBe(text.lastIndexOf("talk"));
  });
});

test("a text in many words is read to its end, and a list of words that come but once is not", () => {
  const vocabulary = new Vocabulary();
  const words = Array.from({ length: 1_000 }, (_, at) => `word${at}`);
  vocabulary.setOf(words.join("/"));
  const known = (text: string): number => new KnownWords().look(text, vocabulary).differentCount;
  expect(known(words.slice(0, 200).join(" "))).toBe(200);
  expect(known(words.map((word, at) => `${word} word${at % 50}`).join(" "))).toBe(1_000);
  expect(known(words.join(" "))).toBeLessThan(210);
});

test("clauses that say nothing new are left out, and what is said behind them is read", () => {
  const vocabulary = new Vocabulary();
  vocabulary.setOf("i/don't/want/to/talk/agent/agent_#/person");
  const refusals = Array.from({ length: 300 }, (_, at) => `i don't want to talk to agent ${1_000 + at}, `).join("");
  const text = `${refusals}but to a person`;
  const words = new KnownWords().look(text, vocabulary);
  expect(words.count).toBeLessThan(600);
  const last = words.starts[words.count - 1] ?? 0;
  expect(text.slice(last)).toBe("person");
  for (let at = 1; at < words.count; at++) expect(words.starts[at]).toBeGreaterThanOrEqual(words.starts[at - 1] ?? 0);
});

test("a mark that was taken away does not come back, however many texts are read", () => {
  const marks = new Marks(300);
  for (let text = 0; text < 1_000; text++) {
    marks.clear();
    if (text < 300) marks.add(text);
    const marked = Array.from({ length: 300 }, (_, at) => at).filter((at) => marks.has(at));
    expect(marked).toEqual(text < 300 ? [text] : []);
  }
});

describe("the work is in proportion to the length of the text", () => {
  const ways = waysOf(`
    talk/speak [to/with/a/an/the]+ [real/human]+ agent/human/person
    not [so/very]+ happy … with [the/this]+ agent
    person … agent … human
    (/!/日 … not`);
  const vocabulary = new Vocabulary();
  const machine = new Machine(vocabulary);
  machine.add(ways, "every");
  test.each([
    "speak to a ",
    "person agent ",
    "not not ",
    "a",
    "to ",
    " ",
    "!",
    "(",
    "日",
    "human to the ",
    "1",
    "1 ",
    "\n",
    "é",
    "not, very. ",
  ])("for a text of nothing but %j", (piece) => {
    const work = (length: number): number => {
      const words = new KnownWords().look(piece.repeat(Math.ceil(length / piece.length)), vocabulary);
      return words.steps + machine.read(words).steps;
    };
    expect(work(20_000) / work(10_000)).toBeLessThan(2.05);
    expect(work(10_000)).toBeLessThan(10_000 * 8);
  });
});
