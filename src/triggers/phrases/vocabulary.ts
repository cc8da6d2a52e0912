import { behindSpace, digit, isAt, kinds, letter, past, word } from "./characters.ts";
import { Edges, noEdge } from "./edges.ts";
import type { FoundWords } from "./found-words.ts";

/** Steps of a spelling that are no character of their own. */
const spaces = -1;
const number = -2;
const letters = -3;

/** What can follow a node of the tree, and what ends there. */
const isWord = 1;
const needsEdge = 2;
const takesNumber = 4;
const takesLetters = 8;
const takesSpaces = 16;
const isSeveral = 32;

/** Different characters that words may hold; with the steps that are none they number the children of a node. */
const most = 1020;
const stride = 1024;

/**
 * Every word that any phrase knows, each with a number, in one tree of their letters (a trie: Fredkin 1960), so that a
 * text is looked through once for all of them, as Aho and Corasick (1975) do. Without their links back: a word
 * begins at an edge, so a text is looked at again only for the few characters of the longest word.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #sets = new Map<string, ReadonlySet<number>>();
  /** The children of all nodes: node and character make one key. */
  readonly #children = new Edges();
  #nodes = 1;
  #traits = new Uint8Array(1 << 16);
  #wordAt = new Int32Array(1 << 16);
  /** Where several words are written alike: "don't" and "dont". */
  readonly #wordsAt = new Map<number, number[]>();
  /** Characters that occur in words, numbered; all others end every search at once. */
  readonly #characters = new Uint16Array(0x10000);
  #known = 0;
  /** Characters with which a word begins. */
  readonly #beginnings = new Uint8Array(0x10000);

  get size(): number {
    return this.#numbers.size;
  }

  /** Every word, as it is written in the notation. */
  get written(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  /** The words of a place, with `/` between them; many places of the rules take the same. */
  wordsOf(place: string): ReadonlySet<number> {
    const known = this.#sets.get(place) ?? new Set(place.split("/").map((each) => this.numberOf(each)));
    this.#sets.set(place, known);
    return known;
  }

  /** The number of a word of the notation, which may be several words (`get_hold_of`) or a pattern (`frustrat*`). */
  numberOf(written: string): number {
    const known = this.#numbers.get(written);
    if (known !== undefined) return known;
    const fresh = this.#numbers.size;
    this.#numbers.set(written, fresh);
    this.#plant(written, 0, 0, fresh);
    return fresh;
  }

  /** Grows the tree by the rest of a word from a node on, with and without each letter that may be missing. */
  #plant(written: string, at: number, node: number, wordNumber: number): void {
    if (at === written.length) return this.#end(node, wordNumber);
    const character = written.charAt(at);
    const isMarked = written[at + 1] === "?";
    const rest = at + (isMarked ? 2 : 1);
    if (isMarked || character === "'") this.#plant(written, rest, node, wordNumber);
    this.#plant(written, rest, this.#child(node, steps[character] ?? character.charCodeAt(0)), wordNumber);
  }

  #child(node: number, step: number): number {
    if (node === 0) for (const code of step === number ? figures : [step]) this.#beginnings[code] = 1;
    this.#mark(
      node,
      step === number ? takesNumber : step === letters ? takesLetters : step === spaces ? takesSpaces : 0,
    );
    const key = this.#key(node, step);
    const known = this.#children.get(key);
    if (known !== noEdge) return known;
    const child = this.#grow(step);
    this.#children.add(key, child);
    return child;
  }

  #grow(step: number): number {
    if (this.#nodes === this.#traits.length) {
      const [traits, wordAt] = [this.#traits, this.#wordAt];
      this.#traits = new Uint8Array(traits.length * 2);
      this.#traits.set(traits);
      this.#wordAt = new Int32Array(traits.length * 2);
      this.#wordAt.set(wordAt);
    }
    // A word that ends in a Latin letter or a figure ends where they end: "car" is not in "care".
    if (step >= 0 && ((kinds[step] ?? 0) & (letter | digit)) !== 0) this.#mark(this.#nodes, needsEdge);
    return this.#nodes++;
  }

  #end(node: number, wordNumber: number): void {
    if (((this.#traits[node] ?? 0) & isWord) === 0) this.#wordAt[node] = wordNumber;
    else {
      const several = this.#wordsAt.get(node) ?? [this.#wordAt[node] ?? 0];
      this.#wordsAt.set(node, [...several, wordNumber]);
      this.#mark(node, isSeveral);
    }
    this.#mark(node, isWord);
  }

  #mark(node: number, trait: number): void {
    this.#traits[node] = (this.#traits[node] ?? 0) | trait;
  }

  #key(node: number, step: number): number {
    if (step >= 0 && this.#characters[step] === 0) this.#characters[step] = ++this.#known;
    if (this.#known >= most) throw new Error("The phrases use more different characters than their tree has room for.");
    return node * stride + (step < 0 ? most - step : (this.#characters[step] ?? 0));
  }

  mayBegin(code: number): boolean {
    return this.#beginnings[code] === 1;
  }

  /** Finds the words that begin at a place, and answers how many steps that took. */
  wordsFrom(codes: Uint16Array, at: number, found: FoundWords): number {
    found.begin(at);
    return this.#walk(0, codes, at, found);
  }

  #walk(from: number, codes: Uint16Array, start: number, found: FoundWords): number {
    let node = from;
    let steps = 0;
    for (let at = start; ; at++, steps++) {
      const traits = this.#traits[node] ?? 0;
      if ((traits & isWord) !== 0 && ((traits & needsEdge) === 0 || !isAt(codes, at, word)))
        if ((traits & isSeveral) === 0) found.add(this.#wordAt[node] ?? 0, at);
        else for (const each of this.#wordsAt.get(node) ?? []) found.add(each, at);
      if ((traits & takesNumber) !== 0) steps += this.#over(node, number, codes, numberEnd(codes, at), found);
      if ((traits & takesLetters) !== 0) steps += this.#over(node, letters, codes, past(codes, at, letter), found);
      if ((traits & takesSpaces) !== 0) steps += this.#over(node, spaces, codes, behindSpace(codes, at), found);
      const character = this.#characters[codes[at] ?? 0] ?? 0;
      const child = character === 0 ? noEdge : this.#children.get(node * stride + character);
      if (child === noEdge) return steps;
      node = child;
    }
  }

  /** Goes on behind what a number, an ending or spaces cover, where there are any. */
  #over(node: number, step: number, codes: Uint16Array, end: number, found: FoundWords): number {
    const child = end === -1 ? noEdge : this.#children.get(node * stride + most - step);
    return child === noEdge ? 1 : 1 + this.#walk(child, codes, end, found);
  }
}

/** A number of two figures or more, which may be grouped: "1,200". At most ten characters of it. */
function numberEnd(codes: Uint16Array, from: number): number {
  let end = from;
  for (let at = from; at < from + 10; at++) {
    if (isAt(codes, at, digit)) end = at + 1;
    else if (at === from || (codes[at] !== point && codes[at] !== comma)) break;
  }
  return end - from < 2 ? -1 : end;
}

const point = 0x2e;
const comma = 0x2c;

const steps: Readonly<Record<string, number>> = { _: spaces, "#": number, "*": letters };
const figures = Array.from("0123456789", (figure) => figure.charCodeAt(0));
