import { z } from "zod";
import type { Needs } from "../needs.ts";
import { refuse, sendRefusal } from "../problem.ts";
import { rawRoute, type Route } from "../route.ts";

const Id = z.guid();

/** Files that came with messages. Whatever a customer sends is a download: nothing of it is shown or run here. */
export function attachmentRoutes({ files }: Pick<Needs, "files">): Route[] {
  return [
    rawRoute({
      method: "GET",
      path: "/api/v1/attachments/{id}",
      allow: "read conversations",
      says: "A file that came with a message, as a download.",
      async serve({ request, response }) {
        const id = Id.safeParse(request.params["id"]);
        const found = id.success ? await files.file(id.data) : undefined;
        if (found === undefined) return sendRefusal(response, refuse(404));
        if (found.bytes === undefined)
          return sendRefusal(response, refuse(404, "This file was not fetched; only its name is known."));
        response.set({
          "Content-Type": "application/octet-stream",
          "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(found.name).replaceAll("'", "%27")}`,
          "Content-Security-Policy": "sandbox; default-src 'none'",
          "Cache-Control": "private, no-store",
        });
        response.send(Buffer.from(found.bytes));
      },
    }),
  ];
}
