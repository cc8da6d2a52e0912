import type pg from "pg";
import { v7 as uuid } from "uuid";
import { oneAtATime } from "./changing.ts";
import {
  changeLine,
  isTeam,
  noTeam,
  openedSecret,
  recordLine,
  type By,
  type Given,
  type LineChange,
  type Parse,
} from "./line-change.ts";
import { linePlace } from "./lines.ts";
import type { Seal } from "./seal.ts";

/** A new line as an operator gives it; `given` is what its provider needs, secrets and all. */
export type GivenLine = {
  readonly channel: string;
  readonly name: string;
  readonly address: string;
  readonly team: string | undefined;
  readonly given: Given;
};

/** What the channels' adapters know about their lines. */
export type Adapters = {
  /** Checks and splits; a failed check says what to do. */
  readonly parse: Parse;
  settleMs(channel: string): number;
  /** What the provider calls, where it calls at all. */
  webhooks(
    channel: string,
    id: string,
  ): { readonly webhookUrl: string; readonly fallbackUrl: string; readonly statusUrl: string } | undefined;
};

type Needs = {
  readonly pool: pg.Pool;
  readonly seal: Seal;
  readonly adapters: Adapters;
  /** Ends the halt of a line: what waits may leave at once. */
  readonly resume: (lineId: string, now: Date) => Promise<void>;
  readonly announce: () => void;
  readonly now: () => Date;
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
  surveys: boolean;
  settings: Record<string, unknown>;
  secret: Buffer | null;
  waiting: number;
};

const columns = `SELECT id, channel, name, address, state, reason, team_id, halted, surveys, settings, secret,
  (SELECT count(*)::int FROM delivery JOIN conversation ON conversation.id = conversation_id
   WHERE delivery.state = 'queued' AND conversation.line_id = line.id) AS waiting FROM line`;

/** Lines for operators: what may be shown of them, how they come to be, and how they change. */
export function createLineAdmin({ pool, seal, adapters, resume, announce, now }: Needs) {
  const lineOf = (row: Row) => lineWith(row, openedSecret(seal, row));
  const lineWith = (row: Row, secret: Given) => ({
    id: row.id,
    channel: row.channel,
    name: row.name,
    address: row.address,
    state: row.state,
    halted: row.halted,
    waiting: row.waiting,
    settings: row.settings,
    surveys: row.surveys,
    rotating: secret["nextAuthToken"] !== undefined,
    ...(row.settings["oauth"] !== undefined && { signedIn: secret["refreshToken"] !== undefined }),
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.team_id !== null && { team: row.team_id }),
    ...adapters.webhooks(row.channel, row.id),
  });

  const rowOf = async (id: string): Promise<Row | undefined> =>
    (await pool.query<Row>(`${columns} WHERE id = $1`, [id])).rows[0];

  const line = async (id: string) => {
    const row = await rowOf(id);
    return row === undefined ? undefined : lineOf(row);
  };

  return {
    async list() {
      const { rows } = await pool.query<Row>(`${columns} ORDER BY created_at, id`);
      return rows.map(lineOf);
    },

    line,

    /** With its secret open, as it is stored at this moment. */
    async opened(id: string) {
      const row = await rowOf(id);
      if (row === undefined) return undefined;
      const { channel, name, address, settings, halted, state } = row;
      return {
        id,
        channel,
        name,
        address,
        settings,
        secret: openedSecret(seal, row),
        needsOperator: halted || state === "attention",
      };
    },

    /** Whether a customer has written to the line since then. Whoever writes opens their conversation. */
    async heardSince(id: string, since: Date): Promise<boolean> {
      const { rowCount } = await pool.query(
        `SELECT 1 FROM conversation
         WHERE resolved_at IS NULL AND last_message_at >= $2 AND line_id = $1 AND last_customer_at >= $2 LIMIT 1`,
        [id, since],
      );
      return rowCount !== 0;
    },

    recordChange: (id: string, changed: readonly string[], by: By) =>
      recordLine(pool, "line.changed", by, id, changed, now()),

    async add({ channel, name, address, team, given }: GivenLine, by: By) {
      const parsed = adapters.parse(channel, { address, settings: given, secret: {} });
      if (!parsed.ok) return { outcome: "wrong" as const, problem: parsed.problem };
      const added = await oneAtATime(pool, async (connection) => {
        if (!(await isTeam(connection, team))) return noTeam;
        const id = uuid();
        const { rowCount } = await connection.query(
          `INSERT INTO line (id, channel, name, address, team_id, settle_ms, settings, secret)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (channel, address) DO NOTHING`,
          [
            id,
            channel,
            name,
            parsed.address,
            team ?? null,
            adapters.settleMs(channel),
            JSON.stringify(parsed.settings),
            seal.seal(parsed.secret, linePlace({ channel, address: parsed.address })),
          ],
        );
        if (rowCount === 0) return { outcome: "taken" as const };
        await recordLine(connection, "line.added", by, id, [], now());
        return { outcome: "added" as const, id };
      });
      if (added.outcome !== "added") return added;
      announce();
      const shown = await line(added.id);
      if (shown === undefined) throw new Error(`line ${added.id} went as it came`);
      return { outcome: "added" as const, line: shown };
    },

    /** As `changeLine`; whoever corrects the credentials, or says `live`, means that it should send again. */
    async change(id: string, change: LineChange, by: By) {
      const done = await changeLine({ pool, seal, parse: adapters.parse }, id, change, by, now());
      if (done.outcome !== "changed") return done;
      if (done.resumes) await resume(id, now());
      announce();
      const shown = await line(id);
      return shown === undefined ? { outcome: "unknown" as const } : { outcome: "changed" as const, line: shown };
    },
  };
}
