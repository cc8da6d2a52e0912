import { type Conversation, type Traits, unansweredMessages } from "./conversation/conversation.ts";
import { dayOf, type Memory } from "./conversation/memory.ts";
import { enclosed } from "./conversation/enclosed.ts";
import type { Message, Source } from "./conversation/message.ts";
import { shorten } from "./conversation/text.ts";
import { flaw } from "./reply/check.ts";
import { trueAnswer } from "./reply/truth.ts";
import { disclosed, offered } from "./reply/wording.ts";
import { askedAboutAi } from "./triggers/asked-about-ai.ts";
import { read } from "./triggers/reading.ts";
import type { Signal, SignalKind } from "./triggers/signal.ts";

/** A part of an article that retrieval found for the question. */
export type Passage = {
  readonly articleId: string;
  readonly title: string;
  /** The headings that it stands under: often the question that it answers. */
  readonly heading: string;
  readonly text: string;
  /** 0 to 1: how well it fits the question. */
  readonly score: number;
};

/** What an answerer is asked. */
export type Question = {
  /** What the customer has just written, oldest first; never empty. */
  readonly asked: readonly Message[];
  /** What was said before. */
  readonly before: readonly Message[];
  /** What it may rest an answer on, best first. */
  readonly passages: readonly Passage[];
  /** What people left behind when they last had the conversation. */
  readonly memory: Memory | undefined;
  /** When it is asked. */
  readonly now: Date;
  /** What came with it besides words, by kind and number alone; empty: nothing. */
  readonly enclosed: string;
  /** The language that they write, ISO 639-1; null: nobody knows. */
  readonly language: string | null;
  /** How long a message reads well on this channel, in characters. */
  readonly comfortableText: number;
};

/** What an answerer proposes. It is checked before it is said. */
export type Proposal =
  | { readonly kind: "reply"; readonly text: string; readonly sources: readonly Source[] }
  | { readonly kind: "unable"; readonly reason: string };

/** Whoever finds answers. It may be slow, throw, or propose nonsense; none of that reaches the customer. */
export type Answerer = { answer(question: Question, signal: AbortSignal): Promise<Proposal> };

/** What is answered, and how. */
export type AnswerTurn = {
  readonly conversation: Pick<Conversation, "messages" | "turnedSeq" | "memory">;
  readonly passages: readonly Passage[];
  readonly traits: Pick<Traits, "longestText" | "comfortableText">;
  /** Whether to say how to reach a person. */
  readonly offer: boolean;
  /** The operator's own words for "an AI writes"; null or blank: ours. It can be worded and not removed (I12). */
  readonly disclosure: string | null;
  /** The language that the customer writes, ISO 639-1; null: nobody knows. */
  readonly language: string | null;
};

/** What to say, or that a person must: there is no third way out, whatever fails (I9). */
export type Answer =
  | { readonly say: true; readonly text: string; readonly sources: readonly Source[] }
  | {
      readonly say: false;
      /** In words for the agent. */
      readonly because: string;
      readonly signals: readonly Signal[];
      /** What went wrong, for the log alone. */
      readonly cause?: unknown;
    };

type Bounds = { readonly withinMs?: number; readonly stop?: AbortSignal; readonly now?: Date };

/** Longer than this a customer does not wait for a model. */
const answerWithinMs = 30_000;
/** In so many messages an answer may come; what is longer was not meant for a phone. */
const mostMessages = 3;

/**
 * Answers the turn at hand. Never takes much longer than `withinMs`: what fails, is late, or does not pass the check
 * comes back as a reason to call a person.
 *
 * @throws only when `stop` ends it, and then its reason: the turn is taken again elsewhere
 */
export async function answer(
  turn: AnswerTurn,
  answerer: Answerer,
  { withinMs = answerWithinMs, stop, now = new Date() }: Bounds = {},
): Promise<Answer> {
  // A file alone asks nothing, and neither does START.
  const asked = unansweredMessages(turn.conversation).filter(({ text, wish }) => text.trim() !== "" && wish === null);
  const { fresh, before } = read(turn.conversation);
  const [first, last] = [asked[0], asked.at(-1)];
  if (first === undefined || last === undefined)
    return { say: false, because: "There is nothing to answer.", signals: [] };

  const aboutAi = askedAboutAi(fresh.map((line) => line.folded).join("\n"));
  const truth = aboutAi === undefined ? null : trueAnswer[aboutAi.language];
  if (truth !== null && aboutAi?.nothingElse === true) return { say: true, text: truth, sources: [] };

  const { memory } = turn.conversation;
  const question: Question = {
    asked,
    memory,
    now,
    before: turn.conversation.messages.filter(
      ({ kind, seq, text }) => kind === "message" && seq < first.seq && text.trim() !== "",
    ),
    enclosed: enclosed(unansweredMessages(turn.conversation)),
    language: turn.language,
    passages: turn.passages,
    comfortableText: turn.traits.comfortableText,
  };
  const late = AbortSignal.timeout(withinMs);
  const proposal = await propose(answerer, question, stop === undefined ? late : AbortSignal.any([late, stop]));
  stop?.throwIfAborted();
  if (proposal.kind === "failed") return callPerson(last, "ai_uncertain", proposal.because, proposal.cause);
  if (proposal.kind === "unable") return callPerson(last, "out_of_knowledge", proposal.reason);

  const isFirst = !before.some((line) => line.by === "ai");
  const opening = truth ?? (isFirst ? disclosed(turn.disclosure, turn.language) : "");
  // What a first message begins with says it already, but where the operator has worded it.
  const isSaid = truth !== null || (isFirst && !turn.disclosure?.trim());
  const closing = turn.offer && !isSaid ? offered(turn.language) : "";
  const text = [opening, proposal.text.trim(), closing].filter((part) => part !== "").join("\n\n");
  const wrong =
    text.length > mostMessages * turn.traits.longestText
      ? "it is too long for this channel"
      : flaw(proposal, {
          known: turn.passages.map(({ title, heading, text: passage }) => `${title}\n${heading}\n${passage}`),
          promised: memory === undefined ? [] : promisesOf(memory),
          customer: asked.map((message) => message.text),
        });
  if (wrong !== null) return callPerson(last, "ai_uncertain", `The AI's reply was held back: ${wrong}.`);
  return { say: true, text, sources: proposal.sources };
}

/** Each open promise, with its day as it may be said. */
const promisesOf = ({ promises, timeZone }: Memory): readonly string[] =>
  promises.map(({ text, until }) => (until === null ? text : `${text} by ${dayOf(until, timeZone)}`));

type Failure = { readonly kind: "failed"; readonly because: string; readonly cause: unknown };

/** What the answerer proposes before the signal ends its time, even where it does not listen to the signal. */
async function propose(answerer: Answerer, question: Question, signal: AbortSignal): Promise<Proposal | Failure> {
  try {
    return await Promise.race([
      answerer.answer(question, signal),
      new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true })),
    ]);
  } catch (cause) {
    return { kind: "failed", because: signal.aborted ? "The AI did not answer in time." : "The AI failed.", cause };
  }
}

/** The customer's words that got no answer are the evidence: the agent sees what to answer. */
function callPerson({ id, text }: Message, kind: SignalKind, because: string, cause?: unknown): Answer {
  const evidence = shorten(text.trim(), 200).replace(/…$/, "");
  const signal: Signal = {
    kind,
    score: 1,
    threshold: 1,
    evidence,
    message: id,
    detector: "answer",
    version: "1",
    trigger: null,
  };
  return { say: false, because, signals: [signal], ...(cause === undefined ? {} : { cause }) };
}
