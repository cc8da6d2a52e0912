import type { ErrorRequestHandler, Response } from "express";
import type { Logger } from "pino";
import { z } from "zod";
import type { Problem } from "./wire/problem.ts";

const titles: Readonly<Record<number, string>> = {
  400: "That request cannot be understood",
  401: "Please sign in",
  403: "That is not allowed",
  404: "There is nothing here",
  409: "Not as things stand now",
  411: "Its length is missing",
  413: "That is too large",
  415: "Only JSON is understood here",
  421: "This is not the address of this server",
  422: "That cannot be done",
  429: "Too many requests",
  500: "Something went wrong on our side",
  503: "Not ready right now",
};

/** An expected "no", given back by a handler and answered as problem details (RFC 9457). */
export class Refusal {
  readonly problem: Problem;
  constructor(problem: Problem) {
    this.problem = problem;
  }
}

/** A "no" with its status; `detail` is a sentence for the person who reads it. */
export function refuse(
  status: number,
  detail?: string,
  more?: Pick<Problem, "holder" | "trigger" | "errors">,
): Refusal {
  return new Refusal({
    type: "about:blank",
    title: titles[status] ?? "That did not work",
    status,
    ...(detail !== undefined && { detail }),
    ...more,
  });
}

/** What was wrong with a body or a query, each mistake with its place. */
export function refuseInput(error: z.ZodError): Refusal {
  const errors = error.issues.slice(0, 50).map((issue) => ({ path: issue.path.join("."), message: issue.message }));
  return refuse(
    400,
    errors.map((mistake) => (mistake.path ? `${mistake.path}: ${mistake.message}` : mistake.message)).join("; "),
    { errors },
  );
}

export function sendRefusal(response: Response, refusal: Refusal): void {
  response.status(refusal.problem.status).type("application/problem+json").send(JSON.stringify(refusal.problem));
}

/** What body-parser, the router and the file server throw for a request that is wrong. */
const Mistake = z.object({ status: z.int().min(400).max(499), type: z.string().optional() });
/** What `pg` and the network throw while the database is away, full or too slow (SQLSTATE classes 08, 53 and 57). */
const Outage = z.object({ code: z.string().regex(/^(ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|08|53|57)/) });
/** What `pg` throws of two requests at the same moment: one made what the other was about to, or they waited in a circle. */
const Overtaken = z.object({ code: z.enum(["23505", "40001", "40P01"]) });

/** The end of every request that threw: a 4xx if the request was at fault, otherwise logged, and told without details. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const refusal = refusalFor(error);
    if (refusal.problem.status >= 500)
      log.error({ err: error, request: response.locals["request"] }, "a request failed");
    if (refusal.problem.status === 503) response.set("Retry-After", "5");
    sendRefusal(response, refusal);
  };
}

function refusalFor(error: unknown): Refusal {
  if (error instanceof URIError) return refuse(400, "The address is not well-formed.");
  const mistake = Mistake.safeParse(error);
  if (mistake.success) return refuse(mistake.data.status, detailOf(mistake.data.type));
  if (Outage.safeParse(error).success)
    return refuse(503, "The database does not answer. Please try again in a moment.");
  if (Overtaken.safeParse(error).success)
    return refuse(409, "Somebody changed the same thing at this moment. Look at it as it is now, and try again.");
  return refuse(500, "It has been noted with the id in the X-Request-Id header.");
}

function detailOf(type: string | undefined): string | undefined {
  if (type === "entity.too.large") return "A body may hold at most 256 kB.";
  if (type === "entity.parse.failed") return "The body is not well-formed JSON.";
  return undefined;
}
