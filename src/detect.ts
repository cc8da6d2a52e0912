import type { Message } from "./conversation/message.ts";
import { decide, type Decision } from "./decide.ts";
import { concern } from "./triggers/concern.ts";
import { detect } from "./triggers/detect.ts";
import { fire, type Firing } from "./triggers/fire.ts";
import { read } from "./triggers/reading.ts";
import type { Sighting } from "./triggers/signal.ts";
import type { Trigger } from "./triggers/trigger.ts";

/** Something that was said, in a conversation that is only given. */
export type Said = { readonly role: "customer" | "ai" | "agent"; readonly text: string };

/** What is found in a conversation, and what would happen next. A message's id is its place, from 1. */
export type Heard = {
  readonly sightings: readonly Sighting[];
  readonly firing: Firing;
  readonly decision: Decision;
  readonly concern: number;
};

/**
 * What Baton would make of a conversation after its last message, which is the customer's, without any AI. Nothing is
 * kept and nothing can be sent. `bestPassage` is how well the knowledge fits, 0 to 1; null where nobody has looked.
 * `terse`: people write briefly on the channel.
 */
export function hear(
  said: readonly Said[],
  triggers: readonly Trigger[],
  bestPassage: number | null = null,
  terse = false,
): Heard {
  const conversation = {
    baton: { holder: { who: "ai" }, epoch: 1, since: beginning, deadline: null, handoffId: null },
    messages: said.map(asMessage),
    turnedSeq: said.length - 1,
  } as const;
  const reading = read(conversation, bestPassage, terse);
  const sightings = detect(reading, triggers);
  const firing = fire(sightings, triggers);
  const decision = decide({
    conversation,
    fired: firing.live,
    hold: null,
    byMachine: false,
    consent: { state: "in" },
    limit: null,
  });
  return { sightings, firing, decision, concern: concern(reading) };
}

const beginning = new Date(0);

/** What was said, as a message; its id is its place, from 1. */
export const asMessage = ({ role, text }: Said, at: number): Message => ({
  id: String(at + 1),
  seq: at + 1,
  author:
    role === "customer"
      ? { kind: role, name: null }
      : role === "ai"
        ? { kind: role }
        : { kind: role, id: "agent", name: "Agent" },
  kind: "message",
  text,
  subject: null,
  sources: [],
  details: [],
  files: [],
  wish: null,
  sender: null,
  at: beginning,
});
