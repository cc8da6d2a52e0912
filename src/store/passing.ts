import type pg from "pg";
import { answerBy } from "../handoff/clock.ts";
import type { Batons, Destination, Moved } from "../pass.ts";
import type { Actor } from "../say.ts";
import { endTurn, record } from "./append.ts";
import { batonForUpdate, holderName, moveBaton, takeBaton, type LockedBaton, type Place } from "./batons.ts";
import { inviteTeam, passToTeam, tell } from "./calling.ts";
import { transaction, type Connection } from "./database.ts";
import { closeHandoff, endInvitation, readInvitation, renewBrief } from "./invitations.ts";
import { readTeams } from "./turns.ts";
import type { TraitsOf } from "./reach.ts";

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

    renewBrief: (handoffId, brief) => renewBrief(pool, handoffId, brief),

    take: (conversationId, actor, at) =>
      moving(conversationId, async (connection, baton) => {
        if (baton.holder === "agent" && baton.agentId === actor.id) return { outcome: "moved" };
        if (baton.holder === "agent") return { outcome: "held", by: await holderName(connection, baton) };
        await takeBaton(connection, baton, actor, at);
        await tell(connection, conversationId, `${actor.name} took the baton`, at);
        return { outcome: "moved" };
      }),

    give: (conversationId, actor, to, words, at) =>
      moving(conversationId, async (connection, baton) => {
        if (baton.holder === "agent" && baton.agentId !== actor.id)
          return { outcome: "held", by: await holderName(connection, baton) };
        const place = await placeOf(connection, to, at);
        if (place.outcome === "absent") return place;
        if (baton.holder === "ai" && place.to.holder === "ai") return declined(connection, baton, actor, words, at);
        await moveBaton(connection, baton, place.to, actor, at);
        if (place.to.holder === "ai") await closeHandoff(connection, baton, { outcome: words, returned: true }, at);
        // Whoever moves an invited conversation to people makes the AI silent, as a pass does.
        else
          await connection.query("UPDATE handoff SET mode = 'pass' WHERE id = $1 AND taken_at IS NULL", [
            baton.handoffId,
          ]);
        await tell(
          connection,
          conversationId,
          `${actor.name} passed the baton to ${place.name}${words === undefined ? "" : `: ${words}`}`,
          at,
        );
        return {
          outcome: "moved",
          ...(place.to.holder === "ai" && { work: await wakeAi(connection, conversationId, at) }),
        };
      }),

    resolve: (conversationId, actor, outcome, at) =>
      moving(conversationId, async (connection, baton) => {
        if (baton.holder === "nobody") return { outcome: "moved" };
        if (baton.holder === "agent" && baton.agentId !== actor.id)
          return { outcome: "held", by: await holderName(connection, baton) };
        await moveBaton(connection, baton, { holder: "nobody" }, actor, at);
        await closeHandoff(connection, baton, { outcome }, at);
        const event = await tell(
          connection,
          conversationId,
          `${actor.name} resolved this${outcome === undefined ? "" : `: ${outcome}`}`,
          at,
        );
        await endTurn(connection, conversationId, event);
        await record(connection, conversationId, "conversation.resolved", actor, {}, at);
        return { outcome: "moved" };
      }),

    reopen: (conversationId, actor, at) =>
      moving(conversationId, async (connection, baton) => {
        if (baton.holder !== "nobody") return { outcome: "moved" };
        const taken = await connection.query(
          `SELECT 1 FROM conversation mine JOIN conversation other USING (line_id, identity_id, thread)
           WHERE mine.id = $1 AND other.id <> mine.id AND other.resolved_at IS NULL`,
          [conversationId],
        );
        if (taken.rowCount !== 0) return { outcome: "held", by: "a newer conversation with this customer" };
        await moveBaton(connection, baton, { holder: "agent", agentId: actor.id, teamId: null }, actor, at);
        await tell(connection, conversationId, `${actor.name} reopened this`, at);
        return { outcome: "moved" };
      }),

    snooze: (conversationId, actor, until, at) =>
      moving(conversationId, async (connection, baton) => {
        if (baton.holder === "agent" && baton.agentId !== actor.id)
          return { outcome: "held", by: await holderName(connection, baton) };
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
  words: string | undefined,
  at: Date,
): Promise<Moved> {
  if (baton.handoffId === null) return { outcome: "moved" };
  const told = `${actor.name} left this to the AI${words === undefined ? "" : `: ${words}`}`;
  await endInvitation(connection, baton, { told, outcome: words, returned: true }, at);
  await record(connection, baton.conversationId, "handoff.declined", actor, { handoff: baton.handoffId }, at);
  return { outcome: "moved" };
}

/** The AI gets the baton back: what the customer wrote and nobody has answered is its next turn. */
async function wakeAi(connection: Connection, conversationId: string, at: Date) {
  await connection.query("INSERT INTO outbox (kind, ref, due_at) VALUES ('converse', $1, $2)", [conversationId, at]);
  return { kind: "converse", conversationId, dueAt: at } as const;
}

async function placeOf(
  connection: Connection,
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
    const deadline = answerBy(team, "normal", at);
    return { outcome: "found", to: { holder: "team", teamId: team.id, deadline }, name: team.name };
  }
  const { rows } = await connection.query<{ name: string }>(
    "SELECT name FROM agent WHERE id::text = $1 AND retired_at IS NULL",
    [to.agent],
  );
  const agent = rows[0];
  if (agent === undefined) return { outcome: "absent", what: "There is no such agent." };
  return { outcome: "found", to: { holder: "agent", agentId: to.agent, teamId: null }, name: agent.name };
}
