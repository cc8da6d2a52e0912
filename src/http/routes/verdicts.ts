import { once } from "node:events";
import type { Response } from "express";
import type { Needs } from "../needs.ts";
import type { Span } from "../needs/verdicts.ts";
import { byOf } from "../policy.ts";
import { refuse, refuseInput, sendRefusal } from "../problem.ts";
import { rawRoute, route, type Route } from "../route.ts";
import { Handoff } from "../wire/handoffs.ts";
import {
  AskFigures,
  LabelledCase,
  Miss,
  NewMiss,
  NewRating,
  Rating,
  TriggerFigures,
  Verdict,
} from "../wire/verdicts.ts";

const monthMs = 30 * 24 * 3_600_000;
const always = 100 * 365 * 24 * 3_600_000;

/** What people think of how triggers called them: verdicts, misses, ratings, and what they add up to. */
export function verdictRoutes({ lists, verdicts }: Pick<Needs, "lists" | "verdicts">): Route[] {
  return [
    route({
      method: "POST",
      path: "/api/v1/handoffs/{id}/verdict",
      allow: "judge handoffs",
      says: "What an agent thinks of a handoff: right, too early, too late or needless; null takes it back.",
      body: Verdict,
      response: Handoff,
      async handle({ id, actor, body }) {
        const judged = await verdicts.judge(id, body.verdict, byOf(actor));
        return judged ? ((await lists.handoff(id)) ?? refuse(404)) : refuse(404);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/conversations/{id}/miss",
      allow: "judge handoffs",
      says: "A person should have been called here, or earlier. Said again it stays one miss.",
      body: NewMiss,
      response: Miss,
      handle: async ({ id, actor, body }) => (await verdicts.report(id, body, byOf(actor))) ?? refuse(404),
    }),
    route({
      method: "DELETE",
      path: "/api/v1/conversations/{id}/miss",
      allow: "judge handoffs",
      says: "Takes back what was reported by hand.",
      handle: async ({ id, actor }) => ((await verdicts.withdraw(id, byOf(actor))) ? undefined : refuse(404)),
    }),
    route({
      method: "POST",
      path: "/api/v1/conversations/{id}/rating",
      allow: "answer customers",
      says: "Keeps what the customer thinks of how they were helped, 1 to 5, as your own survey heard it.",
      body: NewRating,
      response: Rating,
      status: 201,
      handle: async ({ id, body }) => (await verdicts.rate(id, body)) ?? refuse(404),
    }),
    route({
      method: "GET",
      path: "/api/v1/metrics/triggers",
      allow: "see triggers",
      says: "How often each trigger was right to call, and what it let pass, by people's verdicts; by default of the last 30 days.",
      query: AskFigures,
      response: TriggerFigures,
      handle: async ({ query }) => verdicts.figures(spanOf(query, monthMs)),
    }),
    rawRoute({
      method: "GET",
      path: "/api/v1/metrics/triggers/cases",
      allow: "export cases",
      says: "The judged cases as JSON lines, for the next training; without what names customers. By default of all time.",
      query: AskFigures,
      async serve({ request, response }) {
        const asked = AskFigures.safeParse(request.query);
        if (!asked.success) return sendRefusal(response, refuseInput(asked.error));
        response.set({
          "Content-Type": "application/x-ndjson; charset=utf-8",
          "Content-Disposition": 'attachment; filename="cases.jsonl"',
          "Cache-Control": "no-store",
        });
        await sendLines(response, verdicts.cases(spanOf(asked.data, always)));
      },
    }),
  ];
}

/** What is asked about; without a beginning, so many milliseconds before its end. */
function spanOf({ since, until }: AskFigures, lasting: number): Span {
  const end = until === undefined ? new Date() : new Date(until);
  return { since: since === undefined ? new Date(end.getTime() - lasting) : new Date(since), until: end };
}

/** One line for each, as fast as the reader takes them. */
async function sendLines(response: Response, cases: AsyncIterable<LabelledCase>): Promise<void> {
  for await (const each of cases) {
    if (response.destroyed) return;
    if (!response.write(`${JSON.stringify(LabelledCase.parse(each))}\n`)) await once(response, "drain");
  }
  response.end();
}
