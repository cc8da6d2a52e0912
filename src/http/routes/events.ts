import { isOurPage } from "../guard.ts";
import { mostStreams, type Streams } from "../live.ts";
import type { Needs } from "../needs.ts";
import { refuse, sendRefusal } from "../problem.ts";
import { rawRoute, type Route } from "../route.ts";

/** What happens, as it happens. */
export function eventRoutes({ publicUrl, streams }: Pick<Needs, "publicUrl"> & { readonly streams: Streams }): Route[] {
  return [
    rawRoute({
      method: "GET",
      path: "/api/v1/events",
      allow: "read conversations",
      says: "Server-sent events with ids only, first `ready`. Last-Event-ID resumes without a gap.",
      async serve({ request, response, caller }) {
        if (caller === undefined) return sendRefusal(response, refuse(401));
        if (!isOurPage(request, publicUrl(), true))
          return sendRefusal(response, refuse(403, "This was asked from another site."));
        if (streams.count(caller.secret) >= mostStreams)
          return sendRefusal(response, refuse(429, `At most ${mostStreams} live streams may be open at once.`));
        if (request.method === "HEAD") response.type("text/event-stream").end();
        else await streams.open(caller, request.get("last-event-id"), response);
      },
    }),
  ];
}
