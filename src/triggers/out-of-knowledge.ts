import { askedAboutAi } from "./asked-about-ai.ts";
import { opening } from "./once.ts";
import { phrases } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import { sighting } from "./rule.ts";
import type { Sighting } from "./signal.ts";
import { meaningfulWords } from "./words.ts";

const asks = phrases(
  `what/where/when/why/how/who/which/can/could/is/are/do/does/did/will/would/should/need/want/help/tell/explain/
    looking_for/problem/issue/doesn't/not/wrong/broken`,
);

/**
 * The customer asks something that the knowledge does not hold. The score is what the best passage lacks, so it says
 * nothing before somebody has looked, and nothing about greetings, thanks and "are you a human?", which need no knowledge.
 */
export function outOfKnowledge({ fresh, bestPassage }: Reading): readonly Sighting[] {
  if (bestPassage === null) return [];
  return fresh.flatMap((line) => {
    const isQuestion = line.text.includes("?") || asks.test(line.folded);
    if (!isQuestion || meaningfulWords(opening(line).folded).size < 2 || askedAboutAi(line.folded) !== undefined)
      return [];
    return [
      sighting(line, "out_of_knowledge", "best-passage", { score: 1 - bestPassage, start: 0, end: line.text.length }),
    ];
  });
}
