import { askedAboutAi } from "./asked-about-ai.ts";
import { alone } from "./asked-for-human/alone.ts";
import { byPeople } from "./asked-for-human/by-people.ts";
import { desks } from "./asked-for-human/desks.ts";
import { english } from "./asked-for-human/english.ts";
import { latin } from "./asked-for-human/latin.ts";
import { noMachine } from "./asked-for-human/no-machine.ts";
import { reached } from "./asked-for-human/reached.ts";
import { scripts } from "./asked-for-human/scripts.ts";
import { phrases } from "./phrases.ts";
import type { Line, Reading } from "./reading.ts";
import { type Find, sighting, surest } from "./rule.ts";
import type { Sighting } from "./signal.ts";

const version = "5";

const inEnglish = [english, reached, byPeople, desks, noMachine].flat();

/** What people say to an offer: "yes please". */
const accepts = phrases(
  `^ yes/yep/yeah/yup/ya/sure/ok/okay/please/si/oui/ja/sim/tak/evet/da [please/pls/thanks/thank/you/do/that/it/i/would/
    like/be/great/good/nice/go/ahead/por/favor/bitte]+ $`,
);
const offers = phrases(`would_you_like/do_you_want/shall_i/should_i/would_you_rather … person/colleague/human/agent/
  someone/team`);

/**
 * The customer asks for a person. The most important detector: a request that is missed costs a customer.
 * Scores: 0.97 for a verb of speaking with a word that means a person; 0.95 where the word is the whole message; 0.9
 * for other plain requests and for every language but English; 0.8 for call-backs and half-sentences that mean it most
 * of the time. The default threshold takes them all.
 */
export function askedForHuman({ fresh, before }: Reading): readonly Sighting[] {
  return fresh.flatMap((line) => {
    const found = request(line) ?? acceptance(line, before.at(-1));
    return found === undefined ? [] : [{ ...sighting(line, "asked_for_human", "asked-for-human", found), version }];
  });
}

function request({ text, folded }: Line): Find | undefined {
  if (text.length < 80 && alone.test(folded)) return { score: 0.95, start: 0, end: text.length };
  // "Are you a human?" is no request, but one may stand beside it.
  const question = askedAboutAi(folded);
  const rest = question === undefined ? folded : blanked(folded, question.start, question.end);
  return wish(rest) ?? byName(text, rest);
}

/** A request in any language. */
const wish = (folded: string): Find | undefined =>
  surest(folded, inEnglish) ??
  (/[^\p{ASCII}]/u.test(folded) ? surest(folded, scripts) : undefined) ??
  surest(folded, latin);

const blanked = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ".".repeat(end - start) + text.slice(end);

/** "Could I speak to Henrik?": a name is known by its capital, which folded text has lost. */
const named =
  /\b(?:[Cc]an|[Cc]ould|[Mm]ay|[Ll]et|want|need|like|[Pp]lease|wanna)\b[^.!?\n]{0,20}\b(?:talk|speak|chat) (?:to|with) (?!I\b|Alexa|Siri|Google|Spotify|Bluetooth)[A-Z][a-z]{2,}\b/;

function byName(text: string, folded: string): Find | undefined {
  const match = named.exec(text);
  // What is quoted is nobody's request: folding has blanked it.
  if (match === null || folded.startsWith("  ", match.index)) return undefined;
  return { score: 0.8, start: match.index, end: match.index + match[0].length };
}

function acceptance({ text, folded }: Line, last: Line | undefined): Find | undefined {
  const accepted = last?.by === "ai" && text.length < 60 && accepts.test(folded) && offers.test(last.folded);
  return accepted ? { score: 0.85, start: 0, end: text.length } : undefined;
}
