import type pg from "pg";
import type { LastHeard } from "../conversation/reply-window.ts";
import type { Colleague } from "../handoff/handoff.ts";
import type { Waiting } from "../handoff/offer.ts";
import { record } from "./append.ts";
import { atHand, loadOf } from "./at-hand.ts";
import { transaction, type Connection } from "./database.ts";
import { invited } from "./invitations.ts";
import { isPresent } from "./presence.ts";
import type { TraitsOf } from "./reach.ts";
import { leaveRetiredTeams } from "./retiring.ts";

/** A conversation that waits, as it stood when it was read. */
type Waits = Waiting & {
  readonly conversationId: string;
  readonly epoch: number;
  readonly handoffId: string | null;
};

type Offered = Pick<Waits, "conversationId" | "epoch" | "handoffId">;
type To = { readonly agent: string; readonly until: Date; readonly because: string | undefined };

/** What waits, who could be asked, and what is offered to whom. Several processes may do this at once. */
export const createOffers = (pool: pg.Pool, traitsOf: TraitsOf) => ({
  end: async (now: Date) => (await leaveRetiredTeams(pool, now)) + (await endOffers(pool, now)),
  colleagues: (now: Date) => readColleagues(pool, now),
  waiting: (free: readonly string[], now: Date) => readWaiting(pool, traitsOf, free, now),
  make: (waits: Offered, to: To, now: Date) => makeOffer(pool, waits, to, now),
});

/** More are not looked at in one round: there are never so many agents who could be asked at once. */
const mostWaiting = 500;

/** In SQL, of a baton and its handoff: the team that it waits for, or that is invited. */
const teamOf = "COALESCE(baton.team_id, handoff.team_id)";
const awake = "(conversation.snoozed_until IS NULL OR conversation.snoozed_until <= $1)";

type ColleagueRow = Pick<
  Colleague,
  "id" | "name" | "teams" | "skills" | "languages" | "asked" | "beside" | "offeredAt"
> & {
  readonly capacity: number;
  readonly capacities: Readonly<Record<string, number>>;
  readonly channels: readonly string[];
};

/** Agents who are there at all, with what they have at hand. Auditors only look, and API keys are not asked. */
async function readColleagues(pool: Pick<pg.Pool, "query">, now: Date): Promise<readonly Colleague[]> {
  const { rows } = await pool.query<ColleagueRow>({
    name: "colleagues",
    text: `WITH at_hand AS (${atHand("$1")})
      SELECT agent.id, agent.name, skills, languages, capacity, capacities, presence.offered_at AS "offeredAt",
        ARRAY(SELECT team_id::text FROM serving WHERE serving.agent_id = agent.id) AS teams,
        ARRAY(SELECT channel FROM at_hand WHERE at_hand.agent_id = agent.id) AS channels,
        EXISTS (SELECT 1 FROM at_hand WHERE at_hand.agent_id = agent.id AND offered) AS asked,
        EXISTS (SELECT 1 FROM baton WHERE offered_to = agent.id AND holder = 'ai') AS beside
      FROM agent JOIN presence ON presence.agent_id = agent.id
      WHERE ${isAskable("$1")}`,
    values: [now],
  });
  return rows.map(({ channels, capacity, capacities, ...row }) => ({
    ...row,
    present: true,
    load: loadOf(channels),
    capacity: { all: capacity, byChannel: capacities },
  }));
}

/** In SQL, of a row of `agent` beside its `presence`: somebody who could be asked at $now. */
const isAskable = (now: string): string =>
  `agent.retired_at IS NULL AND NOT agent.is_key AND agent.role <> 'auditor' AND ${isPresent(now)}`;

type WaitsRow = Omit<Waits, "windowClosesAt"> & LastHeard;

/**
 * What waits for a team or has one invited, is offered to nobody, and could be offered to somebody of `free`: the most
 * pressing first.
 */
