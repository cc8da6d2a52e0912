import { type Everywhere, everywhere, turningAround } from "./phrases.ts";
import { kinds, pause } from "./phrases/characters.ts";
import { nowhere } from "./phrases/spans.ts";
import type { Line } from "./reading.ts";
import type { Sighting, SignalKind } from "./signal.ts";

/** Ways in which customers say one thing. */
export type Rule = {
  /** 0 to 1: how sure we are that somebody who writes this means it. */
  readonly score: number;
  readonly says: Everywhere;
  /** What turns it around when it stands just before or in what was said: "do not want to …", "already …". */
  readonly unless: Everywhere | undefined;
};

/** Ways of saying one thing, and what turns them around, in the notation of `phrases`. */
export const rule = (score: number, ways: string, unless?: string): Rule => ({
  score,
  says: everywhere(ways),
  unless: unless === undefined ? undefined : turningAround(unless),
});

/** What a rule found, and where. */
export type Find = { readonly score: number; readonly start: number; readonly end: number };

/** The surest find of any rule. */
export function surest(folded: string, rules: readonly Rule[]): Find | undefined {
  let best: Find | undefined;
  for (const each of rules) if (best === undefined || each.score > best.score) best = find(folded, each) ?? best;
  return best;
}

/** The first place where each of the rules holds, of those that hold anywhere, in their order. */
export function finds(folded: string, rules: readonly Rule[]): readonly Find[] {
  const found: Find[] = [];
  for (const each of rules) found.push(...places(folded, each, 1));
  return found;
}

/** The first place where a rule holds. A find that is turned around hides no later one. */
export const find = (folded: string, only: Rule): Find | undefined => places(folded, only, 1)[0];

/** The first places where a rule holds, one behind the other, so many at most. */
export function places(folded: string, { says, score, unless }: Rule, most: number): readonly Find[] {
  const said = says(folded);
  if (said.count === 0) return none;
  const turning = unless?.(folded) ?? nowhere;
  const found: Find[] = [];
  let from = 0;
  let first = 0;
  for (let at = 0; at < said.count && found.length < most; at++) {
    const start = said.start(at);
    const end = said.end(at);
    if (start < from) continue;
    from = end;
    const begin = clause(folded, start);
    while (first < turning.count && turning.start(first) < begin) first++;
    let by = first;
    while (by < turning.count && turning.start(by) < end && turning.end(by) > end) by++;
    if (by === turning.count || turning.start(by) >= end) found.push({ score, start, end });
  }
  return found;
}

const none: readonly Find[] = [];

/** How many characters before a find may still turn it around; further back it speaks of something else. */
const reach = 26;

/** Where the words begin that may turn a find around: in the same clause, and not far. */
function clause(folded: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < reach && ((kinds[folded.charCodeAt(at - 1)] ?? 0) & pause) === 0) at--;
  return at;
}

/** Scripts whose words stand apart and are found by a part of them; half a word is no evidence that people can read. */
const partly =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Bengali}\p{M}]/u;
const longestWord = 32;

/** The find with the whole of its first and its last word. */
function wholeWords(text: string, found: Find): Find {
  const inWord = (at: number): boolean => partly.test(text.charAt(at - 1)) && partly.test(text.charAt(at));
  let { start, end } = found;
  while (found.start - start < longestWord && inWord(start)) start--;
  while (end - found.end < longestWord && inWord(end)) end++;
  return { ...found, start, end };
}

/** A find as a sighting, with the customer's own words as evidence. */
export function sighting(line: Line, kind: SignalKind, detector: string, found: Find): Sighting {
  const { start, end } = wholeWords(line.text, found);
  const evidence = line.text.slice(start, end).trim();
  return { kind, score: hundredths(found.score), evidence, message: line.id, detector, version: "1" };
}

/** Scores have two digits: more would claim a precision that rules do not have. */
export const hundredths = (score: number): number => Math.round(Math.min(1, score) * 100) / 100;
