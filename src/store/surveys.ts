import { v7 as uuid } from "uuid";
import { mayWriteFreely } from "../conversation/reply-window.ts";
import { wordsIn } from "../handoff/line/languages.ts";
import type { Work } from "../wake.ts";
import { append, record } from "./append.ts";
import { consentOf } from "./consent.ts";
import type { Connection } from "./database.ts";
import { reachOf, type TraitsOf } from "./reach.ts";

/** A number that comes later is no answer to it. */
const answerWithinMs = 3 * 24 * 3_600_000;
/** So often at most is one customer asked, over all of their conversations. */
const restDays = 7;
/** It leaves a little later, so that whoever resolved by mistake can take it back. */
const undoMs = 10_000;

type Asked = { readonly about: "ai" | "human"; readonly handoffId: string | null; readonly epoch: number };

/** In SQL: conversations with who `answered` last and what was `heard` last, where anybody has answered. */
export const lastWords = `FROM conversation JOIN line ON line.id = line_id JOIN baton ON baton.conversation_id = conversation.id
JOIN identity ON identity.id = identity_id
CROSS JOIN LATERAL (
  SELECT author, text, at FROM message WHERE conversation_id = conversation.id AND kind = 'message' AND author IN ('ai', 'agent')
  ORDER BY seq DESC LIMIT 1
) answered
CROSS JOIN LATERAL (
  SELECT seq, text, by_machine, hold, wish FROM message WHERE conversation_id = conversation.id AND author = 'customer'
  ORDER BY seq DESC LIMIT 1
) heard`;

/**
 * In SQL, of those at $2: whether somebody may be asked how they were helped. Never a machine, nor who was told of
 * hardship or danger. `again`: whether the same conversation may be asked about more than once.
 */
export const mayAsk = (again: string): string => `line.surveys AND line.state = 'live' AND NOT line.halted
  AND NOT heard.by_machine AND heard.hold IS NULL AND heard.wish IS NULL
  AND answered.at > $2::timestamptz - make_interval(days => ${restDays})
  AND NOT EXISTS (SELECT 1 FROM signal WHERE signal.conversation_id = conversation.id AND kind = 'sensitive' AND NOT shadow
    AND signal.at > $2::timestamptz - interval '30 days')
  AND NOT EXISTS (
    SELECT 1 FROM survey JOIN conversation other ON other.id = survey.conversation_id
    JOIN identity theirs ON theirs.id = other.identity_id
    WHERE theirs.customer_id = identity.customer_id
      AND ((other.id = conversation.id AND NOT ${again}) OR survey.asked_at > $2::timestamptz - make_interval(days => ${restDays})))`;

/** Who answered them last, and over which handoff. */
const worth = `
SELECT CASE answered.author WHEN 'agent' THEN 'human' ELSE 'ai' END AS about, baton.epoch,
  CASE answered.author WHEN 'agent' THEN (
    SELECT id FROM handoff WHERE conversation_id = conversation.id ORDER BY requested_at DESC LIMIT 1) END AS "handoffId"
${lastWords} WHERE conversation.id = $1 AND ${mayAsk("$3::boolean")}`;

/**
 * Asks the customer of a conversation that has just ended how they were helped, on its channel and within its
 * reply window; where the line wants it, and at most once a week. A thread of mail is asked about once. The caller holds
 * the baton's row.
 *
 * @returns what will send it, if anything is asked
 */
export async function askSurvey(
  connection: Connection,
  traitsOf: TraitsOf,
  conversationId: string,
  at: Date,
): Promise<Work | undefined> {
  const reach = await reachOf(connection, conversationId);
  const traits = traitsOf(reach.channel);
  const leavesAt = new Date(at.getTime() + undoMs);
  if (!mayWriteFreely(traits, reach, leavesAt)) return undefined;
  const { rows } = await connection.query<Asked>({
    name: "worth a survey",
    text: worth,
    values: [conversationId, at, !traits.hasThreads],
  });
  const asked = rows[0];
  if (asked === undefined) return undefined;
  if ((await consentOf(connection, reach.lineId, reach.identityId)).state !== "in") return undefined;

  const { survey } = wordsIn(await languageOf(connection, conversationId));
  const line = { author: "system", kind: "message", text: survey.question, epoch: asked.epoch } as const;
  const { messageId } = await append(connection, conversationId, line, at);
  await connection.query("UPDATE delivery SET not_before = $2 WHERE message_id = $1", [messageId, leavesAt]);
  const id = uuid();
  await connection.query(
    "INSERT INTO survey (id, conversation_id, about, handoff_id, message_id, asked_at, until) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    [id, conversationId, asked.about, asked.handoffId, messageId, at, new Date(at.getTime() + answerWithinMs)],
  );
  const data = { survey: id, about: asked.about, handoff: asked.handoffId };
  await record(connection, conversationId, "survey.asked", { kind: "system" }, data, at);
  return { kind: "deliver", conversationId, dueAt: leavesAt };
}

/** Takes back a question that has not left, because the conversation goes on. */
export async function withdrawSurvey(connection: Connection, conversationId: string, at: Date): Promise<void> {
  await connection.query(
    `WITH kept AS (
       UPDATE delivery SET state = 'suppressed', reason = 'The conversation went on before it was sent.', updated_at = $2
       FROM survey WHERE survey.conversation_id = $1 AND survey.answered_at IS NULL
         AND delivery.message_id = survey.message_id AND delivery.state IN ('queued', 'suppressed')
       RETURNING survey.id
     )
     DELETE FROM survey USING kept WHERE survey.id = kept.id`,
    [conversationId, at],
  );
}

/** The language in which its customer is spoken to by us; null: nobody knows. */
export async function languageOf(connection: Connection, conversationId: string): Promise<string | null> {
  const { rows } = await connection.query<{ language: string | null }>(
    `SELECT COALESCE(language, brief->>'language') AS language FROM handoff
     WHERE conversation_id = $1 ORDER BY requested_at DESC LIMIT 1`,
    [conversationId],
  );
  return rows[0]?.language ?? null;
}
