import type pg from "pg";
import type { Verdict } from "../../handoff/handoff.ts";
import type { RecordedActor } from "../append.ts";
import { readCases } from "./cases.ts";
import { readFigures } from "./figures.ts";
import { judge } from "./judging.ts";
import { type NewMiss, reportMiss, withdrawMiss } from "./misses.ts";
import { rate } from "./ratings.ts";

type Needs = { readonly pool: pg.Pool; readonly now: () => Date; readonly announce: () => void };
type Span = { readonly since: Date; readonly until: Date };

/** What people think of how triggers called them, kept and added up. */
export function createVerdicts({ pool, now, announce }: Needs) {
  const announced = async <Done>(done: Promise<Done>): Promise<Done> => {
    const result = await done;
    announce();
    return result;
  };
  return {
    judge: (handoffId: string, verdict: Verdict | null, by: RecordedActor) =>
      announced(judge(pool, handoffId, verdict, by, now())),
    report: (conversationId: string, miss: Omit<NewMiss, "cause">, by: RecordedActor) =>
      announced(reportMiss(pool, conversationId, miss, by, now())),
    withdraw: (conversationId: string, by: RecordedActor) => announced(withdrawMiss(pool, conversationId, by, now())),
    rate: (conversationId: string, rating: { readonly score: number; readonly words?: string | undefined }) =>
      announced(rate(pool, conversationId, rating, now())),
    figures: (span: Span) => readFigures(pool, span),
    cases: (span: Span) => readCases(pool, span),
  };
}
