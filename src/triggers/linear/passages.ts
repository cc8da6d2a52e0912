/** A part of a text, from the first place to before the second. */
export type Passage = readonly [from: number, to: number];

/** As long as nearly every message that the model learned from. In more, the one sentence that matters is drowned. */
const whole = 240;
const shortest = 60;
const longest = 120;
/** A mail says in its first paragraphs what it wants; what is read beyond this costs time and finds little. */
const most = 2_000;

/**
 * A text as the model reads it: whole if it is short, else in parts that end where sentences do. Only so much of a long
 * one that the time stays bounded, whatever a stranger writes. Parts without a word are left out.
 */
export function passages(folded: string): readonly Passage[] {
  const found: Passage[] = [];
  const end = Math.min(folded.length, most);
  for (let from = 0; from < end;) {
    const to = end <= whole || end - from <= longest ? end : partEnd(folded, from);
    if (/\S/.test(folded.slice(from, to))) found.push([from, to]);
    from = to;
  }
  return found;
}

/** The first end of a sentence that makes a part long enough, else the last end of a word that does not make it too long. */
function partEnd(folded: string, from: number): number {
  let word = from + longest;
  for (let at = from + shortest; at <= from + longest; at++) {
    const last = folded.charAt(at - 1);
    if (last === "\n" || ((last === "." || last === "!" || last === "?") && /\s/.test(folded.charAt(at)))) return at;
    if (last === " ") word = at;
  }
  return word;
}
