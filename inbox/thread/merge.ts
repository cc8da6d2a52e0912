import type { Message } from "../../src/http/wire/messages.ts";

/** The part of a conversation that is here: without gaps, up to the newest message. */
export type Thread = {
  readonly items: readonly Message[];
  /** Whether older messages exist that have not been fetched. */
  readonly older: boolean;
};
type Page = { readonly items: readonly Message[]; readonly next?: string };

/**
 * Joins a fresh newest page to what was here. Unchanged messages keep their identity, so that they are not drawn
 * again. When more was missed than the page holds, the old part is let go: a gap would tell a false story.
 */
export function mergeNewest(old: Thread | undefined, page: Page): Thread {
  const first = page.items[0];
  const last = old?.items.at(-1);
  const fresh = { items: page.items, older: page.next !== undefined };
  if (old === undefined || first === undefined || last === undefined) return fresh;
  if (page.next !== undefined && first.seq > last.seq + 1) return fresh;

  const known = new Map(old.items.map((message) => [message.seq, message]));
  const kept = old.items.filter((message) => message.seq < first.seq);
  const newest = page.items.map((message) => {
    const before = known.get(message.seq);
    return before !== undefined && JSON.stringify(before) === JSON.stringify(message) ? before : message;
  });
  return { items: [...kept, ...newest], older: kept.length > 0 ? old.older : fresh.older };
}

/** Puts an older page before what is here. */
export function mergeOlder(old: Thread, page: Page): Thread {
  const first = old.items[0]?.seq ?? Infinity;
  return {
    items: [...page.items.filter((message) => message.seq < first), ...old.items],
    older: page.next !== undefined && page.items.length > 0,
  };
}

/** Adds one message that the server has just confirmed, unless it is here. */
export function mergeOne(old: Thread, message: Message): Thread {
  if (old.items.some((known) => known.id === message.id)) return old;
  const items = [...old.items, message].toSorted((a, b) => a.seq - b.seq);
  return { ...old, items };
}
