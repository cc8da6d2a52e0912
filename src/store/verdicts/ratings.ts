import type pg from "pg";
import { v7 as uuid } from "uuid";
import { badScore } from "../../handoff/survey-answer.ts";
import { record } from "../append.ts";
import { transaction, type Connection } from "../database.ts";
import { keepMiss } from "./misses.ts";

/** What a customer thinks of how they were helped. */
type NewRating = {
  readonly score: number;
  readonly words?: string | undefined;
  /** Whose work it is about; absent: a person's, where one has answered. */
  readonly about?: "ai" | "human";
  /** The survey that it answers. */
  readonly survey?: string;
};

type Row = { id: string; about: "ai" | "human"; called: boolean };

/** `keepRating` in a transaction of its own. */
export const rate = (pool: pg.Pool, conversationId: string, rating: NewRating, at: Date) =>
  transaction(pool, (connection) => keepRating(connection, conversationId, rating, at));

/**
 * Keeps what a customer thinks of how they were helped. A bad rating of a conversation that the AI alone answered and
 * never passed is a miss: a person was needed, and nothing noticed.
 *
 * @returns undefined when there is no such conversation
 */
export async function keepRating(
  connection: Connection,
  conversationId: string,
  { score, words, about, survey }: NewRating,
  at: Date,
) {
  const { rows } = await connection.query<Row>(
    `INSERT INTO rating (id, conversation_id, score, about, words, at, survey_id)
     SELECT $1, conversation.id, $3, COALESCE($6, CASE WHEN EXISTS (
       SELECT 1 FROM message WHERE conversation_id = conversation.id AND author = 'agent' AND kind = 'message'
     ) THEN 'human' ELSE 'ai' END), $4, $5, $7 FROM conversation WHERE id = $2
     RETURNING id, about, EXISTS (SELECT 1 FROM handoff WHERE conversation_id = $2) AS called`,
    [uuid(), conversationId, score, words ?? null, at, about ?? null, survey ?? null],
  );
  const row = rows[0];
  if (row === undefined) return undefined;
  const data = { score, about: row.about };
  await record(connection, conversationId, "conversation.rated", { kind: "customer" }, data, at);
  if (score <= badScore && row.about === "ai" && !row.called)
    await keepMiss(connection, conversationId, { cause: "bad_rating" }, { kind: "customer" }, at);
  return {
    id: row.id,
    conversation: conversationId,
    score,
    about: row.about,
    at: at.toISOString(),
    ...(words !== undefined && { words }),
  };
}
