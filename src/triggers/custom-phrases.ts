import { fold } from "./fold.ts";
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

function wholeWords({ folded }: Line, phrase: string): Find | undefined {
  for (let start = folded.indexOf(phrase); start !== -1; start = folded.indexOf(phrase, start + 1)) {
    const end = start + phrase.length;
    if (!letter.test(folded.charAt(start - 1)) && !letter.test(folded.charAt(end))) return { score: 1, start, end };
  }
  return undefined;
}

/** Edges matter only in scripts that set words apart. */
const letter = /[a-z\d]/;
