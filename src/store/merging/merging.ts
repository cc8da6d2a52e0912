import type pg from "pg";
import type { RecordedActor } from "../append.ts";
import { findCustomers } from "./find.ts";
import { likelyCustomers } from "./likely.ts";
import { mergeCustomers } from "./merge.ts";
import { separateCustomers } from "./separate.ts";

type Needs = { readonly pool: pg.Pool; readonly now: () => Date; readonly announce: () => void };

/** Two customers whom an agent knows to be one person, and what helps to know it. */
export function createMerging({ pool, now, announce }: Needs) {
  return {
    find: (words: string, limit: number) => findCustomers(pool, words, limit),
    likely: (customerId: string) => likelyCustomers(pool, customerId),
    async merge(intoId: string, fromId: string, by: RecordedActor) {
      const merged = await mergeCustomers(pool, intoId, fromId, by, now());
      announce();
      return merged;
    },
    async separate(customerId: string, mergeId: string, by: RecordedActor) {
      const separated = await separateCustomers(pool, customerId, mergeId, by, now());
      announce();
      return separated;
    },
  };
}
