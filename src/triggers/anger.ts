import { mildAbroad, outrightAbroad } from "./anger/abroad.ts";
import { accusing } from "./anger/accusing.ts";
import { blame, discontent } from "./anger/blame.ts";
import { displeasure } from "./anger/displeasure.ts";
import { dry } from "./anger/dry.ts";
import { impatience } from "./anger/impatience.ts";
import { kindness } from "./anger/kindness.ts";
import { leaving } from "./anger/leaving.ts";
import { misdeeds } from "./anger/misdeeds.ts";
import { mildNorth, outrightNorth } from "./anger/north.ts";
import { outright } from "./anger/outright.ts";
import { sarcasm } from "./anger/sarcasm.ts";
import { strain, telling, trouble } from "./anger/trouble.ts";
import { smiles, volume } from "./anger/volume.ts";
import { cost, waiting } from "./anger/waiting.ts";
import { faint, mild } from "./anger/weights.ts";
import { wry } from "./anger/wry.ts";
import type { Line } from "./reading.ts";
import { type Find, finds, type Rule } from "./rule.ts";

/** What is held against us: what calls a person alone, what mostly needs another sign beside it, and some of both. */
const grievances: readonly Rule[] = [
  ...[outright, accusing, sarcasm, leaving, displeasure, outrightAbroad, outrightNorth].flat(),
  ...[waiting, cost, impatience, blame, discontent, dry, mildAbroad, mildNorth].flat(),
  ...[misdeeds, wry].flat(),
];

/** A sign from here on calls a person alone, and in however long a letter. */
const alone = 0.7;
/** From here on nothing kind in the message makes up for what was said. */
const beyondKindness = 0.75;
/** As long as a text message. In a longer one mild signs weigh less: a calm letter holds many of them too. */
const brief = 160;
/** As far as what went wrong goes alone, however much of it: who only reports it wants it mended, and is answered. */
const report = 0.6;
/** So little doubt is left only where two things and more went wrong at once: that is told in anger, or soon will be. */
const beyondReport = 0.26;
const longestEvidence = 120;
const onlyMarks = /^(?=[\s?!.]*$)[^]*[?!]{3}$/;

/**
 * How angry a message sounds, 0 to 1, and the words that say it most; undefined when nothing does. Every sign takes its
 * share of the doubt that is left, so mild ones add up; no word counts twice. Thanks and calm questions give doubt back.
 * What went wrong is no anger by itself: somebody has to hold it against us, or say it loudly.
 */
export function anger({ text, folded }: Line): Find | undefined {
  if (onlyMarks.test(folded)) return { score: alone, start: 0, end: text.length };
  const all = (rules: readonly Rule[]): readonly Find[] => finds(folded, rules);
  const { cries, stress } = volume(text, folded);
  const held = soft(text, [...all(grievances), ...cries]);
  const reported = soft(text, all(trouble));
  if (held.length + reported.length === 0) return undefined;

  const beside = held.some(({ score }) => score > faint) ? [...strain, ...telling] : strain;
  const louder = soft(text, stress());
  const signs = apart([...held, ...reported, ...soft(text, all(beside)), ...louder]);
  const { score: clearest = 0, start = 0, end = 0 } = signs[0] ?? {};
  let doubt = product(signs);
  if (held.length + louder.length === 0 && doubt > beyondReport) doubt = Math.max(doubt, 1 - report);
  if (clearest < beyondKindness) {
    for (const { score } of all(kindness)) doubt /= 1 - score;
    if (smiles(text)) doubt /= 1 - mild;
  }
  return doubt >= 1 ? undefined : { score: 1 - doubt, start, end: Math.min(end, start + longestEvidence) };
}

/** How much doubt signs leave together. */
const product = (signs: readonly Find[]): number => signs.reduce((left, { score }) => left * (1 - score), 1);

/** Signs that have to add up, as they weigh in a text of this length. */
function soft(text: string, signs: readonly Find[]): readonly Find[] {
  const weight = Math.min(1, Math.sqrt(brief / text.length));
  if (weight === 1) return signs;
  return signs.map((sign) => (sign.score >= alone ? sign : { ...sign, score: 1 - (1 - sign.score) ** weight }));
}

/** The surest signs that share no word, surest first. */
function apart(signs: readonly Find[]): readonly Find[] {
  const kept: Find[] = [];
  for (const sign of signs.toSorted((a, b) => b.score - a.score))
    if (kept.every((other) => other.end <= sign.start || sign.end <= other.start)) kept.push(sign);
  return kept;
}
