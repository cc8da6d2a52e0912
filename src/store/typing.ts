import type pg from "pg";

/** Whose turn it is to write in a conversation, and what they would answer. */
export type Writing = {
  readonly holder: "ai" | "team" | "agent" | "nobody";
  readonly agentId: string | null;
  readonly agentName: string | null;
  readonly lineId: string;
  readonly channel: string;
  /** Whether anything is sent over the line at present. */
  readonly sends: boolean;
  /** The outside id of the customer's newest message. */
  readonly answers: string | null;
};

export async function findWriting(pool: pg.Pool, conversationId: string): Promise<Writing | undefined> {
  const { rows } = await pool.query<Writing>(
    `SELECT baton.holder, baton.agent_id AS "agentId", agent.name AS "agentName", line.id AS "lineId", line.channel,
            line.state <> 'paused' AND NOT line.halted AS sends,
            (SELECT external_id FROM message WHERE conversation_id = conversation.id AND author = 'customer'
             ORDER BY seq DESC LIMIT 1) AS answers
     FROM conversation JOIN baton ON baton.conversation_id = conversation.id JOIN line ON line.id = line_id
     LEFT JOIN agent ON agent.id = baton.agent_id
     WHERE conversation.id = $1`,
    [conversationId],
  );
  return rows[0];
}
