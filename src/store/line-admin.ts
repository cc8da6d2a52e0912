import type pg from "pg";
import { v7 as uuid } from "uuid";
import { linePlace } from "./lines.ts";
import type { Seal } from "./seal.ts";

/** A new line as an operator gives it; `given` is what its provider needs, secrets and all. */
export type GivenLine = {
  readonly channel: string;
  readonly name: string;
  readonly address: string;
  readonly team: string | undefined;
  readonly given: unknown;
};

type By = { readonly kind: "agent" | "key"; readonly id: string; readonly name: string };

/** What the channels' adapters know about their lines. */
export type Adapters = {
  /** Checks and splits; a failed check says what to do. */
  parse(
    channel: string,
    input: { readonly address: string; readonly settings: unknown; readonly secret: unknown },
  ):
    | { readonly ok: true; readonly address: string; readonly settings: unknown; readonly secret: unknown }
    | { readonly ok: false; readonly problem: string };
  settleMs(channel: string): number;
  /** What the provider calls, where it calls at all. */
  webhooks(channel: string, id: string): { readonly webhookUrl: string; readonly statusUrl: string } | undefined;
};

type Row = {
  id: string;
  channel: string;
  name: string;
  address: string;
  state: "live" | "shadow" | "paused" | "attention";
  reason: string | null;
  team_id: string | null;
  halted: boolean;
  settings: Record<string, unknown>;
};

/** The columns that may be shown. The secret is not among them, so it cannot leave this way. */
const shown = "id, channel, name, address, state, reason, team_id, halted, settings";

/** Lines for operators: what may be shown of them, and how they come to be. */
export function createLineAdmin(pool: pg.Pool, seal: Seal, adapters: Adapters) {
  const lineOf = (row: Row) => ({
    id: row.id,
    channel: row.channel,
    name: row.name,
    address: row.address,
    state: row.state,
    halted: row.halted,
    waiting: 0,
    settings: row.settings,
    rotating: false,
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.team_id !== null && { team: row.team_id }),
    ...adapters.webhooks(row.channel, row.id),
  });

  return {
    async list() {
      const { rows } = await pool.query<Row>(`SELECT ${shown} FROM line ORDER BY created_at, id`);
      return rows.map(lineOf);
    },

    async line(id: string) {
      const { rows } = await pool.query<Row>(`SELECT ${shown} FROM line WHERE id = $1`, [id]);
      return rows[0] === undefined ? undefined : lineOf(rows[0]);
    },

    async add({ channel, name, address, team, given }: GivenLine, by: By) {
      const parsed = adapters.parse(channel, { address, settings: given, secret: {} });
      if (!parsed.ok) return { outcome: "wrong" as const, problem: parsed.problem };
      if (team !== undefined) {
        const known = await pool.query("SELECT 1 FROM team WHERE id::text = $1", [team]);
        if (known.rowCount === 0) return { outcome: "wrong" as const, problem: "There is no such team" };
      }
      const id = uuid();
      const { rows } = await pool.query<Row>(
        `WITH added AS (
           INSERT INTO line (id, channel, name, address, team_id, settle_ms, settings, secret)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (channel, address) DO NOTHING RETURNING ${shown}
         ), recorded AS (
           INSERT INTO event (kind, actor, data) SELECT 'line.added', $9, jsonb_build_object('line', id) FROM added
         )
         SELECT * FROM added`,
        [
          id,
          channel,
          name,
          parsed.address,
          team ?? null,
          adapters.settleMs(channel),
          JSON.stringify(parsed.settings),
          seal.seal(parsed.secret, linePlace({ channel, address: parsed.address })),
          JSON.stringify(by),
        ],
      );
      return rows[0] === undefined
        ? { outcome: "taken" as const }
        : { outcome: "added" as const, line: lineOf(rows[0]) };
    },
  };
}
