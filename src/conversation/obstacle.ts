import type { Traits } from "./conversation.ts";
import { mayWriteFreely, type LastHeard } from "./reply-window.ts";

/** What is to be said, and what is known of the one who would hear it. */
type Saying = { readonly author: "ai" | "agent" | "system"; readonly asTemplate: boolean };
type Known = LastHeard & { readonly consent: "in" | "paused" | "out" };

/** Why a message may not leave, in words for whoever wrote it. `suppressed`: for the customer's own sake. */
export type Obstacle =
  | { readonly outcome: "suppressed"; readonly reason: string }
  | { readonly outcome: "refused"; readonly reason: string; readonly code: "window" };

/**
 * What stands against a message to this customer now. Asked when it is said, so that an agent hears it at once, and
 * again when it leaves, because by then the customer may have opted out (I6) and the reply window may have closed.
 */
export function obstacleTo(
  { author, asTemplate }: Saying,
  traits: Pick<Traits, "optOut" | "replyWindowHours">,
  known: Known,
  now: Date,
): Obstacle | undefined {
  const byHand = author === "agent";
  if (known.consent === "out" && !(byHand && traits.optOut === "automatic"))
    return { outcome: "suppressed", reason: "The customer wants no more messages, so nothing is sent." };
  if (known.consent === "paused" && !byHand)
    return { outcome: "suppressed", reason: "Nothing automatic is sent to this address until a person has looked." };
  if (!asTemplate && !mayWriteFreely(traits, known, now))
    return {
      outcome: "refused",
      code: "window",
      reason: `More than ${traits.replyWindowHours} hours have passed since the customer last wrote, so only an approved template reaches them.`,
    };
  return undefined;
}
