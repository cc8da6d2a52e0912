import type { Cell } from "../../metrics/csv.ts";
import type { HandoffFigures, Share } from "../wire/metrics.ts";

type Row = { readonly key: string; readonly name: string } & HandoffFigures;
type Columns = readonly (readonly [name: string, of: (row: Row) => Cell])[];

/** A share with what it is a share of, so that a reader can add rows up. */
const share = (name: string, of: (row: Row) => Share): Columns => [
  [name, (row) => of(row).value],
  [`${name}_n`, (row) => of(row).n],
  [`${name}_of`, (row) => of(row).of],
];

const columns: Columns = [
  ["key", ({ key }) => key],
  ["name", ({ name }) => name],
  ["stretches", ({ stretches }) => stretches],
  ["handoffs", ({ handoffs }) => handoffs],
  ...share("handoff_rate", (row) => row.handoffRate),
  ["seconds_to_handoff_p50", (row) => row.timeToHandoff.seconds.p50],
  ["seconds_to_handoff_p95", (row) => row.timeToHandoff.seconds.p95],
  ["messages_to_handoff_p50", (row) => row.timeToHandoff.messages.p50],
  ["messages_to_handoff_p95", (row) => row.timeToHandoff.messages.p95],
  ["seconds_to_take_p50", (row) => row.timeToTake.seconds.p50],
  ["seconds_to_take_p95", (row) => row.timeToTake.seconds.p95],
  ["seconds_to_human_reply_p50", (row) => row.timeToHumanReply.seconds.p50],
  ["seconds_to_human_reply_p95", (row) => row.timeToHumanReply.seconds.p95],
  ["satisfaction_after_handoff", (row) => row.satisfaction.afterHandoff],
  ["ratings_after_handoff", (row) => row.satisfaction.ratings.afterHandoff],
  ["satisfaction_ai_only", (row) => row.satisfaction.aiOnly],
  ["ratings_ai_only", (row) => row.satisfaction.ratings.aiOnly],
  ["completeness_median", (row) => row.contextCompleteness.median],
  ["repeat_asks", (row) => row.contextCompleteness.repeatAsks],
  ["repeat_asks_per_100", (row) => row.contextCompleteness.repeatAsksPer100],
  ...share("containment", (row) => row.containment),
  ...share("taken_uncalled", (row) => row.takenUncalled),
  ...share("reopened", (row) => row.reopened),
  ...share("needless", (row) => row.needless),
  ...share("too_early", (row) => row.tooEarly),
  ...share("too_late", (row) => row.tooLate),
  ["missed", (row) => row.missed.n],
  ["missed_per_100", (row) => row.missed.per100],
  ...share("unattended", (row) => row.unattended),
  ["waiting", (row) => row.unattended.waiting],
  ...share("overflowed", (row) => row.overflowed),
  ...share("escalated", (row) => row.escalated),
  ...share("slipped", (row) => row.slipped),
  ...share("offers_answered", (row) => row.offersAnswered),
];

/** What the columns are called, and then the figures of each row. */
export const columnsOf = (rows: readonly Row[]): readonly (readonly Cell[])[] => [
  columns.map(([name]) => name),
  ...rows.map((row) => columns.map(([, of]) => of(row))),
];
