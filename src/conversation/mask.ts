const dot = String.raw`(?:\s{0,2}[([{]\s?(?:dot|punkt|punto|point|\.)\s?[)\]}]\s{0,2}|\s{1,2}dot\s{1,2})`;
const label = String.raw`[\p{L}\d][\p{L}\d-]{0,62}`;
const local = String.raw`(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}`;
/** As people spell an address so that robots do not read it: "anna.berg (at) example [dot] com". */
const spelledInBrackets = new RegExp(
  String.raw`${local}(?:${dot}${label}){0,3}\s{0,2}[([{]\s?(?:at|ät|arroba)\s?[)\]}]\s{0,2}${label}(?:(?:\.|${dot})${label}){1,4}`,
  "giu",
);
/**
 * "anna at example dot com" is one only where something says so: a word for it before, or a name that is no word. Else
 * "we looked at example dot com" would be.
 */
const spelledInWords = new RegExp(
  String.raw`(?:(?<=\b(?:e-?mail|mail|address|reach|write|contact)\b[^.!?\n]{0,30})${local}|${local}(?:${dot}${label}|(?<=[\d._])[\p{L}\d]{0,30}))\s{1,2}at\s{1,2}${label}(?:${dot}${label}){1,4}`,
  "giu",
);

const masks = [
  [/https?:\/\/\S+|\bwww\.\S+/gi, "[link]"],
  [/[^\s@<>()]{1,64}@[^\s@<>()]{1,190}[\p{L}\d]/gu, "[address]"],
  [spelledInBrackets, "[address]"],
  [spelledInWords, "[address]"],
  [/(?<![\p{L}\d])@[\p{L}\d_](?:\.?[\p{L}\d_]){1,50}/gu, "[handle]"],
  // An amount has two digits after its mark or few in all; what is longer names somebody or something, however it is
  // grouped: "(22) 12 34 56", "4111 – 1111 – 1111 – 1111".
  [/\+?\p{Nd}(?:[\s()./·\p{Pd}\p{Cf}]{0,3}\p{Nd}){5,30}/gu, "[number]"],
] as const;

/** Shorter than this, what stands in a name ("de", "J") stands in many other places, too. */
const shortest = 3;

/**
 * A text without what names its writer: mail addresses, links, handles, numbers of six digits and more, and the words
 * of the names that we know them by.
 */
export function mask(text: string, names: readonly string[] = []): string {
  const hidden = new Set(names.flatMap(wordsOf).filter((word) => word.length >= shortest));
  const masked = masks.reduce((rest, [pattern, name]) => rest.replace(pattern, name), text);
  if (hidden.size === 0) return masked;
  return masked.replace(words, (word) => (hidden.has(word.toLowerCase()) ? "[name]" : word));
}

const words = /[\p{L}\p{M}]+/gu;

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(words) ?? [];
