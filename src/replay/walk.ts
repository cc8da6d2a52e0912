import { decide, type Decision } from "../decide.ts";
import { customPhrases } from "../triggers/custom-phrases.ts";
import { fire } from "../triggers/fire.ts";
import { hush } from "../triggers/quiet.ts";
import { isFor, type Trigger } from "../triggers/trigger.ts";
import { type Call, callAsItWas, callOf, type Routes } from "./call.ts";
import { type Seen, seenAt } from "./seen.ts";
import type { Story } from "./story.ts";
import { type Moment, momentOf, type Stretch } from "./stretches.ts";

/** A set of triggers on its way through one conversation. */
export type Walker = {
  readonly triggers: readonly Trigger[];
  /** When people gave the conversation back, by the triggers that had called them. */
  readonly returns: Map<string, Date>;
  /** Ids of the triggers that called in the stretch before. */
  called: readonly string[];
};

/** What a set of triggers would have done in one stretch. */
export type Walked = {
  /** The first pass; undefined: the AI would have kept the baton. */
  readonly call: Call | undefined;
  /** Whether a person would have been invited without that. */
  readonly invited: boolean;
  /** Ids of triggers that fired, live or in shadow, once for each turn. */
  readonly fired: readonly string[];
};

/** A set of triggers at the beginning of a conversation. */
export const walkerOf = (triggers: readonly Trigger[], { line }: Story): Walker => ({
  triggers: triggers.filter((trigger) => isFor(trigger, line)),
  returns: new Map(),
  called: [],
});

type Going = { -readonly [K in keyof Walked]: Walked[K] } & { readonly walker: Walker; readonly fired: string[] };

/**
 * Goes along a conversation's next stretch with two sets of triggers at once, each until its first pass. What the AI
 * and people said is taken as it was said.
 *
 * @param rest called before each turn; it may give others the processor
 */
export async function walk(
  story: Story,
  stretch: Stretch,
  walkers: readonly [Walker, Walker],
  routes: Routes,
  rest: () => Promise<void> | undefined,
): Promise<readonly [Walked, Walked]> {
  const begin = (walker: Walker): Going => {
    if (stretch.givenBackAt !== null) for (const id of walker.called) walker.returns.set(id, stretch.givenBackAt);
    walker.called = [];
    return { walker, call: undefined, invited: false, fired: [] };
  };
  const both = [begin(walkers[0]), begin(walkers[1])] as const;
  const { handoff } = stretch;
  const own = handoff?.byTrigger === false ? momentOf(stretch, handoff) : undefined;
  let letGo = 0;
  for (const moment of stretch.moments) {
    const going = both.filter(({ call }) => call === undefined);
    if (going.length === 0) break;
    await rest();
    const seen = seenAt(story, moment, Math.max(moment.turnedSeq, letGo));
    for (const each of going) {
      const { triggers } = each.walker;
      const decision = takeTurn(each, stretch, moment, seen);
      if (decision.next === "pass") {
        each.call = callOf(story, moment, decision, { triggers, ...routes });
        each.walker.called = decision.signals.flatMap(({ trigger }) => trigger?.id ?? []);
      } else if (moment === own && handoff !== undefined) each.call = callAsItWas(story, moment, handoff);
      else if (decision.next === "invite") each.invited = true;
      // Nobody answers what a machine wrote, or a wish about our messages alone: it has had its turn.
      else if (decision.next === "wait") letGo = moment.seq;
    }
  }
  return both;
}

/** What these triggers make of a turn, as `judge` of the workers does it without a model. */
function takeTurn({ walker, invited, fired }: Going, stretch: Stretch, { at }: Moment, seen: Seen): Decision {
  const { triggers, returns } = walker;
  const { reading, sightings, messages, turnedSeq } = seen;
  const { live, shadow } = fire([...sightings, ...customPhrases(reading, triggers)], triggers);
  const { calling, quiet } = hush(live, returns, at);
  // What people have had before them calls nobody again.
  const dealtWith = new Set(messages.filter(({ seq }) => seq <= stretch.dealtWith).map(({ id }) => id));
  const fresh = calling.filter(({ signal }) => !dealtWith.has(signal.message));
  fired.push(...new Set([...fresh, ...shadow].map(({ trigger }) => trigger.id)));
  return decide({
    ...seen,
    conversation: { baton: { ...held, handoffId: invited ? "invited" : null }, messages, turnedSeq },
    fired: fresh,
    quiet,
  });
}

const held = { holder: { who: "ai" }, epoch: 1, since: new Date(0), deadline: null } as const;
