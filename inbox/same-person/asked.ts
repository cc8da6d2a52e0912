import type { Conversation } from "../../src/http/wire/conversations.ts";
import { makeStore, useStore } from "../frame/store.ts";

const asked = makeStore<Conversation | undefined>(undefined);

/** Asks who else is the customer of this conversation. */
export const askSamePerson = (conversation: Conversation): void => asked.set(conversation);

export const endSamePerson = (): void => asked.set(undefined);

export const useSamePerson = (): Conversation | undefined => useStore(asked);
