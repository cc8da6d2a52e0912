import type { QueryClient } from "@tanstack/react-query";
import { follow } from "../api/live.ts";
import { conversationQuery, meQuery } from "../api/queries.ts";
import { go } from "../frame/route.ts";
import { type Notice, noticeOf, telling } from "./notice.ts";
import { isWanted } from "./wanted.ts";

/** Tells the agent through the system while they do not look at this page. Returns what stops it. */
export function notify(client: QueryClient): () => void {
  return follow(({ kind, conversation }) => {
    if (conversation === undefined || !telling.has(kind) || !isWanted() || isSeen()) return;
    void look(client, kind, conversation).catch(() => undefined);
  });
}

const isSeen = (): boolean => document.visibilityState === "visible" && document.hasFocus();

async function look(client: QueryClient, kind: string, id: string): Promise<void> {
  const [me, conversation] = await Promise.all([
    client.ensureQueryData(meQuery),
    client.fetchQuery({ ...conversationQuery(id), staleTime: 0 }),
  ]);
  const notice = noticeOf(kind, conversation, me);
  if (notice !== undefined) show(notice, id);
}

/** A conversation has one notice at a time, in all windows of this browser together. */
export function show({ title, body }: Notice, id?: string): void {
  const shown = new Notification(title, { body, icon: "/favicon.svg", ...(id !== undefined && { tag: id }) });
  shown.addEventListener("click", () => {
    window.focus();
    if (id !== undefined) go({ at: "inbox", view: "waiting", conversation: id });
    shown.close();
  });
}
