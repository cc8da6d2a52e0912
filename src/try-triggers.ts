import { hear, type Said } from "./detect.ts";
import { topicOf } from "./knowledge/topic.ts";
import type { Fired } from "./triggers/fire.ts";
import type { Sighting } from "./triggers/signal.ts";
import { isFor, isOn, type Trigger } from "./triggers/trigger.ts";

type Needs = {
  /** Those in use. */
  readonly triggers: () => Promise<readonly Trigger[]>;
  readonly line: (id: string) => Promise<{ readonly id: string; readonly channel: string } | undefined>;
  /** Whether people write briefly on a channel; undefined when there is none of that name. */
  readonly isTerse: (channel: string) => boolean | undefined;
  /** Best first; only what the line may quote or, without one, what every line may. */
  readonly passages: (topic: string, lineId: string | undefined) => Promise<readonly { readonly score: number }[]>;
};

/** A rule as an operator is writing it; `id` names the trigger that it would replace. */
export type Draft = Omit<Trigger, "id" | "version" | "team"> & {
  readonly id?: string | undefined;
  readonly team?: string | undefined;
};

type Asked = {
  readonly messages: readonly Said[];
  readonly drafts: readonly Draft[];
  readonly line: string | undefined;
  readonly channel: string | undefined;
};

/**
 * What the triggers in use, with the drafts in place of some, would do with a conversation on a line, on any line of a
 * channel, or anywhere. It keeps nothing and has no way to call or send. Undefined when there is no such line or channel.
 */
export function createTriggerTest({ triggers, line, isTerse, passages }: Needs) {
  return async ({ messages, drafts, line: lineId, channel: named }: Asked) => {
    const here = lineId === undefined ? undefined : await line(lineId);
    const channel = here?.channel ?? named;
    const terse = channel === undefined ? false : isTerse(channel);
    if ((lineId !== undefined && here === undefined) || terse === undefined) return undefined;
    const drafted = drafts.map((draft, at) => ({
      ...draft,
      id: draft.id ?? `${isNew}${at}`,
      version: 0,
      team: draft.team ?? null,
    }));
    const inUse = (await triggers()).filter(({ id }) => !drafted.some((draft) => draft.id === id));
    const heeded = [...inUse, ...drafted].filter((trigger) =>
      here === undefined ? channel === undefined || isOn(trigger, channel) : isFor(trigger, here),
    );
    const { sightings, firing, decision, concern } = hear(
      messages,
      heeded,
      await fitOf(messages, (topic) => passages(topic, lineId)),
      terse,
    );
    const fired = [...firing.live, ...firing.shadow];
    return {
      decision: decision.next === "wait" ? ("answer" as const) : decision.next,
      because: decision.because,
      concern,
      signals: fired.map(firedOf),
      unfired: sightings.filter((sighting) => !fired.some(({ signal }) => isSame(signal, sighting))).map(heardOf),
    };
  };
}

/** How well the knowledge fits what is asked; null: nothing is asked that it could hold. */
async function fitOf(messages: readonly Said[], find: (topic: string) => ReturnType<Needs["passages"]>) {
  const [asked, before] = messages.filter(({ role }) => role === "customer").toReversed();
  const { words } = topicOf(asked?.text ?? "", before?.text);
  return words === "" ? null : ((await find(words))[0]?.score ?? 0);
}

const isSame = (a: Sighting, b: Sighting): boolean =>
  a.message === b.message && a.kind === b.kind && a.detector === b.detector;

/** Begins the id of a draft that replaces nothing. */
const isNew = "draft ";

/** Messages that are only given have their places as ids. */
const heardOf = ({ kind, score, evidence, message, detector, version }: Sighting) => ({
  kind,
  score,
  evidence,
  message: Number(message) - 1,
  detector,
  version,
});

function firedOf({ signal, trigger: { id, name, mode, state } }: Fired) {
  return {
    ...heardOf(signal),
    threshold: signal.threshold,
    trigger: { ...(!id.startsWith(isNew) && { id }), name, mode, state },
  };
}
