import { mayRepeat, repeatAsks } from "../handoff/repeat-ask.ts";
import { record, type RecordedActor } from "./append.ts";
import { readSaid } from "./conversations.ts";
import type { Connection } from "./database.ts";

/** What was sent to the customer, and its place. */
type Sent = { readonly messageId: string; readonly seq: number; readonly text: string };

/**
 * Counts what a reply asks again although the customer has said it: once per reply and fact, in the reply's own
 * transaction. Nobody is kept from sending; the figures say how often it happens.
 */
export async function recordRepeats(
  connection: Connection,
  conversationId: string,
  { messageId, seq, text }: Sent,
  actor: RecordedActor,
  at: Date,
): Promise<void> {
  // Most replies ask nothing, and read nothing.
  if (!mayRepeat(text)) return;
  for (const { what, answer } of repeatAsks(text, await readSaid(connection, conversationId, seq - 1))) {
    const data = { what, message: messageId, answer: answer.message };
    await record(connection, conversationId, "reply.repeated", actor, data, at);
  }
}
