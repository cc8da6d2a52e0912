import { across } from "./across.ts";
import { isDetail } from "./ai-loops.ts";
import { matterOf, shared } from "./matter.ts";
import { once, opening } from "./once.ts";
import { phrases } from "./phrases.ts";
import type { Line, Reading } from "./reading.ts";
import { rule, surest } from "./rule.ts";
import type { Sighting } from "./signal.ts";
import { likeness } from "./words.ts";

const again = [
  rule(
    0.8,
    `
    already told/said/asked/explained/answered/gave/sent/mentioned/wrote/tried [you/that/this/it/twice]
    as i said/wrote/mentioned/explained/told_you
    like i said/told_you
    i [just/have/did]+ told/asked you/this/that/about
    i [just/have/did]+ asked for [that/this/it]+ already/before/twice/yesterday/earlier/days/weeks
    for the second/third/fourth/fifth/2nd/3rd/4th/#th/last/nth time
    second/third/fourth/fifth/2nd/3rd/4th time i/i'm/i've/asking/now/that
    asking/asked/telling/told/to_repeat/repeating [you/this/it/the/same/question/me/myself]+ again/twice/myself/same
    how many times
    keep/keeps asking/repeating/saying/sending [me/the/same]+
    same question/answer/thing/reply/response again/twice/over
    that's/thats/this_is/it's/is/does not/n't what_i_asked/my_question/answer_my_question/what_i_meant
    didn't/did_not/doesn't/does_not/not/don't answer/answered/answering my/the question
    you're/you_are repeating yourself`,
    `
    have/has/was/been already sent
    have/did i told/tell/asked/ask`,
  ),
];

/**
 * The customer says things again. 0.8 where they say so themselves; else how alike a message is to an earlier one of
 * theirs that we have answered, 0 to 1, in the same words or in others for the same things; a fifth more where our
 * answer had passed those things over: somebody who asks again was not helped.
 */
export function customerRepeats({ fresh, before }: Reading): readonly Sighting[] {
  const asked = before.flatMap((line, at) => {
    const answer = line.by === "customer" ? before.slice(at + 1).find(({ by }) => by === "ai") : undefined;
    return answer === undefined ? [] : [{ line, answer }];
  });
  const last = before.at(-1);
  return fresh.flatMap((line) => {
    const found = surest(line.folded, again);
    if (found !== undefined) {
      const evidence = line.text.slice(found.start, found.end).trim();
      return [across(line, [], { kind, detector, score: found.score, evidence })];
    }
    // Who only gives what we ask for once more does not repeat themselves: see `aiAsksAgain`.
    if (last !== undefined && isDetail(line, last)) return [];
    const [closest] = asked
      .map((old) => ({ old: old.line, score: saysAgain(line, old.line, old.answer) }))
      .toSorted((a, b) => b.score - a.score);
    if (closest === undefined || closest.score < leastAlike) return [];
    return [across(line, [closest.old], { kind, detector, score: closest.score })];
  });
}

const kind = "repetition";
const detector = "customer-repeats";

/** Fewer words than this are alike by chance, unless they name the same order or date, or the wording is the same. */
const telling = 3;
const leastAlike = 0.5;
/** All of one message is in the other: the same question with more or less around it. */
const contained = 0.6;
const passedOver = 0.2;

function saysAgain(line: Line, old: Line, answer: Line): number {
  const [words, before] = [matterOf(line), matterOf(old)];
  const both = new Set([...words].filter((word) => before.has(word)));
  // "How about Tuesday?" after "How about Monday?" is another question; so is the next order number.
  if (differ(valuesOf(line), valuesOf(old)) || isCorrected(line, old)) return 0;
  if (both.size < 2) return 0;
  if (both.size < telling && shared(valuesOf(line), both) === 0)
    return wordsOf(line).join() === wordsOf(old).join() ? 1 : 0;
  const within = both.size === Math.min(words.size, before.size) && asks(line);
  const score = Math.max(likeness(words, before), within ? contained : 0);
  const missed = !answer.folded.includes("?") && shared(matterOf(answer), both) * 2 < both.size;
  return score >= leastAlike && missed ? Math.min(1, score + passedOver) : score;
}

const asking = phrases(`
  ^ [hi/hello/hey/and/so/but/ok/okay/please/also/well/again]+ what/where/when/why/how/who/which/can/could/is/are/has/
    have/do/does/did/will/any/wheres/hows`);
const asks = (line: Line): boolean => line.folded.includes("?") || asking.test(opening(line).folded);

const value =
  /\d[\w:.,-]*|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tomorrow|north|south|east|west)\b/g;
const valuesOf = once((line: Line): ReadonlySet<string> => new Set(opening(line).folded.match(value)));

/** Both name values, and not the same ones. */
const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && shared(a, b) < Math.min(a.size, b.size);

/** The same message with a slip of the pen put right, sent while we answered the first: nobody lost patience. */
function isCorrected(line: Line, old: Line): boolean {
  const [now, then] = [wordsOf(line), wordsOf(old)];
  if (now.length !== then.length || now.length > longestResent) return false;
  const changed = now.flatMap((word, at) => (word === then[at] ? [] : [[word, then[at] ?? ""] as const]));
  return changed.length > 0 && changed.every(([word, other]) => isSlip(word, other));
}

const longestResent = 40;
const wordsOf = once((line: Line): readonly string[] => opening(line).folded.match(/[\p{L}\d']+/gu) ?? []);

/** One letter more, less, another, or two swapped: what is left between equal beginnings and ends is at most two. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > 1 || /\d/.test(a + b)) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let to = 0;
  while (to < Math.min(a.length, b.length) - from && a.at(-1 - to) === b.at(-1 - to)) to++;
  return Math.max(a.length, b.length) - from - to <= 2;
}
