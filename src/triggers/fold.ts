/** Letters and marks that people type for others, and have no decomposition of their own. */
const alike = ["’'", "‘'", "´'", '“"', '”"', "\u00a0 ", "łl", "øo", "đd", "ßs", "ıi", "æa"];
const digits: Readonly<Record<string, string>> = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s" };

/** Accented Latin letters without their accents, full-width signs as plain ones: each one character for one. */
const plain: ReadonlyMap<string, string> = new Map([
  ...characters(0xc0, 0x24f).map((letter) => [letter, letter.normalize("NFD").charAt(0).toLowerCase()] as const),
  ...characters(0xff01, 0xff5e).map((sign) => [sign, sign.normalize("NFKC").toLowerCase()] as const),
  ...alike.map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
]);

/**
 * The text as rules read it: small letters without accents, plain quotes, digits that stand for letters inside a word
 * ("hum4n") as those letters, and without what is not the customer's own (quoted mail, a disclaimer), which becomes
 * blank. Always as long as the text itself.
 */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  // A few capitals (İ) have small forms of two characters, which would move every place behind them.
  if (folded.length !== text.length) folded = text.replace(/./gsu, smallIfAsLong);
  if (/[^\p{ASCII}]/u.test(folded))
    folded = folded.replace(/[\u00a0-\u024f‘’“”！-～]/g, (each) => plain.get(each) ?? each);
  if (/\d/.test(folded)) folded = folded.replace(/(?<=[a-z])[01345](?=[a-z])/g, (digit) => digits[digit] ?? digit);
  return folded.includes("\n") ? ownWords(folded) : folded;
}

function smallIfAsLong(character: string): string {
  const small = character.toLowerCase();
  return small.length === character.length ? small : character;
}

function characters(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));
}

/** Mail programs and companies put these below what a person wrote; "legal action" in them threatens nobody. */
const disclaimer = /^(?:this|the information in this) (?:e-?mail|message)[^\n]{0,80}(?:confidential|intended)/;

const ownWords = (folded: string): string =>
  folded
    .split("\n")
    .map((row) => (row.startsWith(">") || disclaimer.test(row) ? " ".repeat(row.length) : row))
    .join("\n");
