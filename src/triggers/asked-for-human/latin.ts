import type { Rule } from "../rule.ts";
import { germanic } from "./latin/germanic.ts";
import { others } from "./latin/others.ts";
import { romance } from "./latin/romance.ts";

/**
 * Languages in Latin letters. The text is folded, so its accents are gone. Each rule has what turns it around in its
 * own language: "no quiero hablar con…" declines, "j'ai déjà parlé à…" tells of the past.
 */
export const latin: readonly Rule[] = [...romance, ...germanic, ...others];

/** What turns such a request around, in any of these languages, for a reader who does not read in order. */
export const turnedInLatin: readonly Rule[] = latin.flatMap(({ score, unless }) =>
  unless === undefined ? [] : [{ score, says: unless, unless: undefined }],
);
