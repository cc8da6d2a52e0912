import type { Query, QueryClient, QueryKey } from "@tanstack/react-query";

/** What is read for the first time at this moment, and will be read once more. */
const again = new WeakSet<Query>();

/**
 * Marks what was read under a key, and all below it, as out of date; what is on screen is read again at once, and with
 * `all` also what is not. Resolves when it has been. What is being read for the first time is read once more afterwards:
 * the library takes a reading that is under way as good enough, and a message that came in between would be missing
 * until something else happens.
 */
export async function outdate(
  client: QueryClient,
  queryKey: QueryKey,
  which: "active" | "all" = "active",
): Promise<void> {
  const firsts = client
    .getQueryCache()
    .findAll({ queryKey, fetchStatus: "fetching", predicate: ({ state }) => state.data === undefined });
  await Promise.all([
    client.invalidateQueries({ queryKey, refetchType: which }),
    ...firsts.map(async (query) => {
      if (again.has(query)) return;
      again.add(query);
      await query.promise?.catch(() => undefined);
      again.delete(query);
      await client.invalidateQueries({ queryKey: query.queryKey, exact: true, refetchType: which });
    }),
  ]);
}
