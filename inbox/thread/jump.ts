import { makeStore, useStore } from "../frame/store.ts";

/** A message that somebody asked to be shown; `n` tells two requests for the same one apart. */
type Jump = { readonly message: string; readonly n: number };

const jump = makeStore<Jump | undefined>(undefined);

export function useJump(): Jump | undefined {
  return useStore(jump);
}

/** Brings a message of the open conversation into view and marks it for a moment. */
export function jumpTo(message: string): void {
  jump.set({ message, n: (jump.get()?.n ?? 0) + 1 });
}
