/** Letters and marks that people type for others, and have no decomposition of their own. */
const alike = ["’'", "‘'", "´'", '“"', '”"', "\u00a0 ", "łl", "øo", "đd", "ßs", "ıi", "æa"];

/** Accented Latin letters without their accents, full-width signs as plain ones: by code, each one character for one. */
const plain = new Uint16Array(0x10000);
for (let code = 0; code < plain.length; code++) plain[code] = code;
for (let code = 0xc0; code <= 0x24f; code++)
  plain[code] = String.fromCharCode(code).normalize("NFD").charAt(0).toLowerCase().charCodeAt(0);
for (let code = 0xff01; code <= 0xff5e; code++)
  plain[code] = String.fromCharCode(code).normalize("NFKC").toLowerCase().charCodeAt(0);
for (const pair of alike) plain[pair.charCodeAt(0)] = pair.charCodeAt(1);

/** By code the letter that a digit stands for inside a word, or 0. */
const standsFor = new Uint16Array(0x10000);
for (const pair of ["0o", "1i", "3e", "4a", "5s"]) standsFor[pair.charCodeAt(0)] = pair.charCodeAt(1);
const isLetter = (code: number): boolean => code >= 97 && code <= 122;
/** What is not yet as rules read it. */
const unplain = /[\u00a0-\u024f‘’“”！-～]|[a-z][01345][a-z]/;

/**
 * The text as rules read it: small letters without accents, plain quotes, digits that stand for letters inside a word
 * ("hum4n") as those letters, "w/" as "w", "w/o" as "w-o", and without what is not the customer's own (quoted mail, a
 * disclaimer), which becomes blank. Always as long as the text itself.
 */
export function fold(text: string): string {
  // The one capital whose small form is two characters, which would move every place behind it.
  const lower = (text.includes("İ") ? text.replaceAll("İ", "i") : text).toLowerCase();
  // "Speak w/ an agent", "rebook w/o a fee": a slash is no letter of a word, and rules could not name it.
  const small = lower.includes("w/") ? lower.replaceAll(/\bw\/o\b/g, "w-o").replaceAll(/\bw\//g, "w ") : lower;
  const folded = unplain.test(small) ? plainly(small) : small;
  return foreignRow.test(folded) ? ownWords(folded) : folded;
}

const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });

/** Character for character, in one go: to replace each by a call of its own would take ten times as long. */
function plainly(small: string): string {
  const codes = new Uint16Array(small.length);
  for (let at = 0; at < codes.length; at++) codes[at] = plain[small.charCodeAt(at)] ?? 0;
  for (let at = 1; at < codes.length - 1; at++) {
    const stands = standsFor[codes[at] ?? 0] ?? 0;
    if (stands !== 0 && isLetter(codes[at + 1] ?? 0) && isLetter(plain[small.charCodeAt(at - 1)] ?? 0))
      codes[at] = stands;
  }
  return utf16.decode(codes);
}

/** Mail programs and companies put these below what a person wrote; "legal action" in them threatens nobody. */
const disclaimer = /^(?:this|the information in this) (?:e-?mail|message)[^\n]{0,80}(?:confidential|intended)/;

/** Whether there may be such a row, or a quoted one. */
const foreignRow = /(?:^|\n)(?:>|th(?:is|e information in this) (?:e-?mail|message))/;

const ownWords = (folded: string): string =>
  folded
    .split("\n")
    .map((row) => (row.startsWith(">") || disclaimer.test(row) ? " ".repeat(row.length) : row))
    .join("\n");
