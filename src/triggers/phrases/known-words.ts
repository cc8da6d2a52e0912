import { behindSpace, codesOf, isAt, kinds, mark, past, stop, word } from "./characters.ts";
import { FoundWords } from "./found-words.ts";
import { widestGap } from "./notation.ts";
import { Row } from "./row.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What of a text any phrase could be about: each known word, in the order of where they begin. */
export type KnownWords = {
  /** The characters of the text, with a zero behind the last. */
  readonly codes: Uint16Array;
  readonly length: number;
  readonly words: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Where the text begins and ends, marks aside. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Where the next word would begin that a space parts from a word; -1: none can. */
  readonly nexts: Int32Array;
  /** The last place where a word may begin that a gap parts from a word. */
  readonly reaches: Int32Array;
  /** How much work it was to find them. */
  readonly steps: number;
};

/** Filled again for each text, as what was found is. */
const found = new FoundWords();
const stops = new Row();

/** Looks a folded text through once for every known word. */
export function knownWords(text: string, vocabulary: Vocabulary): KnownWords {
  const codes = codesOf(text);
  found.clear();
  stops.length = 0;
  const steps = look(codes, vocabulary);
  const { words, starts, ends } = found.rows();
  const nexts = new Int32Array(ends.length);
  for (let at = 0; at < ends.length; at++) nexts[at] = behindSpace(codes, ends[at] ?? 0);
  const [bodyStart, bodyEnd] = body(codes);
  const { length } = text;
  return { codes, length, words, starts, ends, nexts, reaches: reaches(ends), bodyStart, bodyEnd, steps };
}

/** Finds the words, and where sentences end; answers how many steps that took. */
function look(codes: Uint16Array, vocabulary: Vocabulary): number {
  const { tree } = vocabulary;
  let steps = codes.length;
  let before = 0;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    const kind = kinds[code] ?? 0;
    if ((kind & stop) !== 0 || code === 0) stops.push(at);
    // Within a word of Latin letters and figures no other begins.
    if ((kind & before & word) === 0 && tree.mayBegin(code)) steps += tree.wordsFrom(codes, at, found);
    before = kind;
  }
  return steps;
}

/** A gap stays within its sentence. */
function reaches(ends: Int32Array): Int32Array {
  const { values } = stops;
  const reach = new Int32Array(ends.length);
  let next = 0;
  for (let at = 0; at < ends.length; at++) {
    const end = ends[at] ?? 0;
    // Of two words that begin together the longer may come first, so it may go a step back.
    while (next > 0 && (values[next - 1] ?? 0) >= end) next--;
    while (next < stops.length && (values[next] ?? 0) < end) next++;
    reach[at] = next < stops.length ? Math.min(end + widestGap, values[next] ?? 0) : end;
  }
  return reach;
}

function body(codes: Uint16Array): readonly [start: number, end: number] {
  let end = codes.length - 1;
  while (end > 0 && isAt(codes, end - 1, mark)) end--;
  return [past(codes, 0, mark), end];
}

/** The first of the known words that begin at a place or behind it. */
export function firstAt({ starts }: KnownWords, place: number): number {
  let from = 0;
  let to = starts.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((starts[middle] ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}
