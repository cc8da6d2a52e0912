import { makeStore, useStore } from "../frame/store.ts";
import { currentRoute } from "../frame/route.ts";

export type Kind = "reply" | "note";
type Drafts = ReadonlyMap<string, string>;

const prefix = "baton.draft.";
const drafts = makeStore<Drafts>(new Map());
const keyOf = (conversation: string, kind: Kind) => `${prefix}${kind}.${conversation}`;

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

export function useDraft(conversation: string, kind: Kind): string {
  return useStore(drafts).get(keyOf(conversation, kind)) ?? "";
}

function readDraft(conversation: string, kind: Kind): string {
  return drafts.get().get(keyOf(conversation, kind)) ?? "";
}

export function keepDraft(conversation: string, kind: Kind, text: string): void {
  const key = keyOf(conversation, kind);
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
