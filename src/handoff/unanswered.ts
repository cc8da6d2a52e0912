import { type Conversation, unansweredMessages } from "../conversation/conversation.ts";
import { enclosed } from "../conversation/enclosed.ts";
import type { Message } from "../conversation/message.ts";
import { shorten } from "../conversation/text.ts";
import { fold } from "../triggers/fold.ts";
import type { Signal, SignalKind } from "../triggers/signal.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { meaningfulWords } from "../triggers/words.ts";
import { topicsIn } from "./read-topic.ts";
import { reservedIn } from "./reserved.ts";

/** What a customer wrote that nobody has answered, as it stands when people let go of it. */
export type Unanswered = {
  /** Oldest first; never empty. */
  readonly messages: readonly Pick<Message, "text" | "files" | "details">[];
  /** Why nothing automatic may answer, in words for the agent; null: nothing stands against it. */
  readonly hold: string | null;
  /** What was seen in them; `barred` as `isBarred` says of the trigger that fired. */
  readonly signals: readonly (Pick<Signal, "kind" | "evidence"> & { readonly barred: boolean })[];
  /** Whether the customer takes automatic messages. */
  readonly wanted: boolean;
  /** Topics that people keep to themselves. */
  readonly reserved: readonly string[];
};

/** What no answer of an AI is good enough for, also where a person has looked at it and handed it back. */
const grave: Readonly<Partial<Record<SignalKind, string>>> = {
  sensitive: "it tells of hardship or danger",
  high_stakes: "it is about law, money or safety",
};

/** Whether no AI may answer what fired a trigger, however often people hand it back. */
export const isBarred = ({ kind, mode, quietMinutes }: Pick<Trigger, "kind" | "mode" | "quietMinutes">): boolean =>
  mode === "pass" && (kind in grave || (kind === "custom" && quietMinutes === 0));

/**
 * Why an AI that gets the conversation back may not answer what is unanswered, as the end of a sentence ("… is not
 * answered by the AI, since"); undefined: it may.
 */
export function whyPeople({ messages, hold, signals, wanted, reserved }: Unanswered): string | undefined {
  const text = messages.map((message) => message.text).join("\n");
  if (!wanted) return "they want nothing automatic";
  if (hold !== null) return `a person must look at it (${hold.replace(/\.$/, "")})`;
  const barring = signals.find(({ barred }) => barred);
  if (barring !== undefined)
    return `${grave[barring.kind] ?? "a rule of yours calls people for it"} (“${shorten(barring.evidence, 120)}”)`;
  const kept = reservedIn(reserved, text);
  if (kept !== undefined) return `people keep ${kept} to themselves`;
  const asking = signals.filter(({ kind }) => kind === "asked_for_human").map(({ evidence }) => evidence);
  const [first] = asking;
  if (first !== undefined && asksNothingElse(text, asking))
    return `they ask for a person and for nothing else (“${shorten(first, 120)}”)`;
  if (text.trim() === "") return `it is ${enclosed(messages) || "a message"} without words`;
  return undefined;
}

/**
 * Whether people have handed a message back to the AI that a signal was seen in: they have judged it, and what it says
 * calls nobody by itself any more. Who asks for a person is heard all the same.
 */
export const wasHandedBack = (
  { messages, memory }: Pick<Conversation, "messages" | "memory">,
  { kind, message }: Pick<Signal, "kind" | "message">,
): boolean =>
  kind !== "asked_for_human" && messages.some(({ id, seq }) => id === message && seq < (memory?.since ?? 0));

/**
 * Where all that is unanswered was handed back to the AI: the team that had it, and whether the customer has heard since
 * they wrote that a person will answer. Undefined: there is something that no person has judged.
 */
export function handedBack(
  conversation: Pick<Conversation, "messages" | "turnedSeq" | "memory">,
): { readonly team: string | null; readonly isTold: boolean } | undefined {
  const { memory, messages } = conversation;
  const open = unansweredMessages(conversation);
  const first = open[0]?.seq;
  if (memory === undefined || first === undefined || open.some(({ seq }) => seq > memory.since)) return undefined;
  const isTold = messages.some(
    ({ kind, author, seq }) => kind === "message" && author.kind === "system" && seq > first,
  );
  return { team: memory.team, isTold };
}

/** With fewer words than this beside "let me talk to a person" nothing is asked that an answer could be given to. */
const fewest = 3;

function asksNothingElse(text: string, asking: readonly string[]): boolean {
  const rest = asking.reduce((left, evidence) => left.replace(evidence, " "), text);
  const folded = fold(rest);
  return topicsIn(folded).size === 0 && meaningfulWords(folded).size < fewest;
}
