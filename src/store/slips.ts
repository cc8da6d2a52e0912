import type pg from "pg";
import { obstacleTo } from "../conversation/obstacle.ts";
import type { Team } from "../handoff/handoff.ts";
import type { Work } from "../wake.ts";
import { record } from "./append.ts";
import { batonForUpdate } from "./batons.ts";
import { promise } from "./calling.ts";
import { consentOf } from "./consent.ts";
import { transaction } from "./database.ts";
import { reachOf, type TraitsOf } from "./reach.ts";

/** A first answer is late, and the customer has not heard so: who is called, and what the customer speaks. */
export type Slip = { readonly team: Team; readonly language: string | null };

/**
 * Tells the customer that it takes longer than it should. Once for each handoff, only while a team is waited for, and
 * not where it would not arrive.
 *
 * @returns what will send it
 */
export async function saySlip(
  pool: pg.Pool,
  traitsOf: TraitsOf,
  conversationId: string,
  line: string,
  now: Date,
): Promise<Work | undefined> {
  return transaction(pool, async (connection) => {
    const baton = await batonForUpdate(connection, conversationId);
    if (baton?.holder !== "team") return undefined;
    const { handoffId, epoch } = baton;
    const reach = await reachOf(connection, conversationId);
    const { state: consent } = await consentOf(connection, reach.lineId, reach.identityId);
    const saying = { author: "system", asTemplate: false } as const;
    if (obstacleTo(saying, traitsOf(reach.channel), { ...reach, consent }, now) !== undefined) return undefined;
    // The conversation before the handoff, as everybody locks them.
    await connection.query("SELECT 1 FROM conversation WHERE id = $1 FOR UPDATE", [conversationId]);
    const { rowCount } = await connection.query(
      "UPDATE handoff SET slipped_at = $2 WHERE id = $1 AND slipped_at IS NULL AND first_human_reply_at IS NULL",
      [handoffId, now],
    );
    if (rowCount !== 1) return undefined;
    const work = await promise(connection, traitsOf, conversationId, line, epoch, now);
    await record(connection, conversationId, "handoff.slipped", { kind: "system" }, { handoff: handoffId }, now);
    return work;
  });
}
