/**
 * What customers write, in a notation that people can read, made into one regular expression over folded text.
 * Each line is one way of saying it:
 *
 *     talk/speak to an [real] agent     `/` parts alternatives, a place in `[…]` may be missing
 *     talk [to/with/a/the]+ agent       `[…]+` may come up to six times
 *     still_waiting/no_answer           `_` is a space inside an alternative; a comma may stand in any space
 *     frustrat* with colou?r            `*` is any ending, `?` makes the letter before it optional
 *     buy … # pieces                    `…` is up to forty characters of the sentence, `#` a number from ten on
 *     ^ hello $                         `^` and `$` are the ends of the message, marks aside
 *
 * A line that ends in `/` goes on in the next. An apostrophe may be missing ("dont"). Nothing repeats without a bound
 * and nothing repeats inside a repeat, so the time is linear in the text, whatever a stranger writes.
 */
export function phrases(lines: string): RegExp {
  const ways = lines
    .replace(/\/\s*\n\s*/g, "/")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return new RegExp(ways.map(way).join("|"));
}

const space = "[\\s,]{1,3}";
const marks = "[\\s\\d!-/:-@¡¿。、…]*";

function way(line: string): string {
  let pattern = "";
  let between = "";
  for (const token of line.split(/\s+/)) {
    const [, optional, many] = /^\[(.+)\](\+?)$/.exec(token) ?? [];
    if (optional !== undefined) {
      // An optional place brings its own space: before it or, where nothing stands before, behind it.
      const place = between === "" ? alternatives(optional) + space : between + alternatives(optional);
      pattern += `(?:${place})${many === "+" ? "{0,6}" : "?"}`;
    } else if (token === "^" || token === "$" || token === "…") {
      pattern += token === "^" ? `^${marks}` : token === "$" ? `${marks}$` : "[^.!?\\n]{1,40}?";
      between = "";
    } else {
      pattern += between + alternatives(token);
      between = space;
    }
  }
  return pattern;
}

const alternatives = (token: string): string => `(?:${token.split("/").map(word).join("|")})`;

function word(text: string): string {
  const pattern = text
    .replace(/[.+(){}|\\]/g, "\\$&")
    .replaceAll("'", "'?")
    .replaceAll("_", space)
    .replaceAll("#", "\\b\\d[\\d.,]{0,8}\\d")
    .replaceAll("*", "[a-z]*");
  // Only Latin words have edges that a regular expression knows.
  return (/^[a-z\d]/.test(text) ? "\\b" : "") + pattern + (/[a-z\d?]$/.test(text) ? "\\b" : "");
}
