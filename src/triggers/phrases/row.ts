/** A set of small numbers, kept as the 32-bit blocks that have any: the common of two is found by running along both. */
export class Row {
  readonly #blocks: number[] = [];
  readonly #bits: number[] = [];

  /** How many blocks it has, which is how many steps it takes to run along it. */
  get length(): number {
    return this.#blocks.length;
  }

  add(member: number): void {
    const block = member >>> 5;
    let at = this.#blocks.length;
    while (at > 0 && (this.#blocks[at - 1] ?? 0) >= block) at--;
    if (this.#blocks[at] !== block) {
      this.#blocks.splice(at, 0, block);
      this.#bits.splice(at, 0, 0);
    }
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (member & 31));
  }

  /** Writes what is in both to the beginning of `common` and answers how many these are. */
  meet(other: Row, common: Int32Array): number {
    let count = 0;
    for (let at = 0, otherAt = 0; at < this.#blocks.length && otherAt < other.#blocks.length;) {
      const block = this.#blocks[at] ?? 0;
      const otherBlock = other.#blocks[otherAt] ?? 0;
      if (block === otherBlock) {
        let both = (this.#bits[at] ?? 0) & (other.#bits[otherAt] ?? 0);
        for (; both !== 0; both &= both - 1) common[count++] = (block << 5) | (31 - Math.clz32(both & -both));
      }
      if (block <= otherBlock) at++;
      if (otherBlock <= block) otherAt++;
    }
    return count;
  }
}
