/** So many of the latest messages does a share look back on. */
const remembered = 200;
/** While fewer were seen the share is taken of this many, so that a process that has just begun may ask at all. */
const atLeast = 20;
/** No more than this share of all messages is read by a model for a second opinion. */
const most = 0.15;

/** Keeps second opinions rare, whatever customers write. */
export type Share = {
  /** Counts these messages, each once however often its turn is taken, and says whether one more may be asked about. */
  mayAsk(messages: readonly string[]): boolean;
  /** Counts one that is asked about. */
  asked(messages: readonly string[]): void;
};

/**
 * A share of the messages that this process reads. A share needs no common count: where every process keeps to it, all
 * of them together do, and nothing is asked of the database at each turn. It is forgotten with the process; what it cost
 * until then is still counted by the limits of a conversation.
 */
export function createShare(): Share {
  // In the order in which they came; true: it was asked about.
  const latest = new Map<string, boolean>();
  return {
    mayAsk(messages) {
      for (const id of messages) if (!latest.has(id)) latest.set(id, false);
      for (const id of latest.keys()) if (latest.size > remembered) latest.delete(id);
      // Whoever wrote on while a model read is read anew; the same turn taken again is not.
      if (latest.get(messages.at(-1) ?? "") === true) return false;
      const asked = [...latest.values()].filter(Boolean).length;
      return asked + 1 <= most * Math.max(latest.size, atLeast);
    },
    asked(messages) {
      const last = messages.at(-1);
      if (last !== undefined) latest.set(last, true);
    },
  };
}
