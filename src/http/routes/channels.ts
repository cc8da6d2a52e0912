import type { Needs } from "../needs.ts";
import { route, type Route } from "../route.ts";
import { Channel } from "../wire/channels.ts";
import { page } from "../wire/list.ts";

/** How channels differ, for whoever writes on them. */
export function channelRoutes({ writing }: Pick<Needs, "writing">): Route[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/channels",
      allow: "read conversations",
      says: "The channels, with what a message on each may hold.",
      response: page(Channel),
      handle: async () => ({ items: writing.channels() }),
    }),
  ];
}
