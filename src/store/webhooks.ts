import { randomBytes } from "node:crypto";
import type pg from "pg";
import { v7 as uuid } from "uuid";
import { transaction, type Connection } from "./database.ts";
import type { Seal } from "./seal.ts";
import { placeOfSecret } from "./telling.ts";

type By = { readonly kind: "agent" | "key"; readonly id: string; readonly name: string };
type State = "live" | "failing" | "paused";
type Written = { readonly name: string; readonly url: string; readonly events: readonly string[] };
type Change = { readonly [K in keyof Written]?: Written[K] | undefined } & {
  readonly state?: "live" | "paused" | undefined;
};

/** Each event is looked at for each address. */
const most = 20;

const shown = `SELECT id, name, url, events, state, reason, created_at AS "createdAt",
  (SELECT count(*)::int FROM webhook_delivery WHERE webhook_id = webhook.id AND state = 'waiting') AS waiting FROM webhook`;

type Row = {
  id: string;
  name: string;
  url: string;
  events: string[];
  state: State;
  reason: string | null;
  createdAt: Date;
  waiting: number;
};

type DeliveryRow = {
  id: string;
  kind: string;
  conversation: string | null;
  state: "waiting" | "delivered" | "failed";
  attempts: number;
  status: number | null;
  reason: string | null;
  at: Date;
  dueAt: Date;
  deliveredAt: Date | null;
};

/** Addresses outside that hear of what happens. A secret is shown when it is made, and never again. */
export function createWebhooks({
  pool,
  seal,
  now,
}: {
  readonly pool: pg.Pool;
  readonly seal: Seal;
  readonly now: () => Date;
}) {
  const one = async (id: string) => {
    const { rows } = await pool.query<Row>(`${shown} WHERE id = $1`, [id]);
    return rows[0] && webhookOf(rows[0]);
  };
  const sealed = (id: string, secret: string): Buffer => seal.seal(secret, placeOfSecret(id));

  return {
    webhook: one,

    async list() {
      const { rows } = await pool.query<Row>(`${shown} ORDER BY created_at, id`);
      return rows.map(webhookOf);
    },

    async add({ name, url, events }: Written, by: By) {
      const [id, secret, at] = [uuid(), newSecret(), now()];
      const added = await transaction(pool, async (connection) => {
        await connection.query("LOCK TABLE webhook IN SHARE ROW EXCLUSIVE MODE");
        const { rowCount } = await connection.query(
          `INSERT INTO webhook (id, name, url, secret, events, created_at)
           SELECT $1, $2, $3, $4, $5, $6 WHERE (SELECT count(*) FROM webhook) < ${most}`,
          [id, name, url, sealed(id, secret), events, at],
        );
        if (rowCount === 1) await audit(connection, "webhook.added", id, by, at);
        return rowCount === 1;
      });
      const webhook = added ? await one(id) : undefined;
      return webhook === undefined ? ("too many" as const) : { webhook, secret };
    },

    async change(id: string, { name, url, events, state }: Change, by: By) {
      const at = now();
      await transaction(pool, async (connection) => {
        const { rowCount } = await connection.query(
          `UPDATE webhook SET name = COALESCE($2, name), url = COALESCE($3, url), events = COALESCE($4, events),
             state = COALESCE($5, state), failures = CASE WHEN $5 = 'live' THEN 0 ELSE failures END,
             reason = CASE WHEN $5 IS NULL THEN reason END WHERE id = $1`,
          [id, name ?? null, url ?? null, events ?? null, state ?? null],
        );
        if (rowCount === 1) await audit(connection, "webhook.changed", id, by, at);
      });
      return one(id);
    },

    remove: (id: string, by: By) =>
      transaction(pool, async (connection) => {
        const { rowCount } = await connection.query("DELETE FROM webhook WHERE id = $1", [id]);
        if (rowCount === 1) await audit(connection, "webhook.removed", id, by, now());
        return rowCount === 1;
      }),

    async renew(id: string, by: By) {
      const secret = newSecret();
      await transaction(pool, async (connection) => {
        const { rowCount } = await connection.query("UPDATE webhook SET secret = $2 WHERE id = $1", [
          id,
          sealed(id, secret),
        ]);
        if (rowCount === 1) await audit(connection, "webhook.renewed", id, by, now());
      });
      const webhook = await one(id);
      return webhook && { webhook, secret };
    },

    /** Where a test goes, with the secret that signs it. */
    async hook(id: string) {
      const { rows } = await pool.query<{ url: string; secret: Buffer }>(
        "SELECT url, secret FROM webhook WHERE id = $1",
        [id],
      );
      return rows[0] && { url: rows[0].url, secret: String(seal.open(rows[0].secret, placeOfSecret(id))) };
    },

    async deliveries(
      id: string,
      ask: {
        readonly state?: DeliveryRow["state"] | undefined;
        readonly limit: number;
        readonly before?: string | undefined;
      },
    ) {
      const { rows } = await pool.query<DeliveryRow>(
        `SELECT id, kind, conversation_id AS conversation, state, attempts, status, reason, at, due_at AS "dueAt",
           delivered_at AS "deliveredAt"
         FROM webhook_delivery WHERE webhook_id = $1 AND ($2::text IS NULL OR state = $2) AND ($3::bigint IS NULL OR id < $3)
         ORDER BY id DESC LIMIT $4`,
        [id, ask.state ?? null, ask.before ?? null, ask.limit],
      );
      return rows.map(deliveryOf);
    },

    async retry(id: string, by: By) {
      const at = now();
      return transaction(pool, async (connection) => {
        const known = await connection.query("UPDATE webhook SET state = 'live', failures = 0 WHERE id = $1", [id]);
        if (known.rowCount === 0) return undefined;
        const { rowCount } = await connection.query(
          "UPDATE webhook_delivery SET state = 'waiting', attempts = 0, due_at = $2 WHERE webhook_id = $1 AND state = 'failed'",
          [id, at],
        );
        await audit(connection, "webhook.retried", id, by, at);
        return rowCount ?? 0;
      });
    },
  };
}

/** 192 bits of chance, as the specification wants them: between 24 and 64 bytes, base64, with its prefix. */
const newSecret = (): string => `whsec_${randomBytes(24).toString("base64")}`;

async function audit(connection: Connection, kind: string, webhook: string, by: By, at: Date): Promise<void> {
  await connection.query("INSERT INTO event (kind, actor, data, at) VALUES ($1, $2, $3, $4)", [
    kind,
    JSON.stringify(by),
    JSON.stringify({ webhook }),
    at,
  ]);
}

const webhookOf = ({ reason, createdAt, ...row }: Row) => ({
  ...row,
  ...(reason !== null && { reason }),
  createdAt: createdAt.toISOString(),
});

const deliveryOf = ({ id, conversation, status, reason, at, dueAt, deliveredAt, ...row }: DeliveryRow) => ({
  ...row,
  id,
  at: at.toISOString(),
  ...(conversation !== null && { conversation }),
  ...(status !== null && { status }),
  ...(reason !== null && { reason }),
  ...(row.state === "waiting" && { dueAt: dueAt.toISOString() }),
  ...(deliveredAt !== null && { deliveredAt: deliveredAt.toISOString() }),
});
