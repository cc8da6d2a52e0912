/** Whoever writes less is read to the end, whatever it is. */
const long = 4_000;
/** So much is read of what is said over and over: two of the longest pieces and more. */
const kept = 1_000;
/** A longer piece than this, as often as a text has room for it, is read each time. */
const longestPiece = 400;
/** Characters that come again are a piece that comes again if there are so many of them. */
const telling = 32;
/** Pieces are looked for from place to place in such steps, and followed in such. */
const step = 500;
const stride = 256;

/**
 * A text without what it says for the hundredth time: a key held down, one sentence pasted over and over, the padding
 * of a newsletter. Whole pieces are left out, so what is left stands somewhere in the text word for word, but for a
 * place that is longer than what is kept. Nobody reads more of it either, and a stranger who sends ten pages of one
 * sentence should not take ten times as long as one who sends two.
 */
export function withoutEndlessRepeats(text: string): string {
  if (text.length <= long) return text;
  let read = "";
  let from = 0;
  for (let at = 0; at + kept < text.length;) {
    const piece = pieceAt(text, at);
    const end = piece === 0 ? at : repeatedUntil(text, at, piece);
    const endless = end - at - kept;
    if (endless >= piece && piece > 0) {
      read += text.slice(from, at + kept);
      from = at + kept + endless - (endless % piece);
    }
    at = Math.max(at + step, end);
  }
  return from === 0 ? text : read + text.slice(from);
}

/** How many characters behind a place the same ones come again; 0: they do not soon. */
function pieceAt(text: string, at: number): number {
  const beginning = text.slice(at, at + telling);
  return text.slice(at + 1, at + longestPiece + telling).indexOf(beginning) + 1;
}

/** How far a piece that begins at a place is said again and again, found in strides. */
function repeatedUntil(text: string, at: number, piece: number): number {
  let end = at + piece + telling;
  while (end + stride <= text.length && text.startsWith(text.slice(end - piece, end - piece + stride), end))
    end += stride;
  return end;
}
