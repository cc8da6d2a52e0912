import type { Response } from "express";
import { cookieName, sessionOf } from "../caller.ts";
import { createLimit } from "../limit.ts";
import type { Streams } from "../live.ts";
import type { Needs } from "../needs.ts";
import { refuse, refuseInput, sendRefusal } from "../problem.ts";
import { rawRoute, route, type Route } from "../route.ts";
import { Counts } from "../wire/conversations.ts";
import { Me, SignIn } from "../wire/people.ts";

/** However active somebody is, after this they show once more who they are. The store ends the session by then. */
const cookieHours = 12;

/** Signing in and out, and who I am. */
export function sessionRoutes(
  needs: Pick<Needs, "people" | "presence" | "lists" | "publicUrl" | "demo" | "assists"> & {
    readonly streams: Streams;
  },
): Route[] {
  const { people, publicUrl } = needs;
  const limit = createLimit({ failures: 20, windowMs: 60_000, now: Date.now });

  return [
    rawRoute({
      method: "POST",
      path: "/api/v1/session",
      allow: "anyone",
      says: "Uses a one-time sign-in link up: its token becomes a session cookie.",
      status: 204,
      body: SignIn,
      async serve({ request, response }) {
        const from = request.socket.remoteAddress ?? "";
        const wait = limit.wait(from);
        if (wait > 0) {
          response.set("Retry-After", String(wait));
          return sendRefusal(response, refuse(429, "Too many attempts to sign in. Please wait a minute."));
        }
        const given = SignIn.safeParse(request.body ?? {});
        if (!given.success) return sendRefusal(response, refuseInput(given.error));
        const signedIn = await people.signIn(given.data.token);
        if (signedIn === undefined) {
          limit.failed(from);
          return sendRefusal(
            response,
            refuse(401, "This sign-in link was used before or is too old. Ask for a new one."),
          );
        }
        // Whoever was signed in on this browser is not any more.
        const before = sessionOf(request, publicUrl());
        if (before !== undefined) await endSession(before);
        setCookie(response, publicUrl(), signedIn.session, cookieHours * 3_600_000);
        response.status(204).end();
      },
    }),
    rawRoute({
      method: "DELETE",
      path: "/api/v1/session",
      allow: "sign out",
      says: "Ends the session, its live streams included.",
      status: 204,
      async serve({ response, caller }) {
        if (caller?.by === "session") await endSession(caller.secret);
        setCookie(response, publicUrl(), "", 0);
        response.status(204).end();
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/me",
      allow: "sign out",
      says: "Who is asking.",
      response: Me,
      async handle({ actor }) {
        const { id, name, email, role } = actor;
        const [teams, here] = await Promise.all([
          people.teamsOf(id),
          actor.kind === "agent" ? needs.presence.of(id) : undefined,
        ]);
        return {
          id,
          name,
          email,
          role,
          teams,
          demo: needs.demo,
          model: needs.assists.hasModel,
          ...(here !== undefined && { presence: here }),
        };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/counts",
      allow: "read conversations",
      says: "How many conversations are waiting, mine, with the AI, and open at all; counted up to 10,000.",
      response: Counts,
      handle: ({ actor }) => needs.lists.counts(actor.id),
    }),
  ];

  async function endSession(session: string): Promise<void> {
    await people.signOut(session);
    needs.streams.end(session);
  }
}

function setCookie(response: Response, publicUrl: string, value: string, maxAge: number): void {
  const secure = publicUrl.startsWith("https:");
  response.cookie(cookieName(publicUrl), value, { httpOnly: true, secure, sameSite: "lax", path: "/", maxAge });
}
