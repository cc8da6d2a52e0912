import type pg from "pg";
import { v7 as uuid } from "uuid";
import { partsOf } from "../conversation/parts.ts";
import type { Batons, Destination, Moved, Passing } from "../pass.ts";
import type { Fence } from "../say.ts";
import type { Work } from "../wake.ts";
import { append, endThinking, endTurn, record } from "./append.ts";
import { batonForUpdate, holderName, moveBaton, takeBaton, type LockedBaton, type Place } from "./batons.ts";
import { transaction, type Connection } from "./database.ts";
import { reachOf, type TraitsOf } from "./reach.ts";

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

    take: (conversationId, actor, at) =>
      moving(conversationId, async (connection, baton) => {
        if (baton.holder === "agent" && baton.agentId === actor.id) return { outcome: "moved" };
        if (baton.holder === "agent") return { outcome: "held", by: await holderName(connection, baton) };
        await takeBaton(connection, baton, actor, at);
        await tell(connection, baton, `${actor.name} took the baton`, at);
        return { outcome: "moved" };
      }),

    give: (conversationId, actor, to, words, at) =>
      moving(conversationId, async (connection, baton) => {
        if (baton.holder === "agent" && baton.agentId !== actor.id)
          return { outcome: "held", by: await holderName(connection, baton) };
        const place = await placeOf(connection, to);
        if (place.outcome === "absent") return place;
        await moveBaton(connection, baton, place.to, actor, at);
        if (place.to.holder === "ai") await closeHandoff(connection, baton, words, at);
        await tell(
          connection,
          baton,
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
        await closeHandoff(connection, baton, outcome, at);
        const event = await tell(
          connection,
          baton,
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
        await tell(connection, baton, `${actor.name} reopened this`, at);
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

async function passToTeam(connection: Connection, traitsOf: TraitsOf, fence: Fence, passing: Passing, at: Date) {
  const baton = await batonForUpdate(connection, fence.conversationId);
  if (baton === undefined || baton.holder !== "ai" || baton.epoch !== fence.epoch) return undefined;
  const handoffId = uuid();
  const { team } = passing.route;
  const first = await connection.query<{ at: Date | null }>(
    "SELECT min(at) AS at FROM signal WHERE conversation_id = $1 AND handoff_id IS NULL AND at <= $2",
    [fence.conversationId, at],
  );
  await connection.query(
    `INSERT INTO handoff (id, conversation_id, mode, priority, brief, team_id, route_reason, first_signal_at, requested_at, messages_to_handoff)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      handoffId,
      fence.conversationId,
      passing.mode,
      passing.priority,
      JSON.stringify(passing.brief),
      team.id,
      passing.route.reason,
      first.rows[0]?.at ?? at,
      at,
      passing.messagesToHandoff,
    ],
  );
  await connection.query(
    `UPDATE signal SET handoff_id = $1 FROM jsonb_to_recordset($3) AS fired(message uuid, kind text, detector text)
     WHERE signal.conversation_id = $2 AND signal.message_id = fired.message AND signal.kind = fired.kind AND signal.detector = fired.detector`,
    [handoffId, fence.conversationId, JSON.stringify(passing.signals)],
  );
  const place: Place = { holder: "team", teamId: team.id, minutes: team.answerMinutes, handoffId };
  const epoch = await moveBaton(connection, baton, place, { kind: "system" }, at);
  await tell(connection, baton, passing.told, at);
  const work = await promise(connection, traitsOf, fence.conversationId, passing.line, epoch, at);
  // A pass is no answer: what the customer asked stays open until a person answers it or gives the baton back.
  await endThinking(connection, fence.conversationId);
  const data = {
    handoff: handoffId,
    team: team.id,
    priority: passing.priority,
    kinds: passing.signals.map((signal) => signal.kind).join(" "),
  };
  await record(connection, fence.conversationId, "handoff.requested", { kind: "system" }, data, at);
  return { handoffId, work };
}

/** The one line that the customer hears of the pass, if any; what will send it. */
async function promise(
  connection: Connection,
  traitsOf: TraitsOf,
  conversationId: string,
  text: string | undefined,
  epoch: number,
  at: Date,
): Promise<Work | undefined> {
  if (text === undefined) return undefined;
  const { channel } = await reachOf(connection, conversationId);
  const parts = partsOf(text, [], traitsOf(channel));
  const said = await append(connection, conversationId, { author: "system", kind: "message", text, epoch, parts }, at);
  return said.work;
}

/** Something that happened, as a quiet line in the thread. */
async function tell(connection: Connection, baton: LockedBaton, sentence: string, at: Date): Promise<number> {
  const told = await append(connection, baton.conversationId, { author: "system", kind: "event", text: sentence }, at);
  return told.seq;
}

async function closeHandoff(
  connection: Connection,
  baton: LockedBaton,
  outcome: string | undefined,
  at: Date,
): Promise<void> {
  await connection.query("UPDATE handoff SET resolved_at = $2, outcome = $3 WHERE id = $1 AND resolved_at IS NULL", [
    baton.handoffId,
    at,
    outcome ?? null,
  ]);
}

/** The AI gets the baton back: what the customer wrote and nobody has answered is its next turn. */
async function wakeAi(connection: Connection, conversationId: string, at: Date) {
  await connection.query("INSERT INTO outbox (kind, ref, due_at) VALUES ('converse', $1, $2)", [conversationId, at]);
  return { kind: "converse", conversationId, dueAt: at } as const;
}

async function placeOf(
  connection: Connection,
  to: Destination,
): Promise<
  | { readonly outcome: "found"; readonly to: Place; readonly name: string }
  | { readonly outcome: "absent"; readonly what: string }
> {
  if ("who" in to) return { outcome: "found", to: { holder: "ai" }, name: "the AI" };
  if ("team" in to) {
    const { rows } = await connection.query<{ name: string; minutes: number }>(
      "SELECT name, answer_minutes AS minutes FROM team WHERE id::text = $1",
      [to.team],
    );
    const team = rows[0];
    if (team === undefined) return { outcome: "absent", what: "There is no such team." };
    return { outcome: "found", to: { holder: "team", teamId: to.team, minutes: team.minutes }, name: team.name };
  }
  const { rows } = await connection.query<{ name: string }>("SELECT name FROM agent WHERE id::text = $1", [to.agent]);
  const agent = rows[0];
  if (agent === undefined) return { outcome: "absent", what: "There is no such agent." };
  return { outcome: "found", to: { holder: "agent", agentId: to.agent, teamId: null }, name: agent.name };
}
