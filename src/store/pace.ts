import type pg from "pg";

/**
 * The next free place in the pace of a line, kept with the part that will use it. Every conversation asks for one part
 * at a time, so one with a hundred messages to send does not stand before the others.
 */
export async function reserveSlot(
  pool: pg.Pool,
  { lineId, messageId, part }: { readonly lineId: string; readonly messageId: string; readonly part: number },
  perSecond: number,
  now: Date,
): Promise<Date> {
  const { rows } = await pool.query<{ slot: Date }>(
    `WITH pace AS (
       INSERT INTO line_pace (line_id, next_at) VALUES ($1, $4::timestamptz + $5::interval)
       ON CONFLICT (line_id) DO UPDATE SET next_at = GREATEST(line_pace.next_at, line_pace.rests_until, $4) + $5::interval
       RETURNING next_at - $5::interval AS slot
     )
     UPDATE delivery SET slot_at = pace.slot FROM pace WHERE message_id = $2 AND part = $3 RETURNING pace.slot`,
    [lineId, messageId, part, now, `${1 / perSecond} seconds`],
  );
  return rows[0]?.slot ?? now;
}

/** The first rest (ms) of a line that was asked to slow down; it doubles with each further time. */
const firstRestMs = 1_000;
const longestRestMs = 60_000;

/**
 * Lets a whole line rest, because its provider asked for it (HTTP 429, of which Twilio documents that nothing was
 * processed). Those who began before the rest did not disregard it, so their refusals count as one.
 *
 * @param chance between 0 and 1: several processes must not come back in step
 */
export async function restLine(pool: pg.Pool, lineId: string, begunAt: Date, now: Date, chance: number): Promise<void> {
  const rest = `LEAST(${longestRestMs}, ${firstRestMs} * 2 ^ LEAST(line_pace.refusals, 10)) * (1 + $4::float / 4)`;
  await pool.query(
    `INSERT INTO line_pace (line_id, next_at, refusals, rests_until)
     VALUES ($1, $2, 1, $2::timestamptz + make_interval(secs => ${firstRestMs / 1_000} * (1 + $4::float / 4)))
     ON CONFLICT (line_id) DO UPDATE SET refusals = line_pace.refusals + 1,
       rests_until = $2::timestamptz + make_interval(secs => ${rest} / 1000), next_at = $2
     WHERE line_pace.rests_until IS NULL OR line_pace.rests_until <= $3`,
    [lineId, now, begunAt, chance],
  );
}

/** The provider takes messages of this line again: the next rest is a short one. */
export async function endRests(pool: pg.Pool, lineId: string): Promise<void> {
  await pool.query("UPDATE line_pace SET refusals = 0 WHERE line_id = $1 AND refusals > 0", [lineId]);
}
