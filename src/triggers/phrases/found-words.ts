import { Row } from "./row.ts";

/**
 * The words that were found in a text, in rows that are filled again for each text: what is asked of all messages must
 * not make rows grow for each.
 */
export class FoundWords {
  readonly #numbers = new Row();
  readonly #starts = new Row();
  readonly #ends = new Row();
  #start = 0;

  clear(): void {
    this.#numbers.length = 0;
    this.#starts.length = 0;
    this.#ends.length = 0;
  }

  /** The words that are added from now on begin here. */
  begin(start: number): void {
    this.#start = start;
  }

  add(number: number, end: number): void {
    this.#numbers.push(number);
    this.#starts.push(this.#start);
    this.#ends.push(end);
  }

  /** Copies of the rows, for who keeps them. */
  rows(): { readonly words: Int32Array; readonly starts: Int32Array; readonly ends: Int32Array } {
    return { words: this.#numbers.copy(), starts: this.#starts.copy(), ends: this.#ends.copy() };
  }
}
