import express, { Router, type Request, type RequestHandler, type Response } from "express";
import { storable } from "../conversation/text.ts";
import { callerOf } from "./caller.ts";
import { isOurPage } from "./guard.ts";
import type { Needs } from "./needs.ts";
import { can, isPolicy } from "./policy.ts";
import { refuse, sendRefusal } from "./problem.ts";
import type { Route } from "./route.ts";

const readJson = express.json({
  limit: "256kb",
  type: "application/json",
  // Every text from outside becomes one that Postgres can keep.
  reviver: (_key: string, value: unknown) => (typeof value === "string" ? storable(value) : value),
});

/** The whole API, built from its table. Throws when anything is mounted that the table does not declare (I8). */
export function createApi(routes: readonly Route[], needs: Pick<Needs, "people" | "publicUrl">): Router {
  const router = Router();
  for (const route of routes) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ":$1");
    const handle: RequestHandler = (request, response) => serve(route, request, response, needs);
    switch (route.method) {
      case "GET":
        router.get(path, handle);
        break;
      case "POST":
        router.post(path, handle);
        break;
      case "PUT":
        router.put(path, handle);
        break;
      case "PATCH":
        router.patch(path, handle);
        break;
      case "DELETE":
        router.delete(path, handle);
        break;
    }
  }
  checkDeclared(router, routes);
  return router;
}

/**
 * Who asks, may they, do they mean it, what do they say: in this order, so that a stranger's body is never read.
 */
async function serve(
  route: Route,
  request: Request,
  response: Response,
  needs: Pick<Needs, "people" | "publicUrl">,
): Promise<void> {
  response.locals["route"] = route.path;
  response.set("Cache-Control", "no-store");
  const publicUrl = needs.publicUrl();
  const forAnyone = route.allow === "anyone";
  const caller = forAnyone ? undefined : await callerOf(request, needs.people, publicUrl);
  if (route.allow !== "anyone") {
    if (caller === undefined) {
      response.set("WWW-Authenticate", "Bearer");
      return sendRefusal(response, refuse(401));
    }
    response.locals["actor"] = caller.actor.id;
    if (!can(caller.actor, route.allow))
      return sendRefusal(response, refuse(403, `Your role (${caller.actor.role}) may not ${route.allow}.`));
  }
  if (route.method !== "GET") {
    // A key is sent on purpose; a cookie comes along with whatever any page asks for. Who signs in has no cookie yet.
    if (caller?.by !== "key" && !isOurPage(request, publicUrl, forAnyone))
      return sendRefusal(response, refuse(403, "A change must come from Baton's own pages, or with an API key."));
    if (route.takesFile !== true) {
      if (hasBody(request) && !isJson(request)) return sendRefusal(response, refuse(415));
      await new Promise<void>((resolve, reject) =>
        readJson(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(error))),
      );
    }
  }
  await route.serve({ request, response, caller });
}

function hasBody(request: Request): boolean {
  return request.headers["transfer-encoding"] !== undefined || Number(request.headers["content-length"] ?? 0) > 0;
}

/** JSON between systems is UTF-8 (RFC 8259, section 8.1); other alphabets only help to hide signs. */
function isJson(request: Request): boolean {
  return /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(request.headers["content-type"] ?? "");
}

/** Stops the boot when a route has no declared policy, stands twice, or was mounted past the table. */
export function checkDeclared(router: Router, routes: readonly Route[]): void {
  const declared = new Set<string>();
  for (const { method, path, allow } of routes) {
    const name = `${method.toLowerCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
    if (!isPolicy(allow)) throw new Error(`${method} ${path} declares no policy that exists`);
    if (declared.has(name)) throw new Error(`${method} ${path} is declared twice`);
    declared.add(name);
  }
  for (const layer of router.stack) {
    if (layer.route === undefined)
      throw new Error(`the API holds "${layer.name}", which is no route and has no policy`);
    for (const { method } of layer.route.stack) {
      const name = `${method} ${layer.route.path}`;
      if (!declared.has(name)) throw new Error(`${name} is mounted without a declared policy`);
    }
  }
}
