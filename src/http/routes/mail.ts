import { Readable } from "node:stream";
import { z } from "zod";
import { download } from "../download.ts";
import type { Needs } from "../needs.ts";
import { refuse, refuseInput, sendRefusal } from "../problem.ts";
import { idOf, rawRoute, route, type Route } from "../route.ts";
import { AskPage, Header } from "../wire/messages.ts";

/**
 * What a stranger designed may be looked at, and that is all: no script, no form, nothing loaded, nobody else's frame.
 * Links open pages of their own. It counts as ours only so that the frame around it can be made as high as it is.
 */
const policy = [
  "default-src 'none'",
  "img-src data:",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox",
].join("; ");

/** Messages as they came: as a page, field by field, byte by byte. */
export function mailRoutes({ originals }: Pick<Needs, "originals">): Route[] {
  return [
    rawRoute({
      method: "GET",
      path: "/api/v1/messages/{id}/page",
      allow: "read conversations",
      says: "A message as its writer designed it, as an HTML page that runs and loads nothing. With `pictures=1` the server fetches the pictures that it would load, and puts them in.",
      query: AskPage,
      async serve({ request, response }) {
        // A refusal stands in the frame too.
        response.set({ "Content-Security-Policy": policy, "X-Frame-Options": "SAMEORIGIN" });
        const id = idOf(request);
        const asked = AskPage.safeParse(request.query);
        if (!asked.success) return sendRefusal(response, refuseInput(asked.error));
        const pictures = asked.data.pictures !== undefined;
        const html = id === undefined ? undefined : await originals.page(id, { pictures });
        if (html === undefined)
          return sendRefusal(response, refuse(404, "This message has no other form than its words."));
        // Opened and closed while a thread is read; whoever asks for pictures again wants them fetched again.
        response
          .set("Cache-Control", pictures ? "private, no-cache" : "private, max-age=600")
          .type("html")
          .send(html);
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/messages/{id}/headers",
      allow: "see sources",
      says: "The fields before a message's words, in their order, as they came.",
      response: z.array(Header),
      async handle({ id }) {
        const headers = await originals.headers(id);
        return headers === undefined ? refuse(404, "This message came without any.") : [...headers];
      },
    }),
    rawRoute({
      method: "GET",
      path: "/api/v1/messages/{id}/source",
      allow: "see sources",
      says: "A message as it came, byte by byte, as a download (message/rfc822).",
      async serve({ request, response }) {
        const id = idOf(request);
        const found = id === undefined ? undefined : await originals.source(id);
        if (found === undefined) return sendRefusal(response, refuse(404));
        const { name, bytes } = found;
        const type = "message/rfc822";
        const file = { name, type, size: bytes.length, isShown: false, open: async () => Readable.from([bytes]) };
        await download(request, response, file, { type, cache: "private, no-store" });
      },
    }),
  ];
}
