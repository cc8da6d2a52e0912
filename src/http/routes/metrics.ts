import { pipeline } from "node:stream/promises";
import type { Response } from "express";
import type { z } from "zod";
import { byteOrderMark, type Cell, csvLine } from "../../metrics/csv.ts";
import { spanOf } from "../../metrics/span.ts";
import type { Needs } from "../needs.ts";
import { refuse, refuseInput, Refusal, sendRefusal } from "../problem.ts";
import { type Call, rawRoute, route, type Route } from "../route.ts";
import { AskMetrics, AskRows, HandoffMetrics } from "../wire/metrics.ts";
import { columnsOf } from "./metrics-columns.ts";

/** So much at once is a look at two years; more would be asked of the database by mistake. */
const longestMs = 800 * 86_400_000;

/** How handoffs go: figures for programs and screens, and the same as tables. */
export function metricsRoutes({ metrics }: Pick<Needs, "metrics">): Route[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/metrics/handoffs",
      allow: "see figures",
      says: "How handoffs went: rate, time, satisfaction, completeness and what became of them; by default of the last 30 days.",
      query: AskMetrics,
      response: HandoffMetrics,
      async handle({ query }) {
        const span = spanWithin(query);
        return span instanceof Refusal ? span : metrics.handoffs(span, query.by);
      },
    }),
    rawRoute({
      method: "GET",
      path: "/api/v1/metrics/handoffs.csv",
      allow: "see figures",
      says: "The same figures as a table (RFC 4180, UTF-8 with a byte order mark): one row for each group, or one for all.",
      query: AskMetrics,
      async serve(call) {
        const asked = readQuery(call, AskMetrics);
        if (asked instanceof Refusal) return sendRefusal(call.response, asked);
        const { groups, ...all } = await metrics.handoffs(asked.span, asked.query.by);
        const rows = asked.query.by === undefined ? [{ key: "all", name: "All", ...all }] : groups;
        await sendTable(call.response, "handoff-figures.csv", columnsOf(rows));
      },
    }),
    rawRoute({
      method: "GET",
      path: "/api/v1/metrics/handoffs/rows.csv",
      allow: "see figures",
      says: "Every handoff as a row of ids, times and figures (RFC 4180, UTF-8 with a byte order mark), without a word that a customer wrote.",
      query: AskRows,
      async serve(call) {
        const asked = readQuery(call, AskRows);
        if (asked instanceof Refusal) return sendRefusal(call.response, asked);
        await sendTable(call.response, "handoffs.csv", metrics.rows(asked.span));
      },
    }),
  ];
}

function spanWithin(query: z.output<typeof AskRows>): ReturnType<typeof spanOf> | Refusal {
  const span = spanOf(query, new Date());
  const lasting = span.to.getTime() - span.from.getTime();
  if (lasting <= 0) return refuse(400, "It must begin before it ends.");
  return lasting > longestMs ? refuse(400, "At most 800 days at once.") : span;
}

function readQuery<S extends typeof AskMetrics | typeof AskRows>({ request }: Call, schema: S) {
  const asked = schema.safeParse(request.query);
  if (!asked.success) return refuseInput(asked.error);
  const span = spanWithin(asked.data);
  return span instanceof Refusal ? span : { span, query: asked.data as z.output<S> };
}

/** One line for each row, as fast as the reader takes them. */
async function sendTable(
  response: Response,
  name: string,
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
): Promise<void> {
  response.set({
    "Content-Type": "text/csv; charset=utf-8; header=present",
    "Content-Disposition": `attachment; filename="${name}"`,
    "Cache-Control": "no-store",
  });
  const lines = async function* (): AsyncGenerator<string> {
    yield byteOrderMark;
    for await (const row of rows) yield csvLine(row);
  };
  // It reads no further when the reader leaves, which is no error of ours.
  await pipeline(lines, response).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "ERR_STREAM_PREMATURE_CLOSE") throw cause;
  });
}
