import type pg from "pg";
import { holdForClaim, holdForOther } from "../conversation/thread.ts";
import type { Joined, Joining } from "../join.ts";
import type { Actor } from "../say.ts";
import { append, endTurn, record } from "./append.ts";
import { batonForUpdate, holderName, moveBaton, type LockedBaton } from "./batons.ts";
import { transaction, type Connection } from "./database.ts";

export function createJoining(pool: pg.Pool): Joining {
  return {
    join: (conversationId, actor, at) =>
      transaction(pool, async (connection) => {
        const { rows } = await connection.query<{ claims: string | null }>(
          "SELECT claims_id AS claims FROM conversation WHERE id = $1",
          [conversationId],
        );
        const claims = rows[0]?.claims;
        if (claims === undefined) return { outcome: "unknown" };
        if (claims === null) return { outcome: "refused", problem: "This conversation claims to answer no other." };
        return joinInto(connection, conversationId, claims, actor, at);
      }),
  };
}

type Side = { readonly id: string; readonly number: number; readonly claims: string | null };

async function joinInto(
  connection: Connection,
  fromId: string,
  intoId: string,
  actor: Actor,
  at: Date,
): Promise<Joined> {
  // Both batons and then both conversations, by id, so that two who join at once wait for each other in turn.
  const batons = new Map<string, LockedBaton>();
  for (const id of [fromId, intoId].toSorted()) {
    const baton = await batonForUpdate(connection, id);
    if (baton !== undefined) batons.set(id, baton);
  }
  const { rows } = await connection.query<Side>(
    "SELECT id, number, claims_id AS claims FROM conversation WHERE id = ANY($1) ORDER BY id FOR UPDATE",
    [[fromId, intoId]],
  );
  const from = rows.find(({ id }) => id === fromId);
  const into = rows.find(({ id }) => id === intoId);
  const [fromBaton, intoBaton] = [batons.get(fromId), batons.get(intoId)];
  if (from === undefined || fromBaton === undefined) return { outcome: "unknown" };
  if (into === undefined || intoBaton === undefined)
    return { outcome: "refused", problem: "The conversation that it claims to answer is not there any more." };
  if (from.claims !== intoId) return { outcome: "refused", problem: "It has been joined already." };
  for (const baton of [fromBaton, intoBaton])
    if (baton.holder === "agent" && baton.agentId !== actor.id)
      return { outcome: "held", by: await holderName(connection, baton) };
  if (await wasAnswered(connection, fromId))
    return { outcome: "refused", problem: "It has been answered here already, so it stays a conversation of its own." };

  const tell = (id: string, text: string) =>
    append(connection, id, { author: "system", kind: "event", text }, at).then(({ seq }) => seq);
  const writer = await move(connection, from, into);
  if (intoBaton.holder === "nobody") {
    await moveBaton(connection, intoBaton, { holder: "ai" }, actor, at);
    await record(connection, intoId, "conversation.reopened", actor, {}, at);
  }
  await tell(intoId, `${actor.name} let ${writer} in: what they wrote came from conversation ${from.number}.`);
  await moveBaton(connection, fromBaton, { holder: "nobody" }, actor, at);
  const told = await tell(fromId, `${actor.name} joined this to conversation ${into.number}`);
  await endTurn(connection, fromId, told);
  await connection.query("UPDATE handoff SET resolved_at = $2, outcome = $3 WHERE id = $1 AND resolved_at IS NULL", [
    fromBaton.handoffId,
    at,
    `Joined to conversation ${into.number}`,
  ]);
  await connection.query("INSERT INTO outbox (kind, ref, due_at) VALUES ('converse', $1, $2)", [intoId, at]);
  await record(connection, intoId, "conversation.joined", actor, { from: fromId }, at);
  await record(connection, fromId, "conversation.resolved", actor, { joined: intoId }, at);
  return { outcome: "joined", into: intoId, work: { kind: "converse", conversationId: intoId, dueAt: at } };
}

async function wasAnswered(connection: Connection, conversationId: string): Promise<boolean> {
  const { rowCount } = await connection.query(
    "SELECT 1 FROM message WHERE conversation_id = $1 AND kind = 'message' AND author <> 'customer' LIMIT 1",
    [conversationId],
  );
  return rowCount === 1;
}

/**
 * Moves what was written, in its order, to the end of the other conversation, and what was seen in it with it. Files
 * hang on their messages. Whoever wrote it is named in each, which makes them part of that conversation.
 *
 * @returns the writer, for people
 */
async function move(connection: Connection, from: Side, into: Side): Promise<string> {
  const { rows } = await connection.query<{ writer: string }>(
    `WITH writer AS (
       SELECT jsonb_strip_nulls(jsonb_build_object('address', identity.value, 'name', identity.name)) AS sender,
         COALESCE(identity.name, identity.value) AS name
       FROM conversation JOIN identity ON identity.id = identity_id WHERE conversation.id = $1
     ), placed AS (
       SELECT id, author, at, (SELECT last_seq FROM conversation WHERE id = $2) + row_number() OVER (ORDER BY seq) AS seq
       FROM message WHERE conversation_id = $1 AND kind <> 'event'
     ), moved AS (
       UPDATE message SET conversation_id = $2, seq = placed.seq, hold = CASE WHEN hold = $3 THEN $4 ELSE hold END,
         sender = CASE WHEN message.author = 'customer' THEN COALESCE(message.sender, writer.sender) ELSE message.sender END
       FROM placed, writer WHERE message.id = placed.id
     ), signals AS (
       UPDATE signal SET conversation_id = $2 WHERE conversation_id = $1
     ), emptied AS (
       UPDATE conversation SET claims_id = NULL WHERE id = $1
     ), grown AS (
       UPDATE conversation SET last_seq = last_seq + (SELECT count(*) FROM placed)::int,
         last_message_at = GREATEST(last_message_at, (SELECT max(at) FROM placed)),
         unread = unread + (SELECT count(*) FROM placed WHERE author = 'customer')::int, snoozed_until = NULL
       WHERE id = $2
     )
     SELECT name AS writer FROM writer`,
    [from.id, into.id, holdForClaim(into.number), holdForOther],
  );
  return rows[0]?.writer ?? "the writer";
}
