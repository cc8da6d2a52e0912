import { across } from "./across.ts";
import { courseOf, type Turning } from "./course.ts";
import { together } from "./reaction.ts";
import type { Reading } from "./reading.ts";
import type { Sighting } from "./signal.ts";

/** How much of a displeasure is left one message later, and how much of what is left weighs on what is said now. */
const fading = 0.7;
const lasting = 0.2;

/**
 * How likely the customer is, or is about to be, dissatisfied with this conversation, 0 to 1: what their last words
 * sound like, what they say to our last answer, whether that answer failed them, and what is left of earlier
 * displeasure. Signs add up as chances do. It orders conversations for whoever looks, and calls a person only through
 * `conversationConcern`.
 */
export function concern(reading: Reading): number {
  const { earlier, now } = courseOf(reading);
  const carried = earlier.reduce((left, each) => Math.max(fading * left, felt(each)), 0);
  return fine(together([Math.max(0, ...now.map(felt)), lasting * carried]));
}

/** Finer than scores of rules: what orders conversations must not make one of many. */
const fine = (chance: number): number => Math.round(chance * 10_000) / 10_000;

/** Open anger speaks for itself; what is faintly annoying in a message alone is often just how an errand is put. */
const open = 0.8;
const faintly = 0.4;

const felt = ({ anger, displeasure }: Turning): number =>
  together([displeasure, anger >= open ? anger : faintly * anger]);

/** Less than this is how most conversations go; nobody need be told. */
const tellable = 0.5;
/** So much of concern crosses the usual threshold of 0.7 in about three of a hundred conversations that let nobody down. */
const restraint = 0.95;

/**
 * The conversation as a whole goes badly, though no single message may say so: its concern, where there is a history to
 * judge by. The evidence is the message at which it showed; the others are what it answers and what came before.
 */
export function conversationConcern(reading: Reading): readonly Sighting[] {
  const { earlier, now } = courseOf(reading);
  const [last, ...others] = now.toReversed().map(({ line }) => line);
  const answer = reading.before.findLast(({ by }) => by === "ai");
  if (last === undefined || answer === undefined || earlier.length === 0) return [];
  const score = restraint * concern(reading);
  if (score < tellable) return [];
  const basis = [...earlier.map(({ line }) => line), answer, ...others];
  return [across(last, basis, { kind: "frustration", detector: "conversation-concern", score })];
}
