import type { Response } from "express";
import { z } from "zod";
import type { Needs } from "../needs.ts";
import { escaped, page } from "../page.ts";
import { byOf } from "../policy.ts";
import { refuse, refuseInput, sendRefusal } from "../problem.ts";
import { idOf, rawRoute, type Route } from "../route.ts";
import { LineSignIn } from "../wire/lines.ts";

/** As the provider sends the browser back (RFC 6749 4.1.2), with words of its own beside it. */
const Back = z.object({
  state: z.string().max(4_000),
  code: z.string().min(1).max(4_000).optional(),
});
const callback = "/oauth/callback";

/** Signing a line in at its provider: away to its pages, and back from there. */
export function oauthRoutes({ lines, publicUrl }: Pick<Needs, "lines" | "publicUrl">): Route[] {
  return [
    rawRoute({
      method: "POST",
      path: "/api/v1/lines/{id}/sign-in",
      allow: "change lines",
      says: "Where the operator's browser goes to let Baton into the line's mailbox. It comes back to this session alone.",
      response: LineSignIn,
      async serve({ request, response, caller }) {
        if (caller?.by !== "session")
          return sendRefusal(response, refuse(403, "A provider's sign-in needs a person and a browser."));
        const id = idOf(request);
        if (id === undefined) return sendRefusal(response, refuse(404));
        const begun = await lines.signIn.begin(id, caller.secret, publicUrl() + callback);
        switch (begun.outcome) {
          case "begun":
            return void response.json({ url: begun.url });
          case "none":
            return sendRefusal(response, refuse(422, "This line signs in with passwords."));
          case "unknown":
            return sendRefusal(response, refuse(404));
        }
      },
    }),
    rawRoute({
      method: "GET",
      path: callback,
      allow: "change lines",
      says: "Where the provider sends the operator's browser back to. Only what this session began counts.",
      query: Back,
      async serve({ request, response, caller }) {
        if (caller?.by !== "session") return tell(response, 403, "This needs the browser in which it was begun.");
        const back = Back.safeParse(request.query);
        if (!back.success) return sendRefusal(response, refuseInput(back.error));
        const { state, code } = back.data;
        const done = await lines.signIn.finish(
          { state, code },
          caller.secret,
          publicUrl() + callback,
          byOf(caller.actor),
        );
        if (done.outcome === "refused") return tell(response, 400, done.says, done.lineId);
        response.redirect(303, `${pageOf(done.lineId)}#check`);
      },
    }),
  ];
}

const pageOf = (lineId: string): string => `/inbox/settings/lines/${encodeURIComponent(lineId)}`;

/** A person reads it, so it is a page. */
function tell(response: Response, status: number, says: string, lineId?: string): void {
  const back = lineId === undefined ? "/inbox/settings/lines" : pageOf(lineId);
  const body = `<p>${escaped(says)}</p><p><a href="${escaped(back)}">Back to the line</a></p>`;
  response.status(status).type("html").send(page("That sign-in did not work", body));
}
