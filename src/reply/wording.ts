import { everyLanguage, wordsIn } from "../handoff/line/languages.ts";

/**
 * Said with the first AI message of a conversation and the first after a person had it (I12; EU AI Act, art. 50(1)): in
 * the operator's words where they are any, else in the customer's language. It can be worded, not removed.
 */
export const disclosed = (wording: string | null, language: string | null): string =>
  wording?.trim() || wordsIn(language).ai.discloses;

/** How to reach a person, at the latest with the third answer. The word is one that the detector understands. */
export const offered = (language: string | null): string => wordsIn(language).ai.offers;

/** Everything of this that an AI's message may begin or end with, in any language: it is no answer to anything. */
export const framingOf = (wording: string | null): readonly string[] => [
  ...(wording?.trim() ? [wording.trim()] : []),
  ...everyLanguage.flatMap(({ ai }) => [ai.discloses, ai.offers]),
];
