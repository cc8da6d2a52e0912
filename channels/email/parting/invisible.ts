/** A flag of England, Scotland or Wales is spelled by tags; all other tags spell what only a machine reads. */
const tags = /(\u{1f3f4}[\u{e0061}-\u{e007a}]{2,6}\u{e007f})|[\u{e0000}-\u{e007f}]+/gu;

/** One or two join letters and emoji; more pad a line or carry something bit by bit. Those of a flag stay. */
const run = /(?<![\u{1f3f4}\p{Default_Ignorable_Code_Point}])\p{Default_Ignorable_Code_Point}{3,}/gu;

/** Soft hyphens, and spaces and joiners without width, change nothing that is read, and break a word for whoever searches it. */
const alone = /[\u00ad\u200b\u2060\ufeff]/gu;

/** Fewer spell nothing. */
const fewestTags = 3;

/**
 * A text without the characters that no reader sees, by which whole sentences can be passed to an AI, and whether it
 * held such a sentence.
 */
export function withoutInvisible(text: string): { readonly text: string; readonly hidden: boolean } {
  let found = 0;
  const untagged = text.replace(tags, (spelled: string, flag: string | undefined) => {
    if (flag !== undefined) return spelled;
    // Each takes two units.
    found += spelled.length / 2;
    return "";
  });
  return { text: untagged.replace(run, "").replace(alone, ""), hidden: found >= fewestTags };
}
