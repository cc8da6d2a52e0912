/** A stretch of a text, and which of the marks it carries. */
export type Stretch<T> = { readonly text: string; readonly marks: readonly T[] };
type Mark = { readonly evidence: string };

/**
 * Cuts a text where the marked words begin and end. Words that overlap share a stretch; words that the text does not
 * contain mark nothing. The stretches joined are the text.
 */
export function markEvidence<T extends Mark>(text: string, marks: readonly T[]): Stretch<T>[] {
  const spans = marks.flatMap((mark) => {
    const from = find(text, mark.evidence);
    return from === -1 ? [] : [{ from, to: from + mark.evidence.length, mark }];
  });
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])].toSorted((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    return {
      text: text.slice(from, to),
      marks: spans.filter((span) => span.from <= from && span.to >= to).map(({ mark }) => mark),
    };
  });
}

function find(text: string, words: string): number {
  if (words === "") return -1;
  const exact = text.indexOf(words);
  if (exact !== -1) return exact;
  const lower = text.toLowerCase();
  // A few letters change their length with their case; places would no longer agree.
  return lower.length === text.length ? lower.indexOf(words.toLowerCase()) : -1;
}

/** A text cut into words and web addresses. Only http and https lead anywhere. */
export function cutLinks(text: string): { text: string; href?: string }[] {
  const parts: { text: string; href?: string }[] = [];
  let from = 0;
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]}’']/gi)) {
    if (!URL.canParse(match[0])) continue;
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    parts.push({ text: match[0], href: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}
