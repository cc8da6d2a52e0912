import { hasEnded, type LastWords } from "../src/handoff/natural-end.ts";
import type { Wake, Work } from "../src/wake.ts";

type Quiet = LastWords & { readonly conversationId: string; readonly epoch: number };

type Needs = {
  readonly ends: {
    /** Conversations of the AI alone that may have come to their end. */
    quiet(now: Date): Promise<readonly Quiet[]>;
    /** Asks how it was, unless somebody spoke meanwhile; what will send it. */
    ask(quiet: Quiet, now: Date): Promise<Work | undefined>;
  };
  readonly wake: Wake;
  readonly announce: () => void;
};

/**
 * Asks customers whom the AI has helped how it was, once they have said thanks or nothing for hours: when their
 * conversation comes to rest, days later, the channel would take no such question any more.
 */
export async function askAtEnds({ ends, wake, announce }: Needs, now: Date): Promise<void> {
  let asked = 0;
  for (const quiet of await ends.quiet(now)) {
    if (!hasEnded(quiet, now)) continue;
    const work = await ends.ask(quiet, now);
    if (work === undefined) continue;
    wake(work);
    asked++;
  }
  if (asked > 0) announce();
}
