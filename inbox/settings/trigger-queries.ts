import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import type { Trigger, TriggerVersion } from "../../src/http/wire/triggers.ts";
import type { TriggerFigures } from "../../src/http/wire/verdicts.ts";
import { ask } from "../api/ask.ts";
import { outdate } from "../api/outdate.ts";
import { linesQuery, type Page, teamsQuery } from "../api/queries.ts";

const path = (id: string) => `/triggers/${encodeURIComponent(id)}`;

/** All of them, those that were taken out of use last. */
export const allTriggersQuery = queryOptions({
  queryKey: ["triggers", "all"],
  queryFn: ({ signal }) => ask<Page<Trigger>>("/triggers?retired=true", { signal }),
  staleTime: 30_000,
});

export const triggerQuery = (id: string) =>
  queryOptions({
    queryKey: ["triggers", id],
    queryFn: ({ signal }) => ask<Trigger>(path(id), { signal }),
    staleTime: 30_000,
  });

/** What a trigger was, newest first. */
export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["triggers", id, "versions"],
    queryFn: ({ signal }) => ask<Page<TriggerVersion>>(`${path(id)}/versions`, { signal }),
    staleTime: 30_000,
  });

/** What people's verdicts say of each trigger, over the last 30 days. */
export const verdictsQuery = queryOptions({
  queryKey: ["triggers", "verdicts"],
  queryFn: ({ signal }) => ask<TriggerFigures>("/metrics/triggers", { signal }),
  staleTime: 30_000,
});

/** Shows a trigger as the server said it now is, at once and everywhere. */
export function showTrigger(client: QueryClient, trigger: Trigger): void {
  client.setQueryData<Trigger>(["triggers", trigger.id], trigger);
  client.setQueryData<Page<Trigger>>(
    allTriggersQuery.queryKey,
    (page) => page && { ...page, items: page.items.map((each) => (each.id === trigger.id ? trigger : each)) },
  );
  void outdate(client, ["triggers"]);
}

/** What teams and lines are called. */
export function useNames() {
  const { data: teams } = useQuery(teamsQuery);
  const { data: lines } = useQuery(linesQuery);
  return {
    team: (id: string) => teams?.items.find((team) => team.id === id)?.name ?? "a team",
    line: (id: string) => lines?.items.find((line) => line.id === id)?.name ?? "a line",
  };
}
