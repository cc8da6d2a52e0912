import { SignalKind } from "../../triggers/signal.ts";
import type { Trigger } from "../../triggers/trigger.ts";
import type { Database } from "../database.ts";
import { countConversations, oneConversation, pageOfConversations, type Place, type View } from "./conversations.ts";
import { oneCustomer } from "./customers.ts";
import { judgeHandoff, latestHandoff, oneHandoff, pageOfHandoffs, type Verdict } from "./handoffs.ts";
import type { ShownTraits } from "./shown-conversation.ts";
import { oneMessage, pageOfMessages } from "./messages.ts";

type Actor = { readonly kind: "agent" | "key"; readonly id: string; readonly name: string };

type ConversationsAsked = {
  readonly view: View;
  readonly agentId: string;
  readonly limit: number;
  readonly after: Place | undefined;
  readonly words: string | undefined;
};

/** What people read, shaped as the API tells it: times in ISO 8601, and no key without a value. */
export function createLists({ pool, prisma }: Pick<Database, "pool" | "prisma">, traits: ShownTraits) {
  return {
    counts: (agentId: string) => countConversations(pool, agentId),
    conversations: (ask: ConversationsAsked) => pageOfConversations(pool, traits, ask),
    conversation: (id: string) => oneConversation(pool, traits, id),
    messages: (conversationId: string, ask: { readonly before: number | undefined; readonly limit: number }) =>
      pageOfMessages(pool, conversationId, ask),
    message: (id: string) => oneMessage(pool, id),
    handoffs: (ask: { readonly after: Place | undefined; readonly limit: number }) => pageOfHandoffs(pool, ask),
    handoff: (id: string) => oneHandoff(pool, id),
    latestHandoff: (conversationId: string) => latestHandoff(pool, conversationId),
    judge: (id: string, verdict: Verdict, actor: Actor) => judgeHandoff(pool, id, verdict, actor),
    customer: (id: string) => oneCustomer(pool, traits, id),

    async triggers() {
      const triggers = await prisma.trigger.findMany({ orderBy: [{ kind: "asc" }, { name: "asc" }] });
      return triggers.map(({ teamId, kind, mode, state, priority, ...trigger }) => ({
        ...trigger,
        kind: SignalKind.parse(kind),
        mode: mode as Trigger["mode"],
        state: state as Trigger["state"],
        priority: priority as Trigger["priority"],
        ...(teamId !== null && { team: teamId }),
      }));
    },
  };
}
