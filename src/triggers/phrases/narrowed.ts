import type { Lists } from "./lists.ts";
import { Marks } from "./marks.ts";
import type { Possible } from "./possible.ts";
import { Row } from "./row.ts";
import { none } from "./states.ts";

/**
 * Lists of states by word, of which only those are told that the text at hand may say. Each list is gone through once
 * for a text, however often its word comes: a hostile text says the same few words thousands of times.
 */
export class Narrowed {
  readonly #lists: Lists;
  readonly #possible: Possible;
  /** Which words were asked for in the text at hand, and where the states of each stand. */
  readonly #asked: Marks;
  readonly #place: Int32Array;
  /** Behind the states of each word stands `none`. The first place is that of words without any. */
  readonly #states = new Row();

  constructor(lists: Lists, possible: Possible) {
    this.#lists = lists;
    this.#possible = possible;
    this.#asked = new Marks(lists.from.length);
    this.#place = new Int32Array(lists.from.length);
    this.#states.push(none);
  }

  /** Makes ready for the text that was met. */
  begin(): void {
    this.#states.length = 1;
    this.#asked.clear();
  }

  /** Where the states of a word begin. They end before `none`. */
  of(word: number): number {
    const { from, of } = this.#lists;
    const [first, end] = [from[word] ?? 0, from[word + 1] ?? 0];
    if (first === end) return 0;
    if (this.#asked.has(word)) return this.#place[word] ?? 0;
    const place = this.#states.length;
    for (let each = first; each < end; each++) if (this.#possible.says(of[each] ?? 0)) this.#states.push(of[each] ?? 0);
    const isAny = this.#states.length > place;
    if (isAny) this.#states.push(none);
    this.#asked.add(word);
    return (this.#place[word] = isAny ? place : 0);
  }

  /** The state at a place, or `none`. */
  at(place: number): number {
    return this.#states.values[place] ?? none;
  }
}
