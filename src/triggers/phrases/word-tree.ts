import { behindSpace, digit, isAt, kinds, letter, past, point, space, word } from "./characters.ts";
import { absent, NumberMap } from "./number-map.ts";
import { Row } from "./row.ts";

/** Told of each word that is found: its number, and where it ends. */
type Found = { add(word: number, end: number): void };

/** Steps of a spelling that are no character of their own; a text that holds these codes has nothing to say there. */
const spaces = 1;
const number = 2;
const letters = 3;
const signs: Readonly<Record<string, string>> = { _: "\u0001", "#": "\u0002", "*": "\u0003" };

/**
 * What a node is, above the sixteen bits that name its children. Most have one child, which is the next node: there the
 * bits are its character. Else they are the number under which its children are found, or nothing.
 */
const hasOneChild = 1 << 16;
const isWord = 1 << 17;
const needsEdge = 1 << 18;
const takesSpaces = 1 << 19;
const takesNumber = 1 << 20;
const takesLetters = 1 << 21;
const hasOthers = 1 << 22;
const takes = [0, takesSpaces, takesNumber, takesLetters];
const takesMany = takesNumber | takesLetters;
const childBits = 0xffff;

/**
 * All words of a vocabulary as one tree of their letters (a trie: Fredkin 1960), so that a text is looked through once
 * for all of them, as Aho and Corasick (1975) do. Without their links back: a word begins at an edge, so a text is
 * looked at again only for the few characters of the longest word. What is left of a word where no other shares it
 * lies in one piece of memory.
 */
export class WordTree {
  readonly #nodes = new Row();
  /** For a node where a word ends: that word; and where several do, which is rare, the others. */
  readonly #words = new Row();
  readonly #others = new Map<number, number[]>();
  readonly #children = new NumberMap();
  #branchings = 0;
  /** The child of the root under each character. */
  readonly #beginnings = new Int32Array(0x10000);

  constructor() {
    this.#newNode();
  }

  /** Adds a word of the notation, which may be several words (`get_hold_of`) or a pattern (`frustrat*`). */
  add(written: string, wordNumber: number): void {
    for (const spelling of spellingsOf(written)) {
      let node = 0;
      for (let at = 0; at < spelling.length; at++) node = this.#child(node, spelling.charCodeAt(at));
      if (((this.#nodes.values[node] ?? 0) & isWord) !== 0) this.#addOther(node);
      this.#mark(node, isWord);
      this.#words.values[node] = wordNumber;
    }
  }

  /** Makes the word that ends at a node one of the others. */
  #addOther(at: number): void {
    this.#others.set(at, [this.#words.values[at] ?? 0, ...(this.#others.get(at) ?? [])]);
    this.#mark(at, hasOthers);
  }

  #newNode(): number {
    this.#words.push(0);
    return this.#nodes.push(0);
  }

  #mark(at: number, trait: number): void {
    this.#nodes.values[at] = (this.#nodes.values[at] ?? 0) | trait;
  }

