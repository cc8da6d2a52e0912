import type { Way } from "./notation.ts";
import { none } from "./trace.ts";

/**
 * What is to be told of a list of ways: the first place that says one of them, every place, or every place with the
 * nearest end that it may have, where otherwise the furthest counts.
 */
export type Telling = "first" | "every" | "every, nearest";

/** What may go on behind the end of a way: words, and how often. */
type Tail = readonly { readonly words: ReadonlySet<number>; readonly most: number }[];

/**
 * A place of a way in the automaton: what it takes, what may follow it, and what is known of it in the text at hand. A
 * class, because objects that are written down otherwise each get a shape of their own, and then every look at one
 * takes ten times as long.
 */
export class State {
  /** The list of ways that it is of, and what is to be told of that. */
  readonly list: number;
  readonly telling: Telling;
  readonly words: ReadonlySet<number>;
  readonly most: number;
  readonly fromStart: boolean;
  readonly toEnd: boolean;
  readonly mayBegin: boolean;
  readonly mayEnd: boolean;
  readonly tail: Tail;
  /** What may stand behind a space; itself too, where it repeats. */
  readonly next: State[] = [];
  /** Whose `next` it is. */
  readonly previous: State[] = [];
  /** What may stand behind a gap. */
  readonly later: State[] = [];
  isBehindGap = false;
  /** Its place among the states that may stand before a late one, or `none`. */
  number = none;
  /** Where it was last seen in the text at hand: a sight of the trace, or `none`. */
  seen = none;

  constructor(way: Way, at: number, list: ListOfWays, words: ReadonlySet<number>, tail: Tail) {
    this.list = list.list;
    this.telling = list.telling;
    this.words = words;
    this.most = way.places[at]?.most ?? 1;
    this.fromStart = way.fromStart;
    this.toEnd = way.toEnd;
    this.mayBegin = way.places.slice(0, at).every(({ optional }) => optional);
    this.mayEnd = way.places.slice(at + 1).every(({ optional }) => optional);
    this.tail = tail;
  }

  /**
   * It ends its way wherever its word comes, as common words do in dozens of ways. Nobody looks at such a state before
   * a word in front of it fits too.
   */
  get isLate(): boolean {
    return this.mayEnd && !this.toEnd && this.most === 1 && !this.isBehindGap;
  }
}

/** A list of ways, and what is to be told of it. */
export type ListOfWays = { readonly list: number; readonly telling: Telling };

/** One state for each place of a way (Glushkov 1961). */
export function statesOf(
  way: Way,
  list: ListOfWays,
  wordsOf: (place: string) => ReadonlySet<number>,
): readonly State[] {
  const tail = way.tail.map((place) => ({ words: wordsOf(place.words), most: place.most }));
  const states = way.places.map(
    (place, at) => new State(way, at, list, wordsOf(place.words), list.telling === "every, nearest" ? [] : tail),
  );
  for (const [at, state] of states.entries()) {
    if (state.most > 1) join(state, state);
    let gap = false;
    for (const [behind, { optional, afterGap }] of way.places.entries()) {
      const follower = states[behind];
      if (behind <= at || follower === undefined) continue;
      gap ||= afterGap;
      if (gap) {
        state.later.push(follower);
        follower.isBehindGap = true;
      } else join(state, follower);
      if (!optional) break;
    }
  }
  return states;
}

function join(state: State, follower: State): void {
  state.next.push(follower);
  follower.previous.push(state);
}
