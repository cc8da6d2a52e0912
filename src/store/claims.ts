import { holdForClaim } from "../conversation/thread.ts";
import { append, record } from "./append.ts";
import type { Connection } from "./database.ts";

/** Keeps which conversation a new one claims to answer, once, and tells the agents. */
export async function noteClaim(
  connection: Connection,
  conversationId: string,
  claims: { readonly id: string; readonly number: number },
  at: Date,
): Promise<void> {
  const noted = await connection.query(
    "UPDATE conversation SET claims_id = $2 WHERE id = $1 AND claims_id IS DISTINCT FROM $2",
    [conversationId, claims.id],
  );
  if (noted.rowCount === 0) return;
  const text = holdForClaim(claims.number);
  await append(connection, conversationId, { author: "system", kind: "event", text }, at);
  await record(connection, conversationId, "conversation.claims", { kind: "system" }, { conversation: claims.id }, at);
}
