import { fold } from "./fold.ts";
import { once } from "./once.ts";
import type { Line, Reading } from "./reading.ts";
import { type Find, sighting } from "./rule.ts";
import type { Sighting } from "./signal.ts";
import type { Trigger } from "./trigger.ts";

/** The detector's name says whose phrases they are, so that only that trigger fires. */
export const phrasesOf = (trigger: Pick<Trigger, "id">): string => `phrases:${trigger.id}`;

/**
 * An operator's own phrases, found as whole words, whatever their accents and capitals. The score is always 1: the
 * operator has decided what they mean.
 */
export function customPhrases({ fresh }: Reading, triggers: readonly Trigger[]): readonly Sighting[] {
  return triggers
    .filter((trigger) => trigger.kind === "custom")
    .flatMap((trigger) => {
      const phrases = trigger.phrases.map((phrase) => fold(phrase).trim()).filter((phrase) => phrase !== "");
      return fresh.flatMap((line) => {
        const found = phrases.map((phrase) => wholeWords(line, phrase)).find((each) => each !== undefined);
        return found === undefined ? [] : [sighting(line, "custom", phrasesOf(trigger), found)];
      });
    });
}

/** Where each word begins: a phrase that begins with a word is looked for there alone, however many phrases there are. */
const beginnings = once(({ folded }: Line): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const { index, 0: word } of folded.matchAll(/[a-z\d]+/g)) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [index]);
    else known.push(index);
  }
  return places;
});

function wholeWords(line: Line, phrase: string): Find | undefined {
  const { folded } = line;
  const [word] = /^[a-z\d]+/.exec(phrase) ?? [];
  if (word !== undefined) {
    const places = beginnings(line).get(word);
    if (places === undefined || !folded.includes(phrase)) return undefined;
    const isEnd = (start: number): boolean => !letter.test(folded.charAt(start + phrase.length));
    const start = places.find((at) => folded.startsWith(phrase, at) && isEnd(at));
    return start === undefined ? undefined : { score: 1, start, end: start + phrase.length };
  }
  for (let start = folded.indexOf(phrase); start !== -1; start = folded.indexOf(phrase, start + 1)) {
    const end = start + phrase.length;
    if (!letter.test(folded.charAt(start - 1)) && !letter.test(folded.charAt(end))) return { score: 1, start, end };
  }
  return undefined;
}

/** Edges matter only in scripts that set words apart. */
const letter = /[a-z\d]/;
