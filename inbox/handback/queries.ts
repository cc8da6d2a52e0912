import { queryOptions } from "@tanstack/react-query";
import type { GivenPromise, Memory, OpenEnds } from "../../src/http/wire/promises.ts";
import { ask } from "../api/ask.ts";
import { inTurn } from "../api/moving.ts";
import type { Page } from "../api/queries.ts";

/** What people have promised in a conversation. It is a part of it, so that news of the conversation refreshes it. */
export const promisesQuery = (id: string) =>
  queryOptions({
    queryKey: ["conversation", id, "promises"],
    queryFn: ({ signal }) => ask<Page<GivenPromise>>(`/conversations/${encodeURIComponent(id)}/promises`, { signal }),
  });

/** What people left behind when they last let go of it. */
export const memoryQuery = (id: string) =>
  queryOptions({
    queryKey: ["conversation", id, "memory"],
    queryFn: ({ signal }) => ask<Memory>(`/conversations/${encodeURIComponent(id)}/memory`, { signal }),
  });

/**
 * What is open for somebody who lets go of it, if people keep these topics to themselves; absent: those of before. What
 * they wrote a moment ago counts, so it waits for that, and nothing of it is kept for the next time.
 */
export const openEndsQuery = (id: string, reserved?: readonly string[]) => {
  const words = reserved === undefined ? "" : `?${new URLSearchParams({ reserved: reserved.join(",") })}`;
  return queryOptions({
    queryKey: ["conversation", id, "open-ends", words],
    queryFn: ({ client, signal }) =>
      inTurn(client, id, "look", () =>
        ask<OpenEnds>(`/conversations/${encodeURIComponent(id)}/open-ends${words}`, { signal }),
      ),
    gcTime: 0,
  });
};
