import type { Signal, SignalKind } from "../triggers/signal.ts";
import { onlyGives } from "./giving.ts";
import { topicWords } from "./topic-words.ts";
import type { Topic } from "./topic.ts";

/** What a topic is read from: the customer's messages, oldest first, as they are and folded, and what called for a person. */
export type Told = {
  readonly said: readonly { readonly id: string; readonly text: string; readonly folded: string }[];
  readonly signals: readonly Pick<Signal, "kind" | "detector" | "message">[];
};

const plain = 2;
const hint = 1;
/** How much of a conversation is read: what was settled long ago is not what it is about now. */
const memory = 8;

/** Every topic that a folded text touches. */
export const topicsIn = (folded: string): ReadonlySet<Topic> => new Set(weighed(folded).map(([topic]) => topic));

/**
 * What a conversation is about: the topic that its messages tell most plainly, those that called for a person counting
 * double; of two that are told alike the graver one; "other" where nothing says it. A message that only gives facts, as people do
 * when they are asked, counts where there is no other.
 */
export function readTopic({ said, signals }: Told): Topic {
  const telling = said.filter(({ text }) => !onlyGives(text));
  const topic = topicOf(telling, signals);
  return topic === "other" && telling.length < said.length ? topicOf(said, signals) : topic;
}

function topicOf(said: Told["said"], signals: Told["signals"]): Topic {
  const points = new Map<Topic, number>();
  const add = (topic: Topic, more: number): unknown => points.set(topic, (points.get(topic) ?? 0) + more);
  const calling = new Set(signals.filter(({ kind }) => !ours.has(kind)).map(({ message }) => message));
  for (const { id, folded } of said.slice(-memory))
    for (const [topic, weight] of weighed(folded)) add(topic, calling.has(id) ? 2 * weight : weight);
  for (const signal of signals.slice(0, memory)) {
    const topic = seenBy(signal);
    if (topic !== undefined) add(topic, 2 * plain);
  }
  const ranked: readonly Ranked[] = topicWords.map(([topic]) => ({ topic, points: points.get(topic) ?? 0 }));
  return ranked.reduce<Ranked>((best, each) => (each.points > best.points ? each : best), none).topic;
}

/** What the AI cannot do says nothing of what the customer came for. */
const ours: ReadonlySet<SignalKind> = new Set(["out_of_knowledge", "ai_uncertain"]);

type Ranked = { readonly topic: Topic; readonly points: number };
const none: Ranked = { topic: "other", points: 0 };

function weighed(folded: string): readonly (readonly [Topic, number])[] {
  return topicWords.flatMap(([topic, words]) => {
    const weight = words.plain.test(folded) ? plain : words.hint.test(folded) ? hint : 0;
    return weight === 0 ? [] : [[topic, weight] as const];
  });
}

/** What a detector saw may itself say what it is about; anger may be about anything. */
function seenBy({ kind, detector }: Pick<Signal, "kind" | "detector">): Topic | undefined {
  if (kind === "negotiation") return "terms";
  if (kind === "sensitive") return "personal";
  if (detector === "high-stakes-law") return "legal";
  return detector === "high-stakes-safety" || detector === "threat-of-harm" ? "safety" : undefined;
}
