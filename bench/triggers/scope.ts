import { createScope } from "../../src/knowledge/scope.ts";
import type { Asked, Known } from "./data.ts";

/** A question with how far outside it seems; `positive` where people said that it is outside. */
export type Scoped = { readonly assistant: string; readonly score: number; readonly positive: boolean };

/** How far each question is from what its assistant knows, as `baton detect --scope` says it. */
export function outOfScope(known: readonly Known[], asked: readonly Asked[]): readonly Scoped[] {
  const assistants = new Set(known.map(({ assistant }) => assistant));
  return [...assistants].flatMap((assistant) => {
    const scope = createScope(known.filter((each) => each.assistant === assistant).map(({ text }) => text));
    return asked
      .filter((each) => each.assistant === assistant)
      .map(({ text, in_scope }) => ({ assistant, score: scope(text), positive: !in_scope }));
  });
}

/** How many outside questions are found when so many of those within are called outside, both as shares of 1. */
export function recallAt(scored: readonly Scoped[], falseAlarms: number): number {
  const within = scored
    .filter(({ positive }) => !positive)
    .map(({ score }) => score)
    .toSorted((a, b) => b - a);
  const threshold = within[Math.floor(within.length * falseAlarms)] ?? 0;
  const outside = scored.filter(({ positive }) => positive);
  return outside.filter(({ score }) => score > threshold).length / outside.length;
}

/** What a fixed threshold does: the share of outside questions found, and of those within that are called outside. */
export function at(
  scored: readonly Scoped[],
  threshold: number,
): { readonly found: number; readonly mistaken: number } {
  const share = (positive: boolean): number => {
    const of = scored.filter((each) => each.positive === positive);
    return of.filter(({ score }) => score >= threshold).length / of.length;
  };
  return { found: share(true), mistaken: share(false) };
}
