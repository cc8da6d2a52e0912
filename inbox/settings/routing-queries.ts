import { queryOptions } from "@tanstack/react-query";
import type { RoutingRule } from "../../src/http/wire/routing.ts";
import { ask } from "../api/ask.ts";
import type { Page } from "../api/queries.ts";

/** Operators' rules, in the order in which they are read. */
export const routingQuery = queryOptions({
  queryKey: ["routing-rules"],
  queryFn: () => ask<Page<RoutingRule>>("/routing-rules"),
  staleTime: 30_000,
});
