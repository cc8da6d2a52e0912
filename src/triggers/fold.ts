const letters: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "\u00a0": " ",
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "s",
  ı: "i",
  æ: "a",
};
const digits: Readonly<Record<string, string>> = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s" };

/**
 * The text as rules read it: small letters without accents, plain quotes, digits that stand for letters inside a word
 * ("hum4n") as those letters, and without what is not the customer's own new text (quoted mail, a signature, a
 * disclaimer), which becomes blank. Always as long as the text itself.
 */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  // A few capitals (İ) have small forms of two characters, which would move every place behind them.
  if (folded.length !== text.length) folded = text.replace(/./gsu, smallIfAsLong);
  if (/[^\p{ASCII}]/u.test(folded)) folded = folded.replace(/[\u00a0-\u024f‘’“”´！-～]/g, plain);
  if (/\d/.test(folded)) folded = folded.replace(/(?<=[a-z])[01345](?=[a-z])/g, (digit) => digits[digit] ?? digit);
  return folded.includes("\n") ? ownWords(folded) : folded;
}

function smallIfAsLong(character: string): string {
  const small = character.toLowerCase();
  return small.length === character.length ? small : character;
}

function plain(character: string): string {
  if (character >= "！") return String.fromCharCode(character.charCodeAt(0) - 0xfee0).toLowerCase();
  return letters[character] ?? character.normalize("NFD").charAt(0).toLowerCase();
}

const disclaimer = /^(?:this|the information in this) (?:e-?mail|message)[^\n]{0,80}(?:confidential|intended)/;

function ownWords(folded: string): string {
  let signed = false;
  return folded
    .split("\n")
    .map((row) => {
      signed ||= /^-- ?\r?$/.test(row) || disclaimer.test(row);
      return signed || row.startsWith(">") ? " ".repeat(row.length) : row;
    })
    .join("\n");
}
