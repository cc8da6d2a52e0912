import { chances } from "../../scripts/chances.ts";
import { vocabulary } from "../../src/triggers/phrases.ts";

/** Things by chance, the same each time, one behind the other, as nobody writes them. */
function byChance(things: readonly string[], length: number, around: (thing: string) => string): string {
  const chance = chances(7);
  let text = "";
  while (text.length < length) text += around(things[Math.floor(chance() * things.length)] ?? "");
  return text.slice(0, length);
}

/** The words of the rules themselves. */
const words = (): readonly string[] =>
  vocabulary.written.map((word) => word.replaceAll("_", " ").replaceAll("#", "25").replace(/[*?]/g, ""));
const wordsParted = (parting: string) => (length: number) => byChance(words(), length, (word) => `${word}${parting}`);
/** So many of them, from all rules. */
const some = (many: number): readonly string[] =>
  words().filter((_, at, { length }) => at % Math.floor(length / many) === 0);

const all = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts of any length that are written to make a reader slow, or that only happen to. */
export const hostile: Readonly<Record<string, (length: number) => string>> = {
  "speak to a": all("speak to a "),
  "i want i want": all("i want i want "),
  "not not not": all("not "),
  "a request, turned around": all("i don't want to talk to an agent, "),
  "requests, each with a number": (length) =>
    Array.from({ length: Math.ceil(length / 34) }, (_, at) => `i don't want to talk to agent ${1000 + at}, `)
      .join("")
      .slice(0, length),
  "requests, each with a word": (length) =>
    byChance(words(), length, (word) => `i don't want to talk to an agent ${word}, `),
  "angry words": all("this is ridiculous, terrible and my refund is still not here. "),
  "are you a": all("are you a "),
  "words of the rules": wordsParted(" "),
  "sentences of them": wordsParted(". "),
  "lines of them": wordsParted("\n"),
  "a hundred of them": (length) => byChance(some(100), length, (word) => `${word} `),
  "characters by chance": (length) =>
    byChance(Array.from("abcdefghijklmnopqrstuvwxyz     .,!?\n0123456789'-"), length, (one) => one),
  "one letter": all("a"),
  "one letter, alone": all("a "),
  "one capital": all("A"),
  "capitals, alone": all("AB "),
  spaces: all(" "),
  "spaces, then a letter": (length) => `${" ".repeat(length - 1)}a`,
  "marks, then a letter": (length) => `${"!?".repeat(length / 2).slice(1)}a`,
  dots: all("…"),
  brackets: all("((("),
  digits: all("1"),
  "digits, alone": all("25 "),
  "digits in words": all("a1e0"),
  "line breaks": all("\n"),
  "quoted lines": all(">\n"),
  "lines of a disclaimer": all("this message x\n"),
  accents: all("é"),
  "a capital with a long small form": all("İ"),
  Chinese: all("我要找人工客服吗"),
  Cyrillic: all("поговорить с человеком не хочу "),
  Arabic: all("اريد التحدث مع شخص "),
  Thai: all("ขอคุยกับคน"),
  "combining marks": all("e\u0301"),
  "nothing but marks of letters": all("\u0301"),
  pictures: all("😡👍🏽 "),
  "halves of pictures": all("\ud83d"),
  "apostrophes and dashes": all("don't-"),
  links: all("https://example.com/agent?not=1&"),
  "a letter with one request": (length) => {
    const chatter = "we were at the fair and spoke about mugs and lamps with your people, and it was a fine day. ";
    const half = chatter.repeat(Math.ceil(length / chatter.length)).slice(0, length / 2);
    return `${half} could i speak to a person? ${half}`.slice(0, length);
  },
};
