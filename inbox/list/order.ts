type Item = { readonly id: string };

/** Whom the reader is asked to take stands before everybody else; the others keep the order in which they wait. */
export function mineFirst<T extends Item>(waiting: readonly T[], offered: readonly T[]): T[] {
  const mine = new Set(offered.map(({ id }) => id));
  return [...offered, ...waiting.filter(({ id }) => !mine.has(id))];
}

/**
 * What to show of a fresh list while somebody points at the old one: the rows stay where they are and only their
 * content is renewed, what follows the end is added, and what would have pushed in is counted instead.
 */
export function holdOrder<T extends Item>(
  shown: readonly T[],
  fresh: readonly T[],
  latest: (id: string) => T | undefined,
): { rows: readonly T[]; arrived: number } {
  const byId = new Map(fresh.map((item) => [item.id, item]));
  const here = new Set(shown.map(({ id }) => id));
  const lastShown = fresh.findLastIndex(({ id }) => here.has(id));
  const following = fresh.slice(lastShown + 1).filter(({ id }) => !here.has(id));
  const rows = shown.map((item) => byId.get(item.id) ?? latest(item.id) ?? item);
  return { rows: [...rows, ...following], arrived: fresh.length - following.length - count(fresh, here) };
}

function count(items: readonly Item[], ids: ReadonlySet<string>): number {
  return items.filter(({ id }) => ids.has(id)).length;
}

/** The id that is `step` places from `cursor`; the nearest end when there is none, the first when the cursor is gone. */
export function stepFrom(ids: readonly string[], cursor: string | undefined, step: 1 | -1): string | undefined {
  const at = cursor === undefined ? -1 : ids.indexOf(cursor);
  if (at === -1) return ids[0];
  return ids[Math.min(ids.length - 1, Math.max(0, at + step))];
}
