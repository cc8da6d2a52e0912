import type { Line } from "../triggers/reading.ts";
import { fold } from "../triggers/fold.ts";

/** Shorter than this, words are found in any message. */
const shortest = 2;

/**
 * Where a message says what a model says that it says, whatever became of capitals, accents, spaces and quotation marks
 * on the way; undefined where it does not. What is not the customer's own (quoted mail) is not searched.
 */
export function locate(quote: string, { text, folded }: Pick<Line, "text" | "folded">): string | undefined {
  const wanted = bare(fold(quote)).text.replace(/^["'…. ]+|["'…. ]+$/g, "");
  // Half an emoji would be found as well, and Postgres refuses it.
  if (wanted.length < shortest || !wanted.isWellFormed()) return undefined;
  const said = bare(folded);
  const start = said.text.indexOf(wanted);
  if (start === -1) return undefined;
  const [from = 0, to = 0] = [said.places[start], said.places[start + wanted.length - 1]];
  return text.slice(from, to + 1);
}

/** Without what people do not see, each run of spaces as one; and where each character of it stood. */
function bare(folded: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let text = "";
  for (let at = 0; at < folded.length; at++) {
    const character = folded.charAt(at);
    if (unseen.has(character)) continue;
    const isSpace = /\s/.test(character);
    if (isSpace && (text === "" || text.endsWith(" "))) continue;
    text += isSpace ? " " : character;
    places.push(at);
  }
  return { text, places };
}

/** Zero-width and direction marks, which no model is given. */
const unseen: ReadonlySet<string> = new Set(
  "\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF",
);
