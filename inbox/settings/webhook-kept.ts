import { makeStore, useStore } from "../frame/store.ts";

/** The secret that has just been made, until another page is opened: no reload brings it back. */
const kept = makeStore<{ readonly id: string; readonly secret: string } | undefined>(undefined);

export const keepSecret = (id: string, secret: string): void => kept.set({ id, secret });

export function useSecret(id: string): string | undefined {
  const secret = useStore(kept);
  return secret?.id === id ? secret.secret : undefined;
}
