import { Router } from "express";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkDeclared, createApi } from "../../src/http/api.ts";
import { createStreams } from "../../src/http/live.ts";
import { can, type Actor } from "../../src/http/policy.ts";
import type { Route } from "../../src/http/route.ts";
import { routesOf } from "../../src/http/server.ts";
import type { Role } from "../../src/http/wire/people.ts";
import { apiKey, openOffice, type Asked, type Office } from "./office.ts";

let office: Office;
let routes: Route[];
beforeAll(async () => {
  office = await openOffice();
  routes = routesOf(office.needs, createStreams(office.needs));
});
afterAll(() => office.close());

/** Only the status: a stream would never end. */
async function statusOf(route: Route, as?: Asked["as"]): Promise<number> {
  const body = ["POST", "PUT", "PATCH"].includes(route.method) ? {} : undefined;
  const answer = await office.ask(route.method, route.path.replace("{id}", uuid()), {
    ...(as !== undefined && { as }),
    ...(body !== undefined && { body }),
    headers: { origin: office.url() },
  });
  await answer.body?.cancel();
  return answer.status;
}

test.each(["agent", "lead", "operator", "auditor"] as const)(
  "an %s gets through exactly where the table says so, on every route",
  async (role: Role) => {
    const wrong: string[] = [];
    for (const route of routes) {
      if (route.allow === "anyone") continue;
      const status = await statusOf(route, await office.anybody(role));
      const right = can({ role }, route.allow) ? [200, 202, 204, 400, 404] : [403];
      if (!right.includes(status)) wrong.push(`${route.method} ${route.path} answered ${status}`);
    }
    expect(wrong).toEqual([]);
  },
);

test("a stranger gets nothing but the description, the way in, and a file whose address they were given", async () => {
  const wrong: string[] = [];
  for (const route of routes) {
    const status = await statusOf(route);
    const open = route.path.startsWith("/files/") ? [404] : [200, 400];
    const right = route.allow === "anyone" ? open : [401];
    if (!right.includes(status)) wrong.push(`${route.method} ${route.path} answered ${status}`);
  }
  expect(wrong).toEqual([]);
  expect(routes.filter(({ allow }) => allow === "anyone").map(({ path }) => path)).toEqual([
    "/api/v1/session",
    "/files/{token}/{name}",
    "/api/openapi.json",
    "/api/docs",
  ]);
});

test("what changes customers, lines, knowledge or triggers is closed to auditors, and the last three to all but operators", () => {
  const allowed = (role: Actor["role"]) =>
    (["answer customers", "change lines", "change knowledge", "change triggers"] as const).map((action) =>
      can({ role }, action),
    );
  expect(allowed("auditor")).toEqual([false, false, false, false]);
  expect(allowed("agent")).toEqual([true, false, false, false]);
  expect(allowed("lead")).toEqual([true, false, false, false]);
  expect(allowed("operator")).toEqual([true, true, true, true]);
});

test("a key that was given a role may do what the role may", async () => {
  expect(
    (
      await office.ask("POST", "/api/v1/knowledge", {
        as: { key: apiKey },
        body: { title: "Hours", text: "Nine to five." },
      })
    ).status,
  ).toBe(201);
  await office.database.pool.query("UPDATE api_key SET role = 'auditor'");
  expect(
    (
      await office.ask("POST", "/api/v1/knowledge", {
        as: { key: apiKey },
        body: { title: "Hours", text: "Nine to five." },
      })
    ).status,
  ).toBe(403);
  await office.database.pool.query("UPDATE api_key SET role = 'operator'");
});

test("a route without a policy, or mounted past the table, stops the start", () => {
  const [first] = routes;
  expect(() => createApi([{ ...first!, allow: "whatever" as never }], office.needs)).toThrow(
    "declares no policy that exists",
  );
  expect(() => createApi([{ ...first!, allow: undefined as never }], office.needs)).toThrow(
    "declares no policy that exists",
  );
  expect(() => createApi([first!, first!], office.needs)).toThrow("declared twice");
  const router = Router();
  router.get("/api/v1/secret", () => {});
  expect(() => checkDeclared(router, routes)).toThrow("get /api/v1/secret is mounted without a declared policy");
  const open = Router();
  open.use(() => {});
  expect(() => checkDeclared(open, routes)).toThrow("is no route and has no policy");
});

test("the description names every route with its shapes", async () => {
  const answer = await office.ask("GET", "/api/openapi.json");
  const described = (await answer.json()) as {
    paths: Record<string, Record<string, unknown>>;
    components: { schemas: Record<string, unknown> };
  };
  for (const { method, path } of routes) expect(described.paths[path]).toHaveProperty(method.toLowerCase());
  const names = new Set(Object.keys(described.components.schemas));
  const pointed = JSON.stringify(described).matchAll(/#\/components\/schemas\/(\w+)/g);
  for (const [, name] of pointed) expect(names).toContain(name);
  expect([...names]).toEqual(expect.arrayContaining(["Conversation", "Handoff", "Message", "NewLine", "Problem"]));
  expect(JSON.stringify(described)).not.toContain("$defs");
  const page = await (await office.ask("GET", "/api/docs")).text();
  for (const { path } of routes) expect(page).toContain(path);
});
