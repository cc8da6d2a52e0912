import type pg from "pg";
import type { Traits } from "../../conversation/conversation.ts";
import { transaction } from "../database.ts";
import { allWell, needsOperator } from "../line-states.ts";
import type { TraitsOf } from "../reach.ts";
import type { Claimed, Result } from "./claimed.ts";

type Cap = NonNullable<Traits["automaticAnHour"]>;

/** Whose hour is full. In words for an agent, what a person does instead. */
const reached = {
  address: "This address had as many automatic messages within an hour as it may have.",
  line: "As many automatic messages left this line within an hour as may.",
} as const;

const alarm =
  "So many automatic answers left within an hour that it looks like a loop or an attack. For the rest of it none leaves: people are called instead, and what they write goes as ever.";

/** Whose hour before `$2` is full: that of a line, or of one address on it. */
const full = (line: string, identity: string): string => `
  SELECT CASE WHEN count(*) >= $3 THEN 'line' WHEN count(*) FILTER (WHERE identity_id = ${identity}) >= $4 THEN 'address' END AS cap
  FROM automatic_message
  WHERE line_id = ${line} AND at > $2::timestamptz - interval '1 hour'`;

/**
 * Gives what no person wrote a place in its hour, or says that there is none: one line, or one address, may get only so
 * much (I10, I11). The line's row is locked meanwhile, so that of many at once not one is too many, and let go before
 * anything is sent. A message that is tried again keeps its place.
 */
export async function suppressedByCap(
  pool: pg.Pool,
  { author, conversationId, messageId, line }: Claimed,
  traitsOf: TraitsOf,
  now: Date,
): Promise<Extract<Result, { outcome: "suppressed" }> | undefined> {
  const cap = traitsOf(line.channel).automaticAnHour;
  if (author === "agent" || cap === null) return undefined;
  const whose = await transaction(pool, async (connection) => {
    await connection.query("SELECT 1 FROM line WHERE id = $1 FOR NO KEY UPDATE", [line.id]);
    const { rows } = await connection.query<{ cap: keyof typeof reached | null }>({
      name: "take a place",
      text: `WITH who AS (SELECT identity_id AS id FROM conversation WHERE id = $6), place AS (${full("$1", "(SELECT id FROM who)")} AND message_id <> $5),
        past AS (DELETE FROM automatic_message WHERE line_id = $1 AND at <= $2::timestamptz - interval '1 hour' AND message_id <> $5),
        taken AS (INSERT INTO automatic_message (message_id, line_id, identity_id, at) SELECT $5, $1, who.id, $2 FROM who, place WHERE cap IS NULL
          ON CONFLICT (message_id) DO UPDATE SET at = excluded.at)
        SELECT cap FROM place`,
      values: [line.id, now, cap.perLine, cap.perAddress, messageId, conversationId],
    });
    return rows[0]?.cap ?? undefined;
  });
  if (whose === undefined) return undefined;
  if (whose === "line") await raiseAlarm(pool, line.id, now);
  return { outcome: "suppressed", code: "cap", reason: `${reached[whose]} A person is called instead.` };
}

/**
 * Why nothing automatic would leave now, before anybody thinks about what it would say; undefined: it would. Operators
 * hear of a line whose hour is full.
 */
export async function whyNoPlace(
  pool: pg.Pool,
  conversationId: string,
  cap: Cap,
  now: Date,
): Promise<string | undefined> {
  const { rows } = await pool.query<{ lineId: string; cap: keyof typeof reached | null }>({
    name: "places",
    text: `SELECT line_id AS "lineId", place.cap FROM conversation, LATERAL (${full("conversation.line_id", "conversation.identity_id")}) place WHERE id = $1`,
    values: [conversationId, now, cap.perLine, cap.perAddress],
  });
  const [row] = rows;
  if (row === undefined || row.cap === null) return undefined;
  if (row.cap === "line") await raiseAlarm(pool, row.lineId, now);
  return reached[row.cap];
}

/** Tells operators once an hour. */
async function raiseAlarm(pool: pg.Pool, lineId: string, now: Date): Promise<void> {
  const { rowCount } = await pool.query(
    `INSERT INTO line_pace (line_id, next_at, capped_at) VALUES ($1, $2, $2) ON CONFLICT (line_id) DO UPDATE SET capped_at = $2
     WHERE line_pace.capped_at IS NULL OR line_pace.capped_at <= $2::timestamptz - interval '1 hour'`,
    [lineId, now],
  );
  if (rowCount === 1) await needsOperator(pool, lineId, alarm, now);
}

/** Takes the alarm back after its hour; should it go on, the next message raises it anew. */
export async function liftAlarms(pool: pg.Pool, now: Date): Promise<void> {
  const { rows } = await pool.query<{ line_id: string }>(
    "UPDATE line_pace SET capped_at = NULL WHERE capped_at <= $1::timestamptz - interval '1 hour' RETURNING line_id",
    [now],
  );
  for (const { line_id } of rows) await allWell(pool, line_id, now, alarm);
}
