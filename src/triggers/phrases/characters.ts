/** What a character can be to the notation; the bits of what it is stand in `kinds`. */
export const space = 1;
export const word = 2;
export const digit = 4;
export const letter = 8;
/** Ends a sentence: no gap reaches across it. */
export const stop = 16;
/** May stand before the first word and behind the last one of a message. */
export const mark = 32;

/** By UTF-16 code unit: one look-up tells what a regular expression would need a class for. */
export const kinds = new Uint8Array(0x10000);

const add = (kind: number, characters: string): void => {
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    kinds[code] = (kinds[code] ?? 0) | kind;
  }
};
const spaces =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
add(space, `${spaces},`);
add(digit | word | mark, "0123456789");
add(letter | word, "abcdefghijklmnopqrstuvwxyz");
add(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_");
add(stop, ".!?\n");
add(mark, `${spaces}!"#$%&'()*+,-./:;<=>?@¡¿。、…`);

/** Whether the character at a place is of a kind; before the beginning and behind the end there is none. */
export const isAt = (text: string, at: number, kind: number): boolean =>
  at >= 0 && at < text.length && ((kinds[text.charCodeAt(at)] ?? 0) & kind) !== 0;

/** How far characters of one kind reach from a place, to at most another. */
export function past(text: string, from: number, kind: number, most = text.length): number {
  let at = from;
  while (at < most && isAt(text, at, kind)) at++;
  return at;
}
