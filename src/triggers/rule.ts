import { phrases } from "./phrases.ts";
import type { Line } from "./reading.ts";
import type { Sighting, SignalKind } from "./signal.ts";

/** Ways in which customers say one thing. */
export type Rule = {
  /** 0 to 1: how sure we are that somebody who writes this means it. */
  readonly score: number;
  readonly says: RegExp;
  /** What turns it around when it stands just before or in what was said: "do not want to …", "already …". */
  readonly unless: RegExp | undefined;
};

/** Ways of saying one thing, and what turns them around, in the notation of `phrases`. */
export const rule = (score: number, ways: string, unless?: string): Rule => ({
  score,
  says: phrases(ways),
  unless: unless === undefined ? undefined : phrases(unless),
});

/** What a rule found, and where. */
export type Find = { readonly score: number; readonly start: number; readonly end: number };

/** The surest find of any rule. */
export function surest(folded: string, rules: readonly Rule[]): Find | undefined {
  let best: Find | undefined;
  for (const each of rules) if (best === undefined || each.score > best.score) best = find(folded, each) ?? best;
  return best;
}

/** How many characters before a find may still turn it around; further back it speaks of something else. */
const reach = 26;

/** A text that turns itself around more often than this is no longer read: time must stay in proportion to length. */
const mostTries = 4;

/** The first place where a rule holds. A find that is turned around hides no later one. */
export function find(folded: string, { says, score, unless }: Rule): Find | undefined {
  let from = 0;
  for (let tries = 0; tries < mostTries; tries++) {
    const match = says.exec(from === 0 ? folded : folded.slice(from));
    if (match === null) return undefined;
    const start = from + match.index;
    const end = start + match[0].length;
    if (unless === undefined || !unless.test(folded.slice(clause(folded, start), end))) return { score, start, end };
    from = end;
  }
  return undefined;
}

/** Where the words begin that may turn a find around: in the same clause, and not far. */
function clause(folded: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < reach && !",;.!?\n".includes(folded.charAt(at - 1))) at--;
  return at;
}

/** A find as a sighting, with the customer's own words as evidence. */
export function sighting(line: Line, kind: SignalKind, detector: string, found: Find): Sighting {
  const evidence = line.text.slice(found.start, found.end).trim();
  return { kind, score: hundredths(found.score), evidence, message: line.id, detector, version: "1" };
}

/** Scores have two digits: more would claim a precision that rules do not have. */
export const hundredths = (score: number): number => Math.round(Math.min(1, score) * 100) / 100;
