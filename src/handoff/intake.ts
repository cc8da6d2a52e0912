import type { Conversation } from "../conversation/conversation.ts";
import { crisisDetector } from "../triggers/sensitive.ts";
import type { Signal } from "../triggers/signal.ts";
import { askFor } from "./checklist.ts";
import type { Brief, Route } from "./handoff.ts";
import { wordsIn } from "./line/languages.ts";
import type { Asked } from "./line/words.ts";
import { withQuestion } from "./line.ts";

/** What a pass knows that may ask the customer for something while they wait. */
type Known = {
  readonly route: Pick<Route, "team">;
  readonly brief: Pick<Brief, "missing" | "topic" | "language">;
  readonly signals: readonly Pick<Signal, "kind" | "detector">[];
};

/**
 * The line at a pass with one question for a fact that is missing, where the team wants that and it fits; undefined
 * otherwise. Nothing is asked twice in a conversation, nor of anybody who is in distress or danger.
 *
 * @returns the line to say instead, and for what it asks
 */
export function intake(
  { messages }: Pick<Conversation, "messages">,
  { route, brief, signals }: Known,
  { line, comfortableText }: { readonly line: string; readonly comfortableText: number },
): { readonly line: string; readonly asksFor: string } | undefined {
  if (!route.team.intake || brief.topic === "safety" || brief.topic === "personal") return undefined;
  if (signals.some(({ kind, detector }) => kind === "sensitive" || detector === crisisDetector)) return undefined;
  for (const asksFor of brief.missing) {
    const asked = askFor(asksFor);
    if (asked === null || wasAsked(messages, asked, brief.language)) continue;
    const asking = withQuestion(line, asked, { comfortableText, language: brief.language });
    return asking === undefined ? undefined : { line: asking, asksFor };
  }
  return undefined;
}

/** The AI, people, and an earlier line of ours ask in the same words or others; the same question is seen by its words. */
const wasAsked = (messages: Conversation["messages"], asked: Asked, language: string | null): boolean =>
  messages.some(
    ({ kind, author, text }) =>
      kind === "message" &&
      author.kind !== "customer" &&
      text.toLowerCase().includes(wordsIn(language).asks[asked].toLowerCase()),
  );
