import type { Handoff } from "../../src/http/wire/handoffs.ts";

export type Signal = Handoff["signals"][number];

/** The design's words for each signal, as they are said on screen. */
export function signalWords(kind: Signal["kind"]): string {
  switch (kind) {
    case "asked_for_human":
      return "asked for a person";
    case "frustration":
      return "frustration";
    case "negotiation":
      return "negotiation";
    case "high_stakes":
      return "high stakes";
    case "sensitive":
      return "sensitive";
    case "out_of_knowledge":
      return "no article answers this";
    case "repetition":
      return "repetition";
    case "ai_uncertain":
      return "the AI was unsure";
    case "custom":
      return "your own phrase";
  }
}

/** What hovering over evidence says: kind, score and the rule that it crossed. */
export function signalDetail(signal: Signal): string {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return `${signalWords(signal.kind)}, ${percent(signal.score)} sure; the rule calls from ${percent(signal.threshold)} (${signal.detector} ${signal.version})`;
}

/** Each kind with its words once, the surest sighting of it: rules that saw the same say the same. */
export function distinct(signals: readonly Signal[]): Signal[] {
  const found = new Map<string, Signal>();
  for (const signal of signals) {
    const key = `${signal.kind} ${signal.evidence}`;
    const known = found.get(key);
    if (known === undefined || signal.score > known.score) found.set(key, signal);
  }
  return [...found.values()];
}

/** For each kind the words that say it best: what stands in one message before what a whole conversation says. */
export function mostTelling(signals: readonly Signal[]): Signal[] {
  const best = new Map<Signal["kind"], Signal>();
  const weight = ({ messages, score }: Signal): number => (messages.length === 0 ? 1 : 0) + score;
  for (const signal of signals) {
    const known = best.get(signal.kind);
    if (known === undefined || weight(signal) > weight(known)) best.set(signal.kind, signal);
  }
  return [...best.values()];
}
