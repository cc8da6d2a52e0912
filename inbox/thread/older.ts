import type { QueryClient } from "@tanstack/react-query";
import { askMessages, threadPage } from "../api/queries.ts";
import { mergeOlder, type Thread } from "./merge.ts";

const asking = new Set<string>();

/** Fetches the part before what is here, once at a time. */
export async function fetchOlder(client: QueryClient, id: string, limit = threadPage): Promise<void> {
  const before = client.getQueryData<Thread>(["messages", id])?.items[0]?.seq;
  if (before === undefined || asking.has(id)) return;
  asking.add(id);
  try {
    const page = await askMessages(id, before, limit);
    client.setQueryData<Thread>(["messages", id], (thread) => thread && mergeOlder(thread, page));
  } finally {
    asking.delete(id);
  }
}

/** Fetches backwards until a message is here; false when the conversation does not have it. */
export async function fetchUntil(client: QueryClient, id: string, message: string): Promise<boolean> {
  for (;;) {
    const thread = client.getQueryData<Thread>(["messages", id]);
    if (thread === undefined) return false;
    if (thread.items.some((item) => item.id === message)) return true;
    if (!thread.older) return false;
    await fetchOlder(client, id, 200);
  }
}
