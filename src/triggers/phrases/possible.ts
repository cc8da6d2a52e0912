import type { KnownWords } from "./known-words.ts";
import { byWord, GrowingLists, listAt, type Lists } from "./lists.ts";
import type { States } from "./states.ts";

/**
 * Which ways a text may say: those that find a word of it for each place that must not be missing. Of all ways that is
 * one in a hundred; the others need not be followed, nor the words that only they take.
 */
export class Possible {
  readonly #states: States;
  readonly #sets: GrowingLists;
  /** For each way the sets of words that it needs, the rarest first; and by word the ways that need it first. */
  readonly #needs: Lists;
  readonly #first: Lists;
  /** Ways that need no word. */
  readonly #always: readonly number[];
  /** Each text has a number: of the last that tried a way, may say it, and has words that it takes. */
  readonly #tried: Int32Array;
  readonly #said: Int32Array;
  readonly #taken: Int32Array;
  /**
   * The same of sets, which many ways share: of the last text that was looked through for one, twice its number, and one
   * more where it had a word of the set; and of the last where a way that may be said takes the words of it.
   */
  readonly #sought: Int32Array;
  readonly #wanted: Int32Array;
  #text = 0;

  constructor(states: States, sets: GrowingLists, words: number) {
    this.#states = states;
    this.#sets = sets;
    const { count } = states.needed;
    const needs = rarestFirst(states.needed, sets, words);
    this.#needs = needs;
    const first = new GrowingLists();
    for (let way = 0; way < count; way++) first.add(listAt(needs, way).subarray(0, 1));
    this.#first = byWord(first, sets, words);
    this.#always = Array.from({ length: count }, (_, way) => way).filter((way) => listAt(needs, way).length === 0);
    this.#taken = new Int32Array(words);
    this.#tried = new Int32Array(count);
    this.#said = new Int32Array(count);
    this.#sought = new Int32Array(sets.count);
    this.#wanted = new Int32Array(sets.count);
  }

  /** The number of the text at hand. */
  get text(): number {
    return this.#text;
  }

  /** Takes the words of a text, and answers whether it may say anything. */
  meet(words: KnownWords): boolean {
    const { from, of } = this.#first;
    // Rows hold twice this number, and one more; none is ever 0, which stands for no text.
    this.#text = (this.#text % 0x3fff_fffe) + 1;
    let isAny = false;
    for (const way of this.#always) isAny = this.#try(way, words) || isAny;
    for (let at = 0; at < words.differentCount; at++) {
      const word = words.different[at] ?? 0;
      const end = from[word + 1] ?? 0;
      for (let each = from[word] ?? 0; each < end; each++) isAny = this.#try(of[each] ?? 0, words) || isAny;
    }
    return isAny;
  }

  #try(way: number, words: KnownWords): boolean {
    const text = this.#text;
    if (this.#tried[way] === text) return false;
    this.#tried[way] = text;
    const { from, of } = this.#needs;
    const end = from[way + 1] ?? 0;
    for (let each = from[way] ?? 0; each < end; each++) if (!this.#isMet(of[each] ?? 0, words)) return false;
    this.#said[way] = text;
    const { from: setsFrom, of: sets } = this.#states.sets;
    const setsEnd = setsFrom[way + 1] ?? 0;
    for (let each = setsFrom[way] ?? 0; each < setsEnd; each++) this.#take(sets[each] ?? 0);
    return true;
  }

  /** Whether the text has a word of a set. */
  #isMet(set: number, { met, number }: KnownWords): boolean {
    const text = 2 * this.#text;
    const known = this.#sought[set] ?? 0;
    if (known >= text) return known > text;
    const { from, of } = this.#sets;
    const end = from[set + 1] ?? 0;
    let at = from[set] ?? 0;
    while (at < end && met[of[at] ?? 0] !== number) at++;
    this.#sought[set] = at === end ? text : text + 1;
    return at !== end;
  }

  #take(set: number): void {
    const text = this.#text;
    if (this.#wanted[set] === text) return;
    this.#wanted[set] = text;
    const { from, of } = this.#sets;
    const taken = this.#taken;
    const end = from[set + 1] ?? 0;
    for (let at = from[set] ?? 0; at < end; at++) taken[of[at] ?? 0] = text;
  }

  /** Whether a way that the text may say takes a word. */
  takes(word: number): boolean {
    return this.#taken[word] === this.#text;
  }

  /** Whether the text may say the way of a state. */
  says(state: number): boolean {
    return this.#said[this.#states.way.values[state] ?? 0] === this.#text;
  }
}

/**
 * The sets of words that each way needs, the rarest first. A word that many ways need is common, and customers write it
 * more often still than it stands in ways.
 */
function rarestFirst(needed: GrowingLists, sets: GrowingLists, words: number): Lists {
  const ways = new Int32Array(words);
  for (let way = 0; way < needed.count; way++)
    for (const set of listAt(needed, way)) for (const word of listAt(sets, set)) ways[word] = (ways[word] ?? 0) + 1;
  const common = new Float64Array(sets.count);
  for (let set = 0; set < sets.count; set++)
    for (const word of listAt(sets, set)) common[set] = (common[set] ?? 0) + (ways[word] ?? 0) ** 1.5;
  const sorted = new GrowingLists();
  for (let way = 0; way < needed.count; way++)
    sorted.add(listAt(needed, way).toSorted((a, b) => (common[a] ?? 0) - (common[b] ?? 0)));
  return sorted;
}
