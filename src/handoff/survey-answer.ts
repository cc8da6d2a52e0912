import { fold } from "../triggers/fold.ts";

/** What a customer answers to "how did we do, 1 to 5?", with what they say besides. */
export type SurveyAnswer = { readonly score: number; readonly words: string | null };

/** Number words of the languages in which we ask, folded; a word that means two numbers in two of them is left out. */
const spelled = [
  "one eins eine un une uno una um een ett et jeden jedynka",
  "two zwei deux dos due dois duas twee to tva dwa dwojka",
  "three drei trois tres tre drie trzy trojka",
  "four vier quatre cuatro quattro quatro fire fyra cztery czworka",
  "five funf cinq cinco cinque vijf fem piec piatka",
].map((words) => words.split(" "));

const digit = "[1-5](?:\\uFE0F?\\u20E3)?|10|[0-9](?=\\s*/\\s*10)";
const word = spelled.flat().join("|");
/** "5/5", "4 of 5", "4 stars", "5 points". */
const scale =
  "(?:\\s*/\\s*(5|10)|\\s+(?:out of|of|von|sur|de|su|av|af|van|na|z)\\s+(?:5|10|five)|\\s*(?:stars?|sterne?|etoiles?|estrellas?|stelle|stella|estrelas?|sterren|stjerner|stjarnor|gwiazdki|gwiazdek|points?|punkte?|puntos?|punti|pontos?))*";
/** What people write before the number without saying anything by it. */
const before =
  "(?:(?:my|the|rating|score|answer|note|nota|voto|is|it's|it|was|i|i'd|i'll|would|give|say|you|that|this|a|an|so|hi|hello|ok|okay|definitely|solid|strong|easily|clearly|ich|wurde|gebe|sage|eine|je|donne|dirais|un|une|le|doy|un|do|dou|jeg|gir|jag|ger|daje)[\\s:,]+)*";
/** What may follow it at once, without a mark between: a judgement, or thanks. */
const after =
  "(?=\\s*$|\\s*[.,;:!)\\n\\u2013\\u2014-]|\\s+(?:thanks?|thank|thx|great|good|very|super|perfect|excellent|awesome|terrible|awful|bad|poor|because|cause|but|and|danke|sehr|weil|aber|merci|tres|parce|mais|gracias|muy|porque|pero|grazie|molto|perche|ma|obrigad[oa]|muito|bedankt|heel|omdat|maar|takk?|tack|veldig|mycket|fordi|eftersom|men|dzieki|dziekuje|bardzo|bo|ale)\\b|\\s*\\p{Extended_Pictographic})";
const first = new RegExp(`^\\W*${before}(${digit}|${word})${scale}${after}`, "u");
/** Behind other words it counts only with its scale, or in a sentence of its own: "I received 3" is no answer. */
const last = new RegExp(`(?<=[.!,\\n:)]\\s*|\\s-\\s)(${digit}|${word})${scale}[\\s.!)]*$`, "u");
const scaled = new RegExp(`(?:^|\\s)(\\d{1,2})\\s*/\\s*(5|10)[\\s.!)]*$`, "u");
const stars = /[\u2605\u2B50]/gu;

/** Longer than this it is a letter, which deserves to be read as one. */
const longest = 1_000;

/** Reads the answer to a survey; undefined where a text is none, but says or asks something else. */
export function readSurveyAnswer(text: string): SurveyAnswer | undefined {
  if (text.length > longest) return undefined;
  const folded = fold(text).trim();
  const given = folded.match(stars)?.length ?? 0;
  if (given > 0) return given > 5 ? undefined : answer(given, text, /\u2605|\u2606|\u2B50|\uFE0F/gu);
  const found = first.exec(folded) ?? scaled.exec(folded) ?? last.exec(folded);
  const score = found === null ? undefined : scoreOf(found[1] ?? "", found[2]);
  if (found === null || score === undefined) return undefined;
  // Folding keeps places, so the customer's own words are what stands around the number.
  const own = text.trim();
  const around = `${own.slice(0, found.index)} ${own.slice(found.index + found[0].length)}`;
  return { score, words: wordsOf(around) };
}

function answer(score: number, text: string, marks: RegExp): SurveyAnswer {
  return { score, words: wordsOf(text.replace(marks, " ")) };
}

function scoreOf(said: string, outOf: string | undefined): number | undefined {
  const number = /^\d/.test(said) ? Number.parseInt(said, 10) : spelled.findIndex((words) => words.includes(said)) + 1;
  if (outOf === "10") return Math.max(1, Math.round(number / 2));
  return number >= 1 && number <= 5 ? number : undefined;
}

/** What is left besides the number, if that says anything. */
function wordsOf(around: string): string | null {
  const words = around.replace(/^[\s\p{P}\p{S}]+/u, "").trim();
  return /\p{L}{2}/u.test(words) ? words : null;
}

/** A question, a contrast, a refusal or a wish: who says one of these beside a number is not done. */
const unfinished = new RegExp(
  `[?\uFF1F\u061F]|n['\u2019]t\\b|\\b(?:${[
    "but not no never still need want waiting missing until please call send",
    "aber nicht noch nie kein keine brauche mochte warte fehlt bitte",
    "mais pas jamais besoin voudrais veux attends manque",
    "pero nunca necesito quiero espero falta mas nao preciso quero",
    "ma non mai voglio vorrei aspetto manca",
    "maar niet nooit nodig wacht graag wil",
    "men ikke aldri trenger venter mangler inte aldrig behover vantar saknas vil",
    "ale nie nigdy potrzebuje chce czekam brakuje prosze",
  ]
    .join(" ")
    .replaceAll(" ", "|")})\\b`,
  "u",
);

/** Whether what stands beside a number wants an answer of its own. In doubt it does: what is closed nobody looks at. */
export const asksBesides = ({ words }: SurveyAnswer): boolean => words !== null && unfinished.test(fold(words));

/** Up to this a customer was not helped, and who says why is heard by people. */
export const badScore = 2;
