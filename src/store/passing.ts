import type pg from "pg";
import { answerBy } from "../handoff/clock.ts";
import { whyPeople } from "../handoff/unanswered.ts";
import type { Batons, Destination, Left, Moved } from "../pass.ts";
import type { Actor } from "../say.ts";
import { endTurn, record } from "./append.ts";
import { batonForUpdate, keptFrom, moveBaton, takeBaton, type LockedBaton, type Place } from "./batons.ts";
import { inviteTeam, passToTeam, tell } from "./calling.ts";
import { transaction, type Connection } from "./database.ts";
import { closeHandoff, endInvitation, readInvitation } from "./invitations.ts";
import { keepHandBack, keepPromises, leftInWords } from "./memory.ts";
import { readTeams } from "./turns.ts";
import type { TraitsOf } from "./reach.ts";
import { askSurvey } from "./surveys.ts";
import { readUnanswered } from "./unanswered.ts";
import { waitOf } from "./waits.ts";

/** Every way in which the baton moves, each one transaction. */
export function createBatons(pool: pg.Pool, traitsOf: TraitsOf): Batons {
  /** Locks, lets `move` decide, and takes everything back when it says no. */
  const moving = (
    conversationId: string,
    move: (connection: Connection, baton: LockedBaton) => Promise<Moved>,
  ): Promise<Moved> =>
    transaction(pool, async (connection) => {
      const baton = await batonForUpdate(connection, conversationId);
      return baton === undefined ? { outcome: "unknown" } : move(connection, baton);
    });

  return {
    passToTeam: (fence, passing, at) =>
      transaction(pool, (connection) => passToTeam(connection, traitsOf, fence, passing, at)),

    inviteTeam: (fence, passing, at) => transaction(pool, (connection) => inviteTeam(connection, fence, passing, at)),

    invitation: (conversationId) => readInvitation(pool, conversationId),

    take: (conversationId, actor, at) =>
      moving(conversationId, async (connection, baton) => {
        if (baton.holder === "agent" && baton.agentId === actor.id) return { outcome: "moved" };
        const by = await keptFrom(connection, baton, actor);
        if (by !== undefined) return { outcome: "held", by };
        await takeBaton(connection, baton, actor, at);
        await tell(connection, conversationId, `${actor.name} took the baton`, at);
        return { outcome: "moved" };
      }),

    give: (conversationId, actor, to, left = {}, at) =>
      moving(conversationId, async (connection, baton) => {
        const by = await keptFrom(connection, baton, actor);
        if (by !== undefined) return { outcome: "held", by };
        const place = await placeOf(connection, baton, to, at);
        if (place.outcome === "absent") return place;
        if (baton.holder === "ai" && place.to.holder === "ai") return declined(connection, baton, actor, left, at);
        const against = place.to.holder === "ai" ? await againstHandBack(connection, conversationId, left) : undefined;
        if (against !== undefined) return against;
        await moveBaton(connection, baton, place.to, actor, at);
        const words = leftInWords(left);
        if (place.to.holder === "ai")
          await closeHandoff(connection, baton, { outcome: left.outcome ?? left.note, returned: true }, at);
        else await rerouteByHand(connection, baton, place, actor);
        const told = `${actor.name} passed the baton to ${place.name}`;
        const seq = await tell(connection, conversationId, sentence(told, words), at);
        await keepPromises(connection, baton, actor, left, at);
        if (place.to.holder !== "ai") return { outcome: "moved" };
        await keepHandBack(connection, baton, actor, { seq, left }, at);
        if (left.unanswered !== "leave")
          return { outcome: "moved", work: await wakeAi(connection, conversationId, at) };
        await endTurn(connection, conversationId, seq);
        return { outcome: "moved" };
      }),

    resolve: (conversationId, actor, left = {}, at) =>
      moving(conversationId, async (connection, baton) => {
        if (baton.holder === "nobody") return { outcome: "moved" };
        const by = await keptFrom(connection, baton, actor);
        if (by !== undefined) return { outcome: "held", by };
        if (await hasWritten(connection, conversationId, left.seen)) return { outcome: "unread" };
        await moveBaton(connection, baton, { holder: "nobody" }, actor, at);
        await closeHandoff(connection, baton, { outcome: left.outcome }, at);
        const told = `${actor.name} resolved this`;
        const seq = await tell(connection, conversationId, sentence(told, leftInWords(left)), at);
        await endTurn(connection, conversationId, seq);
        await record(connection, conversationId, "conversation.resolved", actor, {}, at);
        await keepPromises(connection, baton, actor, left, at);
        await keepHandBack(connection, baton, actor, { seq, left }, at);
        const work = await askSurvey(connection, traitsOf, conversationId, at);
        return { outcome: "moved", ...(work !== undefined && { work }) };
      }),

    reopen: (conversationId, actor, at) =>
      moving(conversationId, async (connection, baton) => {
        if (baton.holder !== "nobody") return { outcome: "moved" };
        const by = await keptFrom(connection, baton, actor);
        if (by !== undefined) return { outcome: "held", by };
        await moveBaton(connection, baton, { holder: "agent", agentId: actor.id, teamId: null }, actor, at);
        await tell(connection, conversationId, `${actor.name} reopened this`, at);
        return { outcome: "moved" };
      }),

    snooze: (conversationId, actor, until, at) =>
      moving(conversationId, async (connection, baton) => {
        const by = await keptFrom(connection, baton, actor);
        if (by !== undefined) return { outcome: "held", by };
        await connection.query("UPDATE conversation SET snoozed_until = $2 WHERE id = $1", [conversationId, until]);
        await record(connection, conversationId, "conversation.snoozed", actor, { until: until.toISOString() }, at);
        return { outcome: "moved" };
      }),
  };
}

