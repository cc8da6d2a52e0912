import type pg from "pg";

/** Work whose time has come and that nobody finished. */
export type Stuck = {
  readonly kind: "converse" | "deliver" | "fetch";
  readonly conversationId: string;
  /** How often it was taken over, this time included. */
  readonly attempts: number;
};

/**
 * Takes over work that has been due for a while: the queue lost it, or the process that held it died. Several
 * processes may sweep at once; each row goes to one of them, and waits longer each time before it is taken again.
 */
export async function takeStuck(pool: pg.Pool, now: Date, graceMs: number): Promise<readonly Stuck[]> {
  const { rows } = await pool.query<Stuck>(
    `WITH stuck AS (
       SELECT id FROM outbox
       WHERE due_at < $1::timestamptz - make_interval(secs => $2)
         AND (handed_at IS NULL OR handed_at < $1::timestamptz - make_interval(secs => $2 * LEAST(60, 4 * attempts)))
       ORDER BY due_at LIMIT 500 FOR UPDATE SKIP LOCKED
     ), taken AS (
       UPDATE outbox SET handed_at = $1, attempts = attempts + 1 FROM stuck WHERE outbox.id = stuck.id RETURNING kind, ref, attempts
     )
     SELECT kind, ref AS "conversationId", max(attempts) AS attempts FROM taken GROUP BY kind, ref`,
    [now, graceMs / 1000],
  );
  return rows;
}
