/** The longest phrases first, so that a shorter one does not hide the rest of a longer one. */
export function anyOf(lists: Iterable<readonly string[]>): string {
  const phrases = [...new Set([...lists].flat().map((phrase) => phrase.normalize("NFC").toLowerCase()))];
  return phrases
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join("|");
}

/** The phrase for a pattern; any white space in it stands for any other. */
export function escaped(phrase: string): string {
  return phrase.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");
}

/** A line as it is compared: composed letters, small, western digits, one space, without marks of direction. */
export function plainly(line: string): string {
  return line
    .normalize("NFC")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b-\u200d\ufeff]/g, "")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Longer lines are somebody's paragraph: no mail program writes them above a quotation. */
export const longestMark = 500;

const spoken =
  /(?<!\p{L})(?:i|we|you|ich|wir|ihr|nous|vous|yo|your|my|me|his|her|their|ihre?|mein|please|bitte)(?!\p{L})/u;

/** Whether somebody speaks in a line: no mail program and no signature says "I" or "you". Expects it as `plainly` gives it. */
export const isSpoken = (line: string) => spoken.test(line.replace(/\S*@\S*/g, ""));
