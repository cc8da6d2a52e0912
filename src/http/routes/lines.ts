import type { Needs } from "../needs.ts";
import { byOf } from "../policy.ts";
import { refuse } from "../problem.ts";
import { route, type Route } from "../route.ts";
import { ChangeLine, CheckLine, Line, LineCheck, NewLine } from "../wire/lines.ts";
import { page } from "../wire/list.ts";

/** The business's own addresses. Secrets go in and never come out. */
export function lineRoutes({ lines }: Pick<Needs, "lines">): Route[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/lines",
      allow: "see lines",
      says: "All lines, with the addresses that their providers call.",
      response: page(Line),
      handle: async () => ({ items: await lines.list() }),
    }),
    route({
      method: "GET",
      path: "/api/v1/lines/{id}",
      allow: "see lines",
      says: "One line.",
      response: Line,
      handle: async ({ id }) => (await lines.line(id)) ?? refuse(404),
    }),
    route({
      method: "POST",
      path: "/api/v1/lines",
      allow: "change lines",
      says: "Adds a line. Its secrets are encrypted and are never shown again.",
      body: NewLine,
      response: Line,
      status: 201,
      async handle({ actor, body }) {
        const { channel, name, address, team, ...rest } = body;
        const added = await lines.add(
          { channel, name, address, team, given: "twilio" in rest ? rest.twilio : rest },
          byOf(actor),
        );
        switch (added.outcome) {
          case "added":
            return added.line;
          case "wrong":
            return refuse(400, added.problem);
          case "taken":
            return refuse(409, "There is a line with this address already.");
        }
      },
    }),
    route({
      method: "PATCH",
      path: "/api/v1/lines/{id}",
      allow: "change lines",
      says: "Changes a line; what is left out stays. New credentials, and `state: live`, end a halt.",
      body: ChangeLine,
      response: Line,
      async handle({ id, actor, body }) {
        const { twilio, email, ...rest } = body;
        const given = twilio === undefined && email === undefined ? {} : { given: { ...twilio, ...email } };
        const done = await lines.change(id, { ...rest, ...given }, byOf(actor));
        switch (done.outcome) {
          case "changed":
            return done.line;
          case "wrong":
            return refuse(400, done.problem);
          case "unknown":
            return refuse(404);
        }
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/lines/{id}/check",
      allow: "change lines",
      says: "Proves a line at its provider and, with `since`, whether a test message has come. A line that can send again does.",
      body: CheckLine,
      response: LineCheck,
      async handle({ id, actor, body }) {
        const since = body.since === undefined ? undefined : new Date(body.since);
        const checked = await lines.check(id, { repair: body.repair, since }, byOf(actor));
        switch (checked.outcome) {
          case "checked": {
            const line = await lines.line(id);
            if (line === undefined) return refuse(404);
            return { line, at: checked.at.toISOString(), findings: [...checked.findings] };
          }
          case "unknown":
            return refuse(404);
          case "away":
            return refuse(503, checked.says);
        }
      },
    }),
  ];
}
