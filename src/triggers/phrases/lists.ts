import { Row } from "./row.ts";

/**
 * Many lists of small numbers in one row: list n stands from `from[n]` to before `from[n + 1]`. There are tens of
 * thousands of them, and a list or a set of its own for each would take ten times the memory.
 */
export type Lists = { readonly from: Int32Array; readonly of: Int32Array };

/** Lists that grow, one behind the other. */
export class GrowingLists implements Lists {
  readonly #from = new Row();
  readonly #of = new Row();

  constructor() {
    this.#from.push(0);
  }

  get from(): Int32Array {
    return this.#from.values;
  }

  get of(): Int32Array {
    return this.#of.values;
  }

  get count(): number {
    return this.#from.length - 1;
  }

  /** Adds a list and answers its place among them. */
  add(list: Iterable<number>): number {
    for (const each of list) this.#of.push(each);
    return this.#from.push(this.#of.length) - 1;
  }
}

/** The numbers of a list, for who has time. */
export const listAt = ({ from, of }: Lists, list: number): Int32Array => of.subarray(from[list], from[list + 1]);

/** For each word the numbers of the lists that hold a set with that word, each once and in rising order. */
export function byWord(lists: GrowingLists, sets: Lists, words: number): Lists {
  const from = new Int32Array(words + 1);
  const newest = new Int32Array(words).fill(-1);
  const [foundWords, foundIn] = [new Row(), new Row()];
  for (let list = 0; list < lists.count; list++)
    for (const set of listAt(lists, list))
      for (const word of listAt(sets, set)) {
        if (newest[word] === list) continue;
        newest[word] = list;
        from[word + 1] = (from[word + 1] ?? 0) + 1;
        foundWords.push(word);
        foundIn.push(list);
      }
  for (let word = 0; word < words; word++) from[word + 1] = (from[word + 1] ?? 0) + (from[word] ?? 0);
  const of = new Int32Array(foundIn.length);
  const next = from.slice();
  for (let at = 0; at < foundIn.length; at++) {
    const word = foundWords.values[at] ?? 0;
    const place = next[word] ?? 0;
    of[place] = foundIn.values[at] ?? 0;
    next[word] = place + 1;
  }
  return { from, of };
}
