import type { AskMetrics, HandoffMetrics } from "../wire/metrics.ts";
import type { Cell } from "../../metrics/csv.ts";

/** A time, from `from` on and before `to`, and whose days it is split into. */
type Span = { readonly from: Date; readonly to: Date; readonly tz: string };

/** How handoffs go, in figures. */
export type Metrics = {
  handoffs(span: Span, by: AskMetrics["by"]): Promise<HandoffMetrics>;
  /** One row for each handoff, oldest first, after a row with what the columns are called. */
  rows(span: Span): AsyncIterable<readonly Cell[]>;
};
