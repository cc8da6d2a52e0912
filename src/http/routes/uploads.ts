import type { Request, Response } from "express";
import { storable } from "../../conversation/text.ts";
import { download } from "../download.ts";
import type { Needs } from "../needs.ts";
import { Refusal, refuse, refuseInput, sendRefusal } from "../problem.ts";
import { idOf, rawRoute, route, type Route } from "../route.ts";
import { NewUpload, Upload } from "../wire/messages.ts";

/** Files that an agent has chosen for a reply: their bytes first, then `attachments` of the reply names them. */
export function uploadRoutes({ files }: Pick<Needs, "files">): Route[] {
  return [
    rawRoute({
      method: "POST",
      path: "/api/v1/conversations/{id}/uploads",
      allow: "answer customers",
      says: "Keeps a file for a reply, for a day. The body is the file itself. 413 and 422 say what the channel takes.",
      query: NewUpload,
      takesFile: true,
      response: Upload,
      status: 201,
      async serve({ request, response, caller }) {
        const answer = await add(request, caller?.actor.id ?? "")
          .catch((cause: unknown) => {
            if (request.destroyed) return undefined;
            throw cause;
          })
          .finally(() => letGo(request, response));
        // Whoever goes away in the middle has taken it back.
        if (answer === undefined) return;
        if (answer instanceof Refusal) sendRefusal(response, answer);
        else response.status(201).json(Upload.parse(answer));
      },
    }),
    rawRoute({
      method: "GET",
      path: "/api/v1/uploads/{id}",
      allow: "answer customers",
      says: "One's own file that was not sent yet.",
      async serve({ request, response, caller }) {
        const id = idOf(request);
        const found = id === undefined ? undefined : await files.upload(id, caller?.actor.id ?? "");
        if (found === undefined) return sendRefusal(response, refuse(404));
        const type = found.isShown ? found.type : "application/octet-stream";
        await download(request, response, found, { type, cache: "private, no-store" });
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/uploads/{id}",
      allow: "answer customers",
      says: "Takes one's own file back before it is sent.",
      handle: async ({ id, actor }) => ((await files.takeBack(id, actor.id)) ? undefined : refuse(404)),
    }),
  ];

  async function add(request: Request, agentId: string): Promise<Upload | Refusal> {
    const id = idOf(request);
    if (id === undefined) return refuse(404);
    const query = NewUpload.safeParse(request.query);
    if (!query.success) return refuseInput(query.error);
    const size = sizeOf(request);
    if (!Number.isSafeInteger(size)) return refuse(411, "Say how large the file is, in Content-Length.");
    const type = (request.headers["content-type"] ?? "").toLowerCase();
    const added = await files.add(id, agentId, { name: storable(query.data.name), type, size }, request);
    switch (added.outcome) {
      case "kept":
        return added.upload;
      case "unknown":
        return refuse(404);
      case "too_large":
        return refuse(413, added.says);
      case "not_taken":
        return refuse(422, added.says);
    }
  }
}

/** As announced; infinite where it is not. */
const sizeOf = (request: Request): number => Number(request.headers["content-length"] ?? Number.POSITIVE_INFINITY);

/** A body of this size is read to its end though nobody wants it: its sender may not listen before that. */
const bearableBytes = 100_000_000;

/** What was not read goes by, so that the connection serves the next request; what is beyond all measure ends it. */
function letGo(request: Request, response: Response): void {
  if (sizeOf(request) <= bearableBytes) request.resume();
  else if (!response.headersSent) response.set("Connection", "close");
}
