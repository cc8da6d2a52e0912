import { STATUS_CODES } from "node:http";
import { z } from "zod";
import { rolesOf } from "./policy.ts";
import type { Route } from "./route.ts";
import { Template } from "./wire/channels.ts";
import { Conversation, Counts, Holder } from "./wire/conversations.ts";
import { Customer } from "./wire/customers.ts";
import { Handoff } from "./wire/handoffs.ts";
import { Article, NewArticle } from "./wire/knowledge.ts";
import { Line, LineCheck, NewLine } from "./wire/lines.ts";
import { HandoffMetrics } from "./wire/metrics.ts";
import { Message, Upload } from "./wire/messages.ts";
import { Agent, Me, Team } from "./wire/people.ts";
import { Problem } from "./wire/problem.ts";
import { Replay } from "./wire/replays.ts";
import { RoutingRule } from "./wire/routing.ts";
import { Rule, Trigger, TriggerTest, TriggerVersion } from "./wire/triggers.ts";

/** The shapes that have a name of their own in the description. */
const names = {
  Conversation,
  Message,
  Handoff,
  Customer,
  Holder,
  Team,
  Agent,
  Me,
  Counts,
  Line,
  NewLine,
  LineCheck,
  Template,
  Article,
  NewArticle,
  Rule,
  Trigger,
  TriggerVersion,
  TriggerTest,
  RoutingRule,
  Replay,
  Upload,
  HandoffMetrics,
  Problem,
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
  const problem = { content: { "application/problem+json": { schema: describe(Problem, "output") } } };
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
  const places = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  return {
    summary: route.says,
    operationId: nameOf(route),
    tags: [tagOf(route)],
    description: roles === "anyone" ? "For anyone." : `For ${roles.join(", ")}.`,
    security: roles === "anyone" ? [] : [{ key: [] }, { session: [] }],
    parameters: [
      ...places,
      ...query.map(([name, schema]) => ({ name, in: "query", required: false, schema: describe(schema, "input") })),
    ],
    ...(route.body !== undefined && {
      requestBody: { required: true, content: { "application/json": { schema: describe(route.body, "input") } } },
    }),
    ...(route.takesFile === true && {
      requestBody: { required: true, content: { "application/octet-stream": {} } },
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
  const [, first = "", , third = "about"] = route.path.split("/");
  return first === "api" ? third : first;
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
