import type { Conversation } from "../../src/http/wire/conversations.ts";
import { makeStore, useStore } from "../frame/store.ts";

/** Somebody is about to let go of a conversation: to the AI, or for good. */
export type Parting = { readonly conversation: Conversation; readonly to: "ai" | "nobody" };

const asked = makeStore<Parting | undefined>(undefined);

/** Asks what the AI should know before it gets the conversation back. */
export const askHandBack = (conversation: Conversation): void => asked.set({ conversation, to: "ai" });

/** Asks what is left to do before a conversation is resolved. */
export const askResolve = (conversation: Conversation): void => asked.set({ conversation, to: "nobody" });

export const endAsking = (): void => asked.set(undefined);

export const useParting = (): Parting | undefined => useStore(asked);
