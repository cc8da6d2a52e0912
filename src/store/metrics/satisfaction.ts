import type pg from "pg";
import type { Dimension, Rated } from "../../metrics/figures.ts";
import { grouped, keyOfHandoff, ofHandoffs, place, readIn, type Keyed, type Span } from "./keys.ts";

/** Whose work a customer speaks of: a person's after a handoff, the AI's alone, or a person's whom nobody had called. */
type Whose = "afterHandoff" | "aiOnly" | "withoutHandoff";
type Row = Keyed & { readonly whose: Whose } & Rated;

/**
 * The handoff before what a customer said, or was asked, if its conversation had one by then. Where nothing is split by
 * what handoffs have, it is enough to know that there was one, and of what is said of the AI not even that.
 */
const before = (said: string, at: string, by: Dimension | undefined): string => `LEFT JOIN LATERAL (
  SELECT ${ofHandoffs(by) ? "*" : "true AS id"} FROM handoff
  WHERE handoff.conversation_id = ${said}.conversation_id AND handoff.requested_at <= ${at}
    ${ofHandoffs(by) ? "" : `AND ${said}.about <> 'ai'`}
  ORDER BY handoff.requested_at DESC LIMIT 1
) handoff ON true`;

const whose = (about: string): string =>
  `CASE WHEN ${about} = 'ai' THEN 'aiOnly' WHEN handoff.id IS NULL THEN 'withoutHandoff' ELSE 'afterHandoff' END`;

/** Ratings that were given in this time, and of the surveys asked in it how many had a reply. */
export async function readSatisfaction(pool: pg.Pool, span: Span, by: Dimension | undefined): Promise<Row[]> {
  const ratedKey = keyOfHandoff(by, "rating.at");
  const askedKey = keyOfHandoff(by, "survey.asked_at");
  const { key: shown } = grouped(ratedKey, by);
  return readIn<Row>(
    pool,
    span,
    `WITH said AS (
       SELECT ${ratedKey ?? "NULL::text"} AS key, ${whose("rating.about")} AS whose, score, NULL::boolean AS replied
       FROM rating ${place(by, "rating.conversation_id")} ${before("rating", "rating.at", by)}
       WHERE rating.at >= $1 AND rating.at < $2
       UNION ALL
       SELECT ${askedKey ?? "NULL::text"}, ${whose("survey.about")}, NULL::int, answered_at IS NOT NULL
       FROM survey ${place(by, "survey.conversation_id")} ${before("survey", "survey.asked_at", by)}
       WHERE survey.asked_at >= $1 AND survey.asked_at < $2
     )
     SELECT ${shown}, whose, COALESCE(sum(score), 0)::int AS sum, count(score)::int AS n, count(replied)::int AS asked,
       count(*) FILTER (WHERE replied)::int AS replied
     FROM said GROUP BY ${ratedKey === undefined ? "whose" : "GROUPING SETS ((key, whose), (whose))"}`,
  );
}
