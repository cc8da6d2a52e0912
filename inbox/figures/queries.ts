import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { HandoffMetrics } from "../../src/http/wire/metrics.ts";
import { ask } from "../api/ask.ts";
import type { Asked } from "./range.ts";

export type Dimension = "day" | "week" | "team" | "channel" | "line" | "kind" | "topic" | "priority" | "agent";

/** Whose days these are. */
const tz = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The path of the figures, or of a table of them, in a time. */
export function pathOf(asked: Asked, by?: Dimension, table: "" | ".csv" | "/rows.csv" = ""): string {
  const query = new URLSearchParams({ ...asked, tz, ...(by && { by }) });
  return `/metrics/handoffs${table}?${query.toString()}`;
}

/** How handoffs went in a time. What was shown stays until the next is here, so that nothing jumps. */
export const figuresQuery = (asked: Asked, by?: Dimension) =>
  queryOptions({
    queryKey: ["figures", asked, by],
    queryFn: ({ signal }) => ask<HandoffMetrics>(pathOf(asked, by), { signal }),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
