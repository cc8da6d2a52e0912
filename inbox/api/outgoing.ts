import { makeStore, useStore } from "../frame/store.ts";

/** What an agent has written and the server has not confirmed. The same client id on every attempt: it is said once. */
export type Outgoing = {
  readonly clientId: string;
  readonly conversation: string;
  readonly kind: "reply" | "note";
  readonly text: string;
  readonly at: string;
  /** Why the last attempt failed, as a sentence; absent while it is on its way. */
  readonly failed?: string;
};

const outgoing = makeStore<readonly Outgoing[]>([]);

export function useOutgoing(): readonly Outgoing[] {
  return useStore(outgoing);
}

export function keepOutgoing(said: Outgoing): void {
  outgoing.set([...outgoing.get().filter(({ clientId }) => clientId !== said.clientId), said]);
}

export function dropOutgoing(clientId: string): void {
  outgoing.set(outgoing.get().filter((said) => said.clientId !== clientId));
}
