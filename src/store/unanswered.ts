import type pg from "pg";
import { unansweredMessages } from "../conversation/conversation.ts";
import { isBarred, type Unanswered } from "../handoff/unanswered.ts";
import { SignalKind } from "../triggers/signal.ts";
import { loadConversation } from "./conversations.ts";

type Row = {
  readonly kind: string;
  readonly evidence: string;
  readonly mode: "pass" | "invite" | null;
  readonly quietMinutes: number | null;
};

/**
 * What a customer wrote that nobody has answered, with what was seen in it; undefined: nothing, or a machine wrote it.
 *
 * @param reserved topics that people keep to themselves from now on; absent: those of before
 */
export async function readUnanswered(
  pool: Pick<pg.Pool, "query">,
  conversationId: string,
  reserved?: readonly string[],
): Promise<Unanswered | undefined> {
  const loaded = await loadConversation(pool, conversationId);
  if (loaded === undefined || loaded.byMachine) return undefined;
  const { conversation, hold, consent } = loaded;
  const messages = unansweredMessages(conversation).filter(({ wish }) => wish === null || wish === "pause");
  if (messages.length === 0) return undefined;
  const { rows } = await pool.query<Row>({
    name: "seen in the unanswered",
    text: `SELECT signal.kind, evidence, trigger.mode, quiet_minutes AS "quietMinutes"
      FROM signal LEFT JOIN trigger ON trigger.id::text = signal.trigger
      WHERE conversation_id = $1 AND NOT shadow AND message_id = ANY($2) ORDER BY score DESC, at, signal.id`,
    values: [conversationId, messages.map(({ id }) => id)],
  });
  return {
    messages,
    hold,
    wanted: consent.state === "in",
    reserved: reserved ?? conversation.memory?.reserved ?? [],
    signals: rows.map(({ kind: name, evidence, mode, quietMinutes }) => {
      const kind = SignalKind.parse(name);
      return { kind, evidence, barred: isBarred({ kind, mode: mode ?? "pass", quietMinutes: quietMinutes ?? 1 }) };
    }),
  };
}
