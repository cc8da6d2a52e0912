import type { Actor } from "./say.ts";
import type { Wake, Work } from "./wake.ts";

/** `joined`: the conversation that was claimed holds everything now. `refused`: `problem` says why, in words. */
export type Joined =
  | { readonly outcome: "joined"; readonly into: string; readonly work: Work }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "held"; readonly by: string }
  | { readonly outcome: "refused"; readonly problem: string };

export type Joining = { join(conversationId: string, actor: Actor, at: Date): Promise<Joined> };

/**
 * An agent believes whoever claims to answer a conversation without being part of it: what they wrote moves to its end,
 * and they are part of it from now on.
 */
export async function join(
  needs: { readonly joining: Joining; readonly wake: Wake; readonly announce: () => void },
  conversationId: string,
  actor: Actor,
  now: Date,
): Promise<Joined> {
  const joined = await needs.joining.join(conversationId, actor, now);
  if (joined.outcome === "joined") {
    needs.wake(joined.work);
    needs.announce();
  }
  return joined;
}
