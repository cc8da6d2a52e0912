import { isDeepStrictEqual } from "node:util";
import type pg from "pg";
import { transaction } from "./database.ts";
import { allWell, haltLine, needsOperator } from "./line-states.ts";
import type { Seal } from "./seal.ts";

/** A line of ours with everything that its adapter needs. */
export type StoredLine = {
  readonly id: string;
  readonly channel: string;
  readonly name: string;
  readonly address: string;
  readonly settings: unknown;
  readonly secret: unknown;
  readonly settleMs: number;
};

type Row = Omit<StoredLine, "secret"> & { secret: Buffer | null };

export type Lines = {
  /** A line whose secret does not open is left out and marked for the operator: it must not take the others with it. */
  of(channel: string): Promise<readonly StoredLine[]>;
  find(channel: string, id: string): Promise<StoredLine | undefined>;
  /** Says why a line needs an operator, or that all is well again; `halts`: nothing is sent before they act. */
  attention(id: string, reason: string | null, halts?: boolean): Promise<void>;
  cursor(lineId: string, folder: string): Promise<{ readonly uidValidity: bigint; readonly uid: bigint } | undefined>;
  moveCursor(
    lineId: string,
    folder: string,
    cursor: { readonly uidValidity: bigint; readonly uid: bigint },
  ): Promise<void>;
  /** Whether this watcher has the line for the next half minute. */
  watch(id: string, watcher: string): Promise<boolean>;
  unwatch(id: string, watcher: string): Promise<void>;
  /** Keeps a secret that its provider renewed, unless an operator has given another one meanwhile. */
  renew(line: StoredLineSecret, secret: unknown): Promise<boolean>;
};

type StoredLineSecret = Pick<StoredLine, "id" | "channel" | "address" | "secret">;

/** Where a line's secret is sealed: moved to another line, it does not open. */
export const linePlace = (line: { readonly channel: string; readonly address: string }): string =>
  `secret of ${line.channel} ${line.address}`;

const sealed = "Its secret cannot be read: SECRET_KEY is another one than it was stored with. Give the secret again.";

const columns = `SELECT id, channel, name, address, settings, secret, settle_ms AS "settleMs" FROM line`;

/**
 * Reads lines with their secrets open. A line that was read is remembered for a moment, because every webhook asks for
 * it before anything else; a changed token is therefore honoured within two seconds everywhere.
 */
export function createLines(pool: pg.Pool, seal: Seal, now: () => number): Lines {
  const remembered = new Map<string, { readonly line: StoredLine | undefined; readonly until: number }>();
  const opened = (row: Row): StoredLine => ({
    ...row,
    secret: row.secret === null ? null : seal.open(row.secret, linePlace(row)),
  });

  return {
    async of(channel) {
      const { rows } = await pool.query<Row>(`${columns} WHERE channel = $1 ORDER BY created_at`, [channel]);
      const lines: StoredLine[] = [];
      for (const row of rows) {
        try {
          lines.push(opened(row));
        } catch {
          await needsOperator(pool, row.id, sealed, new Date(now()));
        }
      }
      return lines;
    },
    async find(channel, id) {
      const key = `${channel} ${id}`;
      const known = remembered.get(key);
      if (known !== undefined && known.until > now()) return known.line;
      const { rows } = await pool.query<Row>({
        name: "line",
        text: `${columns} WHERE channel = $1 AND id::text = $2`,
        values: [channel, id],
      });
      const line = rows[0] === undefined ? undefined : opened(rows[0]);
      // Ids come from outside: what is not a line is not remembered, or a stranger could fill the memory.
      if (line !== undefined) remembered.set(key, { line, until: now() + 2_000 });
      return line;
    },
    async attention(id, reason, halts = false) {
      const at = new Date(now());
      if (reason === null) await allWell(pool, id, at);
      else if (halts) await transaction(pool, (connection) => haltLine(connection, id, reason, at));
      else await needsOperator(pool, id, reason, at);
    },
    async cursor(lineId, folder) {
      const { rows } = await pool.query<{ uid_validity: string; uid: string }>(
        "SELECT uid_validity, uid FROM mail_cursor WHERE line_id = $1 AND folder = $2",
        [lineId, folder],
      );
      const row = rows[0];
      return row === undefined ? undefined : { uidValidity: BigInt(row.uid_validity), uid: BigInt(row.uid) };
    },
    async watch(id, watcher) {
      const { rowCount } = await pool.query(
        `INSERT INTO line_watch (line_id, watcher, until) VALUES ($1, $2, now() + interval '30 seconds')
         ON CONFLICT (line_id) DO UPDATE SET watcher = excluded.watcher, until = excluded.until
         WHERE line_watch.watcher = excluded.watcher OR line_watch.until < now()`,
        [id, watcher],
      );
      return rowCount === 1;
    },
    async unwatch(id, watcher) {
      await pool.query("DELETE FROM line_watch WHERE line_id = $1 AND watcher = $2", [id, watcher]);
    },
    async renew(line, secret) {
      const { rows } = await pool.query<Row>(`${columns} WHERE id = $1`, [line.id]);
      const row = rows[0];
      if (row === undefined || row.secret === null || !isDeepStrictEqual(opened(row).secret, line.secret)) return false;
      const { rowCount } = await pool.query("UPDATE line SET secret = $3 WHERE id = $1 AND secret = $2", [
        line.id,
        row.secret,
        seal.seal(secret, linePlace(line)),
      ]);
      remembered.delete(`${line.channel} ${line.id}`);
      return rowCount === 1;
    },
    async moveCursor(lineId, folder, cursor) {
      await pool.query(
        `INSERT INTO mail_cursor (line_id, folder, uid_validity, uid) VALUES ($1, $2, $3, $4)
         ON CONFLICT (line_id, folder) DO UPDATE SET uid_validity = excluded.uid_validity, uid = excluded.uid`,
        [lineId, folder, cursor.uidValidity, cursor.uid],
      );
    },
  };
}
