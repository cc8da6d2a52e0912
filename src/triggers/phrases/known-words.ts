import { behindSpace, digit, endsSentence, isAt, kinds, mark, past, pause, word } from "./characters.ts";
import { Clauses } from "./clauses.ts";
import { Marks } from "./marks.ts";
import { widestGap } from "./notation.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Behind the last word: no place is as far. */
const beyond = 0x7fff_ffff;

/** For longer texts than this no memory is kept. */
const longest = 1 << 15;

/**
 * A list of words is no message, and not read to its end. The more different words somebody has used, the more of those
 * that they write have come before (Heaps, "Information Retrieval", 1978): in ten strangers' messages in a row some 70
 * words have when 200 are different, and 300 at 400. Who repeats less than 50 and 200 has put down a list.
 */
const manyDifferent = 200;
const isList = (count: number, different: number): boolean =>
  different > manyDifferent && count - different < different * Math.min(different / 800, 1 / 2);

/**
 * What of a text any phrase could be about: each known word, in the order of where they begin, but for clauses that say
 * nothing new. Its rows are filled again for each text, because new ones for each letter would be the greater part of
 * the garbage that it leaves.
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
  /** The same as marks. */
  met = new Marks(0);
  #size = 0;
  /** Where the text begins and ends, marks and the names of those whom it is to aside. */
  bodyStart = 0;
  bodyEnd = 0;
  /** How much work it was to find them. */
  steps = 0;
  #start = 0;
  readonly #clauses = new Clauses();
  /** Between these no sentence ends: who asks goes from word to word, and each character is looked at once. */
  #clearFrom = 0;
  #clearTo = 0;

  /** Looks a folded text through once for every known word. What was known of the text before is gone. */
  look(text: string, vocabulary: Vocabulary): this {
    this.#take(text);
    if (this.#size < vocabulary.size) {
      this.#size = vocabulary.size;
      this.met = new Marks(this.#size);
    }
    this.met.clear();
    this.#find(vocabulary);
    this.#leaveOut();
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
    this.#clauses.begin(this.#size);
    this.steps = length;
    let before = 0;
    let isBehindEnd = false;
    for (let at = 0; at < length; at++) {
      const code = codes[at] ?? 0;
      const kind = kinds[code] ?? 0;
      // Within a word of Latin letters and figures no other begins.
      if ((kind & before & word) === 0 && (tree.begins(code) || (kind & digit) !== 0)) {
        if (isList(this.count, this.differentCount)) return;
        this.#clauses.wordAt(at, isBehindEnd, this.count);
        isBehindEnd = false;
        this.#start = at;
        this.steps += tree.wordsFrom(codes, at, this);
      }
      isBehindEnd ||= (kind & pause) !== 0;
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
    const isFirst = !this.met.has(number);
    this.#clauses.note(number, isFirst);
    if (isFirst) this.#meet(number);
  }

  #meet(number: number): void {
    this.met.add(number);
    this.different[this.differentCount++] = number;
  }

  #leaveOut(): void {
    const { count } = this;
    this.count = 0;
    this.#clauses.kept(count, (from, to) => {
      if (from > this.count) this.#move(from, to);
      this.count += to - from;
    });
    if (this.count === count) return;
    this.met.clear();
    this.differentCount = 0;
    for (let at = 0; at < this.count; at++) if (!this.met.has(this.words[at] ?? 0)) this.#meet(this.words[at] ?? 0);
  }

  /** Moves words to the end of those that are kept. */
  #move(from: number, to: number): void {
    this.words.copyWithin(this.count, from, to);
    this.starts.copyWithin(this.count, from, to);
    this.ends.copyWithin(this.count, from, to);
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