async function readWaiting(
  pool: Pick<pg.Pool, "query">,
  traitsOf: TraitsOf,
  free: readonly string[],
  now: Date,
): Promise<readonly Waits[]> {
  const { rows } = await pool.query<WaitsRow>({
    name: "waiting to be offered",
    text: `SELECT baton.conversation_id AS "conversationId", baton.epoch, ${teamOf} AS team, line.channel,
        baton.holder = 'ai' AS beside,
        baton.handoff_id AS "handoffId", COALESCE(handoff.priority, 'normal') AS priority,
        baton.waiting_since AS since,
        conversation.last_customer_at AS "lastCustomerAt", conversation.window_closed_at AS "windowClosedAt",
        COALESCE(handoff.skills, '{}') AS skills, handoff.language, baton.passed_over AS "passedOver"
      FROM baton JOIN conversation ON conversation.id = baton.conversation_id JOIN line ON line.id = conversation.line_id
      LEFT JOIN handoff ON handoff.id = baton.handoff_id
      WHERE baton.waiting_since IS NOT NULL AND baton.holder <> 'agent' AND (baton.holder = 'team' OR (${invited}))
        AND baton.offered_to IS NULL AND ${awake}
        AND EXISTS (SELECT 1 FROM serving WHERE serving.team_id = ${teamOf}
          AND serving.agent_id = ANY($2) AND NOT serving.agent_id = ANY(baton.passed_over))
      ORDER BY baton.holder = 'ai', array_position(ARRAY['urgent', 'high', 'normal', 'low'], COALESCE(handoff.priority, 'normal')), baton.waiting_since
      LIMIT ${mostWaiting}`,
    values: [now, free],
  });
  return rows.map(({ lastCustomerAt, windowClosedAt, ...row }) => ({
    ...row,
    windowClosesAt: windowEnd(traitsOf(row.channel).replyWindowHours, { lastCustomerAt, windowClosedAt }),
  }));
}

function windowEnd(hours: number | null, { lastCustomerAt, windowClosedAt }: LastHeard): Date | null {
  if (hours === null || lastCustomerAt === null) return null;
  if (windowClosedAt !== null && windowClosedAt >= lastCustomerAt) return null;
  return new Date(lastCustomerAt.getTime() + hours * 3_600_000);
}

/**
 * Offers a conversation to an agent. Whoever was faster keeps what they did: a conversation is offered to one, an agent
 * is asked for one thing at a time, whatever other processes do at this moment.
 *
 * @returns whether it is offered now
 */
async function makeOffer(
  pool: pg.Pool,
  { conversationId, epoch, handoffId }: Offered,
  to: To,
  now: Date,
): Promise<boolean> {
  return transaction(pool, async (connection) => {
    const free = await connection.query<{ holder: string }>(
      `SELECT holder FROM baton WHERE conversation_id = $1 AND epoch = $2 AND offered_to IS NULL
         AND (holder = 'team' OR EXISTS (SELECT 1 FROM handoff WHERE handoff.id = baton.handoff_id AND ${invited}))
       FOR UPDATE SKIP LOCKED`,
      [conversationId, epoch],
    );
    if (free.rowCount !== 1) return false;
    // The baton first, the agent after it, as whoever takes one: nobody waits in a circle.
    const agent = await connection.query("SELECT 1 FROM presence WHERE agent_id = $1 FOR UPDATE", [to.agent]);
    if (agent.rowCount !== 1) return false;
    if (free.rows[0]?.holder === "team") await makeWay(connection, to.agent, now);
    const offered = await connection.query(
      `UPDATE baton SET offered_to = $2, offered_until = $3 WHERE conversation_id = $1
         AND NOT EXISTS (SELECT 1 FROM baton other WHERE other.offered_to = $2)
         AND EXISTS (SELECT 1 FROM agent JOIN presence ON presence.agent_id = agent.id WHERE agent.id = $2 AND ${isAskable("$4")})`,
      [conversationId, to.agent, to.until, now],
    );
    if (offered.rowCount !== 1) return false;
    await connection.query("UPDATE presence SET offered_at = $2 WHERE agent_id = $1", [to.agent, now]);
    if (to.because !== undefined) await addReason(connection, handoffId, to.because);
    const data = { handoff: handoffId, agent: to.agent, until: to.until.toISOString() };
    await record(connection, conversationId, "handoff.offered", { kind: "system" }, data, now);
    return true;
  });
}

