import { z } from "zod";
import { describeApi, tagOf } from "./openapi.ts";
import { escaped, page } from "./page.ts";
import { rolesOf } from "./policy.ts";
import { rawRoute, type Route } from "./route.ts";

/** The API told to machines and to people, from the table that is served. `all` is asked when somebody reads. */
export function docRoutes(all: () => readonly Route[], publicUrl: () => string): Route[] {
  return [
    rawRoute({
      method: "GET",
      path: "/api/openapi.json",
      allow: "anyone",
      says: "This description (OpenAPI 3.1).",
      async serve({ response }) {
        response.json(describeApi(all(), publicUrl()));
      },
    }),
    rawRoute({
      method: "GET",
      path: "/api/docs",
      allow: "anyone",
      says: "This description as a page.",
      async serve({ response }) {
        response.type("html").send(page("The API of Baton", bodyOf(all())));
      },
    }),
  ];
}

function bodyOf(routes: readonly Route[]): string {
  const tags = [...new Set(routes.map(tagOf))];
  const sections = tags.map((tag) => {
    const entries = routes.filter((route) => tagOf(route) === tag).map(entry);
    return `<section id="${escaped(tag)}"><h2>${escaped(tag)}</h2>${entries.join("")}</section>`;
  });
  return `
<p>JSON in and out, times in UTC. Send <code>Authorization: Bearer …</code> with an API key, or sign in. Errors are
problem details (RFC 9457); an unknown key in a body is a 400. Lists page by <code>cursor</code> and <code>limit</code>:
give <code>next</code> back as <code>cursor</code>. For machines: <a href="/api/openapi.json">/api/openapi.json</a>.</p>
<nav>${tags.map((tag) => `<a href="#${escaped(tag)}">${escaped(tag)}</a>`).join(" ")}</nav>
${sections.join("\n")}`;
}

function entry(route: Route): string {
  const roles = rolesOf(route.allow);
  return `<article>
<h3><b>${route.method}</b> ${escaped(route.path)}</h3>
<p>${escaped(route.says)} <small>${roles === "anyone" ? "For anyone." : `For ${roles.join(", ")}.`} Answers ${route.status}.</small></p>
${shape("Query", route.query, "input")}${shape("Body", route.body, "input")}${shape("Answer", route.response, "output")}
</article>`;
}

function shape(title: string, schema: z.ZodType | undefined, io: "input" | "output"): string {
  if (schema === undefined) return "";
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io });
  return `<details><summary>${title}</summary><pre>${escaped(JSON.stringify(described, null, 2))}</pre></details>`;
}
