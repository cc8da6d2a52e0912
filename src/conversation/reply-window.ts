import type { Traits } from "./conversation.ts";

/** When the customer wrote last, and when the provider last said that the window is closed. */
export type LastHeard = { readonly lastCustomerAt: Date | null; readonly windowClosedAt: Date | null };

/** Our clock is not the provider's, and a message takes its time to get there. */
const safetyMs = 5 * 60_000;

/**
 * Whether words of our own may be sent now. WhatsApp takes them for 24 hours after the customer last wrote, and then
 * approved templates alone (https://www.twilio.com/docs/whatsapp/key-concepts, errors/63016); the customer's next
 * message opens the window again, whatever the provider said before it.
 */
export function mayWriteFreely(
  { replyWindowHours }: Pick<Traits, "replyWindowHours">,
  { lastCustomerAt, windowClosedAt }: LastHeard,
  now: Date,
): boolean {
  if (replyWindowHours === null) return true;
  if (lastCustomerAt === null) return false;
  if (windowClosedAt !== null && windowClosedAt >= lastCustomerAt) return false;
  return now.getTime() < lastCustomerAt.getTime() + replyWindowHours * 3_600_000 - safetyMs;
}