/** The AI has the baton and keeps it: an invitation that is open has its answer. */
async function declined(
  connection: Connection,
  baton: LockedBaton,
  actor: Actor,
  left: Left,
  at: Date,
): Promise<Moved> {
  await keepPromises(connection, baton, actor, left, at);
  const words = leftInWords(left);
  if (baton.handoffId === null && words === "") return { outcome: "moved" };
  const told = sentence(`${actor.name} left this to the AI`, words);
  const outcome = left.outcome ?? left.note;
  const seq =
    baton.handoffId === null
      ? await tell(connection, baton.conversationId, told, at)
      : await endInvitation(connection, baton, { told, outcome, returned: true }, at);
  if (words !== "") await keepHandBack(connection, baton, actor, { seq, left }, at);
  if (baton.handoffId === null) return { outcome: "moved" };
  await record(connection, baton.conversationId, "handoff.declined", actor, { handoff: baton.handoffId }, at);
  return { outcome: "moved" };
}

/**
 * Whoever moves an invited conversation to people makes the AI silent, as a pass does. And the brief of another team says
 * who sent it there, not why the first one was chosen.
 */
async function rerouteByHand(
  connection: Connection,
  { handoffId }: LockedBaton,
  { to, name }: { readonly to: Place; readonly name: string },
  actor: Actor,
): Promise<void> {
  await connection.query("UPDATE handoff SET mode = 'pass' WHERE id = $1 AND taken_at IS NULL", [handoffId]);
  if (to.holder !== "team") return;
  await connection.query("UPDATE handoff SET team_id = $2, route_reason = $3 WHERE id = $1 AND team_id <> $2", [
    handoffId,
    to.teamId,
    `${actor.name} passed it to ${name}.`,
  ]);
}

const sentence = (told: string, words: string): string => (words === "" ? told : `${told}: ${words}`);

/** The AI gets the baton back: what the customer wrote and nobody has answered is its next turn. */
async function wakeAi(connection: Connection, conversationId: string, at: Date) {
  await connection.query("INSERT INTO outbox (kind, ref, due_at) VALUES ('converse', $1, $2)", [conversationId, at]);
  return { kind: "converse", conversationId, dueAt: at } as const;
}

async function placeOf(
  connection: Connection,
  baton: LockedBaton,
  to: Destination,
  at: Date,
): Promise<
  | { readonly outcome: "found"; readonly to: Place; readonly name: string }
  | { readonly outcome: "absent"; readonly what: string }
> {
  if ("who" in to) return { outcome: "found", to: { holder: "ai" }, name: "the AI" };
  if ("team" in to) {
    const team = (await readTeams(connection)).find(({ id }) => id === to.team);
    if (team === undefined) return { outcome: "absent", what: "There is no such team." };
    const { priority } = await waitOf(connection, baton);
    const deadline = answerBy(team, priority, at);
    return { outcome: "found", to: { holder: "team", teamId: team.id, deadline }, name: team.name };
  }
  const { rows } = await connection.query<{ name: string }>(
    "SELECT name FROM agent WHERE id::text = $1 AND retired_at IS NULL AND role <> 'auditor'",
    [to.agent],
  );
  const agent = rows[0];
  if (agent === undefined) return { outcome: "absent", what: "There is no such agent." };
  return { outcome: "found", to: { holder: "agent", agentId: to.agent, teamId: null }, name: agent.name };
}

/** What keeps an agent from giving a conversation back to the AI; undefined: nothing. */
async function againstHandBack(
  connection: Connection,
  conversationId: string,
  { seen, unanswered, reserved }: Left,
): Promise<Moved | undefined> {
  if (await hasWritten(connection, conversationId, seen)) return { outcome: "unread" };
  const open = unanswered === "leave" ? undefined : await readUnanswered(connection, conversationId, reserved);
  const because = open && whyPeople(open);
  return because === undefined ? undefined : { outcome: "barred", because };
}

/** What comes in the moment of letting go is neither done nor judged with it. */
async function hasWritten(connection: Connection, conversationId: string, seen: number | undefined): Promise<boolean> {
  if (seen === undefined) return false;
  const { rowCount } = await connection.query(
    "SELECT 1 FROM message WHERE conversation_id = $1 AND author = 'customer' AND seq > $2 LIMIT 1",
    [conversationId, seen],
  );
  return rowCount === 1;
}
