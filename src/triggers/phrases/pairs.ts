import { absent, NumberMap } from "./number-map.ts";
import type { Lists } from "./lists.ts";
import type { Possible } from "./possible.ts";
import { Row } from "./row.ts";
import { none } from "./states.ts";

/** So many pairs are remembered: customers use fewer, and what a stranger writes shall not fill the memory. */
const most = 1 << 13;

/** Before the states of a pair stand how many there are, the last text that had it, and which of them that may say. */
const head = 3;

/**
 * The states that a list of one kind has in common with a list of another, both in rising order: found by running along
 * them when somebody asks for the first time, and remembered, because people use the same few words next to each other.
 * Only those are told that the text at hand may say, which are picked once for a text, as in `Narrowed`.
 */
export class Pairs {
  readonly #one: Lists;
  readonly #other: Lists;
  readonly #possible: Possible;
  #known = new NumberMap();
  #count = 0;
  /** The number of the text at hand; none is ever 0, which stands for no text. */
  #text = 0;
  /** The first number is the place of the pairs that have nothing in common. */
  #common = new Row();
  /** Behind the states of each pair stands `none`. The first place is that of pairs without any. */
  readonly #states = new Row();

  constructor(one: Lists, other: Lists, possible: Possible) {
    this.#one = one;
    this.#other = other;
    this.#possible = possible;
    this.#common.push(0);
    this.#states.push(none);
  }

  /** Makes ready for the text that was met. */
  begin(): void {
    this.#text = (this.#text % 0x7fff_ffff) + 1;
    this.#states.length = 1;
  }

  /** Where the states begin that a list of either kind share. They end before `none`. */
  of(one: number, other: number): number {
    const pair = one * this.#other.from.length + other;
    const known = this.#known.get(pair);
    const place = known === absent ? this.#add(pair, one, other) : known;
    if (place === 0) return 0;
    const { values } = this.#common;
    if (values[place + 1] !== this.#text) {
      values[place + 1] = this.#text;
      values[place + 2] = this.#narrow(place);
    }
    return values[place + 2] ?? 0;
  }

  /** The state at a place, or `none`. */
  at(place: number): number {
    return this.#states.values[place] ?? none;
  }

  #narrow(place: number): number {
    const { values } = this.#common;
    const first = this.#states.length;
    const end = place + head + (values[place] ?? 0);
    for (let at = place + head; at < end; at++)
      if (this.#possible.says(values[at] ?? 0)) this.#states.push(values[at] ?? 0);
    if (this.#states.length === first) return 0;
    this.#states.push(none);
    return first;
  }

  #add(pair: number, one: number, other: number): number {
    if (this.#count === most) {
      this.#known = new NumberMap();
      this.#common = new Row();
      this.#common.push(0);
      this.#count = 0;
    }
    const found = this.#meet(one, other);
    this.#known.add(pair, found);
    this.#count++;
    return found;
  }

  #meet(one: number, other: number): number {
    const [first, second] = [this.#one.of, this.#other.of];
    const [firstEnd, secondEnd] = [this.#one.from[one + 1] ?? 0, this.#other.from[other + 1] ?? 0];
    const common = this.#common;
    const place = common.length;
    let at = this.#one.from[one] ?? 0;
    let otherAt = this.#other.from[other] ?? 0;
    while (at < firstEnd && otherAt < secondEnd) {
      const [a, b] = [first[at] ?? 0, second[otherAt] ?? 0];
      if (a === b) {
        if (common.length === place) for (let each = 0; each < head; each++) common.push(0);
        common.push(a);
      }
      if (a <= b) at++;
      if (b <= a) otherAt++;
    }
    if (common.length === place) return 0;
    common.values[place] = common.length - place - head;
    return place;
  }
}
