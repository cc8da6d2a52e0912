import { type Phrases, phrases } from "./phrases.ts";
import { wordsOf } from "./phrases/known-words.ts";
import { Machine, type Span } from "./phrases/machine.ts";
import type { Line } from "./reading.ts";
import type { Sighting, SignalKind } from "./signal.ts";

/** Ways in which customers say one thing. */
export type Rule = {
  /** 0 to 1: how sure we are that somebody who writes this means it. */
  readonly score: number;
  readonly says: Phrases;
  /** What turns it around when it stands just before or in what was said: "do not want to …", "already …". */
  readonly unless: Phrases | undefined;
};

/** Ways of saying one thing, and what turns them around, in the notation of `phrases`. */
export const rule = (score: number, ways: string, unless?: string): Rule => ({
  score,
  says: phrases(ways),
  unless: unless === undefined ? undefined : phrases(unless),
});

/** What a rule found, and where. */
export type Find = { readonly score: number; readonly start: number; readonly end: number };

/** The surest find of any rule. Rules that are always asked together belong in one array, made once: they share one machine. */
export function surest(folded: string, rules: readonly Rule[]): Find | undefined {
  let best: Find | undefined;
  for (const each of finds(folded, rules)) if (best === undefined || each.score > best.score) best = each;
  return best;
}

/** The first place where a rule holds. A find that is turned around hides no later one. */
export const find = (folded: string, only: Rule): Find | undefined => finds(folded, alone(only))[0];

/** The first place where each of the rules holds, of those that hold anywhere, in their order. */
export function finds(folded: string, rules: readonly Rule[]): readonly Find[] {
  const words = wordsOf(folded);
  const { says, unless } = readerOf(rules);
  const said = says.read(words).spans;
  const found: Find[] = [];
  for (const [at, spans] of said.entries()) {
    const rule = rules[at];
    if (spans === undefined || rule === undefined) continue;
    const turned = rule.unless === undefined ? undefined : unless.read(words).spans[at];
    const span = turned === undefined ? spans[0] : standing(folded, spans, turned);
    if (span !== undefined) found.push({ score: rule.score, ...span });
  }
  return found;
}

/** The first of what was said that nothing turns around. What overlaps one that is turned around goes with it. */
function standing(folded: string, said: readonly Span[], turned: readonly Span[]): Span | undefined {
  let from = 0;
  let behind = 0;
  for (const span of said) {
    if (span.start < from) continue;
    const begin = clause(folded, span.start);
    while (behind < turned.length && (turned[behind]?.start ?? 0) < begin) behind++;
    let around = behind;
    while (around < turned.length && (turned[around]?.end ?? 0) > span.end && (turned[around]?.start ?? 0) < span.end)
      around++;
    const by = turned[around];
    if (by === undefined || by.start >= span.end) return span;
    from = span.end;
  }
  return undefined;
}

/** How many characters before a find may still turn it around; further back it speaks of something else. */
const reach = 26;

/** Where the words begin that may turn a find around: in the same clause, and not far. */
function clause(folded: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < reach && !",;.!?\n".includes(folded.charAt(at - 1))) at--;
  return at;
}

/** Rules that are asked together, as two machines: what they say, and what turns it around. */
type Reader = { readonly says: Machine; readonly unless: Machine };
const readers = new WeakMap<readonly Rule[], Reader>();

function readerOf(rules: readonly Rule[]): Reader {
  const known = readers.get(rules);
  if (known !== undefined) return known;
  const made = {
    says: new Machine(
      rules.map(({ says }) => says.ways),
      "furthest",
    ),
    unless: new Machine(
      rules.map(({ unless }) => unless?.ways ?? []),
      "nearest",
    ),
  };
  readers.set(rules, made);
  return made;
}

const singles = new WeakMap<Rule, readonly Rule[]>();

function alone(rule: Rule): readonly Rule[] {
  const known = singles.get(rule) ?? [rule];
  singles.set(rule, known);
  return known;
}

/** A find as a sighting, with the customer's own words as evidence. */
export function sighting(line: Line, kind: SignalKind, detector: string, found: Find): Sighting {
  const evidence = line.text.slice(found.start, found.end).trim();
  return { kind, score: hundredths(found.score), evidence, message: line.id, detector, version: "1" };
}

/** Scores have two digits: more would claim a precision that rules do not have. */
export const hundredths = (score: number): number => Math.round(Math.min(1, score) * 100) / 100;
