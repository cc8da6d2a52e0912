import type { Needs } from "../needs.ts";
import { byOf } from "../policy.ts";
import { refuse } from "../problem.ts";
import { route, type Route } from "../route.ts";
import { Line, NewLine, page } from "../wire.ts";

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
  ];
}
