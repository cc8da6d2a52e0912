import { record, type RecordedActor } from "./append.ts";
import type { Connection } from "./database.ts";

/** The baton's row, locked until the transaction ends. Locking waits for an AI message that is being sent (I3). */
export type LockedBaton = {
  readonly conversationId: string;
  readonly holder: "ai" | "team" | "agent" | "nobody";
  readonly teamId: string | null;
  readonly agentId: string | null;
  readonly epoch: number;
  readonly handoffId: string | null;
};

/** Where a baton goes, and by when somebody of a team must have acted (I7). */
export type Place =
  | { readonly holder: "ai" }
  | { readonly holder: "team"; readonly teamId: string; readonly deadline: Date; readonly handoffId?: string }
  | { readonly holder: "agent"; readonly agentId: string; readonly teamId: string | null }
  | { readonly holder: "nobody" };

/** How long an agent may hold a conversation in which the customer waits before it is announced again. */
const agentMinutes = 30;
/** How long the AI may hold one before the sweep looks whether the customer still waits. */
const aiMinutes = 10;

/**
 * Every mover locks the baton first, the conversation after it and the handoff last, so that two of them, or one and a
 * message that comes in, cannot wait for each other.
 */
export async function batonForUpdate(connection: Connection, conversationId: string): Promise<LockedBaton | undefined> {
  const { rows } = await connection.query<LockedBaton>(
    `SELECT conversation_id AS "conversationId", holder, team_id AS "teamId", agent_id AS "agentId", epoch, handoff_id AS "handoffId"
     FROM baton WHERE conversation_id = $1 FOR UPDATE`,
    [conversationId],
  );
  return rows[0];
}

/**
 * Moves a locked baton, begins a new epoch, and silences what the AI had said but not yet sent.
 *
 * @returns the new epoch
 */
export async function moveBaton(
  connection: Connection,
  from: LockedBaton,
  to: Place,
  actor: RecordedActor,
  at: Date,
): Promise<number> {
  const epoch = from.epoch + 1;
  const place = columnsOf(to, from, at);
  await connection.query(
    `UPDATE baton SET holder = $2, team_id = $3, agent_id = $4, deadline = $5, handoff_id = $6, epoch = $7, since = $8,
       announced_at = NULL, reminders = 0, offered_to = NULL, offered_until = NULL, passed_over = '{}'
     WHERE conversation_id = $1`,
    [from.conversationId, to.holder, place.teamId, place.agentId, place.deadline, place.handoffId, epoch, at],
  );
  await connection.query(
    "UPDATE conversation SET resolved_at = $2, snoozed_until = NULL, unread = CASE WHEN $3 THEN 0 ELSE unread END WHERE id = $1",
    [from.conversationId, to.holder === "nobody" ? at : null, to.holder === "agent" || to.holder === "nobody"],
  );
  await connection.query(
    `UPDATE delivery SET state = 'suppressed', reason = 'The baton passed before it was sent.', updated_at = $2
     FROM message WHERE message.id = delivery.message_id AND message.author = 'ai'
       AND delivery.conversation_id = $1 AND delivery.state = 'queued'`,
    [from.conversationId, at],
  );
  const data = { from: from.holder, to: to.holder, team: place.teamId, agent: place.agentId, epoch };
  await record(connection, from.conversationId, "baton.passed", actor, data, at);
  return epoch;
}

/** An agent takes a locked baton from whoever has it, and with it the handoff that waits. */
export async function takeBaton(
  connection: Connection,
  from: LockedBaton,
  actor: { readonly kind: "agent" | "key"; readonly id: string; readonly name: string },
  at: Date,
): Promise<void> {
  await moveBaton(connection, from, { holder: "agent", agentId: actor.id, teamId: from.teamId }, actor, at);
  await connection.query(
    `UPDATE handoff SET taken_at = COALESCE(taken_at, $2), taken_by = COALESCE(taken_by, $3),
       acknowledged_at = COALESCE(acknowledged_at, $2) WHERE id = $1`,
    [from.handoffId, at, actor.id],
  );
}

function columnsOf(to: Place, from: LockedBaton, at: Date) {
  const inMinutes = (minutes: number): Date => new Date(at.getTime() + minutes * 60_000);
  switch (to.holder) {
    case "ai":
      return { teamId: null, agentId: null, deadline: inMinutes(aiMinutes), handoffId: null };
    case "team":
      return {
        teamId: to.teamId,
        agentId: null,
        deadline: to.deadline,
        handoffId: to.handoffId ?? from.handoffId,
      };
    case "agent":
      return { teamId: to.teamId, agentId: to.agentId, deadline: inMinutes(agentMinutes), handoffId: from.handoffId };
    case "nobody":
      return { teamId: null, agentId: null, deadline: null, handoffId: null };
  }
}

/** Who holds a baton, in a word for people. */
export async function holderName(connection: Connection, baton: LockedBaton): Promise<string> {
  if (baton.holder === "ai") return "the AI";
  if (baton.holder === "nobody") return "nobody";
  const { rows } = await connection.query<{ name: string }>(
    baton.holder === "agent" ? "SELECT name FROM agent WHERE id = $1" : "SELECT name FROM team WHERE id = $1",
    [baton.holder === "agent" ? baton.agentId : baton.teamId],
  );
  return rows[0]?.name ?? "somebody";
}
