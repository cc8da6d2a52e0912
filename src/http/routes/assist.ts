import type { Needs } from "../needs.ts";
import { byOf } from "../policy.ts";
import { refuse } from "../problem.ts";
import { route, type Route } from "../route.ts";
import { Assist, Assistance, CheckDraft, CheckedDraft } from "../wire/assist.ts";

/** Help for an agent who writes: what they would ask again, and a co-pilot that never sends. */
export function assistRoutes({ assists }: Pick<Needs, "assists">): Route[] {
  return [
    route({
      method: "POST",
      path: "/api/v1/conversations/{id}/drafts/check",
      allow: "answer customers",
      says: "What a draft asks for although the customer has given it already. The draft is neither stored nor logged.",
      body: CheckDraft,
      response: CheckedDraft,
      async handle({ id, body }) {
        const repeats = await assists.check(id, body.text);
        return repeats === undefined ? refuse(404) : { repeats: [...repeats] };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/conversations/{id}/assist",
      allow: "answer customers",
      says: "Drafts a reply, rewrites or translates a text, or summarises the conversation, for an agent to read. Nothing is sent. 422 with what to do when it cannot; 429 when one person asks more than 30 times in an hour.",
      body: Assist,
      response: Assistance,
      async handle({ id, actor, body, gone }) {
        const done = await assists.assist(id, byOf(actor), body, gone);
        switch (done.outcome) {
          case "assisted": {
            const { text, sources, messages, by, warning } = done;
            return { text, sources: [...sources], messages: [...messages], by, ...(warning !== null && { warning }) };
          }
          case "unknown":
            return refuse(404);
          case "unable":
            return refuse(422, done.problem);
          case "too often":
            return refuse(429, `You have asked for help 30 times in an hour. Ask again in ${minutes(done.seconds)}.`);
        }
      },
    }),
  ];
}

const minutes = (seconds: number): string => {
  const count = Math.ceil(seconds / 60);
  return count === 1 ? "a minute" : `${count} minutes`;
};
