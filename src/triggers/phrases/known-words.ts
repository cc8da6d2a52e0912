import { isAt, kinds, mark, past, stop, word } from "./characters.ts";
import { widestGap } from "./notation.ts";
import { spacesEnd, Vocabulary } from "./vocabulary.ts";

/** The words of all phrases that the program has. It grows when a file with phrases is loaded, and never after. */
export const vocabulary = new Vocabulary();

/** What of a text any phrase could be about: each known word, in the order of where they begin. */
export type KnownWords = {
  readonly length: number;
  readonly words: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Where the next word would begin that a space parts from this one; -1: none can. */
  readonly nexts: readonly number[];
  /** The last place where a word may begin that a gap parts from this one. */
  readonly reaches: readonly number[];
  /** Where the text begins and ends, marks aside. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** How much work it was to find them. */
  readonly steps: number;
};

/** Looks a folded text through once for every known word. */
export function knownWords(text: string): KnownWords {
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  let steps = text.length;
  const found = (number: number, end: number): void => {
    words.push(number);
    starts.push(start);
    ends.push(end);
  };
  let before = 0;
  for (; start < text.length; start++) {
    const kind = kinds[text.charCodeAt(start)] ?? 0;
    // Within a word of Latin letters and figures no other begins.
    if ((kind & before & word) === 0) steps += vocabulary.wordsFrom(text, start, found);
    before = kind;
  }
  const stops = sentenceEnds(text);
  return {
    length: text.length,
    words,
    starts,
    ends,
    nexts: ends.map((end) => spacesEnd(text, end)),
    reaches: ends.map((end) => Math.min(end + widestGap, stops[end] ?? 0)),
    bodyStart: past(text, 0, mark),
    bodyEnd: bodyEnd(text),
    steps,
  };
}

/** For each place of a text, where the sentence ends that goes on there. */
function sentenceEnds(text: string): Int32Array {
  const ends = new Int32Array(text.length + 1);
  let end = text.length;
  for (let at = text.length; at >= 0; at--) {
    if (isAt(text, at, stop)) end = at;
    ends[at] = end;
  }
  return ends;
}

function bodyEnd(text: string): number {
  let end = text.length;
  while (isAt(text, end - 1, mark)) end--;
  return end;
}

/** The same text is asked about by many detectors, one after the other; who reads a conversation reads several. */
const lately: { readonly text: string; readonly size: number; readonly known: KnownWords }[] = [];
const remembered = 16;

/** What is known of a text; asked again soon, it is not looked through again. */
export function wordsOf(text: string): KnownWords {
  for (const each of lately) if (each.text === text && each.size === vocabulary.size) return each.known;
  const known = knownWords(text);
  lately.unshift({ text, size: vocabulary.size, known });
  if (lately.length > remembered) lately.pop();
  return known;
}
