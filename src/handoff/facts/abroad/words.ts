/** What a question of ours may ask for in any language. */
export type AskedAbroad = "order number" | "name" | "address" | "date" | "quantity" | "amount";

/**
 * The words by which one language tells facts. All are folded, so that "numéro" and "numero" are one word. A list is
 * parted by spaces, with `_` for a space inside; its words may hold what regular expressions do, bounded.
 */
export type FactWords = {
  readonly order: {
    /** What bears a number, alone ("pedido") or as one word with it ("bestellnummer"). */
    readonly things: string;
    /** Between the thing and its number: "number", and "with the number". */
    readonly number: string;
    /** What says that it is that number, with the article that may follow. */
    readonly is: string;
  };
  readonly date: {
    /** A number stands before each, or it is no date: "mars" and "set" are other things elsewhere. */
    readonly months: string;
    /** Whole dates: the days around today, weekdays with what makes them one day, the weeks and months around now. */
    readonly days: string;
    /** What goes before a day written in numbers alone: "am 12.03." */
    readonly onThe: string;
    /** What "two weeks ago" counts: units, and small numbers in letters. */
    readonly spans: string;
    readonly few: string;
    readonly ago: (span: string) => string;
  };
  readonly goods: {
    /** What is counted. */
    readonly counted: string;
    /** What stands behind a word of `my`. Nothing that is a word in English, where "bank" is no bench. */
    readonly wares: string;
    readonly my: string;
    /** What needs no such word: the article is its ending, or the language has none. */
    readonly bare: string;
  };
  readonly person: {
    /** What goes before a name. */
    readonly called: string;
    /** What goes before a town. */
    readonly in: string;
    /** What goes before a signature; thanks do so only on a line of their own, or they thank somebody by name. */
    readonly closing: string;
    readonly thanks: string;
  };
  /** What stands behind an amount, beside the names that English has too. */
  readonly currencies: string;
  /** How it is asked for, as `phrases` reads it. */
  readonly asks: Readonly<Record<AskedAbroad, string>>;
  /** What opens a text that does not answer what was asked, as `phrases` reads it. */
  readonly declines: string;
  /** What puts right something said before, as `phrases` reads it. */
  readonly corrects: string;
  /** "not 1182 but 1183": what takes the place of "not" and "but". */
  readonly not: string;
  readonly but: string;
  /** What joins facts, and courtesies. */
  readonly courtesies: string;
  /** What facts are called, and how one comes to have them. */
  readonly naming: string;
};
