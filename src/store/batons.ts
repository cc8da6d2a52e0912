import { remindBy } from "../handoff/clock.ts";
import { record, type RecordedActor } from "./append.ts";
import type { Connection } from "./database.ts";
import { withdrawSurvey } from "./surveys.ts";
import { agentDeadline, waitingWith, waitOf } from "./waits.ts";

/** The baton's row, locked until the transaction ends. Locking waits for an AI message that is being sent (I3). */
export type LockedBaton = {
  readonly conversationId: string;
  readonly holder: "ai" | "team" | "agent" | "nobody";
  readonly teamId: string | null;
  readonly agentId: string | null;
  readonly epoch: number;
  /** Since when this holder has had it. */
  readonly since: Date;
  /** Since when the customer waits for a person's answer, whoever had it meanwhile; null: for none. */
  readonly waitingSince: Date | null;
  readonly handoffId: string | null;
  /** Null for `nobody` alone. */
  readonly deadline: Date | null;
  /** How often people were told, since this holder has had it, that it is late. */
  readonly reminders: number;
  /** Teams of which nobody came. */
  readonly overflowedFrom: readonly string[];
};

/** Where a baton goes, and by when somebody of a team must have acted (I7). */
export type Place =
  | { readonly holder: "ai" }
  | {
      readonly holder: "team";
      readonly teamId: string;
      readonly deadline: Date;
      readonly handoffId?: string;
      /** Teams of which nobody came; none where people or the AI pass it, who may have meant any of them. */
      readonly overflowedFrom?: readonly string[];
    }
  | { readonly holder: "agent"; readonly agentId: string; readonly teamId: string | null }
  | { readonly holder: "nobody" };

/** How long the AI may hold one before the sweep looks whether the customer still waits. */
export const aiMinutes = 10;

/**
 * Every mover locks the baton first, the conversation after it and the handoff last, so that two of them, or one and a
 * message that comes in, cannot wait for each other.
 */
export async function batonForUpdate(connection: Connection, conversationId: string): Promise<LockedBaton | undefined> {
  const { rows } = await connection.query<LockedBaton>(
    `SELECT ${locked} FROM baton WHERE conversation_id = $1 FOR UPDATE`,
    [conversationId],
  );
  return rows[0];
}

/** What `LockedBaton` is made of, of a row of `baton`. */
export const locked = `conversation_id AS "conversationId", holder, team_id AS "teamId", agent_id AS "agentId", epoch, since,
  waiting_since AS "waitingSince", handoff_id AS "handoffId", deadline, reminders, overflowed_from AS "overflowedFrom"`;

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
  const place = await columnsOf(connection, to, from, at);
  await connection.query(
    `UPDATE baton SET holder = $2, team_id = $3, agent_id = $4, deadline = $5, handoff_id = $6, epoch = $7, since = $8,
       remind_at = $9, overflowed_from = $10, waiting_since = $11, reminders = 0, offered_to = NULL, offered_until = NULL,
       -- Whoever gives it to a team is not asked whether they will take it.
       passed_over = CASE WHEN holder = 'agent' AND $2 = 'team' THEN ARRAY[agent_id] ELSE '{}' END
     WHERE conversation_id = $1`,
    [
      from.conversationId,
      to.holder,
      place.teamId,
      place.agentId,
      place.deadline,
      place.handoffId,
      epoch,
      at,
      place.remindAt,
      place.overflowedFrom,
      place.waitingSince,
    ],
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
  // People who have it ask nobody how it was.
  if (from.holder === "ai" || from.holder === "nobody") await withdrawSurvey(connection, from.conversationId, at);
  const since = from.since.toISOString();
  const data = { from: from.holder, since, to: to.holder, team: place.teamId, agent: place.agentId, epoch };
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
  // Their turn comes round later, as if they had been asked.
  await connection.query("UPDATE presence SET offered_at = $2 WHERE agent_id = $1", [actor.id, at]);
}

type Columns = Pick<
  LockedBaton,
  "teamId" | "agentId" | "handoffId" | "deadline" | "overflowedFrom" | "waitingSince"
> & {
  readonly remindAt: Date | null;
};

async function columnsOf(connection: Connection, to: Place, from: LockedBaton, at: Date): Promise<Columns> {
  const nobody = { teamId: null, agentId: null, handoffId: null, waitingSince: null };
  const empty = { ...nobody, deadline: null, remindAt: null, overflowedFrom: [] };
  switch (to.holder) {
    case "ai":
      return { ...empty, deadline: new Date(at.getTime() + aiMinutes * 60_000) };
    case "team": {
      const { teamId, deadline, handoffId = from.handoffId, overflowedFrom = [] } = to;
      return { ...empty, teamId, deadline, handoffId, overflowedFrom, waitingSince: from.waitingSince ?? at };
    }
    case "agent": {
      const { agentId, teamId } = to;
      const { handoffId, overflowedFrom } = from;
      const wait = await waitOf(connection, { ...from, teamId: teamId ?? from.teamId });
      const deadline = agentDeadline(wait, from, at);
      // Whoever takes what is late already gets a moment to read it.
      const grace = remindBy(wait.team, wait.priority, at);
      const remindAt = deadline < grace ? grace : null;
      return { agentId, teamId, handoffId, overflowedFrom, deadline, remindAt, waitingSince: waitingWith(wait, from) };
    }
    case "nobody":
      return empty;
  }
}

/**
 * In words for people, what keeps an agent from a locked baton: a colleague who has it, or, where it rests, that its
 * customer has begun another conversation over the same address, which is the one that goes on. Undefined: nothing.
 */
export async function keptFrom(
  connection: Connection,
  baton: LockedBaton,
  { id }: { readonly id: string },
): Promise<string | undefined> {
  if (baton.holder === "agent" && baton.agentId !== id) return holderName(connection, baton);
  if (baton.holder !== "nobody") return undefined;
  const { rowCount } = await connection.query(
    `SELECT 1 FROM conversation mine JOIN conversation other USING (line_id, identity_id, thread)
     WHERE mine.id = $1 AND other.id <> mine.id AND other.resolved_at IS NULL`,
    [baton.conversationId],
  );
  return rowCount === 0 ? undefined : "a newer conversation with this customer";
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
