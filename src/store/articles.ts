import type pg from "pg";
import { v7 as uuid } from "uuid";
import { transaction, type Connection, type Database } from "./database.ts";
import type { Place } from "./lists/conversations.ts";

/** Cuts an article into passages that are small enough to be quoted. */
export type SplitArticle = (
  title: string,
  text: string,
) => readonly { readonly heading: string; readonly text: string }[];

type Given = { readonly title: string; readonly text: string; readonly lines?: readonly string[] | undefined };
type By = { readonly kind: "agent" | "key"; readonly id: string; readonly name: string };
type Row = { id: string; title: string; text: string; lines: string[]; version: number; updated_at: Date };

/** The business's knowledge. An article and its passages change together, so that no answer quotes half of each. */
export function createArticles({ pool }: Pick<Database, "pool">, split: SplitArticle) {
  return {
    async list(ask: { readonly after: Place | undefined; readonly limit: number }) {
      const after = ask.after ?? { at: "infinity", id: "ffffffff-ffff-ffff-ffff-ffffffffffff" };
      const { rows } = await pool.query<Row>(
        `SELECT * FROM article WHERE (updated_at, id) < ($1::timestamptz, $2::uuid)
         ORDER BY updated_at DESC, id DESC LIMIT $3`,
        [after.at, after.id, ask.limit + 1],
      );
      const page = rows.slice(0, ask.limit);
      const last = page.at(-1);
      const next =
        rows.length > ask.limit && last !== undefined ? { at: last.updated_at.toISOString(), id: last.id } : undefined;
      return { items: page.map(articleOf), next };
    },

    async article(id: string) {
      const { rows } = await pool.query<Row>("SELECT * FROM article WHERE id = $1", [id]);
      return rows[0] === undefined ? undefined : articleOf(rows[0]);
    },

    async add(article: Given, by: By) {
      return await transaction(pool, async (connection) => {
        const added = await connection.query<Row>(
          "INSERT INTO article (id, title, text, lines) VALUES ($1, $2, $3, $4) RETURNING *",
          [uuid(), article.title, article.text, article.lines ?? []],
        );
        return await withPassages(connection, added, split(article.title, article.text), "article.added", by);
      }).then(present);
    },

    /** Undefined when there is no such article. */
    async change(id: string, article: Given, by: By) {
      return await transaction(pool, async (connection) => {
        const changed = await connection.query<Row>(
          `UPDATE article SET title = $2, text = $3, lines = $4, version = version + 1, updated_at = now()
           WHERE id = $1 RETURNING *`,
          [id, article.title, article.text, article.lines ?? []],
        );
        return await withPassages(connection, changed, split(article.title, article.text), "article.changed", by);
      });
    },

    async remove(id: string, by: By): Promise<boolean> {
      const { rowCount } = await pool.query(
        `WITH removed AS (DELETE FROM article WHERE id = $1 RETURNING id)
         INSERT INTO event (kind, actor, data) SELECT 'article.removed', $2, jsonb_build_object('article', id) FROM removed`,
        [id, JSON.stringify(by)],
      );
      return rowCount === 1;
    },
  };
}

async function withPassages(
  connection: Connection,
  stored: pg.QueryResult<Row>,
  passages: ReturnType<SplitArticle>,
  kind: string,
  by: By,
) {
  const article = stored.rows[0];
  if (article === undefined) return undefined;
  await connection.query("DELETE FROM passage WHERE article_id = $1", [article.id]);
  const rows = passages.map((passage, position) => ({
    id: uuid(),
    position,
    heading: passage.heading,
    text: passage.text,
  }));
  await connection.query(
    `INSERT INTO passage (id, article_id, position, heading, text)
     SELECT given.id, $1, given.position, given.heading, given.text
     FROM jsonb_to_recordset($2) AS given(id uuid, position int, heading text, text text)`,
    [article.id, JSON.stringify(rows)],
  );
  await connection.query("INSERT INTO event (kind, actor, data) VALUES ($1, $2, $3)", [
    kind,
    JSON.stringify(by),
    JSON.stringify({ article: article.id, version: article.version }),
  ]);
  return articleOf(article);
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("an article that was just stored is not there");
  return value;
}

function articleOf(row: Row) {
  return {
    id: row.id,
    title: row.title,
    text: row.text,
    ...(row.lines.length > 0 && { lines: row.lines }),
    version: row.version,
    updatedAt: row.updated_at.toISOString(),
  };
}
