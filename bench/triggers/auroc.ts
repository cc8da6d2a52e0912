/** The area under the curve of hits over false alarms: 0.5 is chance, 1 is perfect. Ties count half. */
export function auroc(scores: readonly { readonly score: number; readonly positive: boolean }[]): number {
  const sorted = scores.toSorted((a, b) => a.score - b.score);
  const positives = sorted.filter(({ positive }) => positive).length;
  let ranks = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to++;
    for (let at = from; at < to; at++) if (sorted[at]?.positive === true) ranks += (from + to + 1) / 2;
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}
