/** What a character can be to the notation; the bits of what it is stand in `kinds`. */
export const space = 1;
export const word = 2;
export const digit = 4;
export const letter = 8;
/** May end a sentence. */
const stop = 16;
/** May stand before the first word and behind the last one of a message. */
export const mark = 32;
/** Ends a clause: what stands before it turns nothing around behind it. */
export const pause = 64;

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
add(pause, ",;.!?\n");
add(mark, `${spaces}!"#$%&'()*+,-./:;<=>?@¡¿。、…`);

/** Whether the character at a place is of a kind. */
export const isAt = (codes: Uint16Array, at: number, kind: number): boolean =>
  ((kinds[codes[at] ?? 0] ?? 0) & kind) !== 0;

/** Whether a sentence ends at a place, so that no gap reaches across it; the point of "£34.99" ends none. */
export const endsSentence = (codes: Uint16Array, at: number): boolean =>
  isAt(codes, at, stop) && !(codes[at] === point && isAt(codes, at - 1, digit) && isAt(codes, at + 1, digit));

export const point = 0x2e;

/** How far characters of one kind reach from a place. */
export function past(codes: Uint16Array, from: number, kind: number): number {
  let at = from;
  while (isAt(codes, at, kind)) at++;
  return at;
}

/** Where the word behind a space begins: one to three characters of space, a comma among them or not. Else -1. */
export function behindSpace(codes: Uint16Array, from: number): number {
  if (!isAt(codes, from, space)) return -1;
  if (!isAt(codes, from + 1, space)) return from + 1;
  if (!isAt(codes, from + 2, space)) return from + 2;
  return isAt(codes, from + 3, space) ? -1 : from + 3;
}
