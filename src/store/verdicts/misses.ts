import type pg from "pg";
import { v7 as uuid } from "uuid";
import type { SignalKind } from "../../triggers/signal.ts";
import { record, type RecordedActor } from "../append.ts";
import { transaction, type Connection } from "../database.ts";

/** A person was needed and nobody was called in time. */
export type NewMiss = {
  readonly cause: "asked_twice" | "bad_rating" | "reported";
  /** What should have been noticed, and in which message, where that is known. */
  readonly kind?: SignalKind | undefined;
  readonly message?: string | undefined;
  readonly note?: string | undefined;
};

type Row = {
  id: string;
  conversation: string;
  message: string | null;
  cause: NewMiss["cause"];
  kind: SignalKind | null;
  note: string | null;
  at: Date;
};

/** One miss of a cause is enough for a conversation: said again it is the same, with what is new of it. */
export async function keepMiss(
  connection: Connection,
  conversationId: string,
  { cause, kind, message, note }: NewMiss,
  by: RecordedActor,
  at: Date,
): Promise<Row | undefined> {
  const { rows } = await connection.query<Row>(
    `INSERT INTO miss (id, conversation_id, message_id, cause, kind, note, actor, at)
     SELECT $1, conversation.id, $3, $4, $5, $6, $7, $8 FROM conversation
     WHERE id = $2 AND ($3::uuid IS NULL OR EXISTS (SELECT 1 FROM message WHERE id = $3 AND conversation_id = $2 AND author = 'customer'))
     ON CONFLICT (conversation_id, cause) DO UPDATE SET message_id = COALESCE(EXCLUDED.message_id, miss.message_id),
       kind = COALESCE(EXCLUDED.kind, miss.kind), note = COALESCE(EXCLUDED.note, miss.note)
     RETURNING id, conversation_id AS conversation, message_id AS message, cause, kind, note, at`,
    [uuid(), conversationId, message ?? null, cause, kind ?? null, note ?? null, JSON.stringify(by), at],
  );
  const row = rows[0];
  if (row === undefined) return undefined;
  await record(connection, conversationId, "handoff.missed", by, { cause, ...(kind !== undefined && { kind }) }, at);
  return row;
}

/** What an agent says: a person should have been called. Undefined: no such conversation, or no message of its customer. */
export async function reportMiss(
  pool: pg.Pool,
  conversationId: string,
  miss: Omit<NewMiss, "cause">,
  by: RecordedActor,
  at: Date,
) {
  const row = await transaction(pool, (connection) =>
    keepMiss(connection, conversationId, { ...miss, cause: "reported" }, by, at),
  );
  return row === undefined ? undefined : missOf(row);
}

/** Takes back what was reported by hand. False when nothing was. */
export async function withdrawMiss(
  pool: pg.Pool,
  conversationId: string,
  by: RecordedActor,
  at: Date,
): Promise<boolean> {
  return transaction(pool, async (connection) => {
    const gone = await connection.query("DELETE FROM miss WHERE conversation_id = $1 AND cause = 'reported'", [
      conversationId,
    ]);
    if (gone.rowCount === 0) return false;
    await record(connection, conversationId, "handoff.missed", by, { cause: "reported", withdrawn: true }, at);
    return true;
  });
}

/**
 * The customer had asked for a person in an earlier message, and it took a second time: unless that message called
 * for one after all.
 */
export async function keepAskedTwice(
  pool: pg.Pool,
  conversationId: string,
  firstAsked: string,
  at: Date,
): Promise<void> {
  await transaction(pool, async (connection) => {
    const heard = await connection.query(
      "SELECT 1 FROM signal WHERE message_id = $1 AND kind = 'asked_for_human' AND handoff_id IS NOT NULL LIMIT 1",
      [firstAsked],
    );
    if (heard.rowCount === 0)
      await keepMiss(
        connection,
        conversationId,
        { cause: "asked_twice", kind: "asked_for_human", message: firstAsked },
        { kind: "system" },
        at,
      );
  });
}

const missOf = ({ id, conversation, message, cause, kind, note, at }: Row) => ({
  id,
  conversation,
  cause,
  at: at.toISOString(),
  ...(message !== null && { message }),
  ...(kind !== null && { kind }),
  ...(note !== null && { note }),
});