/** What an agent is asked to look at beside the AI is asked of others: somebody waits. Skips what is in use, so as to wait for nobody. */
async function makeWay(connection: Connection, agentId: string, now: Date): Promise<void> {
  await connection.query(
    `WITH theirs AS (
       SELECT conversation_id FROM baton WHERE offered_to = $1 AND holder = 'ai' FOR UPDATE SKIP LOCKED
     ), freed AS (
       UPDATE baton SET offered_to = NULL, offered_until = NULL FROM theirs WHERE baton.conversation_id = theirs.conversation_id
       RETURNING baton.conversation_id, baton.handoff_id
     )
     INSERT INTO event (conversation_id, kind, actor, data, at)
     SELECT conversation_id, 'handoff.offer_withdrawn', '{"kind":"system"}',
       jsonb_build_object('handoff', handoff_id, 'agent', $1::uuid), $2 FROM freed`,
    [agentId, now],
  );
}

/** Says it once, where agents read why the conversation is with them. */
async function addReason(connection: Connection, handoffId: string | null, sentence: string): Promise<void> {
  await connection.query(
    `UPDATE handoff SET route_reason = route_reason || ' ' || $2 WHERE id = $1 AND strpos(route_reason, $2) = 0`,
    [handoffId, sentence],
  );
}

/**
 * Ends offers whose time is up, and those to agents who left, say that they are away, or are no longer of the team. Who
 * did not come is passed over from then on; who left is asked anew when they are back, and so is who was full and has
 * room again.
 *
 * @returns how many offers ended
 */
async function endOffers(pool: pg.Pool, now: Date): Promise<number> {
  const { rowCount } = await pool.query(
    `WITH over AS (
       SELECT baton.conversation_id, baton.offered_to AS agent, baton.offered_until <= $1 AS late FROM baton
       LEFT JOIN handoff ON handoff.id = baton.handoff_id
       LEFT JOIN serving ON serving.team_id = ${teamOf} AND serving.agent_id = baton.offered_to
       LEFT JOIN agent ON agent.id = serving.agent_id LEFT JOIN presence ON presence.agent_id = agent.id
       WHERE baton.offered_to IS NOT NULL AND (baton.offered_until <= $1 OR (${isAskable("$1")}) IS NOT TRUE)
       ORDER BY baton.conversation_id LIMIT 500 FOR UPDATE OF baton SKIP LOCKED
     ), ended AS (
       UPDATE baton SET offered_to = NULL, offered_until = NULL,
         passed_over = array_append(passed_over, over.agent)
       FROM over WHERE baton.conversation_id = over.conversation_id
       RETURNING baton.conversation_id, baton.handoff_id, over.agent, over.late
     )
     INSERT INTO event (conversation_id, kind, actor, data, at)
     SELECT conversation_id, 'handoff.unanswered_offer', '{"kind":"system"}',
       jsonb_build_object('handoff', handoff_id, 'agent', agent, 'left', NOT late), $1 FROM ended`,
    [now],
  );
  await pool.query(
    `WITH held AS (
       SELECT baton.agent_id, count(*) AS conversations FROM baton JOIN conversation ON conversation.id = baton.conversation_id
       WHERE baton.holder = 'agent' AND ${awake} GROUP BY baton.agent_id
     ), here AS (
       SELECT agent.id FROM agent JOIN presence ON presence.agent_id = agent.id LEFT JOIN held ON held.agent_id = agent.id
       WHERE ${isAskable("$1")} AND COALESCE(held.conversations, 0) < agent.capacity
     ), back AS (
       SELECT conversation_id FROM baton
       WHERE passed_over <> '{}' AND NOT passed_over <@ ARRAY(SELECT id FROM here) FOR UPDATE SKIP LOCKED
     )
     UPDATE baton SET passed_over = ARRAY(SELECT one FROM unnest(passed_over) one WHERE one IN (SELECT id FROM here))
     FROM back WHERE baton.conversation_id = back.conversation_id`,
    [now],
  );
  return rowCount ?? 0;
}
