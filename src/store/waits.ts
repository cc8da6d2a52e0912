import { answerBy, idleBy, nextBy } from "../handoff/clock.ts";
import type { Team } from "../handoff/handoff.ts";
import type { Priority } from "../triggers/trigger.ts";
import type { LockedBaton } from "./batons.ts";
import type { Connection } from "./database.ts";
import { readTeams } from "./turns.ts";

/** What the clock of people who have a conversation depends on. */
export type Wait = {
  /** Since when the customer waits for an answer; null: for none. */
  readonly since: Date | null;
  /** When people were called; null: nobody called them. */
  readonly calledAt: Date | null;
  /** A person has answered since they were called. */
  readonly isAnswered: boolean;
  readonly priority: Priority;
  /** Whose time counts, and who has it back when the agent is gone. */
  readonly team: Team;
};

/** In SQL, of a row of `conversation`: when the customer wrote first of what no person has answered. No robot waits. */
export const waitsSince = `(SELECT min(at) FROM message WHERE message.conversation_id = conversation.id
  AND author = 'customer' AND seq > conversation.turned_seq AND NOT by_machine)`;

type Row = Omit<Wait, "team" | "priority"> & {
  readonly priority: Priority | null;
  readonly teams: readonly (string | null)[];
};

/** The team of the baton, of the handoff, of the line, or the queue that always exists: the first that is in use. */
export async function waitOf(
  connection: Connection,
  { conversationId, teamId, handoffId }: Pick<LockedBaton, "conversationId" | "teamId" | "handoffId">,
): Promise<Wait> {
  const { rows } = await connection.query<Row>({
    name: "wait",
    text: `SELECT ${waitsSince} AS since, handoff.requested_at AS "calledAt", handoff.priority,
        handoff.first_human_reply_at IS NOT NULL AS "isAnswered", ARRAY[$2, handoff.team_id, line.team_id]::text[] AS teams
      FROM conversation JOIN line ON line.id = line_id LEFT JOIN handoff ON handoff.id = $3 WHERE conversation.id = $1`,
    values: [conversationId, teamId, handoffId],
  });
  const [row] = rows;
  if (row === undefined) throw new Error(`conversation ${conversationId} is gone`);
  const all = await readTeams(connection);
  const team = row.teams.map((id) => all.find((each) => each.id === id)).find((each) => each !== undefined);
  const fallback = all.find((each) => each.fallback) ?? all[0];
  return { ...row, priority: row.priority ?? "normal", team: team ?? fallback ?? nobodys };
}

/** Time passes even where an installation has lost its teams. */
const nobodys: Team = {
  id: "",
  name: "Nobody",
  fallback: true,
  kinds: [],
  hours: null,
  answerMinutes: 15,
  nextMinutes: 30,
  overflow: null,
  intake: false,
};

/**
 * By when an agent who gets the baton must have acted. People may hand a conversation to each other as they like: the
 * customer's time for a first answer does not begin anew.
 */
export function agentDeadline(
  wait: Wait,
  { holder, deadline }: Pick<LockedBaton, "holder" | "deadline">,
  at: Date,
): Date {
  if (wait.since === null) return idleBy(at);
  const stays = isFirst(wait) && deadline !== null && (holder === "team" || holder === "agent");
  return stays ? deadline : dueBy(wait, wait.since);
}

/**
 * Since when a customer waits for the person who gets the baton: since people were called, or since the first message
 * that nobody has answered, and on from then whoever had it in between. Null: everything is answered.
 */
export const waitingWith = (wait: Wait, { waitingSince }: Pick<LockedBaton, "waitingSince">): Date | null =>
  wait.since && (waitingSince ?? beginsAt(wait, wait.since));

/** The customer has written to an agent: who waits already goes on waiting, and what was due sooner stays so. Locks the baton only where an agent has it. */
export async function customerWaits(connection: Connection, conversationId: string): Promise<void> {
  const { rows } = await connection.query<Pick<LockedBaton, "conversationId" | "teamId" | "handoffId">>(
    `SELECT conversation_id AS "conversationId", team_id AS "teamId", handoff_id AS "handoffId" FROM baton
     WHERE conversation_id = $1 AND holder = 'agent' FOR UPDATE`,
    [conversationId],
  );
  const [baton] = rows;
  if (baton === undefined) return;
  const wait = await waitOf(connection, baton);
  if (wait.since === null) return;
  await connection.query(
    `UPDATE baton SET waiting_since = COALESCE(waiting_since, $3), deadline = LEAST(deadline, $2),
       remind_at = CASE WHEN deadline <= $2 THEN remind_at END, reminders = CASE WHEN deadline <= $2 THEN reminders ELSE 0 END
     WHERE conversation_id = $1`,
    [conversationId, dueBy(wait, wait.since), beginsAt(wait, wait.since)],
  );
}

/** Whether people were called and nobody has answered yet. */
const isFirst = ({ calledAt, isAnswered }: Wait): boolean => calledAt !== null && !isAnswered;

/** Nobody waits for people before they are called. */
const beginsAt = (wait: Wait, since: Date): Date =>
  isFirst(wait) && wait.calledAt !== null && wait.calledAt > since ? wait.calledAt : since;

/** A first answer has its time from when the customer began to wait for it; each other one the shorter. */
function dueBy(wait: Wait, since: Date): Date {
  const by = isFirst(wait) ? answerBy : nextBy;
  return by(wait.team, wait.priority, beginsAt(wait, since));
}

/** A person has answered, and nobody waits: the agent has time, and a team that is waited for has its time anew. */
export async function nobodyWaits(connection: Connection, baton: LockedBaton, at: Date): Promise<void> {
  if (baton.holder !== "team" && baton.holder !== "agent") return;
  let deadline = idleBy(at);
  if (baton.holder === "team") {
    const { team, priority } = await waitOf(connection, baton);
    deadline = answerBy(team, priority, at);
  }
  await connection.query(
    "UPDATE baton SET deadline = $2, waiting_since = $3, remind_at = NULL, reminders = 0 WHERE conversation_id = $1",
    [baton.conversationId, deadline, baton.holder === "team" ? at : null],
  );
}
