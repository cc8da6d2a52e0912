import { across } from "./across.ts";
import { answersIn, asksWhatElse } from "./answers.ts";
import { matterOf } from "./matter.ts";
import type { Line, Reading } from "./reading.ts";
import type { Sighting } from "./signal.ts";
import { likeness } from "./words.ts";

/** A greeting or "anything else?" is short, and may come twice. */
const longEnough = 6;
const leastAlike = 0.5;
/** An answer that comes back after another one between is a little less sure a sign than one given twice running. */
const afterAnother = 0.9;

/**
 * The AI goes in circles: its last answer says what one of the two before it said, so the next would too. Scores how
 * alike they are; the evidence is the customer's message that would get it.
 */
export function aiLoops(reading: Reading): readonly Sighting[] {
  const [last, ...older] = answersIn(reading);
  const line = reading.fresh.at(-1);
  if (line === undefined || last === undefined) return [];
  const words = matterOf(last);
  if (words.size < longEnough) return [];
  const [closest] = older
    .slice(0, 2)
    .map((answer, at) => ({ answer, score: likeness(words, matterOf(answer)) * (at === 0 ? 1 : afterAnother) }))
    .toSorted((a, b) => b.score - a.score);
  if (closest === undefined || closest.score < leastAlike) return [];
  return [across(line, [closest.answer, last], { kind: "repetition", detector: "ai-loops", score: closest.score })];
}

/**
 * The AI makes the customer say again what they had said: it asked, and the answer holds nothing new. 0.6 the first
 * time, which may be a slip; 0.8 where it has happened before. A number, a date or a name said twice is no repetition
 * of theirs, but a fault of ours.
 */
export function aiAsksAgain({ fresh, before }: Reading): readonly Sighting[] {
  const line = fresh.at(-1);
  const asked = before.at(-1);
  if (line === undefined || asked === undefined) return [];
  const said = [...before, line];
  const told = new Set<string>();
  const slips = said.filter((each, at) => {
    if (each.by !== "customer") return false;
    const words = [...matterOf(each)];
    const question = said[at - 1];
    const again = question !== undefined && isDetail(each, question) && words.every((word) => told.has(word));
    for (const word of words) told.add(word);
    return again && !words.every((word) => matterOf(question).has(word));
  });
  if (slips.at(-1) !== line) return [];
  return [
    across(line, [asked], { kind: "repetition", detector: "ai-asks-again", score: slips.length > 1 ? 0.8 : 0.6 }),
  ];
}

/** More words than this are not just what was asked for. */
const longestDetail = 6;

/** Whether a message only gives what we had asked for: short, no question, and not the answer to "anything else?". */
export function isDetail(line: Line, answer: Line): boolean {
  const { size } = matterOf(line);
  const asked = answer.by === "ai" && answer.folded.includes("?") && !asksWhatElse(answer);
  return asked && size > 0 && size <= longestDetail && !line.folded.includes("?");
}
