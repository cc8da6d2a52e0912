/**
 * The words that were found in a text, in rows that are filled again for each text: what is asked of all messages must
 * not make rows grow for each.
 */
export class FoundWords {
  #numbers = new Int32Array(1 << 10);
  #starts = new Int32Array(1 << 10);
  #ends = new Int32Array(1 << 10);
  #count = 0;
  #start = 0;

  clear(): void {
    this.#count = 0;
  }

  /** The words that are added from now on begin here. */
  begin(start: number): void {
    this.#start = start;
  }

  add(number: number, end: number): void {
    if (this.#count === this.#numbers.length) {
      this.#numbers = longer(this.#numbers);
      this.#starts = longer(this.#starts);
      this.#ends = longer(this.#ends);
    }
    this.#numbers[this.#count] = number;
    this.#starts[this.#count] = this.#start;
    this.#ends[this.#count++] = end;
  }

  /** Copies of the rows, for who keeps them. */
  rows(): { readonly words: Int32Array; readonly starts: Int32Array; readonly ends: Int32Array } {
    return {
      words: this.#numbers.slice(0, this.#count),
      starts: this.#starts.slice(0, this.#count),
      ends: this.#ends.slice(0, this.#count),
    };
  }
}

function longer(row: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(row.length * 2);
  twice.set(row);
  return twice;
}
