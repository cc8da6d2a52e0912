import { behindSpace } from "./characters.ts";
import type { KnownWords } from "./known-words.ts";
import { Row } from "./row.ts";
import { better, none, onlyFirst, type Tail } from "./states.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Where a text says something of a list of ways, one place behind the other. */
export class Spans {
  readonly list: number;
  readonly #rows: Int32Array;
  readonly #from: number;
  /** How many places there are. */
  readonly count: number;

  /** The places stand in a row, start and end by turns, from one on. */
  constructor(list: number, rows: Int32Array, from: number, count: number) {
    this.list = list;
    this.#rows = rows;
    this.#from = from;
    this.count = count;
  }

  /** Where a place begins. */
  start(nth: number): number {
    return this.#rows[this.#from + 2 * nth] ?? none;
  }

  /** The character behind the last of a place. */
  end(nth: number): number {
    return this.#rows[this.#from + 2 * nth + 1] ?? none;
  }
}

/** Nowhere. */
export const nowhere = new Spans(none, new Int32Array(0), 0, 0);

/**
 * The places for each list of ways as they are found, from the last one of a text to the first. The rows are filled
 * again for each text: a hostile one says things in ten thousand places.
 */
export class FoundSpans {
  /** For each list its newest place, or `none`, and how many it has; and the lists that have any. */
  readonly #newest = new Row();
  readonly #count = new Row();
  readonly #lists = new Row();
  readonly #starts = new Row();
  readonly #ends = new Row();
  /** The place of the same list that was found before it. */
  readonly #before = new Row();

  /** Makes room for one more list. */
  addList(): number {
    this.#count.push(0);
    return this.#newest.push(none);
  }

  /** Adds a place that is in front of all that were added before, or the first of them again. */
  add(list: number, traits: number, start: number, end: number): void {
    const newest = this.#newest.values[list] ?? none;
    if (newest === none) {
      this.#lists.push(list);
      this.#add(list, start, end);
      return;
    }
    const known = this.#starts.values[newest] ?? none;
    // Before what begins with the message nothing is said, but for figures among the marks.
    if (known < start) return;
    if (known === start) this.#ends.values[newest] = better(traits, this.#ends.values[newest] ?? none, end);
    else if ((traits & onlyFirst) === 0) this.#add(list, start, end);
    else {
      this.#starts.values[newest] = start;
      this.#ends.values[newest] = end;
    }
  }

  #add(list: number, start: number, end: number): void {
    this.#starts.push(start);
    this.#ends.push(end);
    this.#newest.values[list] = this.#before.push(this.#newest.values[list] ?? none);
    this.#count.values[list] = (this.#count.values[list] ?? 0) + 1;
  }

  /** The lists that were found, for who keeps them; and is ready for the next text. */
  take(): readonly Spans[] {
    const spans: Spans[] = [];
    const rows = new Int32Array(2 * this.#starts.length);
    let filled = 0;
    for (let at = 0; at < this.#lists.length; at++) {
      const list = this.#lists.values[at] ?? 0;
      spans.push(new Spans(list, rows, filled, this.#count.values[list] ?? 0));
      for (let each = this.#newest.values[list] ?? none; each !== none; each = this.#before.values[each] ?? none) {
        rows[filled++] = this.#starts.values[each] ?? 0;
        rows[filled++] = this.#ends.values[each] ?? 0;
      }
      this.#newest.values[list] = none;
      this.#count.values[list] = 0;
    }
    this.#lists.length = this.#starts.length = this.#ends.length = this.#before.length = 0;
    return spans;
  }
}

/** Where a way ends whose end was found, with what may follow it. */
export function withTail(tail: Tail, vocabulary: Vocabulary, text: KnownWords, from: number): number {
  let end = from;
  for (const { set, most } of tail)
    for (let repeat = 0; repeat < most; repeat++) {
      const next = behindSpace(text.codes, end);
      let furthest = none;
      for (let at = text.firstAt(next); text.starts[at] === next; at++)
        if (vocabulary.holds(set, text.words[at] ?? 0)) furthest = Math.max(furthest, text.ends[at] ?? 0);
      if (furthest === none) break;
      end = furthest;
    }
  return end;
}
