/** After so many times that all marks are taken away, they are wiped out. */
const newest = 0xff;

/**
 * A mark or none for each of so many numbers, in a byte each, and all are taken away in no time: what is asked of
 * every word of every message must be near at hand.
 */
export class Marks {
  readonly #of: Uint8Array;
  #now = 1;

  constructor(numbers: number) {
    this.#of = new Uint8Array(numbers);
  }

  /** Takes all marks away. */
  clear(): void {
    if (this.#now === newest) this.#of.fill(0);
    this.#now = (this.#now % newest) + 1;
  }

  has(number: number): boolean {
    return this.#of[number] === this.#now;
  }

  add(number: number): void {
    this.#of[number] = this.#now;
  }
}
