import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { CustomerSummary, LikelyCustomer } from "../../src/http/wire/customers.ts";
import { ask } from "../api/ask.ts";
import type { Page } from "../api/queries.ts";

/** Who may be the same person as a customer. Read anew each time the sheet opens, and not with each message. */
export const likelyQuery = (customer: string) =>
  queryOptions({
    queryKey: ["likely", customer],
    queryFn: ({ signal }) => ask<Page<LikelyCustomer>>(`/customers/${encodeURIComponent(customer)}/likely`, { signal }),
    gcTime: 0,
  });

/** Customers by a part of their name or address; what was found last stands until the next is here. */
export const foundQuery = (words: string) =>
  queryOptions({
    queryKey: ["customers found", words],
    queryFn: ({ signal }) =>
      ask<Page<CustomerSummary>>(`/customers?${new URLSearchParams({ q: words, limit: "8" })}`, { signal }),
    enabled: words !== "",
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
