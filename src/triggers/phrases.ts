import { wordsOf } from "./phrases/known-words.ts";
import { Machine, type Span } from "./phrases/machine.ts";
import { type Way, waysOf } from "./phrases/notation.ts";
import { vocabulary } from "./phrases/known-words.ts";

/** Ways of saying one thing. */
export type Phrases = {
  readonly ways: readonly Way[];
  /** Whether a folded text says it. */
  test(folded: string): boolean;
  /** Where a folded text says it first, and up to where: the longest of what begins there. */
  first(folded: string): Span | undefined;
};

/**
 * What customers write, in a notation that people can read. Each line is one way of saying it, over folded text:
 *
 *     talk/speak to an [real] agent     `/` parts alternatives, a place in `[…]` may be missing
 *     talk [to/with/a/the]+ agent       `[…]+` may come up to six times
 *     still_waiting/no_answer           `_` is a space inside an alternative; a comma may stand in any space
 *     frustrat* with colou?r            `*` is any ending, `?` makes the letter before it optional
 *     buy … # pieces                    `…` is up to forty characters of the sentence, `#` a number from ten on
 *     ^ hello $                         `^` and `$` are the ends of the message, marks aside
 *
 * A line that ends in `/` goes on in the next. An apostrophe may be missing ("dont"). All phrases of the program look
 * for their words together, once, and follow them at the same time (`Machine`), so the time is linear in the text,
 * whatever a stranger writes. Made once, where a file is loaded: each keeps what it is made of.
 * @throws {Error} for a line that nobody can read
 */
export function phrases(lines: string): Phrases {
  const ways = waysOf(lines);
  for (const { places } of ways) for (const { words } of places) for (const each of words) vocabulary.numberOf(each);
  let machine: Machine | undefined;
  const first = (folded: string): Span | undefined => {
    machine ??= new Machine([ways], "furthest");
    return machine.read(wordsOf(folded)).spans[0]?.[0];
  };
  return { ways, first, test: (folded) => first(folded) !== undefined };
}
