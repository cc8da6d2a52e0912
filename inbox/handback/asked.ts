import type { Conversation } from "../../src/http/wire/conversations.ts";
import { makeStore, useStore } from "../frame/store.ts";

const asked = makeStore<Conversation | undefined>(undefined);

/** Asks what the AI should know before it gets the conversation back. */
export const askHandBack = (conversation: Conversation): void => asked.set(conversation);

export const endHandBack = (): void => asked.set(undefined);

export const useHandBack = (): Conversation | undefined => useStore(asked);
