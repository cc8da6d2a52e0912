import { makeStore, useStore } from "../frame/store.ts";

/**
 * A message that somebody asked to be shown; `n` tells two requests for the same one apart. With `opening` it waits for
 * its conversation, which is not open yet.
 */
type Jump = { readonly message: string; readonly n: number; readonly opening?: string };

const jump = makeStore<Jump | undefined>(undefined);

export function useJump(): Jump | undefined {
  return useStore(jump);
}

/** Brings a message of the open conversation into view and marks it for a moment. */
export function jumpTo(message: string): void {
  jump.set({ message, n: (jump.get()?.n ?? 0) + 1 });
}

/** The conversation that is about to open begins at this message. */
export function openAt(conversation: string, message: string): void {
  jump.set({ message, n: (jump.get()?.n ?? 0) + 1, opening: conversation });
}

/** It did: opening the conversation again is not the same wish. */
export function opened(): void {
  if (jump.get()?.opening !== undefined) jump.set(undefined);
}
