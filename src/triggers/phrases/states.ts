import { GrowingLists } from "./lists.ts";
import type { Way } from "./notation.ts";
import { Row } from "./row.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Where nothing is. */
export const none = -1;

/**
 * What is to be told of a list of ways: the first place that says one of them, every place, or every place with the
 * nearest end that it may have, where otherwise the furthest counts.
 */
export type Telling = "first" | "every" | "every, nearest";

/** What a state is, as bits. */
export const fromStart = 1;
export const toEnd = 2;
export const mayBegin = 4;
const mayEnd = 8;
/** It stands behind a gap. */
export const isBehindGap = 16;
/** Something stands before it in its way, so it must be known where it was seen. */
export const isFollowed = 32;
/**
 * It ends its way wherever its word comes, as common words do in dozens of ways. Nobody looks at such a state before
 * a word in front of it fits too.
 */
export const isLate = 64;
/** Of its list only the first place is told; and the nearest end of each. */
export const onlyFirst = 128;
const nearestEnd = 256;

/** What may go on behind the end of a way: sets of words, and how often each. */
export type Tail = readonly { readonly set: number; readonly most: number }[];
const noTail: Tail = [];

/**
 * The places of all ways of an automaton, each a state with a number (Glushkov 1961). What is known of them stands in
 * rows, by that number: thousands of objects would cost ten times the memory, and each would be fetched from far away.
 */
export class States {
  readonly #vocabulary: Vocabulary;
  readonly traits = new Row();
  /** The way that it is of, and the list of ways. */
  readonly way = new Row();
  readonly list = new Row();
  /** What it takes: a set of words of the vocabulary. */
  readonly set = new Row();
  /** How often one after the other. */
  readonly most = new Row();
  readonly tail: Tail[] = [];
  /** For each way: the sets of words of its places, and of those that may not be missing. */
  readonly sets = new GrowingLists();
  readonly needed = new GrowingLists();
  /** Behind which it may stand with a space between; itself too, where it repeats. */
  readonly previous = new GrowingLists();
  /** What may stand behind it with a gap between. */
  readonly later = new GrowingLists();
  /** Its set of words, for those whose way a word may end at once, that stand before a gap, or before a late one. */
  readonly ending = new GrowingLists();
  readonly beforeGap = new GrowingLists();
  readonly beforeLate = new GrowingLists();
  /** The sets of words of the late ones that may stand behind it. */
  readonly late = new GrowingLists();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  get count(): number {
    return this.traits.length;
  }

  /** Whether a word of the vocabulary may stand in a place. */
  takes(state: number, word: number): boolean {
    return this.#vocabulary.holds(this.set.values[state] ?? 0, word);
  }

  /** Adds the states of a way, which is of a list of which so much is told. */
  add(way: Way, list: number, telling: Telling): void {
    const { places } = way;
    const first = this.count;
    const sets = places.map(({ words }) => this.#vocabulary.setOf(words));
    const tail =
      telling === "every, nearest" || way.tail.length === 0
        ? noTail
        : way.tail.map(({ words, most }) => ({ set: this.#vocabulary.setOf(words), most }));
    const near = neighbours(way);
    const { previous, next, later } = near;
    const traits = places.map((_, at) => traitsOf(way, at, telling, near));
    for (const [at, { most }] of places.entries()) {
      const its = traits[at] ?? 0;
      const set = sets[at] ?? 0;
      const late = (next[at] ?? []).filter((each) => ((traits[each] ?? 0) & isLate) !== 0);
      const gap = later[at] ?? [];
      this.traits.push(its);
      this.way.push(this.sets.count);
      this.list.push(list);
      this.set.push(set);
      this.most.push(most);
      this.tail.push(tail);
      this.previous.add((previous[at] ?? []).map((each) => first + each));
      this.later.add(gap.map((each) => first + each));
      this.ending.add((its & ((its & isLate) === 0 ? mayEnd : mayBegin)) === 0 ? [] : [set]);
      this.beforeGap.add(gap.length === 0 ? [] : [set]);
      this.beforeLate.add(late.length === 0 ? [] : [set]);
      this.late.add(late.map((each) => sets[each] ?? 0));
    }
    this.sets.add(sets);
    this.needed.add(sets.filter((_, at) => places[at]?.optional === false));
  }
}

/** For each place of a way: the places that may stand before and behind it, with a space between or with a gap. */
type Neighbours = Readonly<Record<"previous" | "next" | "later", readonly (readonly number[])[]>>;

function neighbours({ places }: Way): Neighbours {
  const nobody = (): number[][] => places.map(() => []);
  const [previous, next, later] = [nobody(), nobody(), nobody()];
  for (const [at, { most }] of places.entries()) {
    let gap = false;
    for (let behind = most > 1 ? at : at + 1; behind < places.length; behind++) {
      gap ||= behind > at && places[behind]?.afterGap === true;
      if (gap) later[at]?.push(behind);
      else {
        next[at]?.push(behind);
        previous[behind]?.push(at);
      }
      if (behind > at && places[behind]?.optional === false) break;
    }
  }
  return { previous, next, later };
}

function traitsOf(way: Way, at: number, telling: Telling, near: Neighbours): number {
  const { places } = way;
  const ends = places.slice(at + 1).every(({ optional }) => optional);
  const gapBefore = near.later.some((each) => each.includes(at));
  return (
    (way.fromStart ? fromStart : 0) |
    (way.toEnd ? toEnd : 0) |
    (places.slice(0, at).every(({ optional }) => optional) ? mayBegin : 0) |
    (ends ? mayEnd : 0) |
    (gapBefore ? isBehindGap : 0) |
    (gapBefore || near.previous[at]?.length !== 0 ? isFollowed : 0) |
    (ends && !way.toEnd && places[at]?.most === 1 && !gapBefore ? isLate : 0) |
    (telling === "first" ? onlyFirst : 0) |
    (telling === "every, nearest" ? nearestEnd : 0)
  );
}

/** Of two ends of a way from one beginning, the one that its list asks for. */
export function better(traits: number, a: number, b: number): number {
  if (a === none || b === none) return Math.max(a, b);
  return (traits & nearestEnd) === 0 ? Math.max(a, b) : Math.min(a, b);
}
