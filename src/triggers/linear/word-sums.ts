import { absent, NumberMap } from "../phrases/number-map.ts";
import { featuresOfWord, type Seen } from "./features.ts";

/** So many letters of words are remembered, and so many words; then all are forgotten, and it begins anew. */
const mostLetters = 1 << 15;
const mostWords = 1 << 12;
/** A longer word is a link or a key held down, and comes once. */
const longest = 32;
/** Before the sums of a word stand where its letters begin, how many they are, and what it counts. */
const head = 3;

/** Adds what a feature weighs to sums that begin at a place of a row. */
type Weigh = (feature: number, row: Int32Array, place: number) => void;

/**
 * What each word adds to the sums of a linear model. People use the same few thousand words, and each of a dozen pieces
 * of each would be looked up in a table that lies far away. What is told is what was worked out for this very word,
 * letter by letter: a sum never depends on what was read before.
 */
export class WordSums {
  readonly #weigh: Weigh;
  readonly #width: number;
  /** The first row is for words that are not remembered. */
  readonly #rows: Int32Array;
  readonly #letters = new Uint16Array(mostLetters);
  #places = new NumberMap();
  #words = 1;
  #filled = 0;
  /** The word at hand, and what is told of its features: made once, and not for each word of each message. */
  #place = 0;
  readonly #seen: Seen = (feature, _start, _end, halves) => {
    this.#rows[this.#place + 2] = (this.#rows[this.#place + 2] ?? 0) + halves * halves;
    this.#weigh(feature, this.#rows, this.#place + head);
  };

  /** For so many sums, of what features weigh. */
  constructor(sums: number, weigh: Weigh) {
    this.#weigh = weigh;
    this.#width = head + sums;
    this.#rows = new Int32Array(mostWords * this.#width);
  }

  /** Adds what a word of a text weighs to sums, and answers what it counts: of each feature the square of its halves. */
  addTo(sums: Int32Array, text: string, hash: number, start: number, end: number): number {
    const key = keyOf(hash, end - start);
    const known = this.#places.get(key);
    const isKnown = known !== absent && this.#isWord(known, text, start, end);
    const place = isKnown ? known : this.#newRow(known === absent ? key : absent, text, start, end);
    const rows = this.#rows;
    if (!isKnown) this.#fill(place, text, hash, start, end);
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (rows[place + head + at] ?? 0);
    return rows[place + 2] ?? 0;
  }

  #isWord(place: number, text: string, start: number, end: number): boolean {
    if (this.#rows[place + 1] !== end - start) return false;
    const from = (this.#rows[place] ?? 0) - start;
    let at = start;
    while (at < end && this.#letters[from + at] === text.charCodeAt(at)) at++;
    return at === end;
  }

  /** Where the sums of a word may stand: under a key, or with `absent` for this once. */
  #newRow(key: number, text: string, start: number, end: number): number {
    const length = end - start;
    if (key === absent || length > longest) return 0;
    if (this.#words === mostWords || this.#filled + length > mostLetters) this.#forget();
    const place = this.#words++ * this.#width;
    this.#places.add(key, place);
    this.#rows[place] = this.#filled;
    this.#rows[place + 1] = length;
    for (let at = start; at < end; at++) this.#letters[this.#filled++] = text.charCodeAt(at);
    return place;
  }

  #forget(): void {
    this.#places = new NumberMap();
    this.#words = 1;
    this.#filled = 0;
  }

  #fill(place: number, text: string, hash: number, start: number, end: number): void {
    this.#rows.fill(0, place + 2, place + this.#width);
    this.#place = place;
    featuresOfWord(text, hash, start, end, this.#seen);
  }
}

/** "Don't" and "dont" are one word to the model but for their pieces. Never negative, as `absent` is. */
const keyOf = (hash: number, length: number): number => (hash ^ length) >>> 1;
