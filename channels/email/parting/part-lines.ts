import { settleBlocks } from "./blocks.ts";
import { classify, type Kind } from "./classify.ts";
import type { Line } from "./line.ts";
import { isDashes, isFooter, isRule, isSignature, longestSignature } from "./signature.ts";

/** Where a line goes. `context` is a quotation that stays because it is answered line by line. */
type Place = "text" | "context" | "quoted" | "signature" | "blank" | "dropped";

/** With fewer words above it, what a customer passes on is what they want to say: "FYI". */
const fewestWordsAboveForward = 6;

/** An answer below a quotation that is so long, and longer than what it answers, was written to be read with it. */
const longAnswer = 7;

/** Parts the lines of a mail. What is doubtful stays with the new text; where nothing else is left, all of it is new. */
export function partLines(given: readonly Line[]): { text: string; quoted: string; signature: string } {
  const lines = settleBlocks(given);
  const kinds = classify(lines);
  const end = endOfNew(lines, kinds);
  const places = kinds.map((kind, at) => (kind === "blank" ? "blank" : at < end.new ? placeOf(kind) : end.place));
  placeSignatures(lines, kinds, places, end.new);
  placeFooters(lines, places, end.new);
  placeQuotations(lines, kinds, places, end.new);
  const text = compose(lines, kinds, places);
  if (text === "") return { text: tidy(lines.map((line) => line.text)), quoted: "", signature: "" };
  const pick = (place: Place) =>
    tidy(lines.filter((_, at) => places[at] === place || places[at] === "blank").map((line) => line.text));
  return { text, quoted: pick("quoted"), signature: pick("signature") };
}

function placeOf(kind: Kind): Place {
  return kind === "quote" || kind === "intro" || kind === "sure" ? "quoted" : "text";
}

/** Where an older mail begins that goes on to the end, and where its lines go. */
function endOfNew(lines: readonly Line[], kinds: readonly Kind[]): { new: number; place: Place } {
  let words = 0;
  for (const [at, kind] of kinds.entries()) {
    const text = kind === "text" && words < fewestWordsAboveForward ? (lines[at]?.text ?? "") : "";
    if (text !== "" && !isFooter(text)) words += wordsIn(text);
    if (kind === "forward") return { new: at, place: words < fewestWordsAboveForward ? "text" : "quoted" };
    if (words === 0) continue;
    if (kind === "older" || kind === "headers") return { new: at, place: "quoted" };
    if (kind === "sure" && kinds[at + 1] !== "sure" && !isQuotedNext(kinds, at + 1))
      return { new: startOf(kinds, at), place: "quoted" };
  }
  return { new: lines.length, place: "quoted" };
}

