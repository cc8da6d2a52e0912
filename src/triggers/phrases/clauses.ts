import { Row } from "./row.ts";

/** How often a text may say a word before to say it again is nothing new. */
const often = 8;
/** A clause says something new if one word of so many does. */
const oneOf = 5;
/** Whoever writes more than so many characters without a mark begins a new clause all the same. */
const longest = 200;

/**
 * Which clauses of a text say something new: a stranger's ten pages may turn the same few words in a thousand ways, and
 * a log its lines. Left out is what stands between others that say nothing new either. In 1,800 long texts, each of
 * strangers' messages one behind the other, no detector loses by that what it had found.
 */
export class Clauses {
  /** How often the text has each word. */
  #times = new Int32Array(0);
  /** The first word of each clause, and whether it says something new. */
  readonly #from = new Row();
  readonly #isNew = new Row();
  #newWords = 0;
  #end = 0;

  /** Begins a text, for a vocabulary of so many words. */
  begin(size: number): void {
    if (this.#times.length < size) this.#times = new Int32Array(size);
    this.#from.length = 0;
    this.#isNew.length = 0;
    this.#open(0, 0);
  }

  /** A word begins at a place, behind the end of a clause or not; so many stand before it. */
  wordAt(place: number, isBehindEnd: boolean, words: number): void {
    if (isBehindEnd || place >= this.#end) this.#open(place, words);
  }

  #open(place: number, words: number): void {
    this.#close(words);
    this.#from.push(words);
    this.#end = place + longest;
  }

  #close(words: number): void {
    const count = this.#from.length;
    if (count > 0) this.#isNew.push(this.#newWords * oneOf >= words - (this.#from.values[count - 1] ?? 0) ? 1 : 0);
    this.#newWords = 0;
  }

  /** The clause at hand has a word, which is the first of its kind or not. */
  note(word: number, isFirst: boolean): void {
    const times = isFirst ? 1 : (this.#times[word] ?? 0) + 1;
    this.#times[word] = times;
    if (times <= often) this.#newWords++;
  }

  /** Tells of each run of words to keep, from one on to before another, of so many in all. */
  kept(words: number, keep: (from: number, to: number) => void): void {
    this.#close(words);
    const isNew = (clause: number): boolean => this.#isNew.values[clause] === 1;
    const last = this.#from.length - 1;
    for (let clause = 0; clause <= last; clause++)
      if (isNew(clause) || (clause > 0 && isNew(clause - 1)) || (clause < last && isNew(clause + 1)))
        keep(this.#from.values[clause] ?? 0, clause < last ? (this.#from.values[clause + 1] ?? 0) : words);
  }
}
