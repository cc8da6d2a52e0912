import { phrases } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import { sighting } from "./rule.ts";
import type { Sighting } from "./signal.ts";

/** An answer that is none. */
const unable = phrases(`
  i'm/i_am/we're/we_are not sure/certain/able
  i/we don't/do_not/can't/cannot/couldn't/could_not/am_unable/are_unable/was_unable [seem/to]+ know/find/help/answer/
    assist/understand/locate/say
  i/we don't/do_not have [any/the/that/this/enough/access/more/to/an]+ information/access/data/details/answer
  not/unable [able/to]+ find/help/answer/assist/locate/understand`);

/** Whether an answer of ours says that it has none. */
export const admitsNotKnowing = (folded: string): boolean => unable.test(folded);

/**
 * The AI has told the customer that it cannot help, and the customer writes on. 0.6 after one such answer, 0.9 when the
 * last two were like that: a third would only cost patience. The evidence is the message that would get it.
 */
export function aiUnable({ fresh, before }: Reading): readonly Sighting[] {
  const [last, previous] = before.filter((line) => line.by === "ai").toReversed();
  const line = fresh.at(-1);
  if (line === undefined || last === undefined || !admitsNotKnowing(last.folded)) return [];
  const score = previous !== undefined && admitsNotKnowing(previous.folded) ? 0.9 : 0.6;
  return [sighting(line, "ai_uncertain", "ai-unable", { score, start: 0, end: line.text.length })];
}
