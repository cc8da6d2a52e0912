import { type Conversation, type Traits, unansweredMessages } from "../conversation/conversation.ts";
import type { Message } from "../conversation/message.ts";
import { fold } from "./fold.ts";
import { readAnew } from "./once.ts";
import { withoutEndlessRepeats } from "./over-and-over.ts";

/** One thing that was said, ready to be read. */
export type Line = {
  readonly id: string;
  readonly by: "customer" | "ai" | "agent";
  /** What was written, without what it says for the hundredth time. */
  readonly text: string;
  /** The same text as rules read it; place for place the same length, so a find points at the customer's own words. */
  readonly folded: string;
};

/** What detectors read: what the customer has just written, and what was said before. */
export type Reading = {
  /** The customer's messages of this turn, oldest first. */
  readonly fresh: readonly Line[];
  /** What was said before them, oldest first, since a person last had the conversation. */
  readonly before: readonly Line[];
  /** How well the best passage fits, 0 to 1; null where nobody has looked yet. */
  readonly bestPassage: number | null;
  /** Whether people write briefly on this channel, so that few words are no coldness. */
  readonly terse: boolean;
};

/** Where so little reads well in one message, people write briefly, and few words are no coldness. */
const shortText = 320;

/** Whether people write briefly on a channel. */
export const isTerse = ({ comfortableText }: Pick<Traits, "comfortableText">): boolean => comfortableText <= shortText;

/** How far back anybody looks. It bounds the time that a turn of a very long conversation takes. */
const memory = 24;

/**
 * What detectors read of a conversation. It begins anew after an agent's last words, and where people gave it back
 * without any: what a person has dealt with must not call a person again.
 */
export function read(
  conversation: Pick<Conversation, "messages" | "turnedSeq" | "memory">,
  bestPassage: number | null = null,
  terse = false,
): Reading {
  readAnew();
  const fresh = unansweredMessages(conversation).filter((message) => message.kind === "message");
  const first = fresh[0]?.seq ?? Number.POSITIVE_INFINITY;
  const earlier = conversation.messages.filter((message) => message.kind === "message" && message.seq < first);
  const since = conversation.memory?.since ?? 0;
  const afterPerson = earlier.findLastIndex(({ author, seq }) => author.kind === "agent" || seq < since) + 1;
  return {
    fresh: fresh.flatMap(line),
    before: earlier.slice(Math.max(afterPerson, earlier.length - memory)).flatMap(line),
    bestPassage,
    terse,
  };
}

function line({ id, author, text: written }: Message): readonly Line[] {
  // What the system says (a pass, a reopening) is nobody's words.
  if (author.kind === "system") return [];
  const text = withoutEndlessRepeats(written);
  return [{ id, by: author.kind, text, folded: fold(text) }];
}
