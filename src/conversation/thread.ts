import type { InboundMessage } from "./message.ts";

/** A conversation that a message may belong to, and whether its writer is part of that conversation. */
export type Found = {
  readonly conversationId: string;
  readonly number: number;
  /**
   * The one whom the conversation is with, somebody else who wrote in it or got a copy, or nobody we know there: of a
   * stranger it is found by a token of ours alone, which whoever saw a copy has.
   */
  readonly writer: "customer" | "other" | "stranger";
  readonly isResolved: boolean;
};

/** Where a message goes on a channel with threads. */
export type Place = {
  /** Names the thread that it begins, or that its writer began with something which has not arrived yet. */
  readonly thread: string;
  /** The conversation that it joins. */
  readonly into?: string;
  /** The conversation that it claims to answer; its writer is no part of that one, so people decide. */
  readonly claims?: { readonly id: string; readonly number: number };
  /** Why nothing automatic may answer, in words. */
  readonly hold?: string;
  /** Its writer is not whom the conversation is with. */
  readonly isFromOther?: true;
  /** It is only kept: it opens nothing, begins no turn, and nobody is told. */
  readonly isQuiet?: true;
};

/**
 * Which conversation a message belongs to, and whether its writer may write there, are two questions. A token or a known
 * id says which; being part of it, by address, says who. Whoever has a token alone gets a conversation of their own,
 * which people look at; whoever names ids alone gets one like any other. The subject says nothing.
 */
export function placeOf(message: InboundMessage, found: Found | undefined): Place {
  // What answers something unknown is named for it: that may still come, and others of this writer may answer it too.
  const thread = message.answers[0] ?? message.externalId;
  const isPast = message.past !== undefined;
  const byMachine = message.byMachine === true;
  // Nobody need decide about history, or about what a robot answers from where a mail of ours was passed on to.
  if (found === undefined || (found.writer === "stranger" && (isPast || byMachine)))
    return { thread, ...(isPast && { isQuiet: true }) };
  const { conversationId, number, writer } = found;
  if (writer === "stranger")
    return {
      thread: `claims ${conversationId}`,
      claims: { id: conversationId, number },
      hold: holdForClaim(number),
    };
  return {
    thread,
    into: conversationId,
    ...(writer === "other" && { isFromOther: true, hold: holdForOther }),
    // A robot's note about something that is done opens nothing again.
    ...((isPast || (byMachine && found.isResolved)) && { isQuiet: true }),
  };
}

/** A token travels with every copy and every forward, so it lets nobody in by itself. */
export const holdForClaim = (number: number): string =>
  `This answers conversation ${number}, and its writer is not part of that one. Join it there if you know them.`;

export const holdForOther =
  "Somebody else who is part of this conversation wrote this, so nothing answers it automatically.";
