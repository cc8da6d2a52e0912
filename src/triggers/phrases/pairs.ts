import { absent, NumberMap } from "./number-map.ts";
import type { Lists } from "./lists.ts";

/** So many pairs are remembered: customers use fewer, and what a stranger writes shall not fill the memory. */
const most = 1 << 13;

/**
 * What a list of one kind has in common with a list of another, both in rising order: found by running along them when
 * somebody asks for the first time, and remembered, because people use the same few words next to each other.
 */
export class Pairs {
  readonly #one: Lists;
  readonly #other: Lists;
  #known = new NumberMap();
  #count = 0;
  /** Behind each number of members these. The first is the number of those that have nothing in common. */
  #common: number[] = [0];

  constructor(one: Lists, other: Lists) {
    this.#one = one;
    this.#other = other;
  }

  /** Where in `common` it is told how many members a list of either kind share; these stand behind. */
  of(one: number, other: number): number {
    const pair = one * this.#other.from.length + other;
    const known = this.#known.get(pair);
    if (known !== absent) return known;
    if (this.#count === most) {
      this.#known = new NumberMap();
      this.#common = [0];
      this.#count = 0;
    }
    const found = this.#meet(one, other);
    this.#known.add(pair, found);
    this.#count++;
    return found;
  }

  /** A number that `of` told, or one behind it. */
  at(place: number): number {
    return this.#common[place] ?? 0;
  }

  #meet(one: number, other: number): number {
    const [first, second] = [this.#one.of, this.#other.of];
    const [firstEnd, secondEnd] = [this.#one.from[one + 1] ?? 0, this.#other.from[other + 1] ?? 0];
    const place = this.#common.length;
    let at = this.#one.from[one] ?? 0;
    let otherAt = this.#other.from[other] ?? 0;
    while (at < firstEnd && otherAt < secondEnd) {
      const [a, b] = [first[at] ?? 0, second[otherAt] ?? 0];
      if (a === b) {
        if (this.#common.length === place) this.#common.push(0);
        this.#common.push(a);
      }
      if (a <= b) at++;
      if (b <= a) otherAt++;
    }
    if (this.#common.length === place) return 0;
    this.#common[place] = this.#common.length - place - 1;
    return place;
  }
}
