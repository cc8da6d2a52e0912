import { attribution } from "./attribution.ts";
import { endOfHeaders } from "./header-block.ts";
import type { Line } from "./line.ts";
import { longestMark } from "./phrases.ts";
import { isForward, isSeparator } from "./separator.ts";
import { isRule } from "./signature.ts";

/**
 * What a line is by itself. `intro` names who wrote the quotation below it, `sure` even where no quotation is marked
 * below; `older` begins a whole older mail.
 */
export type Kind = "blank" | "text" | "quote" | "intro" | "sure" | "headers" | "older" | "forward" | "rule";

const quoted = /^\s*(?:>|＞|&gt;)/;
/** "Ann> words", as some old programs quote; a path ("Settings> Account") looks the same, so two must stand together. */
const alias = /^\s{0,3}\p{L}{1,12}(?=>)/u;
/** The end of an attribution whose address was broken just before its ">". */
const closesAddress = /^\s*>\s*(?:\p{L}[\p{L}\s()/]{1,40})?[:：]\s*$/u;

export function classify(lines: readonly Line[]): readonly Kind[] {
  const texts = lines.map((line) => line.text);
  const kinds: Kind[] = [];
  const isQuote = (at: number) =>
    at < lines.length && (isMarked(lines[at]) || isArrowed(texts[at] ?? "") || isAlias(texts, at));
  const hasMarks = lines.some(isMarked);
  let boundary = 0;
  let marked = 0;
  const put = (kind: Kind, start: number, end: number) => {
    for (let at = start; at < end; at++) kinds[at] = kind;
    boundary = end;
  };

  for (let at = 0; at < lines.length; at++) {
    const text = texts[at] ?? "";
    const mark = lines[at]?.mark;
    if (text.trim() === "") kinds[at] = "blank";
    else if (text.length > longestMark * 4) kinds[at] = mark === "quote" ? "quote" : "text";
    else if (isForward(text) && (mark === undefined || kinds[at - 1] !== "quote")) put("forward", at, at + 1);
    else if (isMarked(lines[at])) {
      if (kinds[at - 1] !== "quote" && kinds[at - 1] !== "blank") marked = at;
      const intro = at - marked < 5 ? attribution(texts, at, marked, true) : undefined;
      put("quote", at, at + 1);
      if (intro !== undefined) put("intro", intro.start, at + 1);
    } else if (isSeparator(text)) put("older", at, at + 1);
    else if (isArrowed(text) || isAlias(texts, at) || isBarred(text, kinds, at)) put("quote", at, at + 1);
    else if (isRule(text)) put("rule", at, at + 1);
    else {
      const end = endOfHeaders(texts, at);
      const isAbove = isQuote(nextWritten(texts, at + 1));
      // What HTML marks as quoted is surer than any words above what it does not mark.
      const found = end === undefined && (isAbove || !hasMarks) ? attribution(texts, at, boundary, isAbove) : undefined;
      if (end !== undefined) {
        put("headers", at, end);
        at = end - 1;
      } else if (found !== undefined) put(found.sure ? "sure" : "intro", found.start, at + 1);
      else kinds[at] = quoted.test(text) ? "quote" : "text";
    }
  }
  mendBrokenQuotes(texts, kinds);
  return kinds;
}

const isArrowed = (text: string) => quoted.test(text) && !closesAddress.test(text);

const isMarked = (line: Line | undefined) => line?.mark !== undefined && line.mark !== "format";

/** A link that a mail program broke out of a quoted line: "> see (http://…" over two lines. */
function mendBrokenQuotes(texts: readonly string[], kinds: Kind[]): void {
  for (let at = 1; at + 1 < texts.length; at++) {
    if (kinds[at] !== "text" || kinds[at - 1] !== "quote" || kinds[at + 1] !== "quote") continue;
    const text = texts[at] ?? "";
    const above = texts[at - 1] ?? "";
    const isOpen = /[(<]\s?https?:[^\s)>]*$/.test(above.slice(-longestMark));
    if (isOpen || /^\s*[(<]?https?:\/\/\S+[)>]?\s*>?\s*$/.test(text)) kinds[at] = "quote";
  }
}

function isAlias(texts: readonly string[], at: number): boolean {
  const name = alias.exec(texts[at] ?? "")?.[0];
  if (name === undefined) return false;
  return (
    [at - 1, at + 1].some((near) => texts[near]?.startsWith(`${name}>`)) || attributionAbove(texts, at, name.trim())
  );
}

/** Whether the line above, past blank ones, tells that this person wrote. */
function attributionAbove(texts: readonly string[], at: number, name: string): boolean {
  const above = [texts[at - 1], texts[at - 2]].find((text) => text !== undefined && text.trim() !== "");
  return (
    above !== undefined &&
    above.length < longestMark &&
    /[:：]\s*$/.test(above) &&
    above.toLowerCase().includes(name.toLowerCase())
  );
}

/** "| words" quotes where a quotation is expected; elsewhere it is a table. */
function isBarred(text: string, kinds: readonly Kind[], at: number): boolean {
  if (!/^\s{0,3}\|\s/.test(text)) return false;
  const above = kinds.slice(Math.max(0, at - 2), at).findLast((kind) => kind !== "blank");
  return above === "intro" || above === "sure" || above === "quote";
}

function nextWritten(texts: readonly string[], start: number): number {
  const found = texts.slice(start, start + 4).findIndex((text) => text.trim() !== "");
  return found < 0 ? start : start + found;
}
