import { mostRepeats } from "./notation.ts";
import type { State } from "./states.ts";

/** Where nothing is. */
export const none = -1;

/**
 * What an automaton has seen on its way through a text, from the last word on: that the way of a state can be said from
 * a place to its end, and where that end is. Kept in rows of numbers that are filled again for each text: a hostile
 * one is seen in ten thousand places, and an object for each would cost more than all the rest.
 */
export class Trace {
  readonly #states: State[] = [];
  readonly #places: number[] = [];
  readonly #ends: number[] = [];
  /** The sight of the same state that is nearest behind. */
  readonly #before: number[] = [];
  /** For a state that repeats: where in `#repeats` its ends with one word there, with two, … begin. */
  readonly #slots: number[] = [];
  readonly #repeats: number[] = [];
  #count = 0;
  #filled = 0;

  clear(): void {
    for (let sight = 0; sight < this.#count; sight++) {
      const state = this.#states[sight];
      if (state !== undefined) state.seen = none;
    }
    this.#count = 0;
    this.#filled = 0;
  }

  /** The way of a state can be said from a place to an end, with so many words in its own place. */
  see(state: State, place: number, end: number, words = 1): void {
    let sight = state.seen;
    if (sight === none || this.#places[sight] !== place) sight = this.#add(state, place);
    this.#ends[sight] = better(state, this.#ends[sight] ?? none, end);
    if (state.most === 1) return;
    const slot = (this.#slots[sight] ?? 0) + words - 1;
    this.#repeats[slot] = better(state, this.#repeats[slot] ?? none, end);
  }

  /** The same with one word more in front of a sight of that state, as often as it may repeat; the end, or `none`. */
  seeOnceMore(state: State, sight: number, place: number): number {
    const slot = this.#slots[sight] ?? 0;
    let best = none;
    for (let words = 1; words < state.most; words++) {
      const end = this.#repeats[slot + words - 1] ?? none;
      if (end !== none) this.see(state, place, end, words + 1);
      best = better(state, best, end);
    }
    return best;
  }

  #add(state: State, place: number): number {
    const sight = this.#count++;
    this.#states[sight] = state;
    this.#places[sight] = place;
    this.#ends[sight] = none;
    this.#before[sight] = state.seen;
    this.#slots[sight] = this.#filled;
    if (state.most > 1) for (let words = 0; words < mostRepeats; words++) this.#repeats[this.#filled++] = none;
    state.seen = sight;
    return sight;
  }

  /** The newest sight that is in a place or behind it; others of the same place stand right before it. */
  newestFrom(place: number): number {
    let sight = this.#count - 1;
    while (sight >= 0 && (this.#places[sight] ?? 0) < place) sight--;
    return sight;
  }

  /** The nearest sight of a state behind a place, or `none`. */
  behind({ seen }: State, place: number): number {
    let sight = seen;
    while (sight !== none && (this.#places[sight] ?? 0) <= place) sight = this.#before[sight] ?? none;
    return sight;
  }

  stateOf(sight: number): State | undefined {
    return this.#states[sight];
  }

  placeOf(sight: number): number {
    // What stands before the beginning of a row is looked up like a name, which takes long.
    return sight === none ? none : (this.#places[sight] ?? none);
  }

  endOf(sight: number): number {
    return sight === none ? none : (this.#ends[sight] ?? none);
  }
}

/** Of two ends of a way from one beginning, the one that its list asks for. */
export function better({ telling }: State, a: number, b: number): number {
  if (a === none || b === none) return Math.max(a, b);
  return telling === "every, nearest" ? Math.min(a, b) : Math.max(a, b);
}
