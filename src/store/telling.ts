import type pg from "pg";
import type { Told } from "../webhook.ts";
import type { Seal } from "./seal.ts";
import { transaction } from "./database.ts";

/** So many are told to one address at once: a slow one must not take every place. */
const atOnce = 32;
/** Whoever claimed it and has not settled it by then is gone. */
const leaseSeconds = 60;
/** After so many failures in a row the operator sees that something is wrong. */
const failuresShown = 3;

type Row = {
  delivery: string;
  webhook: string;
  url: string;
  secret: Buffer;
  event: string;
  kind: string;
  conversation: string | null;
  data: Record<string, unknown>;
  at: Date;
  attempt: number;
};

/** Where a webhook's secret is sealed for. */
export const placeOfSecret = (id: string): string => `webhook ${id}`;

/** What is due to be told, to whom. */
export function createTelling(pool: pg.Pool, seal: Seal) {
  return {
    async claim(now: Date, busy: readonly string[] = []) {
      const { rows } = await pool.query<Row>(
        `WITH due AS (
           SELECT next.id, webhook.url, webhook.secret FROM webhook, LATERAL (
             SELECT id FROM webhook_delivery WHERE webhook_id = webhook.id AND state = 'waiting' AND due_at <= $1
             ORDER BY due_at LIMIT ${atOnce} FOR UPDATE SKIP LOCKED
           ) next WHERE webhook.state <> 'paused' AND NOT webhook.id::text = ANY($2)
         )
         UPDATE webhook_delivery told SET attempts = attempts + 1, due_at = $1::timestamptz + make_interval(secs => ${leaseSeconds})
         FROM due WHERE told.id = due.id
         RETURNING told.id AS delivery, webhook_id AS webhook, url, secret, event_id AS event, kind, conversation_id AS conversation,
           data, at, attempts AS attempt`,
        [now, busy],
      );
      return rows.map(({ secret, event, ...due }) => ({
        ...due,
        id: `event_${event}`,
        hook: () => ({ url: due.url, secret: String(seal.open(secret, placeOfSecret(due.webhook))) }),
      }));
    },

    /** Keeps what came of an attempt. Without a further one the address is paused: it was away for three days. */
    async settle({ delivery }: { readonly delivery: string }, told: Told, retryAt: Date | null, now: Date) {
      const taken = told.outcome === "taken";
      const status = told.status ?? null;
      const reason = told.outcome === "failed" ? told.reason : null;
      await transaction(pool, async (connection) => {
        const { rows } = await connection.query<{ webhook: string }>(
          `UPDATE webhook_delivery SET state = $2, status = $3, reason = $4, due_at = COALESCE($5, due_at), delivered_at = $6
           WHERE id = $1 AND state = 'waiting' RETURNING webhook_id AS webhook`,
          [
            delivery,
            taken ? "delivered" : retryAt === null ? "failed" : "waiting",
            status,
            reason,
            retryAt,
            taken ? now : null,
          ],
        );
        const webhook = rows[0]?.webhook;
        if (webhook === undefined) return;
        if (taken)
          await connection.query(
            `UPDATE webhook SET failures = 0, reason = NULL, state = CASE state WHEN 'failing' THEN 'live' ELSE state END
             WHERE id = $1 AND (failures > 0 OR state = 'failing')`,
            [webhook],
          );
        else
          await connection.query(
            `UPDATE webhook SET failures = failures + 1, reason = $2,
               state = CASE WHEN $3 THEN 'paused' WHEN state = 'live' AND failures + 1 >= ${failuresShown} THEN 'failing' ELSE state END
             WHERE id = $1`,
            [webhook, pausedBecause(told) ?? reason, retryAt === null],
          );
      });
    },

    /** What happened long ago: told late it would only mislead. */
    async forget(before: Date): Promise<void> {
      await pool.query("DELETE FROM webhook_delivery WHERE at < $1", [before]);
    },
  };
}

function pausedBecause({ outcome }: Told): string | undefined {
  return outcome === "gone"
    ? "It said that it wants nothing more (410), so nothing is sent until you resume it."
    : undefined;
}
