/** A set of small numbers, kept as the 32-bit blocks that have any: the common of two is found by running along both. */
export class Row {
  /** Each block's place with its bits behind it. */
  #blocks = new Int32Array(0);

  /** How many blocks it has, which is how many steps it takes to run along it. */
  get length(): number {
    return this.#blocks.length / 2;
  }

  add(member: number): void {
    const block = member >>> 5;
    let at = 0;
    while (at < this.#blocks.length && (this.#blocks[at] ?? 0) < block) at += 2;
    if (this.#blocks[at] !== block) {
      const longer = new Int32Array(this.#blocks.length + 2);
      longer.set(this.#blocks.subarray(0, at));
      longer.set(this.#blocks.subarray(at), at + 2);
      longer[at] = block;
      this.#blocks = longer;
    }
    this.#blocks[at + 1] = (this.#blocks[at + 1] ?? 0) | (1 << (member & 31));
  }

  /** Writes what is in both to the beginning of `common` and answers how many these are. */
  meet(other: Row, common: Int32Array): number {
    const [some, others] = [this.#blocks, other.#blocks];
    let count = 0;
    for (let at = 0, otherAt = 0; at < some.length && otherAt < others.length;) {
      const block = some[at] ?? 0;
      const otherBlock = others[otherAt] ?? 0;
      if (block === otherBlock) {
        let both = (some[at + 1] ?? 0) & (others[otherAt + 1] ?? 0);
        for (; both !== 0; both &= both - 1) common[count++] = (block << 5) | (31 - Math.clz32(both & -both));
      }
      if (block <= otherBlock) at += 2;
      if (otherBlock <= block) otherAt += 2;
    }
    return count;
  }
}
