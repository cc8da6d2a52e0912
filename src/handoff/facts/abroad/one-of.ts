/** The words of a list (see `FactWords`). */
export const wordsOf = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== "");

/** Any word of a list, as a part of a regular expression. */
export const oneOf = (list: string): string => `(?:${wordsOf(list).join("|")})`.replaceAll("_", "\\s");
