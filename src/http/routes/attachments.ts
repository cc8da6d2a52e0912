import { download } from "../download.ts";
import type { Needs } from "../needs.ts";
import { refuse, sendRefusal } from "../problem.ts";
import { idOf, rawRoute, type Route } from "../route.ts";

/** Files that came and went with messages. All are downloads; of pictures the browser may know that they are some. */
export function attachmentRoutes({ files }: Pick<Needs, "files">): Route[] {
  return [
    rawRoute({
      method: "GET",
      path: "/api/v1/attachments/{id}",
      allow: "read conversations",
      says: "A file of a message, as a download.",
      async serve({ request, response }) {
        const id = idOf(request);
        const found = id === undefined ? undefined : await files.attachment(id);
        if (found === undefined) return sendRefusal(response, refuse(404));
        if ("absent" in found) return sendRefusal(response, refuse(404, found.absent));
        await download(request, response, found, {
          type: found.isShown ? found.type : "application/octet-stream",
          // A thread is scrolled back and forth; what else was downloaded is not kept.
          cache: found.isShown ? "private, max-age=600" : "private, no-store",
        });
      },
    }),
  ];
}
