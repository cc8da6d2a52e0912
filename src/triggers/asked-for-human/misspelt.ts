const neighbours: Readonly<Record<string, string>> = {
  a: "s",
  b: "vn",
  c: "xv",
  d: "sf",
  e: "wr",
  g: "fh",
  h: "gj",
  i: "uo",
  k: "jl",
  l: "k",
  m: "n",
  n: "bm",
  o: "ip",
  p: "o",
  r: "et",
  s: "ad",
  t: "ry",
  u: "yi",
};
/** What a slip makes of one word and is another word of its own. */
const words = new Set(["gent", "manage", "manages", "peak", "spear", "tall", "tale", "seak"]);

/**
 * What hurried thumbs make of a word, as alternatives for `phrases`: a letter too few, a letter twice, two letters in
 * the wrong order, or the key beside the right one.
 */
export function misspelt(word: string): string {
  const slips = new Set<string>();
  for (let at = 0; at < word.length; at++) {
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    slips.add(before + after);
    slips.add(before + letter + letter + after);
    slips.add(before + after.charAt(0) + letter + after.slice(1));
    for (const beside of neighbours[letter] ?? "") slips.add(before + beside + after);
  }
  return [...slips].filter((slip) => slip !== word && !words.has(slip)).join("/");
}
