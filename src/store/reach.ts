import type { Traits } from "../conversation/conversation.ts";
import type { LastHeard } from "../conversation/reply-window.ts";
import type { Connection } from "./database.ts";

/** What a channel can do, by its name. */
export type TraitsOf = (channel: string) => Traits;

/** By what the customer of a conversation is reached. */
export type Reach = LastHeard & { readonly channel: string; readonly lineId: string; readonly identityId: string };

export async function reachOf(connection: Connection, conversationId: string): Promise<Reach> {
  const { rows } = await connection.query<Reach>({
    name: "reach",
    text: `SELECT line.channel, line.id AS "lineId", identity_id AS "identityId",
        last_customer_at AS "lastCustomerAt", window_closed_at AS "windowClosedAt"
      FROM conversation JOIN line ON line.id = conversation.line_id WHERE conversation.id = $1`,
    values: [conversationId],
  });
  const reach = rows[0];
  if (reach === undefined) throw new Error(`conversation ${conversationId} is gone`);
  return reach;
}
