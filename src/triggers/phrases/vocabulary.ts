import { absent, NumberMap } from "./number-map.ts";
import { GrowingLists } from "./lists.ts";
import { WordTree } from "./word-tree.ts";

/** A word and its set stand in one number of 32 bits. */
const most = 0xffff;

/** Every word that any phrase knows, each with a number, and the sets of words that its places take. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #places = new Map<string, number>();
  readonly #sets = new GrowingLists();
  /** Every set with each of its words. */
  readonly #members = new NumberMap();
  #tree: WordTree | undefined;

  /** The tree in which a text's words are looked up: made for the first text, and anew when words were added. */
  get tree(): WordTree {
    return (this.#tree ??= new WordTree(this.#numbers));
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** Every word, as it is written in the notation. */
  get written(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  /** The words of each set. */
  get sets(): GrowingLists {
    return this.#sets;
  }

  /** The set of the words of a place, with `/` between them; many places of the rules take the same. */
  setOf(place: string): number {
    const known = this.#places.get(place);
    if (known !== undefined) return known;
    const words = new Set(place.split("/").map((word) => this.#numberOf(word)));
    const set = this.#sets.add(words);
    if (Math.max(set, this.size) > most) throw new Error("The phrases have more words than there is room for.");
    this.#places.set(place, set);
    for (const word of words) this.#members.add((set << 16) | word, word);
    return set;
  }

  /** Whether a word is in a set. */
  holds(set: number, word: number): boolean {
    return this.#members.get((set << 16) | word) !== absent;
  }

  /** The number of a word of the notation, which may be several words (`get_hold_of`) or a pattern (`frustrat*`). */
  #numberOf(written: string): number {
    const known = this.#numbers.get(written);
    if (known !== undefined) return known;
    const fresh = this.#numbers.size;
    this.#numbers.set(written, fresh);
    this.#tree = undefined;
    return fresh;
  }
}
