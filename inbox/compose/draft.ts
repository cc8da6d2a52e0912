import { makeStore, useStore } from "../frame/store.ts";
import { currentRoute } from "../frame/route.ts";

export type Kind = "reply" | "note";
/** What a draft keeps: the words of either kind, and who gets a copy of the reply. */
type Part = Kind | "copies";
type Drafts = ReadonlyMap<string, string>;

const prefix = "baton.draft.";
const drafts = makeStore<Drafts>(new Map());
const keyOf = (conversation: string, part: Part) => `${prefix}${part}.${conversation}`;

/** Reads the drafts that an earlier visit left in this browser. */
export function startDrafts(): void {
  const kept = Object.entries(localStorage).filter(([key]) => key.startsWith(prefix));
  drafts.set(new Map(kept));
}

/** Unsent words belong to whoever wrote them: signing out takes them along. */
export function forgetDrafts(): void {
  for (const key of drafts.get().keys()) localStorage.removeItem(key);
  drafts.set(new Map());
}

export function useDraft(conversation: string, part: Part): string {
  return useStore(drafts).get(keyOf(conversation, part)) ?? "";
}

function readDraft(conversation: string, kind: Kind): string {
  return drafts.get().get(keyOf(conversation, kind)) ?? "";
}

export function keepDraft(conversation: string, part: Part, text: string): void {
  const key = keyOf(conversation, part);
  const next = new Map(drafts.get());
  if (text === "") {
    next.delete(key);
    localStorage.removeItem(key);
  } else {
    next.set(key, text);
    localStorage.setItem(key, text);
  }
  drafts.set(next);
}

/** Puts words into the reply of the conversation that is open, after what is there. */
export function writeAgain(text: string): void {
  const route = currentRoute();
  if (route.at !== "inbox" || route.conversation === undefined || text === "") return;
  const before = readDraft(route.conversation, "reply").trimEnd();
  keepDraft(route.conversation, "reply", before === "" ? text : `${before}\n\n${text}`);
}
