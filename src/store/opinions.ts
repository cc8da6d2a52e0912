import type pg from "pg";

/** That a model was asked for a second opinion, and what came of it; ids and kinds alone. */
export type Opinion = {
  readonly message: string;
  readonly doubt: string;
  readonly came: "in_time" | "late" | "failed" | "overtaken";
  readonly added: readonly string[];
  readonly vetoed: readonly string[];
  readonly by: string;
  readonly ms: number;
};

/** Records an opinion (I14), and as well that none came: it was asked for, and may cost. */
export async function keepOpinion(
  pool: pg.Pool,
  conversationId: string,
  { added, vetoed, ...opinion }: Opinion,
  at: Date,
): Promise<void> {
  const data = { ...opinion, added: added.join(" "), vetoed: vetoed.join(" ") };
  await pool.query(
    `INSERT INTO event (conversation_id, kind, actor, data, at) VALUES ($1, 'opinion.given', '{"kind":"ai"}', $2, $3)`,
    [conversationId, JSON.stringify(data), at],
  );
}

export type OpinionCounts = Readonly<
  Record<"asked" | "in_time" | "late" | "failed" | "overtaken" | "added" | "vetoed", number>
>;

/** What came of the second opinions of the last 24 hours, over all processes. */
export async function countOpinions(pool: pg.Pool, now: Date): Promise<OpinionCounts> {
  const { rows } = await pool.query<OpinionCounts>({
    name: "opinions",
    text: `SELECT count(*)::int AS asked, count(*) FILTER (WHERE data->>'came' = 'in_time')::int AS in_time,
        count(*) FILTER (WHERE data->>'came' = 'late')::int AS late, count(*) FILTER (WHERE data->>'came' = 'failed')::int AS failed,
        count(*) FILTER (WHERE data->>'came' = 'overtaken')::int AS overtaken,
        count(*) FILTER (WHERE data->>'added' <> '')::int AS added, count(*) FILTER (WHERE data->>'vetoed' <> '')::int AS vetoed
      FROM event WHERE kind = 'opinion.given' AND at > $1::timestamptz - interval '1 day'`,
    values: [now],
  });
  return rows[0] ?? { asked: 0, in_time: 0, late: 0, failed: 0, overtaken: 0, added: 0, vetoed: 0 };
}
