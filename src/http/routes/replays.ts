import { readCursor, writeCursor } from "../cursor.ts";
import type { Needs } from "../needs.ts";
import { byOf } from "../policy.ts";
import { refuse } from "../problem.ts";
import { route, type Route } from "../route.ts";
import { ListByCursor, page } from "../wire/list.ts";
import { Replay, ReplayListed, StartReplay } from "../wire/replays.ts";

/** Changed triggers over what was said before. Nothing is sent and nobody is called. */
export function replayRoutes({ replays }: Pick<Needs, "replays">): Route[] {
  const one = async (id: string) => (await replays.replay(id)) ?? refuse(404);
  return [
    route({
      method: "POST",
      path: "/api/v1/replays",
      allow: "replay triggers",
      says: "Runs a changed set of triggers over past conversations. It goes on after the answer; ask for it to see how far it is.",
      body: StartReplay,
      response: Replay,
      status: 202,
      async handle({ actor, body }) {
        const started = await replays.start(body, byOf(actor));
        switch (started.outcome) {
          case "started":
            return one(started.id);
          case "busy":
            return refuse(409, "A replay is running already. Wait until it is done, or stop it.");
          case "wrong":
            return refuse(422, started.problem);
        }
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/replays",
      allow: "see triggers",
      says: "All replays without what they found, the newest first.",
      query: ListByCursor,
      response: page(ReplayListed),
      async handle({ query }) {
        const after = query.cursor === undefined ? undefined : readCursor("replays", query.cursor);
        if (query.cursor !== undefined && after === undefined) return refuse(400, "cursor: not one of this list");
        const { items, next } = await replays.list({ after, limit: query.limit });
        return { items, ...(next !== undefined && { next: writeCursor("replays", next) }) };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/replays/{id}",
      allow: "see triggers",
      says: "One replay: how far it is, and once it is done, what it found.",
      response: Replay,
      handle: ({ id }) => one(id),
    }),
    route({
      method: "POST",
      path: "/api/v1/replays/{id}/stop",
      allow: "replay triggers",
      says: "Ends a replay that runs. One that is over stays as it is.",
      response: Replay,
      async handle({ id }) {
        await replays.stop(id);
        return one(id);
      },
    }),
  ];
}
