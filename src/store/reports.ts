import type pg from "pg";
import { v7 as uuid } from "uuid";
import type { Report } from "../conversation/message.ts";
import type { Work } from "../wake.ts";
import { takeNews, type Taken } from "./deliveries/news.ts";

/**
 * Keeps a machine's report, once, and takes in its news. It is no message of any conversation, so its receipt carries an
 * id that nothing else has. The news comes first: a report whose news was lost comes again, and the same news changes
 * nothing twice.
 */
export async function keepReport(
  pool: pg.Pool,
  lineId: string,
  report: Report,
  now: Date,
): Promise<{ readonly moved: boolean; readonly work: readonly Work[] }> {
  const known = await pool.query("SELECT 1 FROM receipt WHERE line_id = $1 AND provider_id = $2", [
    lineId,
    report.providerId,
  ]);
  if (known.rowCount !== 0) return { moved: false, work: [] };
  const taken: Taken[] = [];
  for (const news of report.news) taken.push(await takeNews(pool, lineId, news, now));
  await pool.query(
    "INSERT INTO receipt (line_id, provider_id, message_id, raw, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
    [lineId, report.providerId, uuid(), report.raw, now],
  );
  return {
    moved: taken.some(({ moved }) => moved),
    work: taken.flatMap(({ work }) => (work === undefined ? [] : [work])),
  };
}
