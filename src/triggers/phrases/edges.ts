/** Where a node has no such child. */
export const noEdge = -1;

/**
 * Which child a node of a tree has under a step, as one table of numbers with open addressing (Knuth, volume 3, §6.4):
 * a text touches thousands of nodes, and objects of their own would each be fetched from far away.
 */
export class Edges {
  /** Each key with its child behind it, so that both come from memory at once. */
  #table = new Int32Array(1 << 17).fill(noEdge);
  #count = 0;

  /** The child of a node, or `noEdge`. */
  get(key: number): number {
    const table = this.#table;
    const last = table.length - 2;
    for (let slot = hash(key) & last; ; slot = (slot + 2) & last) {
      const known = table[slot];
      if (known === key) return table[slot + 1] ?? noEdge;
      if (known === noEdge) return noEdge;
    }
  }

  /** Gives a node a child that it did not have. */
  add(key: number, child: number): void {
    if (++this.#count * 4 > this.#table.length) this.#grow();
    const last = this.#table.length - 2;
    let slot = hash(key) & last;
    while (this.#table[slot] !== noEdge) slot = (slot + 2) & last;
    this.#table[slot] = key;
    this.#table[slot + 1] = child;
  }

  #grow(): void {
    const before = this.#table;
    this.#table = new Int32Array(before.length * 2).fill(noEdge);
    this.#count = 1;
    for (let slot = 0; slot < before.length; slot += 2)
      if (before[slot] !== noEdge) this.add(before[slot] ?? 0, before[slot + 1] ?? 0);
  }
}

/** Spreads keys over the table, by the golden ratio (Knuth, §6.4). */
const hash = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 11;
