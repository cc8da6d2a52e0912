/** What is told of a key that has nothing. */
export const absent = -1;

/**
 * A number for each of many numbers, from 0 on, as one table with open addressing (Knuth, volume 3, §6.4): a text is
 * looked up in it thousands of times, and entries of their own would each be fetched from far away.
 */
export class NumberMap {
  /** Each key with its value behind it, so that both come from memory at once. */
  #table = new Int32Array(1 << 12).fill(absent);
  #count = 0;

  /** What stands under a key, or `absent`. */
  get(key: number): number {
    const table = this.#table;
    const last = table.length - 2;
    for (let slot = hash(key) & last; ; slot = (slot + 2) & last) {
      const known = table[slot];
      if (known === key) return table[slot + 1] ?? absent;
      if (known === absent) return absent;
    }
  }

  /** Puts a number under a key that has none. */
  add(key: number, value: number): void {
    if (++this.#count * 4 > this.#table.length) this.#grow();
    const last = this.#table.length - 2;
    let slot = hash(key) & last;
    while (this.#table[slot] !== absent) slot = (slot + 2) & last;
    this.#table[slot] = key;
    this.#table[slot + 1] = value;
  }

  #grow(): void {
    const before = this.#table;
    this.#table = new Int32Array(before.length * 2).fill(absent);
    this.#count = 1;
    for (let slot = 0; slot < before.length; slot += 2)
      if (before[slot] !== absent) this.add(before[slot] ?? 0, before[slot + 1] ?? 0);
  }
}

/** Spreads keys over the table, by the golden ratio (Knuth, §6.4). */
const hash = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 11;
