import type pg from "pg";
import { promisedBy } from "../handoff/brief/said-by-us.ts";
import { whyPeople } from "../handoff/unanswered.ts";
import { loadConversation } from "./conversations.ts";
import { readUnanswered } from "./unanswered.ts";

/** More than these nobody checks before letting go. */
const most = 5;

/** What is open in a conversation for somebody who is about to let go of it. Undefined: there is none of that id. */
export async function readOpenEnds(pool: pg.Pool, conversationId: string, reserved: readonly string[] | undefined) {
  const loaded = await loadConversation(pool, conversationId);
  if (loaded === undefined) return undefined;
  const { messages, memory } = loaded.conversation;
  const [unanswered, kept] = await Promise.all([
    readUnanswered(pool, conversationId, reserved),
    pool.query<{ text: string }>("SELECT text FROM promise WHERE conversation_id = $1", [conversationId]),
  ]);
  const byAgents = messages.filter(
    ({ kind, author, seq }) => kind === "message" && author.kind === "agent" && seq > (memory?.since ?? 0),
  );
  const known = new Set(kept.rows.map(({ text }) => text));
  const said = promisedBy(byAgents).filter(({ text }) => !known.has(text));
  const because = unanswered && whyPeople(unanswered);
  return {
    ...(unanswered !== undefined && {
      unanswered: {
        messages: unanswered.messages.length,
        ai: because === undefined,
        ...(because !== undefined && { because }),
      },
    }),
    said: said
      .slice(-most)
      .map(({ text, until, message }) => ({ text, message, ...(until !== undefined && { until }) })),
  };
}
