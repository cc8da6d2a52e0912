import type { Needs } from "../needs.ts";
import { refuse } from "../problem.ts";
import { route, type Route } from "../route.ts";
import { ListTemplates, Template } from "../wire/channels.ts";
import { page } from "../wire/list.ts";

/** The texts that a line's provider keeps for the business, and alone takes outside the reply window. */
export function templateRoutes({ writing }: Pick<Needs, "writing">): Route[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/templates",
      allow: "read conversations",
      says: "The templates of a line with their state of approval; empty where its channel has none.",
      query: ListTemplates,
      response: page(Template),
      async handle({ query }) {
        const offered = await writing.templates(query.line);
        switch (offered.outcome) {
          case "offered":
            return {
              items: offered.offers.map((offer) => ({
                ...offer,
                id: offer.contentSid,
                variables: [...offer.variables],
              })),
            };
          case "unknown":
            return refuse(404);
          case "away":
            return refuse(503, offered.says);
        }
      },
    }),
  ];
}
