import { makeStore, useStore } from "../frame/store.ts";

const key = "baton.apart";
const apart = makeStore<readonly string[]>([]);

/** Whether somebody at this browser has decided that a conversation stays apart from the one that it claims to answer. */
export const useApart = (conversation: string): boolean => useStore(apart).includes(conversation);

export function leaveApart(conversation: string, decided: boolean): void {
  const others = apart.get().filter((id) => id !== conversation);
  // The newest two hundred are enough: an old claim that shows again does no harm.
  apart.set(decided ? [...others, conversation].slice(-200) : others);
  localStorage.setItem(key, JSON.stringify(apart.get()));
}

/** Reads what an earlier visit decided. */
export function startApart(): void {
  try {
    apart.set(JSON.parse(localStorage.getItem(key) ?? "[]"));
  } catch {
    localStorage.removeItem(key);
  }
}
