import { denied, entries } from "./high-stakes/denied.ts";
import { drawn } from "./high-stakes/drawn.ts";
import { elsewhere } from "./high-stakes/elsewhere.ts";
import { exposed } from "./high-stakes/exposed.ts";
import { hurt } from "./high-stakes/hurt.ts";
import { law } from "./high-stakes/law.ts";
import { leftBehind } from "./high-stakes/left-behind.ts";
import { found, lost } from "./high-stakes/lost.ts";
import { money } from "./high-stakes/money.ts";
import { phones } from "./high-stakes/phone.ts";
import { pilfered } from "./high-stakes/pilfered.ts";
import { praise, safety } from "./high-stakes/safety.ts";
import { strange } from "./high-stakes/strange.ts";
import { threats } from "./high-stakes/threats.ts";
import { unmade } from "./high-stakes/unmade.ts";
import type { Reading } from "./reading.ts";
import { type Find, find, type Rule, sighting, surest } from "./rule.ts";
import type { Sighting } from "./signal.ts";

const version = "5";

/** The detector of threats to hurt somebody or to destroy something. */
const threatDetector = "threat-of-harm";

/** What is as plain as this is meant, whatever else stands beside it. */
const plain = 0.9;

/** Something at stake and its rules. */
type Stake = {
  readonly detector: string;
  readonly rules: readonly Rule[];
  /** What makes the whole message harmless, wherever it stands. */
  readonly settled?: Rule;
  /** What says it only in a message that speaks of something else as well, perhaps in another sentence. */
  readonly apart?: { readonly of: Rule; readonly rules: readonly Rule[] };
};

/**
 * The rules by what is at stake. Money: fraud by name (`money`), payments that the customer denies (`unmade`, `denied`),
 * cash and direct debits (`drawn`), entries that look wrong (`strange`), cards and details in other hands (`exposed`)
 * and signs of that (`elsewhere`).
 */
const stakes: readonly Stake[] = [
  { detector: threatDetector, rules: threats },
  { detector: "high-stakes-law", rules: law, settled: praise },
  {
    detector: "high-stakes-money",
    rules: [...money, ...unmade, ...drawn, ...strange, ...exposed, ...elsewhere],
    apart: { of: entries, rules: denied },
  },
  { detector: "high-stakes-lost", rules: [...lost, ...leftBehind, ...phones, ...pilfered], settled: found },
  { detector: "high-stakes-safety", rules: [...safety, ...hurt], settled: praise },
];

/**
 * Law, money and safety: what an AI must never answer alone. A threat to hurt somebody is always 1. A named court,
 * lawyer or assault scores 0.9 and more; fraud and payments that the customer did not make 0.85 to 0.88, signs of them
 * 0.8; injuries and thefts 0.85; things lost 0.76, because the next hour decides the cost.
 */
export function highStakes({ fresh }: Reading): readonly Sighting[] {
  return fresh.flatMap((line) => {
    const spoken = line.folded.includes("#") ? line.folded.replaceAll(tag, blank) : line.folded;
    return stakes.flatMap((stake) => {
      const seen = atStake(spoken, stake);
      return seen === undefined ? [] : [{ ...sighting(line, "high_stakes", stake.detector, seen), version }];
    });
  });
}

function atStake(spoken: string, { rules, settled, apart }: Stake): Find | undefined {
  const seen = surest(spoken, rules) ?? (apart && find(spoken, apart.of) && surest(spoken, apart.rules));
  const harmless = seen !== undefined && seen.score < plain && settled !== undefined && find(spoken, settled);
  return harmless ? undefined : seen;
}

/** "#fraud" behind a complaint is a mood, no report. */
const tag = /#[a-z]\w{0,60}/g;
const blank = (word: string): string => ".".repeat(word.length);
