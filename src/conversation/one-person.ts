/** What the business keeps of a customer. */
export type Kept = { readonly name: string | null; readonly attributes: Readonly<Record<string, string>> };

/** What is kept of several who are one person; where more than one says something, what was kept of the first stays. */
export function together(...parts: readonly Kept[]): Kept {
  return {
    name: parts.find(({ name }) => name !== null)?.name ?? null,
    attributes: Object.assign({}, ...parts.toReversed().map(({ attributes }) => attributes)),
  };
}

/**
 * What is kept of some of those who were joined, without the others: what was kept of themselves. What somebody has
 * changed since all were joined stays changed, because it was said of whom they saw.
 *
 * @param now what is kept of all together
 */
export function apart(now: Kept, all: readonly Kept[], stay: readonly Kept[]): Kept {
  const was = together(...all);
  const rest = together(...stay);
  const attributes = { ...rest.attributes };
  for (const key of Object.keys({ ...was.attributes, ...now.attributes })) {
    const value = now.attributes[key];
    if (value === was.attributes[key]) continue;
    if (value === undefined) delete attributes[key];
    else attributes[key] = value;
  }
  return { name: now.name === was.name ? rest.name : now.name, attributes };
}

/**
 * The same parts after what was changed of all together: it is the first one's, and what was taken away is nobody's.
 */
export function changed(now: Kept, parts: readonly Kept[]): readonly Kept[] {
  const was = together(...parts);
  return parts.map((part, at) => ({
    name: now.name === was.name ? part.name : at === 0 ? now.name : now.name === null ? null : part.name,
    attributes: {
      ...Object.fromEntries(Object.entries(part.attributes).filter(([key]) => Object.hasOwn(now.attributes, key))),
      ...(at === 0 &&
        Object.fromEntries(Object.entries(now.attributes).filter(([key, value]) => value !== was.attributes[key]))),
    },
  }));
}
