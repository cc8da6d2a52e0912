import type pg from "pg";
import type { Invitation } from "../pass.ts";
import { gravity } from "../triggers/fire.ts";
import { type Signal, SignalKind } from "../triggers/signal.ts";
import { record } from "./append.ts";
import { batonForUpdate, type LockedBaton } from "./batons.ts";
import { tell } from "./calling.ts";
import { transaction, type Connection } from "./database.ts";

/** How a handoff ends. `returned`: people gave the conversation back to the AI, which then calls for the same less soon. */
export type Ending = { readonly outcome?: string | undefined; readonly returned?: boolean };

/** Ends the handoff that a baton names, if it names one that is still open. */
export async function closeHandoff(
  connection: Connection,
  { handoffId }: Pick<LockedBaton, "handoffId">,
  { outcome, returned = false }: Ending,
  at: Date,
): Promise<void> {
  await connection.query(
    `UPDATE handoff SET resolved_at = $2, outcome = $3, returned_at = CASE WHEN $4 THEN $2::timestamptz END
     WHERE id = $1 AND resolved_at IS NULL`,
    [handoffId, at, outcome ?? null, returned],
  );
}

/** Ends the invitation of a locked baton that stays with the AI, and says so in the thread, at the place it returns. */
export async function endInvitation(
  connection: Connection,
  baton: LockedBaton,
  { told, ...ending }: Ending & { readonly told: string },
  at: Date,
): Promise<number> {
  await connection.query(
    `UPDATE baton SET handoff_id = NULL, waiting_since = NULL, offered_to = NULL, offered_until = NULL, passed_over = '{}'
     WHERE conversation_id = $1`,
    [baton.conversationId],
  );
  const seq = await tell(connection, baton.conversationId, told, at);
  await closeHandoff(connection, baton, ending, at);
  return seq;
}

/** In SQL: nobody has come, and the AI keeps helping. Whoever moves the baton to people ends this in the same transaction. */
export const invited =
  "handoff.mode = 'invite' AND handoff.taken_at IS NULL AND handoff.resolved_at IS NULL AND handoff.first_human_reply_at IS NULL";

type Seen = Omit<Signal, "trigger" | "kind"> & {
  readonly handoff: string;
  readonly team: string;
  readonly kind: string;
};

/** The invitation of a conversation that is open, with what called for it. */
export async function readInvitation(pool: pg.Pool, conversationId: string): Promise<Invitation | undefined> {
  const { rows } = await pool.query<Seen>({
    name: "invitation",
    text: `SELECT handoff.id AS handoff, handoff.team_id AS team, kind, score, threshold, evidence, message_id AS message, messages, detector, version
      FROM baton JOIN handoff ON handoff.id = baton.handoff_id JOIN signal ON signal.handoff_id = handoff.id
      WHERE baton.conversation_id = $1 AND ${invited}
      ORDER BY array_position($2::text[], kind), score DESC, at, signal.id`,
    values: [conversationId, gravity],
  });
  const signals = rows.map((row) => ({ ...row, kind: SignalKind.parse(row.kind), trigger: null }));
  return rows[0] && { id: rows[0].handoff, team: rows[0].team, signals };
}

/** Everything has had its answer, nobody has written for $hours, and nobody has set it aside: in SQL, of a conversation. */
const settled = (hours: string, now: string): string =>
  `conversation.last_message_at < ${now}::timestamptz - make_interval(hours => ${hours})
   AND (snoozed_until IS NULL OR snoozed_until <= ${now})
   AND NOT EXISTS (SELECT 1 FROM message WHERE message.conversation_id = conversation.id AND author = 'customer'
     AND seq > conversation.turned_seq)`;

/**
 * Ends invitations to which nobody came and which nobody needs: the customer has had every answer, and has written no
 * more for `hours`.
 *
 * @returns how many it ended
 */
export async function lapseInvitations(pool: pg.Pool, hours: number, now: Date): Promise<number> {
  const { rows } = await pool.query<{ handoff: string; conversationId: string }>(
    `SELECT handoff.id AS handoff, conversation_id AS "conversationId" FROM handoff
     JOIN conversation ON conversation.id = conversation_id
     WHERE handoff.mode = 'invite' AND taken_at IS NULL AND handoff.resolved_at IS NULL
       AND requested_at < $1::timestamptz - make_interval(hours => $2) AND ${settled("$2", "$1")}
     ORDER BY requested_at LIMIT 100`,
    [now, hours],
  );
  for (const { handoff, conversationId } of rows)
    await transaction(pool, async (connection) => {
      const baton = await batonForUpdate(connection, conversationId);
      if (baton?.holder !== "ai" || baton.handoffId !== handoff) return;
      const still = await connection.query(
        `SELECT 1 FROM conversation WHERE id = $3 AND ${settled("$2", "$1")} FOR UPDATE`,
        [now, hours, conversationId],
      );
      if (still.rowCount !== 1) return;
      const told = `The invitation has ended: the customer has had an answer and wrote no more for ${hours} hours.`;
      await endInvitation(connection, baton, { told, outcome: "Nobody came, and the customer wrote no more." }, now);
      await record(connection, conversationId, "handoff.lapsed", { kind: "system" }, { handoff }, now);
    });
  return rows.length;
}
