import { anger } from "./anger.ts";
import { frustrationShift } from "./frustration.ts";
import { phrases } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import { aiLoops, customerRepeats } from "./repetition.ts";
import { hundredths } from "./rule.ts";

/** What disappoints in an answer, whether it admits to know nothing or only has nothing to give. */
const disappointing = phrases(`
  sorry/unfortunately/unfortunatly/apologize/apologies/regret/afraid/unable/unsuccessful/unavailable/booked/failed
  no … available/match/matches/matching/found
  not/isn't/aren't/wasn't/doesn't/don't/couldn't/can't/cannot [be/any/have/able/to/been]+ available/find/found/have/
    offer/accept/allowed/possible/sure/match/book/help`);
/** What people begin with when an answer missed them. */
const correcting = phrases(
  "^ no/nope/but/actually/wait/hmm/um/sorry/never_mind/nevermind/that's_not/i_said/i_meant/i_asked",
);

/**
 * How likely the customer is, or is about to be, dissatisfied with this conversation, 0 to 1: what the last message
 * sounds like, whether it sounds worse than before or corrects us, whether anybody goes in circles, and how often our
 * answers disappointed. Signs add up as chances do. Nothing fires on it; it orders conversations for whoever looks.
 */
export function concern(reading: Reading): number {
  const answers = reading.before.filter((line) => line.by === "ai");
  const letDown = answers.map((line) => disappointing.test(line.folded));
  const signs = [
    Math.max(0, ...reading.fresh.map((line) => anger(line)?.score ?? 0)),
    0.5 * highest(frustrationShift(reading)),
    0.6 * highest(customerRepeats(reading)),
    0.4 * highest(aiLoops(reading)),
    reading.fresh.some((line) => correcting.test(line.folded)) ? 0.12 : 0,
    letDown.at(-1) === true ? 0.25 : 0,
    letDown.at(-2) === true ? 0.1 : 0,
    0.04 * Math.min(letDown.filter(Boolean).length, 5),
  ];
  return hundredths(1 - signs.reduce((calm, sign) => calm * (1 - Math.min(1, sign)), 1));
}

const highest = (sightings: readonly { readonly score: number }[]): number =>
  Math.max(0, ...sightings.map(({ score }) => score));
