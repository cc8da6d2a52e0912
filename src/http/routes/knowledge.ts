import { readCursor, writeCursor } from "../cursor.ts";
import type { Needs } from "../needs.ts";
import { byOf } from "../policy.ts";
import { refuse } from "../problem.ts";
import { route, type Route } from "../route.ts";
import { Article, NewArticle } from "../wire/knowledge.ts";
import { ListByCursor, page } from "../wire/list.ts";

/** What the AI may answer from. */
export function knowledgeRoutes({ knowledge }: Pick<Needs, "knowledge">): Route[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/knowledge",
      allow: "see knowledge",
      says: "All articles, the latest changed first.",
      query: ListByCursor,
      response: page(Article),
      async handle({ query }) {
        const after = query.cursor === undefined ? undefined : readCursor("knowledge", query.cursor);
        if (query.cursor !== undefined && after === undefined) return refuse(400, "cursor: not one of this list");
        const { items, next } = await knowledge.list({ after, limit: query.limit });
        return { items, ...(next !== undefined && { next: writeCursor("knowledge", next) }) };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/knowledge/{id}",
      allow: "see knowledge",
      says: "One article.",
      response: Article,
      handle: async ({ id }) => (await knowledge.article(id)) ?? refuse(404),
    }),
    route({
      method: "POST",
      path: "/api/v1/knowledge",
      allow: "change knowledge",
      says: "Adds an article in Markdown. Without `lines` every line may quote it.",
      body: NewArticle,
      response: Article,
      status: 201,
      handle: ({ actor, body }) => knowledge.add(body, byOf(actor)),
    }),
    route({
      method: "PUT",
      path: "/api/v1/knowledge/{id}",
      allow: "change knowledge",
      says: "Replaces an article; its version grows.",
      body: NewArticle,
      response: Article,
      handle: async ({ id, actor, body }) => (await knowledge.change(id, body, byOf(actor))) ?? refuse(404),
    }),
    route({
      method: "DELETE",
      path: "/api/v1/knowledge/{id}",
      allow: "change knowledge",
      says: "Removes an article. Answers that were given from it stay as they are.",
      handle: async ({ id, actor }) => ((await knowledge.remove(id, byOf(actor))) ? undefined : refuse(404)),
    }),
  ];
}
