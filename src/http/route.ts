import type { Request, Response } from "express";
import { z } from "zod";
import { storable } from "../conversation/text.ts";
import type { Caller } from "./caller.ts";
import type { Actor, Policy } from "./policy.ts";
import { Refusal, refuse, refuseInput, sendRefusal } from "./problem.ts";

/** One request that passed its route's policy. Only a route for `anyone` sees no caller. */
export type Call = { readonly request: Request; readonly response: Response; readonly caller: Caller | undefined };

/**
 * One path of the API as data: what it allows, takes and gives is read by the server, by the boot check (I8) and by
 * the published description alike, so that they cannot disagree.
 */
export type Route = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** With `{id}` where an id stands. */
  readonly path: string;
  readonly allow: Policy;
  /** What it does, in one sentence for those who build on it. */
  readonly says: string;
  readonly status: number;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** Its body is a file, of any type, which `serve` itself reads. */
  readonly takesFile?: true;
  readonly response?: z.ZodType;
  serve(call: Call): Promise<void>;
};

type Declared = Pick<Route, "method" | "path" | "says"> & { readonly status?: number };

type Asked<Q, B> = {
  readonly actor: Actor;
  /** The `{id}` of the path: a UUID. */
  readonly id: string;
  readonly query: Q;
  readonly body: B;
  /** Ends when nobody waits for the answer any more. */
  readonly gone: AbortSignal;
};

const Nothing = z.strictObject({});
type Nothing = typeof Nothing;
const Id = z.guid();

/**
 * Declares a JSON route. Its handler sees parsed input only, and gives back what `response` describes or a refusal.
 * Whatever the response schema does not name stays inside: a secret cannot leave by accident.
 */
export function route<
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = Nothing,
  R extends z.ZodType = z.ZodUndefined,
>(
  declared: Declared & {
    readonly allow: Exclude<Policy, "anyone">;
    readonly query?: Q;
    readonly body?: B;
    readonly response?: R;
    handle(asked: Asked<z.output<Q>, z.output<B>>): Promise<z.input<R> | Refusal>;
  },
): Route {
  const { query, body, response, handle, status = response === undefined ? 204 : 200, ...told } = declared;
  return {
    ...told,
    status,
    ...(query !== undefined && { query }),
    ...(body !== undefined && { body }),
    ...(response !== undefined && { response }),
    async serve(call) {
      const answer = await answerTo(call, query ?? Nothing, body ?? Nothing, (asked) =>
        // The schemas that were just used are the declared ones, or both sides are the same empty object.
        handle(asked as Asked<z.output<Q>, z.output<B>>),
      );
      if (answer instanceof Refusal) sendRefusal(call.response, answer);
      else if (response === undefined) call.response.status(status).end();
      else call.response.status(status).json(response.parse(answer));
    },
  };
}

/** Declares a route that writes its own response: a stream, a page, a cookie. */
export function rawRoute(
  declared: Declared & Pick<Route, "allow" | "query" | "body" | "takesFile" | "response" | "serve">,
): Route {
  return { status: 200, ...declared };
}

async function answerTo<A>(
  { request, response, caller }: Call,
  query: z.ZodType,
  body: z.ZodType,
  handle: (asked: Asked<unknown, unknown>) => Promise<A | Refusal>,
): Promise<A | Refusal> {
  if (caller === undefined) throw new Error(`${request.method} ${request.path} was served without a caller`);
  const id = idOf(request);
  if (id === undefined) return refuse(404);
  const asked = query.safeParse(queryOf(request));
  if (!asked.success) return refuseInput(asked.error);
  const given = body.safeParse(request.body ?? {});
  if (!given.success) return refuseInput(given.error);
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  return await handle({ actor: caller.actor, id, query: asked.data, body: given.data, gone: gone.signal });
}

/** The id in a path: empty where the path has none; undefined when what stands there can be no id, so that nothing can have it. */
export function idOf(request: Request): string | undefined {
  const given = request.params["id"];
  if (given === undefined) return "";
  return Id.safeParse(given).success && typeof given === "string" ? given : undefined;
}

function queryOf(request: Request): unknown {
  const clean = (value: unknown): unknown => (typeof value === "string" ? storable(value) : value);
  return Object.fromEntries(Object.entries(request.query).map(([key, value]) => [key, clean(value)]));
}
