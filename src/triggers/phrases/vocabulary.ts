import { digit, isAt, kinds, letter, past, space, word } from "./characters.ts";

/** Steps of a spelling that are no character of their own. */
const spaces = -1;
const number = -2;
const letters = -3;
type Spelling = readonly number[];

/** What can follow a node of the tree, and what ends there. */
const isWord = 1;
const needsEdge = 2;
const takesNumber = 4;
const takesLetters = 8;
const takesSpaces = 16;

/** Different characters that words may hold; with the steps that are none they number the children of a node. */
const most = 1020;
const stride = 1024;

/** Called with each word that is found: its number and where it ends. */
export type Found = (wordNumber: number, end: number) => void;

/**
 * Every word that any phrase knows, each with a number, in one tree of their letters (a trie: Fredkin 1960), so that a
 * text is looked through once for all of them, as Aho and Corasick (1975) do. Without their links back: a word
 * begins at an edge, so a text is looked at again only for the few characters of the longest word.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  /** The children of all nodes: node and character make one key. */
  readonly #children = new Map<number, number>();
  readonly #traits: number[] = [0];
  readonly #wordsAt: number[][] = [[]];
  /** Characters that occur in words, numbered; all others end every search at once. */
  readonly #characters = new Uint16Array(0x10000);
  #known = 0;

  get size(): number {
    return this.#numbers.size;
  }

  /** Every word, as it is written in the notation. */
  get written(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  /** The number of a word of the notation, which may be several words (`get_hold_of`) or a pattern (`frustrat*`). */
  numberOf(written: string): number {
    const known = this.#numbers.get(written);
    if (known !== undefined) return known;
    const fresh = this.#numbers.size;
    this.#numbers.set(written, fresh);
    for (const spelling of spellings(written)) this.#wordsAt[this.#nodeOf(spelling)]?.push(fresh);
    return fresh;
  }

  #nodeOf(spelling: Spelling): number {
    let node = 0;
    for (const step of spelling) {
      const takes = step === number ? takesNumber : step === letters ? takesLetters : step === spaces ? takesSpaces : 0;
      this.#mark(node, takes);
      const key = this.#key(node, step);
      const child = this.#children.get(key) ?? this.#traits.length;
      if (child === this.#traits.length) {
        this.#children.set(key, child);
        // A word that ends in a Latin letter or a figure ends where they end: "car" is not in "care".
        this.#traits.push(step >= 0 && ((kinds[step] ?? 0) & (letter | digit)) !== 0 ? needsEdge : 0);
        this.#wordsAt.push([]);
      }
      node = child;
    }
    this.#mark(node, isWord);
    return node;
  }

  #mark(node: number, trait: number): void {
    this.#traits[node] = (this.#traits[node] ?? 0) | trait;
  }

  #key(node: number, step: number): number {
    if (step >= 0 && this.#characters[step] === 0) this.#characters[step] = ++this.#known;
    if (this.#known >= most) throw new Error("The phrases use more different characters than their tree has room for.");
    return node * stride + (step < 0 ? most - step : (this.#characters[step] ?? 0));
  }

  /** Tells the words that begin at a place, and answers how many steps that took. */
  wordsFrom(text: string, at: number, found: Found): number {
    return this.#walk(0, text, at, found);
  }

  #walk(from: number, text: string, start: number, found: Found): number {
    let node = from;
    let steps = 0;
    for (let at = start; ; at++, steps++) {
      const traits = this.#traits[node] ?? 0;
      if ((traits & isWord) !== 0 && ((traits & needsEdge) === 0 || !isAt(text, at, word)))
        for (const each of this.#wordsAt[node] ?? []) found(each, at);
      if ((traits & takesNumber) !== 0) steps += this.#over(node, number, text, numberEnd(text, at), found);
      if ((traits & takesLetters) !== 0) steps += this.#over(node, letters, text, past(text, at, letter), found);
      if ((traits & takesSpaces) !== 0) steps += this.#over(node, spaces, text, spacesEnd(text, at), found);
      const character = at < text.length ? (this.#characters[text.charCodeAt(at)] ?? 0) : 0;
      const child = character === 0 ? undefined : this.#children.get(node * stride + character);
      if (child === undefined) return steps;
      node = child;
    }
  }
  /** Goes on behind what a number, an ending or spaces cover, where there are any. */
  #over(node: number, step: number, text: string, end: number, found: Found): number {
    const child = end === -1 ? undefined : this.#children.get(node * stride + most - step);
    return child === undefined ? 1 : 1 + this.#walk(child, text, end, found);
  }
}

/** A number of two figures or more, which may be grouped: "1,200". At most ten characters of it. */
function numberEnd(text: string, from: number): number {
  if (!isAt(text, from, digit)) return -1;
  let end = from + 1;
  for (let at = from + 1; at < from + 10 && at < text.length; at++) {
    if (isAt(text, at, digit)) end = at + 1;
    else if (text[at] !== "." && text[at] !== ",") break;
  }
  return end === from + 1 ? -1 : end;
}

/** The space between two words: one to three characters, a comma among them or not. */
export function spacesEnd(text: string, from: number): number {
  const end = past(text, from, space, from + 4);
  return end === from || end === from + 4 ? -1 : end;
}

/** A word of the notation with and without each letter that may be missing. */
function spellings(written: string): readonly Spelling[] {
  let all: Spelling[] = [[]];
  const characters = Array.from({ length: written.length }, (_, at) => written.charAt(at));
  for (const [at, character] of characters.entries()) {
    if (character === "?") continue;
    const step = steps[character] ?? character.charCodeAt(0);
    const longer = all.map((spelling) => [...spelling, step]);
    all = character === "'" || characters[at + 1] === "?" ? [...all, ...longer] : longer;
  }
  return all;
}

const steps: Readonly<Record<string, number>> = { _: spaces, "#": number, "*": letters };
