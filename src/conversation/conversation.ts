import type { Baton } from "./baton.ts";
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
  /** In order, without gaps. */
  readonly messages: readonly Message[];
};

/** What the customer wrote since the last turn, oldest first. */
export function unansweredMessages(conversation: Pick<Conversation, "messages" | "turnedSeq">): readonly Message[] {
  return conversation.messages.filter(
    (message) => message.author.kind === "customer" && message.seq > conversation.turnedSeq,
  );
}
