import { isAt, pause } from "./characters.ts";
import { Row } from "./row.ts";

/** How many characters make a page, which ends where a clause does; or without, when it is twice as long. */
const length = 500;

/**
 * Which pages of a text say something new. A page without news is one of many that say the same, word by word or in
 * another order: nobody writes two dozen times the same few words and then a page of nothing else. It is left out, but
 * not where it stands beside one with news, so that what begins on one page and ends on the next is read.
 */
export class Pages {
  /** The first word of each page, and whether it says something new. */
  readonly #from = new Row();
  readonly #news = new Row();
  #end = 0;

  /** Opens the first page. */
  begin(): void {
    this.#from.length = 0;
    this.#news.length = 0;
    this.#turn(0, 0);
  }

  /** Turns to a new page where a word begins behind the one at hand. So many words stand before it. */
  reach(codes: Uint16Array, place: number, words: number): void {
    if (place >= this.#end && (isBehindPause(codes, place) || place >= this.#end + length)) this.#turn(place, words);
  }

  #turn(place: number, words: number): void {
    this.#end = place + length;
    this.#from.push(words);
    this.#news.push(0);
  }

  /** The page at hand says something new. */
  note(): void {
    this.#news.values[this.#news.length - 1] = 1;
  }

  /** Tells of each run of words to keep, from one on to before another, until all of so many were told. */
  kept(words: number, keep: (from: number, to: number) => void): void {
    const news = (page: number): boolean => page >= 0 && page < this.#news.length && this.#news.values[page] === 1;
    for (let page = 0; page < this.#from.length; page++)
      if (news(page - 1) || news(page) || news(page + 1))
        keep(this.#from.values[page] ?? 0, page + 1 < this.#from.length ? (this.#from.values[page + 1] ?? 0) : words);
  }
}

const isBehindPause = (codes: Uint16Array, place: number): boolean =>
  isAt(codes, place - 1, pause) || isAt(codes, place - 2, pause);
