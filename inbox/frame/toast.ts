import { makeStore, useStore } from "./store.ts";

/** One quiet sentence at the bottom, with at most one thing to do about it. */
export type Toast = { words: string; failure?: boolean; action?: { words: string; run: () => void } };

const toast = makeStore<Toast | undefined>(undefined);
let leaving: ReturnType<typeof setTimeout> | undefined;

export function useToast(): Toast | undefined {
  return useStore(toast);
}

/** Says it for eight seconds, long enough to read and to undo. */
export function say(next: Toast): void {
  clearTimeout(leaving);
  toast.set(next);
  leaving = setTimeout(() => toast.set(undefined), 8000);
}

export function hush(): void {
  clearTimeout(leaving);
  toast.set(undefined);
}