  #child(parent: number, step: number): number {
    const node = this.#nodes.values[parent] ?? 0;
    if ((node & hasOneChild) !== 0) return (node & childBits) === step ? parent + 1 : this.#grow(parent, step);
    const known = (node & childBits) === 0 ? absent : this.#children.get(key(node & childBits, step));
    return known === absent ? this.#grow(parent, step) : known;
  }

  #grow(parent: number, step: number): number {
    const child = this.#newNode();
    if (parent === 0) this.#beginnings[step] = child;
    // A word that ends in a Latin letter or a figure ends where they end: "car" is not in "care".
    if (((kinds[step] ?? 0) & (letter | digit)) !== 0) this.#mark(child, needsEdge);
    const node = this.#nodes.values[parent] ?? 0;
    if (child === parent + 1 && step > letters) this.#mark(parent, hasOneChild | step);
    else {
      if ((node & hasOneChild) !== 0 || (node & childBits) === 0) this.#branch(parent, node);
      this.#children.add(key((this.#nodes.values[parent] ?? 0) & childBits, step), child);
      this.#mark(parent, takes[step] ?? 0);
    }
    return child;
  }

  /** Makes room for many children under a node that had one or none. */
  #branch(at: number, node: number): void {
    if (++this.#branchings > childBits) throw new Error("The phrases have more words than their tree has room for.");
    this.#nodes.values[at] = (node & ~(hasOneChild | childBits)) | this.#branchings;
    if ((node & hasOneChild) !== 0) this.#children.add(key(this.#branchings, node & childBits), at + 1);
  }

  /** Whether a word begins with a character. One that begins with a number is found at any digit besides. */
  begins(code: number): boolean {
    return this.#beginnings[code] !== 0;
  }

  /** Finds the words that begin at a place, and answers how many steps that took. */
  wordsFrom(codes: Uint16Array, at: number, found: Found): number {
    const first = this.#beginnings[codes[at] ?? 0] ?? 0;
    const steps = first === 0 ? 0 : 1 + this.#walk(first, codes, at + 1, found);
    return isAt(codes, at, digit) ? steps + this.#overMany(this.#nodes.values[0] ?? 0, codes, at, found) : steps;
  }

  #walk(from: number, codes: Uint16Array, start: number, found: Found): number {
    const { values } = this.#nodes;
    let at = from;
    let place = start;
    for (let steps = 0; ; steps++) {
      const node = values[at] ?? 0;
      const code = codes[place] ?? 0;
      const kind = kinds[code] ?? 0;
      if ((node & isWord) !== 0 && ((node & needsEdge) === 0 || (kind & word) === 0)) this.#end(node, at, place, found);
      if ((node & takesMany) !== 0) steps += this.#overMany(node, codes, place, found);
      if ((node & hasOneChild) !== 0) {
        if ((node & childBits) !== code) return steps;
        at++;
        place++;
      } else if ((kind & space) !== 0) {
        place = behindSpace(codes, place);
        if ((node & takesSpaces) === 0 || place === -1) return steps;
        at = this.#children.get(key(node & childBits, spaces));
      } else {
        if ((node & childBits) === 0 || code <= letters) return steps;
        at = this.#children.get(key(node & childBits, code));
        if (at === absent) return steps;
        place++;
      }
    }
  }

  /** Adds the words that end at a node. */
  #end(node: number, at: number, place: number, found: Found): void {
    found.add(this.#words.values[at] ?? 0, place);
    if ((node & hasOthers) !== 0) for (const each of this.#others.get(at) ?? []) found.add(each, place);
  }

  /** Goes on behind what a number or an ending covers, where there is one. */
  #overMany(node: number, codes: Uint16Array, place: number, found: Found): number {
    let steps = 0;
    if ((node & takesNumber) !== 0 && isAt(codes, place, digit))
      steps += this.#over(node, number, codes, numberEnd(codes, place), found);
    if ((node & takesLetters) !== 0) steps += this.#over(node, letters, codes, past(codes, place, letter), found);
    return steps;
  }

  #over(node: number, step: number, codes: Uint16Array, end: number, found: Found): number {
    return end === -1 ? 1 : 1 + this.#walk(this.#children.get(key(node & childBits, step)), codes, end, found);
  }
}

/** Children by the number of their parent, and the step. */
const key = (branching: number, step: number): number => (branching << 16) | step;

/** How a word is spelled, with and without each letter that may be missing. */
function spellingsOf(written: string): readonly string[] {
  const at = written.search(/'|.\?/);
  if (at === -1) return [written.replaceAll(/[_#*]/g, (each) => signs[each] ?? each)];
  const [before = ""] = spellingsOf(written.slice(0, at));
  const rest = spellingsOf(written.slice(at + (written[at + 1] === "?" ? 2 : 1)));
  return rest.flatMap((each) => [before + each, before + (signs[written.charAt(at)] ?? written.charAt(at)) + each]);
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

const comma = 0x2c;
