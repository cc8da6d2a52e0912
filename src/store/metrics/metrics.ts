import type pg from "pg";
import { definitions } from "../../metrics/definitions.ts";
import type { Dimension } from "../../metrics/figures.ts";
import { readFigures } from "./figures.ts";
import type { Span } from "./keys.ts";
import { readRows } from "./rows.ts";

/** How handoffs go, in figures that rest on stored rows and on the recorder. */
export const createMetrics = (pool: pg.Pool) => ({
  handoffs: async (span: Span, by: Dimension | undefined) => ({
    from: span.from.toISOString(),
    to: span.to.toISOString(),
    tz: span.tz,
    ...(await readFigures(pool, span, by)),
    definitions,
  }),
  rows: (span: Span) => readRows(pool, span),
});
