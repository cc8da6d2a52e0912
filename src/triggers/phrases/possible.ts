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
  /** Each text has a number: of the last that had a word, tried a way, may say it, and has words that it takes. */
  readonly #met: Uint32Array;
  readonly #tried: Uint32Array;
  readonly #said: Uint32Array;
  readonly #taken: Uint32Array;
  readonly #words: number[] = [];
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
    this.#met = new Uint32Array(words);
    this.#taken = new Uint32Array(words);
    this.#tried = new Uint32Array(count);
    this.#said = new Uint32Array(count);
  }

  /** The number of the text at hand. */
  get text(): number {
    return this.#text;
  }

  /** Takes the words of a text, and answers whether it may say anything. */
  meet(words: Int32Array): boolean {
    const { from, of } = this.#first;
    // Rows hold numbers up to here; none is ever 0, which stands for no text.
    const text = (this.#text = (this.#text % 0xffff_ffff) + 1);
    let count = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? 0;
      if (this.#met[word] === text) continue;
      this.#met[word] = text;
      this.#words[count++] = word;
    }
    let isAny = false;
    for (const way of this.#always) isAny = this.#try(way) || isAny;
    for (let at = 0; at < count; at++) {
      const word = this.#words[at] ?? 0;
      for (let each = from[word] ?? 0; each < (from[word + 1] ?? 0); each++) isAny = this.#try(of[each] ?? 0) || isAny;
    }
    return isAny;
  }

  #try(way: number): boolean {
    if (this.#tried[way] === this.#text) return false;
    this.#tried[way] = this.#text;
    const { from, of } = this.#needs;
    for (let each = from[way] ?? 0; each < (from[way + 1] ?? 0); each++) if (!this.#isMet(of[each] ?? 0)) return false;
    this.#said[way] = this.#text;
    const { sets } = this.#states;
    for (let each = sets.from[way] ?? 0; each < (sets.from[way + 1] ?? 0); each++) this.#take(sets.of[each] ?? 0);
    return true;
  }

  /** Whether the text has a word of a set. */
  #isMet(set: number): boolean {
    const { from, of } = this.#sets;
    for (let at = from[set] ?? 0; at < (from[set + 1] ?? 0); at++)
      if (this.#met[of[at] ?? 0] === this.#text) return true;
    return false;
  }

  #take(set: number): void {
    const { from, of } = this.#sets;
    for (let at = from[set] ?? 0; at < (from[set + 1] ?? 0); at++) this.#taken[of[at] ?? 0] = this.#text;
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

/** The sets of words that each way needs, the rarest first. What many ways need is common. */
function rarestFirst(needed: GrowingLists, sets: GrowingLists, words: number): Lists {
  const ways = new Uint32Array(words);
  for (let way = 0; way < needed.count; way++)
    for (const set of listAt(needed, way)) for (const word of listAt(sets, set)) ways[word] = (ways[word] ?? 0) + 1;
  const common = new Uint32Array(sets.count);
  for (let set = 0; set < sets.count; set++)
    for (const word of listAt(sets, set)) common[set] = (common[set] ?? 0) + (ways[word] ?? 0);
  const sorted = new GrowingLists();
  for (let way = 0; way < needed.count; way++)
    sorted.add(listAt(needed, way).toSorted((a, b) => (common[a] ?? 0) - (common[b] ?? 0)));
  return sorted;
}
