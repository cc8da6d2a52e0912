import { behindSpace, digit, endsSentence, isAt, kinds, mark, past, word } from "./characters.ts";
import { widestGap } from "./notation.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Behind the last word: no place is as far. */
const beyond = 0x7fff_ffff;

/** For longer texts than this no memory is kept. */
const longest = 1 << 15;

/**
 * So many different words, most of them only once, are a list of words and no message, and not read on: before people
 * have used so many, even on ten matters in a row, they have used half of them again.
 */
const manyDifferent = 400;
const mostlyOnce = 2 / 3;

/**
 * What of a text any phrase could be about: each known word, in the order of where they begin. Its rows are filled
 * again for each text, because new ones for each letter would be the greater part of the garbage that it leaves.
 */
export class KnownWords {
  /** The characters of the text, and nothing but zeros behind the last. */
  codes = new Uint16Array(1 << 10);
  length = 0;
  /** How many words were found; behind the last stands one that begins nowhere. */
  count = 0;
  words: Int32Array = new Int32Array(1 << 8);
  starts: Int32Array = new Int32Array(1 << 8);
  ends: Int32Array = new Int32Array(1 << 8);
  /** Each of the words once, and how many these are. */
  different: Int32Array = new Int32Array(1 << 8);
  differentCount = 0;
  /** By word the number of the last text that had it, and the number of this text. */
  met: Int32Array = new Int32Array(0);
  number = 0;
  /** Where the text begins and ends, marks and the names of those whom it is to aside. */
  bodyStart = 0;
  bodyEnd = 0;
  /** How much work it was to find them. */
  steps = 0;
  #start = 0;
  /** Between these no sentence ends: who asks goes from word to word, and each character is looked at once. */
  #clearFrom = 0;
  #clearTo = 0;

  /** Looks a folded text through once for every known word. What was known of the text before is gone. */
  look(text: string, vocabulary: Vocabulary): this {
    this.#take(text);
    if (this.met.length < vocabulary.size) this.met = new Int32Array(vocabulary.size);
    // Rows hold numbers up to here; none is ever 0, which stands for no text.
    this.number = (this.number % 0x7fff_ffff) + 1;
    this.#find(vocabulary);
    this.starts[this.count] = beyond;
    let end = this.length;
    while (end > 0 && isAt(this.codes, end - 1, mark)) end--;
    this.bodyEnd = end;
    this.bodyStart = bodyOf(this.codes);
    return this;
  }

  #take(text: string): void {
    const { length } = text;
    if (length < this.codes.length && this.codes.length <= longest) this.codes.fill(0, length, this.length);
    else this.codes = new Uint16Array(2 * length + 1);
    const { codes } = this;
    for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
    this.length = length;
  }

  #find({ tree }: Vocabulary): void {
    const { codes, length } = this;
    this.count = 0;
    this.differentCount = 0;
    this.#clearTo = 0;
    this.steps = length;
    let before = 0;
    for (let at = 0; at < length; at++) {
      const code = codes[at] ?? 0;
      const kind = kinds[code] ?? 0;
      // Within a word of Latin letters and figures no other begins.
      if ((kind & before & word) === 0 && (tree.begins(code) || (kind & digit) !== 0)) {
        if (this.differentCount > manyDifferent && this.differentCount > mostlyOnce * this.count) return;
        this.#start = at;
        this.steps += tree.wordsFrom(codes, at, this);
      }
      before = kind;
    }
  }

  /** Adds a word that begins at the place at hand. */
  add(number: number, end: number): void {
    const { count } = this;
    if (count + 1 === this.words.length) this.#grow();
    this.words[count] = number;
    this.starts[count] = this.#start;
    this.ends[count] = end;
    this.count = count + 1;
    if (this.met[number] === this.number) return;
    this.met[number] = this.number;
    this.different[this.differentCount++] = number;
  }

  #grow(): void {
    this.words = twiceAsLong(this.words);
    this.starts = twiceAsLong(this.starts);
    this.ends = twiceAsLong(this.ends);
    this.different = twiceAsLong(this.different);
  }

  /** Where the next word would begin that a space parts from a word; -1: none can. */
  next(at: number): number {
    return behindSpace(this.codes, this.ends[at] ?? 0);
  }

  /** The last place where a word may begin that a gap parts from a word. A gap stays within its sentence. */
  reach(at: number): number {
    const end = this.ends[at] ?? 0;
    const furthest = end + widestGap;
    let place = end;
    while (place < furthest && !endsSentence(this.codes, place) && this.codes[place] !== 0) {
      place++;
      if (place >= this.#clearFrom && place < this.#clearTo) place = this.#clearTo;
    }
    this.#clearFrom = end;
    this.#clearTo = place;
    return Math.min(place, furthest);
  }

  /** The first of the known words that begin at a place or behind it. */
  firstAt(place: number): number {
    let from = 0;
    let to = this.count;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.starts[middle] ?? 0) < place) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

function twiceAsLong(row: Int32Array): Int32Array {
  const longer = new Int32Array(row.length * 2);
  longer.set(row);
  return longer;
}

/** Behind marks and, where somebody answers in public, the names of those whom it is to: "@baton @ann hello". */
function bodyOf(codes: Uint16Array): number {
  let at = past(codes, 0, mark);
  while (codes[at - 1] === handle && isAt(codes, at, word)) at = past(codes, past(codes, at, word), mark);
  return at;
}

const handle = "@".charCodeAt(0);
