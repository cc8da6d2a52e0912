import type { Conversation, Counts, Holder, View } from "../../src/http/wire/conversations.ts";
import type { Me } from "../../src/http/wire/people.ts";
import type { Held } from "../words/holder.ts";
import type { Listed } from "./queries.ts";

/**
 * Whether a conversation still belongs in a view after something was done to it here. The server decides what enters
 * a view; this only lets go of what has plainly left it.
 */
export function belongs(view: Listed, { holder, invited }: Held, me: string): boolean {
  switch (view) {
    case "waiting":
    case "offered":
      return holder.who === "team" || invited !== undefined;
    case "mine":
      return holder.who === "agent" && holder.agent?.id === me;
    case "agents":
      return holder.who === "agent";
    case "ai":
      return holder.who === "ai";
    case "open":
      return holder.who !== "nobody";
    case "resolved":
      return holder.who === "nobody";
  }
}

const counted = [
  ["waiting", "waiting"],
  ["mine", "mine"],
  ["ai", "ai"],
  ["open", "all"],
] as const satisfies readonly (readonly [View, keyof Counts])[];

/** The counts as they will be once the baton has moved. */
export function moveCounts(counts: Counts, before: Held, after: Held, me: string): Counts {
  const next = { ...counts };
  for (const [view, count] of counted) {
    next[count] = Math.max(0, next[count] + Number(belongs(view, after, me)) - Number(belongs(view, before, me)));
  }
  return next;
}

/** The holder as it will be once this agent has the baton. */
export function heldBy(me: Me, conversation: Conversation, now: Date): Holder {
  const { team, epoch, deadline } = conversation.holder;
  return {
    who: "agent",
    agent: { id: me.id, name: me.name },
    epoch: epoch + 1,
    since: now.toISOString(),
    ...(team && { team }),
    ...(deadline !== undefined && { deadline }),
  };
}
