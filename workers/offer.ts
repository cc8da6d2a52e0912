import type { Colleague } from "../src/handoff/handoff.ts";
import { byUrgency, offerSeconds, whomToAsk, type Waiting } from "../src/handoff/offer.ts";

type Waits = Waiting & {
  readonly conversationId: string;
  readonly epoch: number;
  readonly handoffId: string | null;
};

/** What a round of offers reads and writes. Several processes may do so at once. */
export type Offers = {
  /** Ends those whose time is up, or whose agent has left; how many there were. */
  end(now: Date): Promise<number>;
  /** Who is there, with what they have at hand. */
  colleagues(now: Date): Promise<readonly Colleague[]>;
  /** What is offered to nobody and could be to one of these. */
  waiting(free: readonly string[], now: Date): Promise<readonly Waits[]>;
  /** False: somebody was faster, here or there. */
  make(
    waits: Waits,
    to: { readonly agent: string; readonly until: Date; readonly because: string | undefined },
    now: Date,
  ): Promise<boolean>;
};

type Needs = { readonly offers: Offers; readonly announce: () => void };

/**
 * A round: every conversation that waits for a team is offered to one colleague at a time, the most pressing first, and
 * after them each to which a team is invited. Nobody's baton moves by it: nothing ever waits with somebody who is not
 * looking (I7), and the AI keeps helping where it does.
 */
export async function offer({ offers, announce }: Needs, now: Date): Promise<void> {
  let changes = await offers.end(now);
  let unasked = (await offers.colleagues(now)).filter(({ asked }) => !asked);
  // Nothing is read for people who are not there.
  const waiting =
    unasked.length === 0
      ? []
      : await offers.waiting(
          unasked.map(({ id }) => id),
          now,
        );
  const until = new Date(now.getTime() + offerSeconds * 1000);
  for (const waits of waiting.toSorted(byUrgency(now))) {
    if (unasked.length === 0) break;
    const next = whomToAsk(unasked, waits);
    if (next === undefined) continue;
    const { colleague, lacks } = next;
    if (await offers.make(waits, { agent: colleague.id, until, because: reason(lacks) }, now)) changes++;
    // Whether it went through or somebody was faster: they are asked for no second one in this round.
    unasked = unasked.filter(({ id }) => id !== colleague.id);
  }
  if (changes > 0) announce();
}

/** Why somebody is asked who lacks what is needed. */
function reason(lacks: readonly string[]): string | undefined {
  if (lacks.length === 0) return undefined;
  return `Nobody who knows ${lacks.join(" and ")} is at hand, so others are asked.`;
}
