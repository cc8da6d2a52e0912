import type { Needs } from "../needs.ts";
import { byOf } from "../policy.ts";
import { refuse } from "../problem.ts";
import { route, type Route } from "../route.ts";

/** "Somebody is writing", for the customer. */
export function typingRoutes({ writing }: Pick<Needs, "writing">): Route[] {
  return [
    route({
      method: "POST",
      path: "/api/v1/conversations/{id}/typing",
      allow: "answer customers",
      says: "Shows the customer, where the channel can, that the agent who holds the baton writes. Call it while they do.",
      async handle({ id, actor }) {
        const typed = await writing.typing(id, byOf(actor));
        switch (typed.outcome) {
          case "typed":
            return undefined;
          case "unknown":
            return refuse(404);
          case "held":
            return refuse(409, `It is with ${typed.by} now.`);
        }
      },
    }),
  ];
}
