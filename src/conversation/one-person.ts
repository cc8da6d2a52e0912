/** What the business keeps of a customer. */
export type Kept = { readonly name: string | null; readonly attributes: Readonly<Record<string, string>> };

/** What is kept of two customers who are one person; where both say something, what was kept of the first stays. */
export function together(first: Kept, second: Kept): Kept {
  return {
    name: first.name ?? second.name,
    attributes: { ...second.attributes, ...first.attributes },
  };
}

/**
 * What stays with the first of two who were no one person after all: what came with the second goes again, unless
 * somebody has changed it since, because then it was said of whom they saw.
 *
 * @param now what is kept of both together
 */
export function apart(now: Kept, first: Kept, second: Kept): Kept {
  return {
    name: first.name === null && now.name === second.name ? null : now.name,
    attributes: Object.fromEntries(
      Object.entries(now.attributes).filter(
        ([key, value]) => Object.hasOwn(first.attributes, key) || second.attributes[key] !== value,
      ),
    ),
  };
}
