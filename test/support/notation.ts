/**
 * The notation of `phrases`, read the plain way: as one regular expression. Slow, and short enough to be believed; what
 * the machine finds is held against it. Where `left` is given, it is true only of what ends so many characters
 * before the end of the text.
 */
export function asRegExp(line: string, left?: number): RegExp {
  const pattern = patternOf(line);
  return new RegExp(left === undefined ? pattern : `(?:${pattern})(?=[^]{${left}}$)`);
}

const space = "[\\s,]{1,3}";
const marks = "[\\s\\d!-/:-@¡¿。、…]*";
const start = `^${marks}(?:(?<=@)\\w+${marks})*`;

function patternOf(line: string): string {
  let pattern = "";
  let between = "";
  for (const token of line.split(/\s+/)) {
    const [, optional, many] = /^\[(.+)\](\+?)$/.exec(token) ?? [];
    if (optional !== undefined) {
      // An optional place brings its own space: before it or, where nothing stands before, behind it.
      const place = between === "" ? alternatives(optional) + space : between + alternatives(optional);
      pattern += `(?:${place})${many === "+" ? "{0,6}" : "?"}`;
    } else if (token === "^" || token === "$" || token === "…") {
      pattern += token === "^" ? start : token === "$" ? `${marks}$` : "(?:[^.!?\\n]|(?<=\\d)\\.(?=\\d)){1,40}?";
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
