import { behindSpace } from "./characters.ts";
import { firstAt, type KnownWords } from "./known-words.ts";
import { better, none, onlyFirst, type Tail } from "./states.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Where something is said in a text, the last place first: where it begins, and the character behind its last. */
export type Spans = { readonly starts: number[]; readonly ends: number[] };

/** Adds a place that is in front of all that were added before, or the first of them again. */
export function addSpan({ starts, ends }: Spans, traits: number, start: number, end: number): void {
  const last = starts.length - 1;
  const known = last < 0 ? undefined : starts[last];
  // Before what begins with the message nothing is said, but for figures among the marks.
  if (known !== undefined && known < start) return;
  const place = known === start || (known !== undefined && (traits & onlyFirst) !== 0) ? last : last + 1;
  ends[place] = known === start ? better(traits, ends[place] ?? none, end) : end;
  starts[place] = start;
}

/** Where a way ends whose end was found, with what may follow it. */
export function withTail(tail: Tail, vocabulary: Vocabulary, text: KnownWords, from: number): number {
  let end = from;
  for (const { set, most } of tail)
    for (let repeat = 0; repeat < most; repeat++) {
      const next = behindSpace(text.codes, end);
      let furthest = none;
      for (let at = firstAt(text, next); text.starts[at] === next; at++)
        if (vocabulary.holds(set, text.words[at] ?? 0)) furthest = Math.max(furthest, text.ends[at] ?? 0);
      if (furthest === none) break;
      end = furthest;
    }
  return end;
}
