/** Told of each feature: what it says as a number, the place in the text that says it, and how many halves it counts. */
export type Seen = (feature: number, start: number, end: number, halves: number) => void;

/** Features are numbers below this. Training knows some ten thousand, so few others are taken for one of them. */
export const featureSpace = 2 ** 20;

/** Told of each word, by the hash that names it, and of each two in a row. */
type Met = {
  word(hash: number, start: number, end: number): void;
  pair(feature: number, start: number, end: number): void;
};

/**
 * What the linear model reads of a part of a folded text: its words, two in a row, and pieces of three to five letters
 * of longer words, so that "complaing" is still much like "complain". A piece counts half: pieces bind a model to the
 * spellings of the sources it learned from, and cost it a third of what it finds in others. All numbers are one word.
 * Linear in the text.
 */
export function features(folded: string, from: number, to: number, seen: Seen): void {
  words(folded, from, to, {
    word: (hash, start, end) => featuresOfWord(folded, hash, start, end, seen),
    pair: (feature, start, end) => seen(feature, start, end, 2),
  });
}

/** The words of a part of a folded text and what stands between two of them, in their order. */
export function words(folded: string, from: number, to: number, met: Met): void {
  let before = edge;
  let beforeStart = from;
  for (let at = from; at < to;) {
    const start = at;
    const code = folded.charCodeAt(at++);
    let word: number;
    if (isDigit(code)) {
      while (at < to && isDigit(folded.charCodeAt(at))) at++;
      word = number;
    } else if (isLetter(code)) {
      word = mix(seed, code);
      for (; at < to && (isLetter(folded.charCodeAt(at)) || isApostrophe(folded, at)); at++)
        if (isLetter(folded.charCodeAt(at))) word = mix(word, folded.charCodeAt(at));
    } else if (code === question || code === exclamation) {
      word = mix(seed, code);
    } else {
      if (code === stop || code === comma || code === newline) [before, beforeStart] = [edge, at];
      continue;
    }
    met.word(word, start, at);
    met.pair(spread(mix(before, word)), beforeStart, at);
    [before, beforeStart] = [word, start];
  }
  if (before !== edge) met.pair(spread(mix(before, edge)), beforeStart, to);
}

/** What is read of a word by itself: it and, where it is long enough, its pieces. */
export function featuresOfWord(folded: string, hash: number, start: number, end: number, seen: Seen): void {
  if (end - start > shortest && hash !== number) pieces(folded, start, end, seen);
  seen(spread(hash), start, end, 2);
}

/** Pieces of a word, of which the first and the last also hold its edge. */
function pieces(folded: string, start: number, end: number, seen: Seen): void {
  for (let first = start - 1; first <= end + 1 - shortest; first++) {
    let hash = piece;
    for (let at = first; at < first + longest && at <= end; at++) {
      hash = mix(hash, at < start || at === end ? 0 : folded.charCodeAt(at));
      if (at - first + 1 >= shortest) seen(spread(hash), Math.max(first, start), Math.min(at + 1, end), 1);
    }
  }
}

const shortest = 3;
const longest = 5;

/** One step of a hash in the manner of FNV-1a (Fowler, Noll, Vo), which `spread` ends. */
const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193) ^ (hash >>> 15);
const seed = 0x811c9dc5;
const edge = mix(seed, 1);
const number = mix(seed, 2);
const piece = mix(seed, 3);

/** All bits of a hash in the few that name a feature. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return ((mixed ^ (mixed >>> 15)) >>> 4) & (featureSpace - 1);
}

const [newline, exclamation, apostrophe, comma, stop, question] = [10, 33, 39, 44, 46, 63] as const;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Small Latin letters, and whatever is beyond ASCII but for its spaces, dashes and quotes. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code > 191 && (code < 0x2000 || code > 0x206f));
const isApostrophe = (folded: string, at: number): boolean =>
  folded.charCodeAt(at) === apostrophe && isLetter(folded.charCodeAt(at + 1));
