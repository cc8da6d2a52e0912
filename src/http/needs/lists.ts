import type { Conversation, Counts, View } from "../wire/conversations.ts";
import type { Customer } from "../wire/customers.ts";
import type { Handoff } from "../wire/handoffs.ts";
import type { Message } from "../wire/messages.ts";

/** A place in a list: what it is sorted by (ISO 8601), and an id where that is equal. */
export type Place = { readonly at: string; readonly id: string };

export type Listed<T> = { readonly items: T[]; readonly next: Place | undefined };

export type Ask = {
  /** `all` is open and resolved together. */
  readonly view: View | "offered" | "all";
  /** Whose `mine` and `offered` are. */
  readonly agentId: string;
  readonly limit: number;
  readonly after: Place | undefined;
  readonly words: string | undefined;
};

/** What people read. Ids are UUIDs here: whatever else was asked for has been answered with a 404. */
export type Lists = {
  counts(agentId: string): Promise<Counts>;
  conversations(ask: Ask): Promise<Listed<Conversation>>;
  conversation(id: string): Promise<Conversation | undefined>;
  /** The newest before `before`, oldest first; undefined when there is no such conversation. */
  messages(
    conversationId: string,
    ask: { readonly before: number | undefined; readonly limit: number },
  ): Promise<{ items: Message[]; next: number | undefined } | undefined>;
  message(id: string): Promise<Message | undefined>;
  handoffs(ask: { readonly after: Place | undefined; readonly limit: number }): Promise<Listed<Handoff>>;
  handoff(id: string): Promise<Handoff | undefined>;
  latestHandoff(conversationId: string): Promise<Handoff | undefined>;
  customer(id: string): Promise<Customer | undefined>;
};
