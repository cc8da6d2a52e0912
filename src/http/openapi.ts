import { STATUS_CODES } from "node:http";
import { z } from "zod";
import { rolesOf } from "./policy.ts";
import type { Route } from "./route.ts";
import * as wire from "./wire.ts";

/** The shapes that have a name of their own in the description. */
const names = {
  Conversation: wire.Conversation,
  Message: wire.Message,
  Handoff: wire.Handoff,
  Customer: wire.Customer,
  Holder: wire.Holder,
  Team: wire.Team,
  Agent: wire.Agent,
  Me: wire.Me,
  Counts: wire.Counts,
  Line: wire.Line,
  NewLine: wire.NewLine,
  Article: wire.Article,
  NewArticle: wire.NewArticle,
  Trigger: wire.Trigger,
  Problem: wire.Problem,
} satisfies Record<string, z.ZodType>;

type Json = { readonly [key: string]: unknown };

/** The description of the API (OpenAPI 3.1), made from the very table that is served. */
export function describeApi(routes: readonly Route[], publicUrl: string): Json {
  const named = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(names)) named.add(schema, { id });
  const schemas: Record<string, unknown> = {};
  const describe = (schema: z.ZodType, io: "input" | "output"): unknown => {
    const { $schema: _, $defs, ...described } = z.toJSONSchema(schema, { metadata: named, io });
    for (const [name, shape] of Object.entries(pointHome($defs ?? {}))) schemas[name] ??= shape;
    return pointHome(described);
  };
  const problem = { content: { "application/problem+json": { schema: describe(wire.Problem, "output") } } };
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes)
    (paths[route.path] ??= {})[route.method.toLowerCase()] = operation(route, describe, problem);
  return {
    openapi: "3.1.0",
    info: {
      title: "Baton",
      version: "1",
      description: "Errors are problem details (RFC 9457). Lists page by cursor. An unknown key in a body is a 400.",
    },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        key: { type: "http", scheme: "bearer" },
        session: { type: "apiKey", in: "cookie", name: "sid" },
      },
    },
  };
}

function operation(
  route: Route,
  describe: (schema: z.ZodType, io: "input" | "output") => unknown,
  problem: Json,
): Json {
  const roles = rolesOf(route.allow);
  const query = route.query instanceof z.ZodObject ? Object.entries<z.ZodType>(route.query.shape) : [];
  const id = route.path.includes("{id}")
    ? [{ name: "id", in: "path", required: true, schema: { type: "string" } }]
    : [];
  return {
    summary: route.says,
    operationId: nameOf(route),
    tags: [tagOf(route)],
    description: roles === "anyone" ? "For anyone." : `For ${roles.join(", ")}.`,
    security: roles === "anyone" ? [] : [{ key: [] }, { session: [] }],
    parameters: [
      ...id,
      ...query.map(([name, schema]) => ({ name, in: "query", required: false, schema: describe(schema, "input") })),
    ],
    ...(route.body !== undefined && {
      requestBody: { required: true, content: { "application/json": { schema: describe(route.body, "input") } } },
    }),
    responses: {
      [route.status]: {
        description: STATUS_CODES[route.status] ?? "Done",
        ...(route.response !== undefined && {
          content: { "application/json": { schema: describe(route.response, "output") } },
        }),
      },
      default: { description: "Problem details", ...problem },
    },
  };
}

/** `conversations` for /api/v1/conversations/{id}/take. */
export function tagOf(route: Route): string {
  return route.path.split("/")[3] ?? "about";
}

function nameOf(route: Route): string {
  const words = route.path
    .replace("/api/v1/", "")
    .split("/")
    .filter((word) => word !== "{id}");
  return [route.method.toLowerCase(), ...words, ...(route.path.includes("{id}") ? ["one"] : [])]
    .join("_")
    .replaceAll(/\W+/g, "_");
}

/** zod keeps named shapes beside the schema; OpenAPI keeps them in one place for all. */
function pointHome<T extends object>(schema: T): T {
  return JSON.parse(JSON.stringify(schema).replaceAll("#/$defs/", "#/components/schemas/"));
}
