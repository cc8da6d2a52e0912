import { record, type RecordedActor } from "../append.ts";
import { readEarlier, readWho } from "../background.ts";
import type { Connection } from "../database.ts";

/**
 * Records in every open conversation of these customers whose it is now, and brings the briefs of its open handoff up to
 * date: who somebody is and what was said with them before is no part of what a colleague has read already.
 */
export async function tellOpen(
  connection: Connection,
  customers: readonly string[],
  kind: "customer.joined" | "customer.separated",
  actor: RecordedActor,
  data: Readonly<Record<"customer" | "from" | "merge", string>>,
  at: Date,
): Promise<void> {
  const { rows } = await connection.query<{ conversation: string; handoff: string | null }>(
    `SELECT conversation.id AS conversation, handoff.id AS handoff FROM identity
     JOIN conversation ON conversation.identity_id = identity.id
     LEFT JOIN baton ON baton.conversation_id = conversation.id
     LEFT JOIN handoff ON handoff.id = baton.handoff_id AND handoff.resolved_at IS NULL
     WHERE identity.customer_id = ANY($1) AND conversation.resolved_at IS NULL ORDER BY conversation.id`,
    [customers],
  );
  for (const { conversation, handoff } of rows) {
    await record(connection, conversation, kind, actor, data, at);
    if (handoff !== null) await renewWho(connection, conversation, handoff);
  }
  // Screens learn of it also where nothing is open.
  if (rows.length === 0)
    await connection.query("INSERT INTO event (kind, actor, data, at) VALUES ($1, $2, $3, $4)", [
      kind,
      JSON.stringify(actor),
      JSON.stringify(data),
      at,
    ]);
}

async function renewWho(connection: Connection, conversation: string, handoff: string): Promise<void> {
  const who = await readWho(connection, conversation);
  const earlier = await readEarlier(connection, conversation);
  await connection.query(
    `UPDATE handoff SET brief = brief || jsonb_build_object('who', COALESCE(brief->'who', '{"name":null}') || $2::jsonb) WHERE id = $1`,
    [handoff, JSON.stringify({ identities: who?.identities ?? [], since: who?.since ?? null, earlier })],
  );
}
