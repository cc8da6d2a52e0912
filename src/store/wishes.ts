import type { InboundMessage, Wish } from "../conversation/message.ts";
import type { PossibleWish, ReceivingLine } from "../receive.ts";
import { append } from "./append.ts";
import { consentOf, lockPair, writeConsent, type Consent, type ConsentGiven } from "./consent.ts";
import type { Connection } from "./database.ts";

/** A message as it was stored. */
export type Written = { readonly conversationId: string; readonly identityId: string; readonly messageId: string };

/** Locks the pair of whoever writes before anything is stored (no send begins after the commit), and reads its consent. */
export async function lockWisher(
  connection: Connection,
  line: ReceivingLine,
  { identity, key = identity, otherKey }: InboundMessage["from"],
): Promise<Consent> {
  const { rows } = await connection.query<{ id: string; key: string }>(
    `SELECT id, key FROM identity WHERE channel = $1 AND (key = ANY($2) OR other_key = ANY($2))
     ORDER BY key = $3 DESC, other_key IS NULL LIMIT 1`,
    [line.channel, otherKey === undefined ? [key] : [key, otherKey], key],
  );
  await lockPair(connection, line.id, rows[0]?.key ?? key, "exclusive");
  return rows[0] === undefined ? { state: "in" } : consentOf(connection, line.id, rows[0].id);
}

/** Puts in force what a stored message says about our messages. What is so already is not written again. */
export async function heedWish(
  connection: Connection,
  line: ReceivingLine,
  { conversationId, identityId, messageId }: Written,
  { meant, words, cause, at }: Pick<PossibleWish, "words" | "cause"> & { readonly meant: Wish; readonly at: Date },
): Promise<void> {
  if (meant === "help") {
    const text = "The customer asked the carrier for help; the carrier answers that.";
    await append(connection, conversationId, { author: "system", kind: "event", text }, at);
    return;
  }
  for (const id of await sameWriter(connection, line, identityId)) {
    const write = (state: ConsentGiven["state"], lineId: string | null): Promise<void> =>
      writeConsent(connection, {
        identityId: id,
        lineId,
        state,
        cause,
        words,
        messageId,
        actor: { kind: "customer" },
        blocks: state === "out" && line.optOut !== "automatic" ? "everything" : "automatic",
        at,
      });
    const consent = await consentOf(connection, line.id, id);
    if (meant === "out" && consent.state !== "out") await write("out", line.id);
    if (meant === "pause" && consent.state === "in") await write("paused", line.id);
    if (meant === "in" && consent.state === "out") {
      await write("in", consent.everywhere ? null : line.id);
      // It may have stood for the whole business and for the line; the customer takes back both.
      if ((await consentOf(connection, line.id, id)).state === "out") await write("in", line.id);
    }
  }
}

/**
 * The addresses of this customer on this channel, locked: whoever was known by number and by id apart means both; what an
 * agent alone takes for theirs is not meant. The lock of the writer's own is taken again, because somebody may have made
 * that identity since we looked.
 */
async function sameWriter(connection: Connection, line: ReceivingLine, identityId: string): Promise<readonly string[]> {
  const { rows } = await connection.query<{ id: string; key: string }>(
    `SELECT other.id, other.key FROM identity JOIN identity other USING (customer_id, channel)
     WHERE identity.id = $1 AND other.merge_id IS NOT DISTINCT FROM identity.merge_id ORDER BY other.id`,
    [identityId],
  );
  for (const { key } of rows) await lockPair(connection, line.id, key, "exclusive");
  return rows.map(({ id }) => id);
}
