/** Numbers one behind the other, in four bytes each: half of what a list takes, so that twice as many are at hand. */
export class Row {
  /** The numbers, and room for more behind them. */
  values = new Int32Array(1 << 4);
  length = 0;

  /** Adds a number and answers its place. */
  push(number: number): number {
    if (this.length === this.values.length) {
      const fewer = this.values;
      this.values = new Int32Array(fewer.length * 2);
      this.values.set(fewer);
    }
    this.values[this.length] = number;
    return this.length++;
  }
}
