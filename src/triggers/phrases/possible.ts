import type { KnownWords } from "./known-words.ts";
import { byWord, GrowingLists, listAt, type Lists } from "./lists.ts";
import { Marks } from "./marks.ts";
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
  /** Ways that were tried for the text at hand, those that it may say, and the words that these take. */
  readonly #tried: Marks;
  readonly #said: Marks;
  readonly #taken: Marks;
  /** The same of sets, which many ways share: looked for, found in the text, and those whose words are taken. */
  readonly #sought: Marks;
  readonly #found: Marks;
  readonly #wanted: Marks;

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
    this.#tried = new Marks(count);
    this.#said = new Marks(count);
    this.#taken = new Marks(words);
    this.#sought = new Marks(sets.count);
    this.#found = new Marks(sets.count);
    this.#wanted = new Marks(sets.count);
  }

  /** Takes the words of a text, and answers whether it may say anything. */
  meet(words: KnownWords): boolean {
    const { from, of } = this.#first;
    for (const marks of [this.#tried, this.#said, this.#taken, this.#sought, this.#found, this.#wanted]) marks.clear();
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
    if (this.#tried.has(way)) return false;
    this.#tried.add(way);
    const { from, of } = this.#needs;
    const end = from[way + 1] ?? 0;
    // It is tried because the text has a word of the first.
    for (let each = (from[way] ?? 0) + 1; each < end; each++) if (!this.#isMet(of[each] ?? 0, words)) return false;
    this.#said.add(way);
    const { from: setsFrom, of: sets } = this.#states.sets;
    const setsEnd = setsFrom[way + 1] ?? 0;
    for (let each = setsFrom[way] ?? 0; each < setsEnd; each++) this.#take(sets[each] ?? 0);
    return true;
  }

  /** Whether the text has a word of a set. */
  #isMet(set: number, { met }: KnownWords): boolean {
    if (this.#sought.has(set)) return this.#found.has(set);
    this.#sought.add(set);
    const { from, of } = this.#sets;
    const end = from[set + 1] ?? 0;
    let at = from[set] ?? 0;
    while (at < end && !met.has(of[at] ?? 0)) at++;
    if (at === end) return false;
    this.#found.add(set);
    return true;
  }

  #take(set: number): void {
    if (this.#wanted.has(set)) return;
    this.#wanted.add(set);
    const { from, of } = this.#sets;
    const end = from[set + 1] ?? 0;
    for (let at = from[set] ?? 0; at < end; at++) this.#taken.add(of[at] ?? 0);
  }

  /** Whether a way that the text may say takes a word. */
  takes(word: number): boolean {
    return this.#taken.has(word);
  }

  /** Whether the text may say the way of a state. */
  says(state: number): boolean {
    return this.#said.has(this.#states.way.values[state] ?? 0);
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
