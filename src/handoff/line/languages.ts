import { da } from "./da.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { sv } from "./sv.ts";
import type { LineWords } from "./words.ts";

const known: Readonly<Record<string, LineWords>> = { da, de, en, es, fr, it, nb, nl, no: nb, nn: nb, pl, pt, sv };

/** Our words in each language that has them. */
export const everyLanguage: readonly LineWords[] = [...new Set(Object.values(known))];

/** Our words in a language (ISO 639-1), or in English where we have none or nobody knows the language. */
export const wordsIn = (language: string | null): LineWords => known[language ?? "en"] ?? en;
