import type pg from "pg";
import { record } from "./append.ts";
import { transaction } from "./database.ts";
import { readOpenEnds } from "./open-ends.ts";
import type { Actor } from "../say.ts";

type Row = {
  id: string;
  conversation: string;
  text: string;
  until: Date | null;
  by: string | null;
  at: Date;
  outcome: "kept" | "dropped" | null;
  ended_at: Date | null;
};

const columns = `id, conversation_id AS conversation, text, until, actor->>'name' AS by, at, outcome, ended_at`;

type Needs = { readonly pool: pg.Pool; readonly now: () => Date; readonly announce: () => void };

/** What people have promised customers, until it is kept or let go. */
export function createPromises({ pool, now, announce }: Needs) {
  const change = async (id: string, outcome: "kept" | "dropped" | null, by: Actor) => {
    const changed = await transaction(pool, async (connection) => {
      const { rows } = await connection.query<Row>(
        `UPDATE promise SET outcome = $2, ended_by = $3, ended_at = $4 WHERE id = $1 RETURNING ${columns}`,
        [id, outcome, outcome === null ? null : JSON.stringify(by), outcome === null ? null : now()],
      );
      const row = rows[0];
      if (row === undefined) return undefined;
      const kind = outcome === null ? "promise.reopened" : `promise.${outcome}`;
      await record(connection, row.conversation, kind, by, { promise: id }, now());
      return promiseOf(row);
    });
    announce();
    return changed;
  };
  return {
    async of(conversationId: string) {
      const known = await pool.query("SELECT 1 FROM conversation WHERE id = $1", [conversationId]);
      if (known.rowCount === 0) return undefined;
      const { rows } = await pool.query<Row>(
        `SELECT ${columns} FROM promise WHERE conversation_id = $1 ORDER BY outcome IS NOT NULL, until, at, id LIMIT 100`,
        [conversationId],
      );
      return rows.map(promiseOf);
    },
    async memory(conversationId: string) {
      const { rows } = await pool.query<{ outcome: string | null; reserved: string[] | null }>(
        `SELECT hand_back.outcome, reserved FROM conversation LEFT JOIN hand_back ON conversation_id = conversation.id
         WHERE conversation.id = $1 ORDER BY seq DESC LIMIT 1`,
        [conversationId],
      );
      const [row] = rows;
      if (row === undefined) return undefined;
      return { reserved: row.reserved ?? [], ...(row.outcome !== null && { outcome: row.outcome }) };
    },
    openEnds: (conversationId: string, reserved: readonly string[] | undefined) =>
      readOpenEnds(pool, conversationId, reserved),
    end: (id: string, outcome: "kept" | "dropped", by: Actor) => change(id, outcome, by),
    reopen: (id: string, by: Actor) => change(id, null, by),
  };
}

const promiseOf = ({ id, conversation, text, until, by, at, outcome, ended_at: endedAt }: Row) => ({
  id,
  conversation,
  text,
  by: by ?? "A colleague",
  at: at.toISOString(),
  ...(until !== null && { until: until.toISOString() }),
  ...(outcome !== null && { outcome }),
  ...(endedAt !== null && { endedAt: endedAt.toISOString() }),
});
