import { anyOf, escaped, isSpoken, longestMark, plainly } from "./phrases.ts";
import { devices, sentFrom } from "./words/phones.ts";

const device = `(?:.{0,50}(?:${anyOf([devices])}).{0,60})`;
const footer = new RegExp(
  `^[\\s<(*_-]*(?:${Object.values(sentFrom)
    .flat()
    .map((phrase) =>
      escaped(plainly(phrase)).replaceAll("…", device).replaceAll("\\*", "\\S{1,40}(?:\\s\\S{1,40}){0,3}"),
    )
    .join("|")})[\\s>)*_.!]*(?:<?https?:\\S+|please excuse.{0,40})?$`,
  "u",
);
const named = new RegExp(
  `^(?:\\p{L}{2,20}\\s)?(?:from|via|by)\\s(?:my\\s)?(?:${anyOf([devices])})\\p{L}*\\s?\\d{0,2}\\W*$`,
  "u",
);

/** A list tells its readers how to leave it. */
const leaving = /^unsubscribe: .*(?:@|https?:)/;

/** What no person writes below a mail, but a phone, a mail program or a list: "Sent from my iPhone". */
export function isFooter(line: string): boolean {
  if (line.length > 140) return false;
  const plain = plainly(line);
  return footer.test(plain) || named.test(plain) || leaving.test(plain);
}

/** Two dashes: what follows is a signature (RFC 3676, 4.3). */
export const isDashes = (line: string) => /^\s*--\s*$/.test(line);

/** A line of nothing but strokes. Under it stands a signature, or the next part of a long mail. */
export const isRule = (line: string) => line.length <= longestMark && /^\s*(?:[-_=*~#+—–]{2,}|[ᐧ—])\s*$/.test(line);

/** More than this below two dashes is no signature. */
export const longestSignature = 30;
const longestBelowRule = 8;

/** Outlook and lists draw such a line; people who type one are sooner done. */
const drawn = /_{10}/;
const contact = /@|https?:|www\.|\+?\d[\d ()/.-]{6,}\d/;

const isSentence = (line: string) => line.length < longestMark && /\s\S+\s.*[\p{Ll}\d][.!]\s*$/u.test(line);

/** Whether what stands below a line of strokes is a signature. In doubt it is not: it may be the rest of a letter. */
export function isSignature(rule: string, below: readonly string[]): boolean {
  const lines = below.filter((line) => line.trim() !== "");
  if (isDashes(rule)) return lines.length <= longestSignature;
  if (lines.length > longestBelowRule || lines.slice(0, -1).some(isRule)) return false;
  const text = plainly(lines.join(" "));
  if (/[?？]/.test(text)) return false;
  return drawn.test(rule) || (contact.test(text) && !isSpoken(text) && !lines.some(isSentence));
}
