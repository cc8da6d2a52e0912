import { tell } from "../api/ask.ts";

/** The provider shows it for 25 s; telling it more often than this would say nothing new. */
const everyMs = 20_000;
const told = new Map<string, number>();

/** Tells the customer that somebody writes. It is a courtesy: nobody waits for it, and a failure is nobody's loss. */
export function tellTyping(conversation: string, now = Date.now()): void {
  if (now - (told.get(conversation) ?? -Infinity) < everyMs) return;
  told.set(conversation, now);
  void tell(`/conversations/${encodeURIComponent(conversation)}/typing`).catch(() => undefined);
}

/** After a message was sent the customer's phone shows nothing any more, so the next letter tells anew. */
export const forgetTyping = (conversation: string): void => void told.delete(conversation);
