import type pg from "pg";
import type { Report } from "../conversation/message.ts";
import type { Work } from "../wake.ts";
import { takeNews, type Taken } from "./deliveries/news.ts";

/** Keeps a machine's report and takes in its news. */
export async function keepReport(
  pool: pg.Pool,
  lineId: string,
  report: Report,
  now: Date,
): Promise<{ readonly moved: boolean; readonly work: readonly Work[] }> {
  const taken: Taken[] = [];
  for (const news of report.news) taken.push(await takeNews(pool, lineId, news, now));
  return {
    moved: taken.some(({ moved }) => moved),
    work: taken.flatMap(({ work }) => (work === undefined ? [] : [work])),
  };
}
