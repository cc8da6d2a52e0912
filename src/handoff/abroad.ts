import { da } from "./abroad/da.ts";
import { de } from "./abroad/de.ts";
import { es } from "./abroad/es.ts";
import { fr } from "./abroad/fr.ts";
import { it } from "./abroad/it.ts";
import { nb } from "./abroad/nb.ts";
import { nl } from "./abroad/nl.ts";
import { pl } from "./abroad/pl.ts";
import { pt } from "./abroad/pt.ts";
import { sv } from "./abroad/sv.ts";
import type { TopicWays, WordsAbroad } from "./abroad/words.ts";

/**
 * The ways in which customers who write no English say something, of all languages together: nobody knows the language
 * of three words, and many people mix two.
 */
export const abroad = (waysIn: (words: WordsAbroad) => string): string =>
  [da, de, es, fr, it, nb, nl, pl, pt, sv].map(waysIn).join("\n");

/** What tells a topic. Who writes that a thing is damaged will send it back. */
export const topicAbroad = (topic: keyof WordsAbroad["topics"]): TopicWays => ({
  plain: abroad(({ topics, damaged }) => `${topics[topic].plain}${topic === "return" ? `\n${damaged}` : ""}`),
  hint: abroad(({ topics, things }) => `${topics[topic].hint}${topic === "product" ? `/${things}` : ""}`),
});
