import { drawn } from "./high-stakes/drawn.ts";
import { law } from "./high-stakes/law.ts";
import { found, lost } from "./high-stakes/lost.ts";
import { money } from "./high-stakes/money.ts";
import { praise, safety } from "./high-stakes/safety.ts";
import { threats } from "./high-stakes/threats.ts";
import { unmade } from "./high-stakes/unmade.ts";
import type { Line, Reading } from "./reading.ts";
import { type Find, find, type Rule, sighting, surest } from "./rule.ts";
import type { Sighting } from "./signal.ts";

const version = "4";

/** The detector of threats to hurt somebody or to destroy something. */
const threatDetector = "threat-of-harm";

/** What is as plain as this is meant, whatever else stands beside it. */
const plain = 0.9;

/** The rules by what is at stake; each with what makes the whole message harmless, wherever it stands. */
const stakes: readonly { readonly detector: string; readonly rules: readonly Rule[]; readonly settled?: Rule }[] = [
  { detector: threatDetector, rules: threats },
  { detector: "high-stakes-law", rules: law, settled: praise },
  { detector: "high-stakes-money", rules: [...money, ...unmade, ...drawn] },
  { detector: "high-stakes-lost", rules: lost, settled: found },
  { detector: "high-stakes-safety", rules: safety, settled: praise },
];

/**
 * Law, money and safety: what an AI must never answer alone. A threat to hurt somebody is always 1. A named court,
 * lawyer or assault scores 0.9 and more; fraud and payments that the customer did not make 0.85 to 0.88; things lost
 * 0.76, because the next hour decides the cost.
 */
export function highStakes({ fresh }: Reading): readonly Sighting[] {
  return fresh.flatMap((line) =>
    stakes.flatMap(({ detector, rules, settled }) => {
      const seen = atStake(line, rules, settled);
      return seen === undefined ? [] : [{ ...sighting(line, "high_stakes", detector, seen), version }];
    }),
  );
}

function atStake({ folded }: Line, rules: readonly Rule[], settled: Rule | undefined): Find | undefined {
  const spoken = folded.includes("#") ? folded.replaceAll(tag, blank) : folded;
  const seen = surest(spoken, rules);
  const harmless = seen !== undefined && seen.score < plain && settled !== undefined && find(spoken, settled);
  return harmless ? undefined : seen;
}

/** "#fraud" behind a complaint is a mood, no report. */
const tag = /#[a-z]\w{0,60}/g;
const blank = (word: string): string => ".".repeat(word.length);
