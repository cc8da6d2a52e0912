import { infiniteQueryOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Channel, Template } from "../../src/http/wire/channels.ts";
import type { Conversation, Counts, View } from "../../src/http/wire/conversations.ts";
import type { Customer } from "../../src/http/wire/customers.ts";
import type { Handoff } from "../../src/http/wire/handoffs.ts";
import type { Article } from "../../src/http/wire/knowledge.ts";
import type { Line } from "../../src/http/wire/lines.ts";
import type { Header, Message } from "../../src/http/wire/messages.ts";
import type { Agent, Me, Team } from "../../src/http/wire/people.ts";
import type { z } from "zod";
import { mergeNewest, type Thread } from "../thread/merge.ts";
import { ask, Refusal } from "./ask.ts";

export type Page<T> = { items: T[]; next?: string };
export const threadPage = 60;

export const meQuery = queryOptions({ queryKey: ["me"], queryFn: () => ask<Me>("/me"), staleTime: Infinity });
export const countsQuery = queryOptions({ queryKey: ["counts"], queryFn: () => ask<Counts>("/counts") });

const collection = <T>(noun: string) =>
  queryOptions({ queryKey: [noun], queryFn: () => ask<Page<T>>(`/${noun}`), staleTime: 60_000 });
export const teamsQuery = collection<Team>("teams");
export const agentsQuery = collection<Agent>("agents");
export const linesQuery = collection<Line>("lines");
/** All of it, since an article that is not listed could not be found as a saved answer. */
export const knowledgeQuery = queryOptions({
  queryKey: ["knowledge"],
  queryFn: async (): Promise<Page<Article>> => {
    const items: Article[] = [];
    for (let more: string | undefined = "?limit=100"; more !== undefined;) {
      const page: Page<Article> = await ask(`/knowledge${more}`);
      items.push(...page.items);
      more = page.next === undefined ? undefined : `?limit=100&cursor=${encodeURIComponent(page.next)}`;
    }
    return { items };
  },
  staleTime: 60_000,
});
export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ["knowledge", id],
    queryFn: ({ signal }) => ask<Article>(`/knowledge/${encodeURIComponent(id)}`, { signal }),
    staleTime: 60_000,
  });

/** How channels differ. It changes with the program, not while it runs. */
export const channelsQuery = queryOptions({
  queryKey: ["channels"],
  queryFn: () => ask<Page<Channel>>("/channels"),
  staleTime: Infinity,
});
/** The approved texts of a line's business, and those that wait. */
export const templatesQuery = (line: string) =>
  queryOptions({
    queryKey: ["templates", line],
    queryFn: ({ signal }) => ask<Page<Template>>(`/templates?line=${encodeURIComponent(line)}`, { signal }),
    staleTime: 60_000,
  });
/** The fields before a message's words, in their order. They never change. */
export const headersQuery = (message: string) =>
  queryOptions({
    queryKey: ["headers", message],
    queryFn: ({ signal }) =>
      ask<z.infer<typeof Header>[]>(`/messages/${encodeURIComponent(message)}/headers`, { signal }),
    staleTime: Infinity,
  });
export const lineQuery = (id: string) =>
  queryOptions({
    queryKey: ["lines", id],
    queryFn: ({ signal }) => ask<Line>(`/lines/${encodeURIComponent(id)}`, { signal }),
    staleTime: 60_000,
  });
/** A person: their addresses on all channels, and what was said about our messages to them. */
export const customerQuery = (id: string) =>
  queryOptions({
    queryKey: ["customer", id],
    queryFn: ({ signal }) => ask<Customer>(`/customers/${encodeURIComponent(id)}`, { signal }),
    staleTime: 60_000,
  });

/** A view, or what the reader is asked to take: that may lie past the first page of those who wait. */
export type Listed = View | "offered";

/** One view of the list, page after page. Each conversation that comes is kept, so that opening it asks nobody. */
export function listQuery(client: QueryClient, view: Listed, q: string) {
  return infiniteQueryOptions({
    queryKey: ["list", view, q],
    initialPageParam: "",
    queryFn: async ({ pageParam, signal }) => {
      const words = new URLSearchParams({ view, limit: "50" });
      if (q !== "") words.set("q", q);
      if (pageParam !== "") words.set("cursor", pageParam);
      const page = await ask<Page<Conversation>>(`/conversations?${words}`, { signal });
      for (const item of page.items) client.setQueryData(["conversation", item.id], item);
      return page;
    },
    getNextPageParam: (page) => page.next,
  });
}

export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: ["conversation", id],
    queryFn: ({ signal }) => ask<Conversation>(`/conversations/${encodeURIComponent(id)}`, { signal }),
  });

/** The newest part of a conversation, joined to the older parts that were already read. */
export const messagesQuery = (client: QueryClient, id: string) =>
  queryOptions({
    queryKey: ["messages", id],
    queryFn: async ({ signal }) => {
      const page = await askMessages(id, undefined, threadPage, signal);
      return mergeNewest(client.getQueryData<Thread>(["messages", id]), page);
    },
    // mergeNewest keeps what has not changed; comparing ten thousand messages again would cost a frame.
    structuralSharing: false,
  });

export function askMessages(id: string, before: number | undefined, limit: number, signal?: AbortSignal) {
  const words = new URLSearchParams({ limit: String(limit) });
  if (before !== undefined) words.set("before", String(before));
  return ask<Page<Message>>(`/conversations/${encodeURIComponent(id)}/messages?${words}`, {
    ...(signal && { signal }),
  });
}

/** The handoff of a conversation; null when the AI never passed it on. */
export const handoffQuery = (id: string) =>
  queryOptions({
    queryKey: ["handoff", id],
    queryFn: async ({ signal }) => {
      try {
        return await ask<Handoff>(`/conversations/${encodeURIComponent(id)}/handoff`, { signal });
      } catch (error) {
        if (error instanceof Refusal && error.status === 404) return null;
        throw error;
      }
    },
  });

/** Fetches what opening this conversation will show, so that the key press finds it here. */
export function bringNear(client: QueryClient, id: string): void {
  void client.prefetchQuery({ ...messagesQuery(client, id), staleTime: 30_000 });
  void client.prefetchQuery({ ...handoffQuery(id), staleTime: 30_000 });
}
