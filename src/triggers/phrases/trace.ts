import { mostRepeats } from "./notation.ts";
import { better, none, type States } from "./states.ts";

/** For longer texts than this no memory is kept. */
const longest = 1 << 15;

/**
 * What an automaton has seen on its way through a text, from the last word on: that the way of a state can be said from
 * a place to its end, and where that end is. Kept in rows of numbers that are filled again for each text: a hostile
 * one is seen in ten thousand places, and an object for each would cost more than all the rest.
 */
export class Trace {
  readonly #states: States;
  /** For each state its newest sight in the text at hand, and for each place the newest that is there. */
  readonly #newestOf: number[] = [];
  readonly #newestAt: number[] = [];
  readonly #seen: number[] = [];
  readonly #places: number[] = [];
  readonly #ends: number[] = [];
  /** The sight of the same state that is nearest behind. */
  readonly #before: number[] = [];
  /** For a state that repeats: where in `#repeats` its ends with one word there, with two, … begin. */
  readonly #slots: number[] = [];
  readonly #repeats: number[] = [];
  #count = 0;
  #filled = 0;

  constructor(states: States) {
    this.#states = states;
  }

  /** Makes ready for a text of so many characters. */
  begin(length: number): void {
    while (this.#newestOf.length < this.#states.count) this.#newestOf.push(none);
    while (this.#newestAt.length <= length) this.#newestAt.push(none);
  }

  clear(): void {
    for (let sight = 0; sight < this.#count; sight++) {
      this.#newestOf[this.#seen[sight] ?? 0] = none;
      this.#newestAt[this.#places[sight] ?? 0] = none;
    }
    this.#count = 0;
    this.#filled = 0;
    if (this.#newestAt.length > longest) this.#newestAt.length = 0;
  }

  /** The way of a state can be said from a place to an end, with so many words in its own place. */
  see(state: number, place: number, end: number, words = 1): void {
    const traits = this.#states.traits.values[state] ?? 0;
    let sight = this.#newestOf[state] ?? none;
    if (sight === none || this.#places[sight] !== place) sight = this.#add(state, place);
    this.#ends[sight] = better(traits, this.#ends[sight] ?? none, end);
    if (this.#states.most.values[state] === 1) return;
    const slot = (this.#slots[sight] ?? 0) + words - 1;
    this.#repeats[slot] = better(traits, this.#repeats[slot] ?? none, end);
  }

  /** The same with one word more in front of a sight of that state, as often as it may repeat; the end, or `none`. */
  seeOnceMore(state: number, sight: number, place: number): number {
    const slot = this.#slots[sight] ?? 0;
    const most = this.#states.most.values[state] ?? 1;
    let best = none;
    for (let words = 1; words < most; words++) {
      const end = this.#repeats[slot + words - 1] ?? none;
      if (end === none) continue;
      this.see(state, place, end, words + 1);
      best = better(this.#states.traits.values[state] ?? 0, best, end);
    }
    return best;
  }

  #add(state: number, place: number): number {
    const sight = this.#count++;
    this.#seen[sight] = state;
    this.#places[sight] = place;
    this.#ends[sight] = none;
    this.#before[sight] = this.#newestOf[state] ?? none;
    this.#slots[sight] = this.#filled;
    if (this.#states.most.values[state] !== 1)
      for (let words = 0; words < mostRepeats; words++) this.#repeats[this.#filled++] = none;
    this.#newestOf[state] = sight;
    this.#newestAt[place] = sight;
    return sight;
  }

  /** The newest sight that is in a place; others of the same place stand right before it. */
  newestAt(place: number): number {
    return this.#newestAt[place] ?? none;
  }

  /** The nearest sight of a state behind a place, or `none`. */
  behind(state: number, place: number): number {
    let sight = this.#newestOf[state] ?? none;
    while (sight !== none && (this.#places[sight] ?? 0) <= place) sight = this.#before[sight] ?? none;
    return sight;
  }

  stateOf(sight: number): number {
    return this.#seen[sight] ?? 0;
  }

  placeOf(sight: number): number {
    // What stands before the beginning of a row is looked up like a name, which takes long.
    return sight === none ? none : (this.#places[sight] ?? none);
  }

  endOf(sight: number): number {
    return sight === none ? none : (this.#ends[sight] ?? none);
  }
}
