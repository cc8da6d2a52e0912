/** Words that stand in any message and say nothing about what it is about. */
const empty = new Set(
  `
  the and for you your with that this have are was not can but just from they will what when where how why who
  does did has had its our out about would could should please thanks thank hello hey there here been being
  than then them into some any all one get got let want need like know yes yeah
  no not okay fine good great sure right perfect sounds nice really also again still actually only very much sorry
  look looking think something anything thing things`.split(/\s+/),
);

/** The words of a folded text that carry meaning, without their commonest endings, each once. */
export function meaningfulWords(folded: string): ReadonlySet<string> {
  const words = folded.match(/[\p{L}\d]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !empty.has(word) && (word.length > 2 || /\d/.test(word))).map(stem));
}

/** "orders", "ordered" and "ordering" are the same word to somebody who asks again. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, "") : word);

/** How much of the words of both is in both, 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
