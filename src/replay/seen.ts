import type { Turn } from "../decide.ts";
import { detect } from "../triggers/detect.ts";
import { read, type Reading } from "../triggers/reading.ts";
import type { Sighting } from "../triggers/signal.ts";
import { consentAt, type Story, type Told } from "./story.ts";
import type { Moment } from "./stretches.ts";

/** All that a turn rested on, whatever the triggers. */
export type Seen = Pick<Turn, "hold" | "byMachine" | "consent" | "limit"> & {
  readonly messages: readonly Told[];
  readonly turnedSeq: number;
  readonly reading: Reading;
  /** What every detector sees but those of an operator's own phrases. */
  readonly sightings: readonly Sighting[];
  /** How much of what was asked the knowledge lacked, as far as it was kept. */
  readonly lacking: number;
};

/** Messages that a turn reads of a long history. */
const longest = 300;

/**
 * What was there to see at a moment. No model is asked; what the knowledge or a model said then is taken as it was kept.
 * Nor is it asked how much the AI had cost: a limit that was reached called a person itself.
 */
export function seenAt(story: Story, { upTo, at }: Moment, turnedSeq: number): Seen {
  const messages = story.messages.slice(Math.max(0, upTo - longest), upTo);
  const fresh = messages.filter(({ author, seq }) => author.kind === "customer" && seq > turnedSeq);
  const byPeople = fresh.filter(({ byMachine }) => !byMachine);
  const reading = read({ messages, turnedSeq }, null, story.terse);
  const kept = story.kept.filter(({ message }) => reading.fresh.some(({ id }) => id === message));
  return {
    messages,
    turnedSeq,
    reading,
    sightings: [...detect(reading, []), ...kept],
    lacking: Math.max(0, ...kept.map(({ kind, score }) => (kind === "out_of_knowledge" ? score : 0))),
    hold: byPeople.findLast(({ hold }) => hold !== null)?.hold ?? null,
    byMachine: fresh.length > 0 && byPeople.length === 0,
    consent: consentAt(story.consents, at),
    limit: null,
  };
}
