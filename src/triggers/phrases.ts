import { KnownWords } from "./phrases/known-words.ts";
import { Machine, type Said } from "./phrases/machine.ts";
import { waysOf } from "./phrases/notation.ts";
import { nowhere, type Spans } from "./phrases/spans.ts";
import type { Telling } from "./phrases/states.ts";
import { Vocabulary } from "./phrases/vocabulary.ts";

/** A place in a text: from a character to the one behind its last. */
export type Span = { readonly start: number; readonly end: number };

/** Ways of saying one thing. */
export type Phrases = {
  /** Whether a folded text says it. */
  test(folded: string): boolean;
  /** Where a folded text says it first, and the furthest that it goes on from there. */
  first(folded: string): Span | undefined;
};

/** Every place where a folded text says something. */
export type Everywhere = (folded: string) => Spans;

/**
 * A machine, and what it was asked last: hundreds of phrases are asked about one text, one after the other. By list of
 * ways the places of that text stand in one row that every text fills again.
 */
type Asked = {
  readonly machine: Machine;
  text: string | undefined;
  said: Said;
  readonly places: (Spans | undefined)[];
};
const asking = (machine: Machine): Asked => ({ machine, text: undefined, said: { spans: [], steps: 0 }, places: [] });

/** The words of all phrases of the program. */
export const vocabulary = new Vocabulary();
const saying = asking(new Machine(vocabulary));
/** What turns others around is asked only where one of them stands, and is full of common words. */
const turning = asking(new Machine(vocabulary));
let made = 0;

/**
 * What customers write, in a notation that people can read. Each line is one way of saying it, over folded text:
 *
 *     talk/speak to an [real] agent     `/` parts alternatives, a place in `[…]` may be missing
 *     talk [to/with/a/the]+ agent       `[…]+` may come up to six times
 *     still_waiting/no_answer           `_` is a space inside an alternative; a comma may stand in any space
 *     frustrat* with colou?r            `*` is any ending, `?` makes the letter before it optional
 *     buy … # pieces                    `…` is up to forty characters of the sentence, `#` a number from ten on
 *     ^ hello $                         `^` and `$` are the ends of the message, marks and @names before it aside
 *
 * A line that ends in `/` goes on in the next. An apostrophe may be missing ("dont"). Whatever a stranger
 * writes, the time is linear in the text: automata look for all phrases of the program at once (`Machine`). So
 * phrases are made where a file is loaded, and stay.
 * @throws {Error} for a line that nobody can read
 */
export function phrases(lines: string): Phrases {
  const all = lookedForBy(saying, lines, "first");
  const first = (folded: string): Span | undefined => {
    const spans = all(folded);
    return spans.count === 0 ? undefined : { start: spans.start(0), end: spans.end(0) };
  };
  return { first, test: (folded) => all(folded).count > 0 };
}

/** The same, for who needs every place where a text says it. */
export const everywhere = (lines: string): Everywhere => lookedForBy(saying, lines, "every");

/** The same for what turns other phrases around. Where it may end sooner or later, the nearest end is told. */
export const turningAround = (lines: string): Everywhere => lookedForBy(turning, lines, "every, nearest");

function lookedForBy(asked: Asked, lines: string, telling: Telling): Everywhere {
  made++;
  saying.text = undefined;
  turning.text = undefined;
  const list = asked.machine.add(waysOf(lines), telling);
  asked.places.push(undefined);
  return (folded) => {
    if (asked.text !== folded) ask(asked, folded);
    return asked.places[list] ?? nowhere;
  };
}

function ask(asked: Asked, text: string): void {
  for (const { list } of asked.said.spans) asked.places[list] = undefined;
  asked.said = said(asked.machine, text);
  for (const spans of asked.said.spans) asked.places[spans.list] = spans;
  asked.text = text;
}

/** The words of the text that was looked through last: both machines read the same. */
const known = new KnownWords();
let knownOf: { readonly text: string; readonly made: number } | undefined;

function wordsOf(text: string): KnownWords {
  if (knownOf?.text === text && knownOf.made === made) return known;
  knownOf = { text, made };
  return known.look(text, vocabulary);
}

/** Who reads a conversation comes back to texts that were read a moment ago. */
const lately: { readonly text: string; readonly made: number; readonly said: Map<Machine, Said> }[] = [];
const remembered = 16;
/** Of texts as long as this few are remembered: what is kept, every collection of garbage copies. */
const long = 4_000;
const fewRemembered = 3;

function said(machine: Machine, text: string): Said {
  let memory = lately.find((each) => each.text === text && each.made === made);
  if (memory === undefined) {
    memory = { text, made, said: new Map() };
    lately.unshift(memory);
    lately.length = Math.min(lately.length, text.length > long ? fewRemembered : remembered);
  }
  const fresh = memory.said.get(machine) ?? machine.read(wordsOf(text));
  memory.said.set(machine, fresh);
  return fresh;
}
