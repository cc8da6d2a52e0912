import { readCursor, writeCursor } from "../cursor.ts";
import type { Needs } from "../needs.ts";
import { refuse } from "../problem.ts";
import { route, type Route } from "../route.ts";
import { Handoff } from "../wire/handoffs.ts";
import { ListByCursor, page } from "../wire/list.ts";

/** Handoffs with their briefs and evidence. */
export function handoffRoutes({ lists }: Pick<Needs, "lists">): Route[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/handoffs",
      allow: "read conversations",
      says: "All handoffs, newest first.",
      query: ListByCursor,
      response: page(Handoff),
      async handle({ query }) {
        const after = query.cursor === undefined ? undefined : readCursor("handoffs", query.cursor);
        if (query.cursor !== undefined && after === undefined) return refuse(400, "cursor: not one of this list");
        const { items, next } = await lists.handoffs({ after, limit: query.limit });
        return { items, ...(next !== undefined && { next: writeCursor("handoffs", next) }) };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/handoffs/{id}",
      allow: "read conversations",
      says: "One handoff with its brief and evidence.",
      response: Handoff,
      handle: async ({ id }) => (await lists.handoff(id)) ?? refuse(404),
    }),
    route({
      method: "GET",
      path: "/api/v1/conversations/{id}/handoff",
      allow: "read conversations",
      says: "The latest handoff of a conversation; null when the AI never passed it.",
      response: Handoff.nullable(),
      async handle({ id }) {
        const handoff = await lists.latestHandoff(id);
        if (handoff !== undefined) return handoff;
        return (await lists.conversation(id)) === undefined ? refuse(404) : null;
      },
    }),
  ];
}
