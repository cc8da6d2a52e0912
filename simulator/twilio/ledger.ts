import type { StandInMessage } from "./message.ts";

type Listener = (message: StandInMessage) => void;

/** Every message there ever was, both ways, oldest first. */
export type Ledger = {
  readonly all: readonly StandInMessage[];
  /** What Baton sent. */
  readonly accepted: readonly StandInMessage[];
  add(message: StandInMessage): void;
  find(account: string, sid: string): StandInMessage | undefined;
  /** Tells the listeners that a message changed. */
  tell(message: StandInMessage): void;
  onMessage(listener: Listener): () => void;
};

/** Begins empty, and keeps everything until the stand-in closes. */
export function createLedger(): Ledger {
  const all: StandInMessage[] = [];
  const accepted: StandInMessage[] = [];
  const bySid = new Map<string, StandInMessage>();
  const listeners = new Set<Listener>();
  const tell = (message: StandInMessage): void => listeners.forEach((listener) => listener(message));
  return {
    all,
    accepted,
    add(message) {
      all.push(message);
      bySid.set(message.sid, message);
      if (message.direction === "outbound-api") accepted.push(message);
      tell(message);
    },
    find(account, sid) {
      const message = bySid.get(sid);
      return message?.account === account ? message : undefined;
    },
    tell,
    onMessage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