function startOf(kinds: readonly Kind[], at: number): number {
  let start = at;
  while (kinds[start - 1] === "sure") start--;
  return start;
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const isQuotedNext = (kinds: readonly Kind[], start: number) =>
  kinds.slice(start, start + 4).find((kind) => kind !== "blank") === "quote";

/** What stands below a line of strokes, up to the next quotation. */
function placeSignatures(lines: readonly Line[], kinds: readonly Kind[], places: Place[], end: number): void {
  const said = kinds.indexOf("text");
  let isParted = false;
  for (let rule = said < 0 ? end : said + 1; rule < end; rule++) {
    if (kinds[rule] !== "rule") continue;
    const stop = endOfSignature(places, rule, end);
    const [strokes = "", ...below] = lines.slice(rule, stop).map((line) => line.text);
    // Strokes that come again part a long letter.
    if ((isParted && !isDashes(strokes)) || !isSignature(strokes, below)) {
      isParted = true;
      continue;
    }
    places[rule] = "dropped";
    for (let at = rule + 1; at < stop; at++) if (places[at] === "text") places[at] = "signature";
    rule = stop - 1;
  }
}

/** Where the lines below the strokes end: at a quotation, or one line after they have become too many. */
function endOfSignature(places: readonly Place[], rule: number, end: number): number {
  let count = 0;
  for (let at = rule + 1; at < end; at++) {
    if (places[at] === "quoted") return at;
    if (places[at] !== "blank" && ++count > longestSignature) return at + 1;
  }
  return end;
}

/** "Sent from my iPhone" where the writer's words end: at the end of the mail or above a quotation. */
function placeFooters(lines: readonly Line[], places: Place[], end: number): void {
  let isClosing = true;
  for (let at = end - 1; at >= 0; at--) {
    if (places[at] === "blank") continue;
    const isOwn = places[at] === "text";
    if (isOwn && isClosing && isFooter(lines[at]?.text ?? "")) places[at] = "signature";
    else isClosing = !isOwn;
  }
}

type Block = { start: number; end: number };

/** A quotation goes, unless the writer chose it and answers it: between others, at length, or with its sender cut away. */
function placeQuotations(lines: readonly Line[], kinds: readonly Kind[], places: Place[], end: number): void {
  const blocks = quotations(kinds, end);
  const first = places.indexOf("text");
  for (const [index, { start, end: stop }] of blocks.entries()) {
    const next = blocks[index + 1]?.start ?? end;
    const answer = places
      .slice(stop, next)
      .filter((place, at) => place === "text" && kinds[stop + at] !== "rule").length;
    if (answer === 0) continue;
    const inside = kinds.slice(start, stop);
    const isAttributed =
      inside.some((kind) => kind === "intro" || kind === "sure") || lines[stop - 1]?.mark === "quote";
    const length = inside.filter((kind) => kind === "quote").length;
    const isLong = first < start && answer >= longAnswer && length <= answer;
    if (blocks.length === 1 && isAttributed && !isLong) continue;
    for (let at = start; at < stop; at++) if (kinds[at] === "quote") places[at] = "context";
  }
}

/** The quotations, each with the attribution above it. */
function quotations(kinds: readonly Kind[], end: number): readonly Block[] {
  const blocks: Block[] = [];
  let start: number | undefined;
  let stop: number | undefined;
  for (let at = 0; at <= end; at++) {
    const kind = at < end ? kinds[at] : "text";
    if (kind === "quote" || kind === "intro" || kind === "sure") {
      start ??= at;
      if (kind === "quote") stop = at + 1;
    } else if (kind !== "blank") {
      if (start !== undefined && stop !== undefined) blocks.push({ start, end: stop });
      start = stop = undefined;
    }
  }
  return blocks;
}

/** The new text: where a quotation or signature was taken out, one blank line stands for it. */
function compose(lines: readonly Line[], kinds: readonly Kind[], places: readonly Place[]): string {
  const out: string[] = [];
  let isGap = false;
  for (const [at, place] of places.entries()) {
    const line = lines[at];
    if (line === undefined) continue;
    if (place === "signature" || (place === "quoted" && (kinds[at] === "quote" || line.mark === "quote"))) isGap = true;
    if (place !== "text" && place !== "context" && place !== "blank") continue;
    if (place !== "blank" && isGap) {
      while (out.at(-1)?.trim() === "") out.pop();
      if (out.length > 0) out.push("");
      isGap = false;
    }
    out.push(place === "context" ? asQuotation(line) : line.text);
  }
  return tidy(out);
}

/** Every line of it begins with ">", by which the triggers know that these are somebody else's words. */
function asQuotation({ text, mark }: Line): string {
  if (mark === "quote") return `> ${text}`;
  return text.trimStart().replace(/^\p{L}{1,12}>|^[|＞]|^&gt;/u, ">");
}

/** Without blank lines around it, and without strokes below. */
function tidy(lines: readonly string[]): string {
  const end = lines.findLastIndex((line) => line.trim() !== "" && !isRule(line));
  return lines
    .slice(0, end + 1)
    .join("\n")
    .trim();
}
