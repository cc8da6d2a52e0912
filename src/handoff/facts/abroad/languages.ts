import { da } from "./da.ts";
import { de } from "./de.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { wordsOf } from "./one-of.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { sv } from "./sv.ts";
import type { FactWords } from "./words.ts";

const all: readonly FactWords[] = [da, de, es, fr, it, nb, nl, pl, pt, sv];

/** What each language says of something, in lines. */
export const abroad = (of: (words: FactWords) => string): string => all.map(of).join("\n");

/**
 * Any word of any language as a part of a regular expression. They are grouped by their first letters, so that at each
 * place of a text one group is tried, not hundreds of words.
 */
export function anyOf(of: (words: FactWords) => string): string {
  const groups = new Map<string, string[]>();
  for (const word of new Set(wordsOf(abroad(of)).flatMap(opened))) {
    const first = /^[a-z](?![?*{])/.exec(word)?.[0] ?? "";
    groups.set(first, [...(groups.get(first) ?? []), word.slice(first.length)]);
  }
  return `(?:${[...groups].map(([first, rest]) => `${first}(?:${rest.join("|")})`).join("|")})`.replaceAll("_", "\\s");
}

/** "(?:on|by)_friday" as "on_friday" and "by_friday". */
function opened(word: string): readonly string[] {
  const { choices, maybe, rest = "" } = /^\(\?:(?<choices>[^()]*)\)(?<maybe>\??)(?<rest>.*)$/.exec(word)?.groups ?? {};
  if (choices === undefined) return [word];
  return [...choices.split("|").map((choice) => choice + rest), ...(maybe === "?" ? [rest] : [])].flatMap(opened);
}
