import type { Channel } from "../../src/http/wire/channels.ts";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import { keepDraft, useDraft } from "./draft.ts";

/** Who gets a copy of the reply that is being written. */
export type Copies = {
  readonly list: readonly string[];
  /** Whoever is part of the conversation is on the list, and nobody else. */
  readonly usual: boolean;
  /** How many there may be. */
  readonly most: number;
};

/**
 * Everybody who is part of the conversation, unless the writer of this draft chose others; undefined where the channel
 * takes no copies.
 */
export function useCopies({ id, cc = [] }: Conversation, channel: Channel | undefined): Copies | undefined {
  const draft = useDraft(id, "copies");
  if (channel === undefined || channel.mostCc === 0) return undefined;
  const chosen = read(draft);
  const list = chosen ?? cc.slice(0, channel.mostCc);
  return { list, usual: list.length === cc.length && cc.every((address) => has(list, address)), most: channel.mostCc };
}

export const keepCopies = (conversation: string, list: readonly string[]): void =>
  keepDraft(conversation, "copies", JSON.stringify(list));

/** From now on whoever is part of the conversation gets a copy again. */
export const forgetCopies = (conversation: string): void => keepDraft(conversation, "copies", "");

function read(draft: string): readonly string[] | undefined {
  if (draft === "") return undefined;
  try {
    return JSON.parse(draft);
  } catch {
    return undefined;
  }
}

type Bounds = { readonly customer: string; readonly line: string; readonly most: number };

/**
 * Adds the mail addresses of what was typed or pasted, names and brackets around them or not. `wrong` says in a sentence
 * why the first of them cannot be added; then none is.
 */
export function addCopies(
  written: string,
  list: readonly string[],
  { customer, line, most }: Bounds,
): { readonly list: readonly string[] } | { readonly wrong: string } {
  const found = written.match(/[^\s,;<>"()]+@[^\s,;<>"()]+/g);
  if (found === null) return { wrong: `“${written.trim()}” is not a mail address.` };
  const next = [...list];
  for (const address of found) {
    if (!isAddress(address)) return { wrong: `“${address}” is not a whole mail address.` };
    if (same(address, customer)) return { wrong: `The reply goes to ${customer} already.` };
    if (same(address, line)) return { wrong: `${line} is our own address.` };
    if (has(next, address)) continue;
    if (next.length >= most) return { wrong: `At most ${most} others can get a copy.` };
    next.push(address);
  }
  return { list: next };
}

/** Enough to catch a slip of the hand; the server knows what can be written to. */
const isAddress = (text: string): boolean => text.length <= 254 && /^[^@]+@[^@.]+(\.[^@.]+)+$/.test(text);

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const has = (list: readonly string[], address: string): boolean => list.some((known) => same(known, address));
