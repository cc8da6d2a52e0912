import { behindSpace, digit, isAt, kinds, letter, past, point, space, word } from "./characters.ts";
import { Row } from "./row.ts";
import { byCharacter, bySpelling, letters, number, spaces, type Spelled } from "./spellings.ts";

/** Told of each word that is found: its number, and where it ends. */
type Found = { add(word: number, end: number): void };

/**
 * What a node is, above the sixteen bits that tell of its children. Most have one child, which is the next node: there
 * the bits are its character. Else they are how many there are.
 */
const hasOneChild = 1 << 16;
const isWord = 1 << 17;
const needsEdge = 1 << 18;
const takesSpaces = 1 << 19;
const takesNumber = 1 << 20;
const takesLetters = 1 << 21;
const takes = [0, takesSpaces, takesNumber, takesLetters];
const takesMany = takesNumber | takesLetters;
const childBits = 0xffff;

/**
 * All words of a vocabulary as one tree of their letters (a trie: Fredkin 1960), so that a text is looked through once
 * for all of them, as Aho and Corasick (1975) do. Without their links back: a word begins at an edge, so a text is
 * looked at again only for the few characters of the longest word.
 *
 * It lies in one row: a node; then, where a word ends, its number; then its only child, or for each child its character
 * and where it is, the one with most words first. Who looks up the words of a message that just came finds nothing of
 * this in the processor's memory, and a word should cost two or three fetches, not one for each letter.
 */
export class WordTree {
  readonly #cells = new Row();
  /** Where several words are spelled alike, which is rare, there is `-1 - n` for the nth of these lists. */
  readonly #alike: (readonly number[])[] = [];
  /** The child of the root under each character. */
  readonly #beginnings = new Int32Array(0x10000);

  /** Of words of the notation, each with its number: several words (`get_hold_of`) or a pattern (`frustrat*`) too. */
  constructor(written: ReadonlyMap<string, number>) {
    const words = bySpelling(written);
    const spellings = [...words.keys()].toSorted((a, b) => (a < b ? -1 : 1));
    this.#build(words, spellings, 0);
    const root = this.#cells.values[0] ?? 0;
    if ((root & hasOneChild) !== 0) this.#beginnings[root & childBits] = 1;
    else for (let entry = 1; entry < 1 + 2 * (root & childBits); entry += 2) this.#begin(entry);
  }

  #begin(entry: number): void {
    const [character = 0, child = 0] = this.#cells.values.subarray(entry, entry + 2);
    if (character > letters) this.#beginnings[character] = child;
  }

  /** Adds the node of spellings in their order that have so many characters in common, and answers where it is. */
  #build(words: Spelled, spellings: readonly string[], depth: number): number {
    const [first] = spellings;
    const at = this.#cells.push(0);
    // A word that ends in a Latin letter or a figure ends where they end: "car" is not in "care".
    let node = ((kinds[first?.charCodeAt(depth - 1) ?? 0] ?? 0) & (letter | digit)) !== 0 ? needsEdge : 0;
    const isSpelled = first?.length === depth;
    if (isSpelled) {
      node |= isWord;
      this.#cells.push(this.#cellOf(words.get(first) ?? []));
    }
    const children = byCharacter(isSpelled ? spellings.slice(1) : spellings, depth);
    const [only] = children;
    if (only !== undefined && children.length === 1 && only.character > letters) {
      node |= hasOneChild | only.character;
      this.#build(words, only.spellings, depth + 1);
    } else {
      node |= children.length;
      const entries = children.map(({ character }) => this.#entry(character));
      for (const [nth, { character, spellings: below }] of children.entries()) {
        node |= takes[character] ?? 0;
        const child = this.#build(words, below, depth + 1);
        this.#cells.values[(entries[nth] ?? 0) + 1] = child;
      }
    }
    this.#cells.values[at] = node;
    return at;
  }

  /** Makes room for a child, and answers where. */
  #entry(character: number): number {
    const entry = this.#cells.push(character);
    this.#cells.push(0);
    return entry;
  }

  /** What tells which words end at a node. */
  #cellOf(words: readonly number[]): number {
    return words.length === 1 ? (words[0] ?? 0) : -this.#alike.push(words);
  }

  /** Whether a word begins with a character. One that begins with a number is found at any digit besides. */
  begins(code: number): boolean {
    return this.#beginnings[code] !== 0;
  }

  /** Finds the words that begin at a place, and answers how many steps that took. */
  wordsFrom(codes: Uint16Array, at: number, found: Found): number {
    const first = this.#beginnings[codes[at] ?? 0] ?? 0;
    const steps = first === 0 ? 0 : 1 + this.#walk(first, codes, at + 1, found);
    return isAt(codes, at, digit) ? steps + this.#overMany(this.#cells.values[0] ?? 0, 1, codes, at, found) : steps;
  }

  #walk(from: number, codes: Uint16Array, start: number, found: Found): number {
    const { values } = this.#cells;
    let at = from;
    let place = start;
    for (let steps = 0; ; steps++) {
      const node = values[at++] ?? 0;
      const code = codes[place] ?? 0;
      if ((node & isWord) !== 0) {
        if ((node & needsEdge) === 0 || !isAt(codes, place, word)) this.#end(values[at] ?? 0, place, found);
        at++;
      }
      if ((node & takesMany) !== 0) steps += this.#overMany(node, at, codes, place, found);
      if ((node & hasOneChild) !== 0) {
        if ((node & childBits) !== code) return steps;
        place++;
      } else {
        const isSpace = isAt(codes, place, space);
        if (isSpace ? (node & takesSpaces) === 0 : code <= letters) return steps;
        at = this.#child(node, at, isSpace ? spaces : code);
        place = isSpace ? behindSpace(codes, place) : place + 1;
        if (at === none || place === -1) return steps;
      }
    }
  }

  /** Where the child of a node under a character is, which has its children from a cell on; or `none`. */
  #child(node: number, from: number, character: number): number {
    const { values } = this.#cells;
    const end = from + 2 * (node & childBits);
    for (let entry = from; entry < end; entry += 2) if (values[entry] === character) return values[entry + 1] ?? none;
    return none;
  }

  /** Adds the words that end at a node. */
  #end(cell: number, place: number, found: Found): void {
    if (cell >= 0) found.add(cell, place);
    else for (const each of this.#alike[-1 - cell] ?? []) found.add(each, place);
  }

  /** Goes on behind what a number or an ending covers, where there is one. */
  #overMany(node: number, children: number, codes: Uint16Array, place: number, found: Found): number {
    let steps = 0;
    if ((node & takesNumber) !== 0 && isAt(codes, place, digit))
      steps += this.#over(this.#child(node, children, number), codes, numberEnd(codes, place), found);
    if ((node & takesLetters) !== 0)
      steps += this.#over(this.#child(node, children, letters), codes, past(codes, place, letter), found);
    return steps;
  }

  #over(child: number, codes: Uint16Array, end: number, found: Found): number {
    return end === -1 ? 1 : 1 + this.#walk(child, codes, end, found);
  }
}

/** Where no child is: the root is nobody's. */
const none = 0;

/** A number of two figures or more, which may be grouped: "1,200". At most ten characters of it. */
function numberEnd(codes: Uint16Array, from: number): number {
  let end = from;
  for (let at = from; at < from + 10; at++) {
    if (isAt(codes, at, digit)) end = at + 1;
    else if (at === from || (codes[at] !== point && codes[at] !== comma)) break;
  }
  return end - from < 2 ? -1 : end;
}

const comma = 0x2c;
