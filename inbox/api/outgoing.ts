import type { Reply, Upload } from "../../src/http/wire/messages.ts";
import type { z } from "zod";
import { makeStore, useStore } from "../frame/store.ts";

/** A file that goes along. `preview` is this browser's own copy: the upload ends with the message that takes it. */
export type Carried = Upload & { readonly preview?: string };

/** What an agent has written and the server has not confirmed. The same client id on every attempt: it is said once. */
export type Outgoing = {
  readonly clientId: string;
  readonly conversation: string;
  readonly kind: "reply" | "note";
  /** Of a template: as the customer will read it. */
  readonly text: string;
  readonly files?: readonly Carried[];
  /** Who gets a copy, as the writer saw it; absent where the channel takes none. */
  readonly cc?: readonly string[];
  readonly template?: NonNullable<z.infer<typeof Reply>["template"]>;
  readonly at: string;
  /** Why the last attempt failed, as a sentence; absent while it is on its way. */
  readonly failed?: string;
  /** Nobody was reached: it goes by itself once somebody is. */
  readonly unreached?: boolean;
};

const key = "baton.outgoing";
const outgoing = makeStore<readonly Outgoing[]>([]);

export function useOutgoing(): readonly Outgoing[] {
  return useStore(outgoing);
}

/** What could not be sent because nobody was reached. */
export const unreached = (): readonly Outgoing[] => outgoing.get().filter((said) => said.unreached === true);

export function keepOutgoing(said: Outgoing): void {
  keep([...outgoing.get().filter(({ clientId }) => clientId !== said.clientId), said]);
}

export function dropOutgoing(clientId: string): void {
  const gone = outgoing.get().find((said) => said.clientId === clientId);
  for (const { preview } of gone?.files ?? []) if (preview !== undefined) URL.revokeObjectURL(preview);
  keep(outgoing.get().filter((said) => said.clientId !== clientId));
}

/** Reads what an earlier visit could not send; whether it arrived is known once it is sent again. */
export function startOutgoing(): void {
  try {
    const kept: readonly Outgoing[] = JSON.parse(localStorage.getItem(key) ?? "[]");
    outgoing.set(kept.map((said) => ({ ...said, failed: "The page was closed before it went.", unreached: true })));
  } catch {
    localStorage.removeItem(key);
  }
}

/** Unsent words belong to whoever wrote them. */
export const forgetOutgoing = (): void => keep([]);

function keep(next: readonly Outgoing[]): void {
  outgoing.set(next);
  if (next.length === 0) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify(next));
}
