import type { Message } from "../../conversation/message.ts";
import { shorten } from "../../conversation/text.ts";
import { fold } from "../../triggers/fold.ts";
import type { Signal, SignalKind } from "../../triggers/signal.ts";
import { meaningfulWords } from "../../triggers/words.ts";
import type { Quote } from "./questions.ts";

/** What the customer did, to stand after their name. */
const did: Readonly<Record<SignalKind, string>> = {
  asked_for_human: "asks for a person",
  frustration: "is angry",
  negotiation: "asks for other terms",
  high_stakes: "raises law, money or safety",
  sensitive: "tells of something personal",
  out_of_knowledge: "asks what no article answers",
  repetition: "is going in circles with the AI",
  ai_uncertain: "cannot be helped by the AI",
  custom: "used words that call for you",
};

/** The name of somebody else who wrote what calls for a person, or else what is newest. */
export function writerOf(customers: readonly Message[], [signal]: readonly Signal[]): string | undefined {
  const { sender = null } = customers.find(({ id }) => id === signal?.message) ?? customers.at(-1) ?? {};
  return sender?.name ?? sender?.address;
}

type Summed = {
  readonly who: string;
  readonly signals: readonly Signal[];
  /** Why it is passed, in words. */
  readonly because: string;
  readonly asked: readonly Quote[];
  readonly open: readonly Quote[];
  /** How often we have answered. */
  readonly answers: number;
};

/** With fewer words beside the evidence nothing else is said. */
const fewest = 3;

/** "Mira Okafor asks for a person (“talk to a human”) after 2 answers. Last asked: “Where is order 1182?”" */
export function summaryOf({ who, signals: [signal], because, asked, open, answers }: Summed): string {
  const after = answers === 0 ? "before any answer" : answers === 1 ? "after one answer" : `after ${answers} answers`;
  const last = (question: Quote | undefined): string =>
    question === undefined ? "" : ` Last asked: “${shorten(question.text, 120)}”`;
  if (signal === undefined) return `${who} needs a person ${after}: ${because}${last(open.at(-1) ?? asked.at(-1))}`;
  // Where the whole message is the evidence, what it asks says more than how it begins.
  const question = signal.kind === "out_of_knowledge" ? asked.at(-1)?.text : undefined;
  const tells = question !== undefined && meaningfulWords(fold(question)).size > 1;
  const quoted = tells ? question : signal.evidence.replaceAll(/\s+/g, " ");
  const isOther = ({ text }: Quote): boolean => !text.includes(quoted) && !signal.evidence.includes(text);
  // One sentence may hold both: "My order arrived broken, let me talk to a person".
  const saysMore = ({ text }: Quote): boolean => meaningfulWords(fold(text.replace(quoted, " "))).size >= fewest;
  const other = open.findLast(isOther) ?? open.findLast(saysMore) ?? asked.findLast(isOther);
  return `${who} ${did[signal.kind]} (“${shorten(quoted, 80)}”) ${after}.${last(other)}`;
}
