import { anyOf, isSpoken, longestMark, plainly } from "./phrases.ts";
import { on, weekdays, wrote } from "./words/wrote.ts";

/** Mail programs break "On … wrote:" over up to so many lines. */
const mostLines = 5;

const verb = new RegExp(
  `(?<!\\p{L})(?:${anyOf(Object.values(wrote))})(?!\\p{L})|[\\u3040-\\u9fff\\uac00-\\ud7af](?:${anyOf([wrote["ja"] ?? [], wrote["ko"] ?? [], wrote["zh"] ?? []])})`,
  "u",
);
const opening = new RegExp(`^(?:(?:${anyOf(Object.values(on))})[\\s,]|(?:${anyOf([weekdays])})[.,\\s(]|\\d)`, "u");
const year = /(?<!\d)(?:19|2[0-5])\d\d(?!\d)/;
const numericDate = /(?<!\d)\d{1,4}[-/.]\s?\d{1,2}[-/.]\s?\d{1,4}(?!\d)/;
const dayOfMonth = /(?<!\p{L})\p{L}{3,12}\.?\s\d{1,2}(?:,|\sat\s)/u;
const time = /(?<!\d)\d{1,2}\s?[:.h時时시]\s?\d{2}(?!\d)/;
const address = /[^\s<>()"]@[^\s<>()"]{2,}/;
const enclosed = /[<(][^<>()]{0,160}@[^<>()]{2,160}[>)]/;
const colon = /[:：][\s>*_"')-]{0,5}$/;
const ends = /[:：][\s>*_"')-]{0,5}$|-{2,}$|>$/;
/** Some programs choose a verb that people use every day; theirs stands last. */
const everyday = /^on\s.*\s(?:sent|said|posted)\s?:$/;
/** "---- Ann wrote ----", as Android and Zoho write it. */
const dashed = /^-{2,}.{3,200}-{2,}$/;
/** Gmail once wrote only this, here and there without the address. */
const bare = /^\d{4}-\d\d-\d\d \d{1,2}:\d\d gmt[+-]\d\d:\d\d\s\S.{0,80}$/;

/**
 * Whether the lines up to `end` are a mail program's "On Monday, Ann wrote:", and where it begins, not before `from`.
 * `sure`: it says so much that no quotation need follow; otherwise it is one only above a quotation.
 */
export function attribution(
  lines: readonly string[],
  end: number,
  from: number,
  isQuotedNext: boolean,
): { readonly start: number; readonly sure: boolean } | undefined {
  const last = plainly(lines[end] ?? "");
  if (last.length > longestMark || !(ends.test(last) || (isQuotedNext && verb.test(last)) || bare.test(last)))
    return undefined;
  let joined = "";
  let found: { start: number; sure: boolean } | undefined;
  for (let start = end; start >= from && start > end - mostLines; start--) {
    const line = plainly(lines[start] ?? "");
    // Polymail leaves a blank line before the address.
    if (line === "" && joined.startsWith("<")) continue;
    if (line === "" || (start < end && isProse(line))) break;
    joined = `${line} ${joined}`.trim();
    if (joined.length > longestMark) break;
    const proof = proofIn(joined, isQuotedNext);
    const isBegun = opensWithDate(joined);
    // An attribution that began without a date begins higher up, where one stands.
    if (proof !== undefined && (found === undefined || isBegun || isOpen(line)))
      found = { start, sure: proof === "sure" };
    if (found !== undefined && isBegun) break;
  }
  return found;
}

/** A line that ends a sentence, or in which a person speaks. */
const isProse = (line: string) => /[!?:]$/.test(line) || (isSpoken(line) && !address.test(line));

/** A line in which an address begins that the next line ends. */
const isOpen = (line: string) => /<[^>]*$/.test(line);

function proofIn(line: string, isQuotedNext: boolean): "sure" | "likely" | undefined {
  if (bare.test(line)) return "sure";
  const says = verb.test(line) || everyday.test(line);
  const date = year.test(line) || numericDate.test(line) || (opening.test(line) && dayOfMonth.test(line));
  const isTold = isSpoken(line) && !enclosed.test(line);
  if (dashed.test(line) && says) return "sure";
  if (ends.test(line) && !isTold) {
    if (says && date && (time.test(line) || address.test(line))) return "sure";
    if (date && time.test(line) && enclosed.test(line) && colon.test(line)) return "sure";
  }
  if (!isQuotedNext) return undefined;
  if (date && (address.test(line) || says)) return "likely";
  if (isTold || !colon.test(line)) return undefined;
  const isShort = line.split(" ").length < 7;
  if (says && (isShort || address.test(line) || opening.test(line))) return "likely";
  return (date && time.test(line)) || (isShort && enclosed.test(line)) ? "likely" : undefined;
}

const opensWithDate = (line: string) =>
  opening.test(line) && (year.test(line) || numericDate.test(line) || time.test(line));

/** "reply On Mon, 3 May 2027 at 10:00, ann@shop.test wrote:" as the two lines that it should have been. */
const joinedLine = /^(.{1,300}?\S)(?:\s+|\s*-{2,}\s*)(On (?:\p{L}{3,9}[,.]?\s|\d)[^\n]{8,200}\swrote:)\s*$/u;

export function splitJoined(line: string): readonly string[] {
  if (line.length > longestMark || !line.trimEnd().endsWith("wrote:") || /^\s*(?:On\s|>)/.test(line)) return [line];
  const [, before, after] = joinedLine.exec(line) ?? [];
  if (before === undefined || after === undefined || !/\p{L}/u.test(before)) return [line];
  return proofIn(plainly(after), false) === "sure" ? [before, after] : [line];
}
