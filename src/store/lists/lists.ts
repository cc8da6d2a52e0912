import type { Database } from "../database.ts";
import { countConversations, oneConversation, pageOfConversations, type Place, type View } from "./conversations.ts";
import { oneCustomer } from "./customers.ts";
import { latestHandoff, oneHandoff, pageOfHandoffs } from "./handoffs.ts";
import type { ShownTraits } from "./shown-conversation.ts";
import { oneMessage, pageOfMessages } from "./messages.ts";

type ConversationsAsked = {
  readonly view: View;
  readonly agentId: string;
  readonly limit: number;
  readonly after: Place | undefined;
  readonly words: string | undefined;
};

/** What people read, shaped as the API tells it: times in ISO 8601, and no key without a value. */
export function createLists({ pool }: Pick<Database, "pool">, traits: ShownTraits) {
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
    customer: (id: string) => oneCustomer(pool, traits, id),
  };
}
