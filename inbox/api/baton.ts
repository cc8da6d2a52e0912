import type { Conversation, Counts, Holder, Pass, View } from "../../src/http/wire/conversations.ts";
import type { Me } from "../../src/http/wire/people.ts";
import type { z } from "zod";
import type { Held } from "../words/holder.ts";
import type { Listed } from "./queries.ts";

type PassTo = z.infer<typeof Pass>["to"];
/** Where the baton can go, with the name that is said of it. */
export type Receiver = { to: PassTo; name: string };

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

/** To whom an undone take goes back. */
export function receiverOf(holder: Holder): Receiver | undefined {
  if (holder.who === "ai") return { to: { who: "ai" }, name: "the AI" };
  if (holder.who === "team" && holder.team) return { to: { team: holder.team.id }, name: holder.team.name };
  return undefined;
}

/** The holder as it will be once an agent has passed the baton. */
export function holderAfter({ holder }: Conversation, { to, name }: Receiver, now: Date): Holder {
  const passed = { epoch: holder.epoch + 1, since: now.toISOString() };
  if ("team" in to) return { ...passed, who: "team", team: { id: to.team, name } };
  if ("agent" in to) return { ...passed, who: "agent", agent: { id: to.agent, name } };
  return { ...passed, who: "ai" };
}
