import { queryOptions } from "@tanstack/react-query";
import type { Replay, ReplayListed } from "../../src/http/wire/replays.ts";
import { ask } from "../api/ask.ts";
import type { Page } from "../api/queries.ts";

/** The latest replays, without what they found. */
export const replaysQuery = queryOptions({
  queryKey: ["replays"],
  queryFn: ({ signal }) => ask<Page<ReplayListed>>("/replays?limit=6", { signal }),
  refetchInterval: ({ state }) => (state.data?.items.some((replay) => replay.state === "running") ? 1000 : false),
});

/** One replay; while it runs it is asked for again and again. */
export const replayQuery = (id: string) =>
  queryOptions({
    queryKey: ["replays", id],
    queryFn: ({ signal }) => ask<Replay>(`/replays/${encodeURIComponent(id)}`, { signal }),
    // What is over changes no more.
    staleTime: ({ state }) => (state.data?.state === "running" ? 0 : Infinity),
    refetchInterval: ({ state }) => (state.data?.state === "running" ? 400 : false),
  });
