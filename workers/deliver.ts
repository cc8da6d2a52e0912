import { TryLater, type Channel, type Line, type Outcome } from "../channels/channel.ts";
import type { OutboundMessage } from "../src/conversation/message.ts";
import type { Wake, Work } from "../src/wake.ts";

/** One part of a message whose turn it is to leave. */
export type Leaving = {
  readonly conversationId: string;
  readonly line: Line;
  readonly message: OutboundMessage;
  readonly writtenAt: Date;
  /** Keeps the outside id that it will have, before it is sent: the answer to it may be all that we ever hear of it. */
  named(outsideId: string): Promise<void>;
  /**
   * Runs `send` while nobody can take the baton and no customer can opt out, if the message may still leave: what the
   * AI said leaves only while the AI holds the baton in the same epoch (I3), and nothing leaves against the customer's
   * wish (I6). Then writes down what came of it, never moving a delivery back.
   */
  guarded(send: () => Promise<Outcome>): Promise<void>;
  /** Puts it back: nothing was accepted, and a later attempt is safe. */
  putBack(reason: string): Promise<void>;
  /** Lets its whole line rest, longer each time, because the provider asks us to slow down. */
  restLine(): Promise<void>;
};

export type Deliveries = {
  /**
   * Claims what leaves next of a conversation, in order and each by one sender. `later`: something waits for its time,
   * and its work was put off until then. Undefined when somebody else is sending, or everything has left and the work is
   * ended.
   */
  claim(conversationId: string): Promise<Leaving | { readonly later: Work } | undefined>;
};

type Needs = {
  readonly deliveries: Deliveries;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly wake: Wake;
  readonly announce: () => void;
  readonly now: () => Date;
};

/** A provider that has not answered by then may or may not have accepted. */
const longestCallMs = 10_000;
/** So long a provider is tried again that cannot be reached; what is older would come as a surprise, and fails. */
const longestWaitMs = 4 * 3_600_000;

/**
 * Sends what a conversation has to say, in order. Runs in the conversation's own lane and may run twice. What must wait
 * is left to a later run: a lane that waited would keep the others from running.
 *
 * @throws {TryLater} when the provider cannot be reached; the queue runs the lane again with growing pauses
 */
export async function deliver(needs: Needs, conversationId: string): Promise<void> {
  for (;;) {
    const next = await needs.deliveries.claim(conversationId);
    if (next === undefined) return;
    if ("later" in next) return needs.wake(next.later);
    try {
      await leave(needs, next);
    } finally {
      needs.announce();
    }
  }
}

async function leave(needs: Needs, leaving: Leaving): Promise<void> {
  let begun = false;
  try {
    const outsideId = needs.channels.get(leaving.line.channel)?.outsideId?.(leaving.line, leaving.message);
    if (outsideId !== undefined) await leaving.named(outsideId);
    await leaving.guarded(() => {
      begun = true;
      return send(needs, leaving);
    });
  } catch (cause) {
    // What nobody has begun to send surely did not leave, whatever broke: the database most likely.
    if (!(cause instanceof TryLater) && begun) throw cause;
    await leaving.putBack(cause instanceof TryLater ? cause.message : "It could not be sent yet.");
    if (!(cause instanceof TryLater && cause.wholeLine)) throw cause;
    await leaving.restLine();
  }
}

async function send({ channels, now }: Needs, leaving: Leaving): Promise<Outcome> {
  const channel = channels.get(leaving.line.channel);
  if (channel === undefined)
    return { outcome: "refused", reason: `This installation has no channel ${leaving.line.channel}.` };
  try {
    return await channel.send(leaving.line, leaving.message, AbortSignal.timeout(longestCallMs));
  } catch (cause) {
    // Whether it left is unknown, and nothing is resent on a guess (I4).
    if (!(cause instanceof TryLater))
      return { outcome: "uncertain", reason: "Sending was cut short; it may have been sent." };
    const isLate = now().getTime() - leaving.writtenAt.getTime() > longestWaitMs;
    if (!isLate || cause.wholeLine) throw cause;
    return { outcome: "refused", reason: `The provider could not be reached: ${cause.message}` };
  }
}
