import { TryLater, type Channel, type Line, type Outcome } from "../channels/channel.ts";
import type { OutboundMessage } from "../src/conversation/message.ts";

/** One message whose turn it is to leave. */
export type Leaving = {
  readonly conversationId: string;
  readonly line: Line;
  readonly message: OutboundMessage;
  /** How often it was tried, this time included. */
  readonly attempts: number;
  /**
   * Runs `send` while nobody can take the baton, if the message may still be said: what the AI said leaves only while
   * the AI holds the baton in the same epoch (I3). Then writes down what came of it, never moving a delivery back.
   */
  guarded(send: () => Promise<Outcome>): Promise<void>;
  /** Puts it back: nothing was accepted, and a later attempt is safe. */
  putBack(reason: string): Promise<void>;
};

export type Deliveries = {
  /** Claims the first unfinished message of a conversation, so that they leave in order and each by one sender. */
  claim(conversationId: string): Promise<Leaving | undefined>;
  /** Ends the work of a conversation from which everything has left. */
  finish(conversationId: string): Promise<void>;
};

type Needs = {
  readonly deliveries: Deliveries;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly announce: () => void;
};

/** A provider that has not answered by then may or may not have accepted. */
const longestCallMs = 10_000;
/** After this many safe attempts, spread over hours by the queue and the sweep, a person is told. */
const mostAttempts = 40;

/**
 * Sends what a conversation has to say, in order. Runs in the conversation's own lane and may run twice.
 *
 * @throws {TryLater} when the provider cannot be reached; the queue runs the lane again with growing pauses
 */
export async function deliver({ deliveries, channels, announce }: Needs, conversationId: string): Promise<void> {
  for (;;) {
    const leaving = await deliveries.claim(conversationId);
    if (leaving === undefined) break;
    try {
      await leaving.guarded(() => send(channels, leaving));
    } catch (cause) {
      if (cause instanceof TryLater) await leaving.putBack(cause.message);
      throw cause;
    } finally {
      announce();
    }
  }
  await deliveries.finish(conversationId);
}

async function send(channels: ReadonlyMap<string, Channel>, leaving: Leaving): Promise<Outcome> {
  const channel = channels.get(leaving.line.channel);
  if (channel === undefined)
    return { outcome: "refused", reason: `This installation has no channel ${leaving.line.channel}.` };
  try {
    return await channel.send(leaving.line, leaving.message, AbortSignal.timeout(longestCallMs));
  } catch (cause) {
    if (cause instanceof TryLater && leaving.attempts < mostAttempts) throw cause;
    if (cause instanceof TryLater)
      return { outcome: "refused", reason: `The provider could not be reached: ${cause.message}` };
    // Whether it left is unknown, and nothing is resent on a guess (I4).
    return { outcome: "uncertain", reason: "Sending was cut short; it may have been sent." };
  }
}
