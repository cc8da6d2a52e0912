import type { LinearKind, Model } from "./model.ts";
import type { Passage } from "./passages.ts";

/** What an agent takes in at a glance. */
const longest = 80;

/** The words of a passage that speak most for a kind, as one span of at most 80 characters that is never empty. */
export function tellingWords(model: Model, kind: LinearKind, folded: string, passage: Passage): Passage {
  const [from, to] = passage;
  const adds = new Float64Array(to - from);
  model.explain(kind, folded, passage, (more, start, end) => {
    for (let at = start; at < end; at++) adds[at - from] = (adds[at - from] ?? 0) + more / (end - start);
  });
  const words = Array.from(folded.slice(from, to).matchAll(/\S+/g), ({ index, 0: word }) => ({
    start: from + index,
    end: from + index + Math.min(word.length, longest),
    adds: adds.subarray(index, index + word.length).reduce((sum, each) => sum + each, 0),
  }));
  let best = { start: words[0]?.start ?? from, end: words[0]?.end ?? to, adds: Number.NEGATIVE_INFINITY };
  for (const [first, { start }] of words.entries()) {
    let sum = 0;
    for (const { end, adds: more } of words.slice(first, first + longest / 2)) {
      if (end - start > longest) break;
      sum += more;
      if (sum > best.adds) best = { start, end, adds: sum };
    }
  }
  return [best.start, best.end];
}
