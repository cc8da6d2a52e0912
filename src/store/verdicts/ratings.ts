import type pg from "pg";
import { v7 as uuid } from "uuid";
import { record } from "../append.ts";
import { transaction } from "../database.ts";
import { keepMiss } from "./misses.ts";

/** Up to this a customer was not helped. */
const bad = 2;

type Row = { id: string; about: "ai" | "human"; called: boolean };

/**
 * Keeps what a customer thinks of how they were helped. A bad rating of a conversation that the AI alone answered and
 * never passed is a miss: a person was needed, and nothing noticed.
 *
 * @returns undefined when there is no such conversation
 */
export async function rate(
  pool: pg.Pool,
  conversationId: string,
  { score, words }: { readonly score: number; readonly words?: string | undefined },
  at: Date,
) {
  return transaction(pool, async (connection) => {
    const { rows } = await connection.query<Row>(
      `INSERT INTO rating (id, conversation_id, score, about, words, at)
       SELECT $1, conversation.id, $3, CASE WHEN EXISTS (
         SELECT 1 FROM message WHERE conversation_id = conversation.id AND author = 'agent' AND kind = 'message'
       ) THEN 'human' ELSE 'ai' END, $4, $5 FROM conversation WHERE id = $2
       RETURNING id, about, EXISTS (SELECT 1 FROM handoff WHERE conversation_id = $2) AS called`,
      [uuid(), conversationId, score, words ?? null, at],
    );
    const row = rows[0];
    if (row === undefined) return undefined;
    await record(
      connection,
      conversationId,
      "conversation.rated",
      { kind: "customer" },
      { score, about: row.about },
      at,
    );
    if (score <= bad && row.about === "ai" && !row.called)
      await keepMiss(connection, conversationId, { cause: "bad_rating" }, { kind: "customer" }, at);
    return {
      id: row.id,
      conversation: conversationId,
      score,
      about: row.about,
      at: at.toISOString(),
      ...(words !== undefined && { words }),
    };
  });
}
