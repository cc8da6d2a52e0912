import { download } from "../download.ts";
import type { Needs } from "../needs.ts";
import { refuse, sendRefusal } from "../problem.ts";
import { rawRoute, type Route } from "../route.ts";

/** What a provider fetches of us. The token is the only proof, and a wrong, an old and an unknown one look the same. */
export function publicFileRoutes({ files }: Pick<Needs, "files">): Route[] {
  return [
    rawRoute({
      method: "GET",
      path: "/files/{token}/{name}",
      allow: "anyone",
      says: "A file that a channel's provider was told to fetch, for half an hour.",
      async serve({ request, response }) {
        const { token } = request.params;
        const found = typeof token === "string" ? await files.byToken(token) : undefined;
        if (found === undefined) return sendRefusal(response, refuse(404));
        // Providers refuse a file whose type is not the one they expect.
        await download(request, response, found, { type: found.type, cache: "private, no-store" });
      },
    }),
  ];
}
