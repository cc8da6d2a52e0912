import { fold } from "../triggers/fold.ts";
import { abroad } from "./facts/abroad/languages.ts";
import { wordsOf } from "./facts/abroad/one-of.ts";
import { withoutFacts } from "./facts.ts";

/** Whoever needs more than this says more than what they were asked for. */
const longest = 200;

/** What joins facts, and courtesies. None of them says what somebody has come for. */
const joining: ReadonlySet<string> = new Set(
  wordsOf(`
  hi hello hey dear good morning afternoon evening day thanks thank you thx ty please sure yes yeah yep ok okay of course
  no problem sorry here there it its it's is are was were be this that these those one ones the a an my our your me i we us
  and or for from in on at to by with as so then well also just only too same both go goes have see below above following
  regards best kind many cheers hope helps
  ${abroad((words) => words.courtesies)}`),
);

/** What a fact is called, and how one comes to have it: they belong to a fact that stands beside them. */
const naming: ReadonlySet<string> = new Set(
  wordsOf(`
  order orders ordered booking reservation reference ref number numbers nr num id code invoice ticket case tracking
  name names called full first last surname address street city town postcode postal zip country email e-mail mail phone
  telephone mobile date dates size colour color model article item product sku quantity amount total delivery shipping
  billing placed made bought purchased paid under registered attached sent sending give giving gave
  ${abroad((words) => words.naming)}`),
);

/**
 * Whether a message only gives facts, with the courtesies around them: "Sure, it is order 1182, thanks". Giving what was
 * asked for is no change of topic.
 */
export function onlyGives(text: string): boolean {
  if (text.length > longest || text.includes("?")) return false;
  const rest = withoutFacts(text);
  const words = fold(rest).match(/[\p{L}\d'-]+/gu) ?? [];
  const hasFact = rest !== text || /\d/.test(text);
  return words.every((word) => joining.has(word) || (hasFact && (naming.has(word) || /\d/.test(word))));
}
