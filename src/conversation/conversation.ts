import type { Baton } from "./baton.ts";
import type { Memory } from "./memory.ts";
import type { Message } from "./message.ts";

/** How channels differ, as data. Everything outside `channels/` reads these and never asks which channel it is. */
export type Traits = {
  /** Characters that one message may hold. */
  readonly longestText: number;
  /** Characters that read well in one message; a line to the customer tries to fit. */
  readonly comfortableText: number;
  readonly hasSubject: boolean;
  /** Whether one address may have several conversations at once, one for each thread. */
  readonly hasThreads: boolean;
  /** Hours after the customer's last message in which we may write freely; null: always. */
  readonly replyWindowHours: number | null;
  /** How long a burst settles before it counts as one turn, unless the line says otherwise. */
  readonly settleMs: number;
  /** Files that one message may carry; null: none can be sent. */
  readonly media: MediaLimits | null;
  /** Whether carriers cut and charge texts in segments (GSM 03.38), so that writers want to see how many. */
  readonly segments: boolean;
  /** Whether messages outside the reply window, and before a first word, go as approved templates. */
  readonly templates: boolean;
  /** Whether the customer can be shown that somebody is writing. */
  readonly typing: boolean;
  /**
   * Who honours a customer's wish for no more messages. `carrier`: the provider blocks and answers STOP, START and HELP
   * itself. `ours`: nobody but us. `automatic`: as `ours`, and people may still answer by hand (e-mail).
   */
  readonly optOut: "carrier" | "ours" | "automatic";
  /** How long the next message waits to hear that the one before has left, where the provider keeps no order; 0: it does. */
  readonly orderWaitMs: number;
  /** How many others a message may have besides its two parties, coming or going; 0: none. */
  readonly mostCc: number;
  /** Automatic messages that may leave within an hour, to one address and over one line; null: as many as wanted. */
  readonly automaticAnHour: { readonly perAddress: number; readonly perLine: number } | null;
  /** Other channels on which the same key is the same person: a phone number on SMS and WhatsApp. */
  readonly samePersonOn: readonly string[];
};

/** What one message may carry besides words. */
export type MediaLimits = {
  readonly perMessage: number;
  /** Bytes of all files of one message together. */
  readonly mostBytes: number;
  /** Bytes of one picture. */
  readonly mostImageBytes: number;
  /** Types that are accepted: `image/png`, or `audio/*` for all of a kind; empty: every type. */
  readonly types: readonly string[];
  /** Types that may stand in one message with words; others go as a message of their own. Empty: none. */
  readonly withWords: readonly string[];
};

/** Everything said over one address, as the model reads it. */
export type Conversation = {
  readonly id: string;
  readonly number: number;
  readonly channel: string;
  readonly line: { readonly id: string; readonly name: string; readonly address: string; readonly team: string | null };
  readonly customer: { readonly id: string; readonly name: string | null; readonly identity: string };
  readonly subject: string | null;
  readonly openedAt: Date;
  /** Customer messages up to this place have had their turn; newer ones are the turn at hand. */
  readonly turnedSeq: number;
  /** The last place in use; a reply thought under an older one is not said. */
  readonly lastSeq: number;
  readonly baton: Baton;
  /** What people left behind when they last had it; absent: they never had it. */
  readonly memory?: Memory;
  /** In order, without gaps. */
  readonly messages: readonly Message[];
};

/** What the customer wrote since the last turn, oldest first. */
export function unansweredMessages(conversation: Pick<Conversation, "messages" | "turnedSeq">): readonly Message[] {
  return conversation.messages.filter(
    (message) => message.author.kind === "customer" && message.seq > conversation.turnedSeq,
  );
}
