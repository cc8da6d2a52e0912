import type { Conversation } from "../src/conversation/conversation.ts";
import { type Adviser, kindsOf, type View, whetherToAsk } from "../src/opinion.ts";
import { weigh } from "../src/opinion/weigh.ts";
import type { Reading } from "../src/triggers/reading.ts";
import type { Sighting } from "../src/triggers/signal.ts";
import type { Trigger } from "../src/triggers/trigger.ts";
import { unlessOvertaken } from "./overtaken.ts";
import { isWanted, type Opinion, type TurnNeeds } from "./turn.ts";

/** What a turn has read: by which rules, and what our detectors saw in it. */
export type Case = {
  readonly conversation: Conversation;
  readonly triggers: readonly Trigger[];
  readonly reading: Reading;
  readonly sightings: readonly Sighting[];
};

/** An opinion that came, or the reason why none did. */
export type Heard = Pick<Opinion, "message" | "doubt" | "came" | "by" | "ms"> & { readonly views: readonly View[] };

/** Longer than this no customer waits for an opinion; what our detectors saw stands then. */
const withinMs = 3_000;

/**
 * Asks a model about messages of which our detectors are unsure, unless its share is used up.
 *
 * @returns undefined where it was not asked; `"overtaken"` when somebody spoke meanwhile
 * @throws only when `stop` ends it
 */
export async function secondOpinion(
  needs: TurnNeeds,
  { conversation, triggers, reading, sightings }: Case,
  stop: AbortSignal,
): Promise<Heard | "overtaken" | undefined> {
  if (needs.second === undefined) return undefined;
  const { adviser, share } = needs.second;
  const ids = reading.fresh.map(({ id }) => id);
  // Counted also where nothing is doubtful: it is a share of all that is read.
  const mayAsk = share.mayAsk(ids);
  const doubt = whetherToAsk(reading, sightings, triggers);
  const message = ids.at(-1);
  if (doubt === null || !mayAsk || message === undefined) return undefined;
  share.asked(ids);
  const matter = { before: reading.before, fresh: reading.fresh, kinds: kindsOf(triggers) };
  const began = performance.now();
  const heard = await unlessOvertaken(
    (signal) => adviceWithin(adviser, matter, signal),
    isWanted(needs, conversation),
    stop,
  );
  const asked = { message, doubt, by: adviser.version, ms: Math.round(performance.now() - began) };
  if (heard === undefined) {
    const opinion = { ...asked, came: "overtaken", added: [], vetoed: [] } as const;
    await needs.turns.keepOpinion(conversation.id, opinion, needs.now());
    return "overtaken";
  }
  if (heard.cause !== undefined)
    needs.log.info({ conversation: conversation.id, err: heard.cause }, "no second opinion came; the first stands");
  return { ...asked, came: heard.came, views: heard.views };
}

/** What is seen once the opinion is weighed; it is recorded, whatever came of it. */
export async function weighed(
  { turns, now }: TurnNeeds,
  { conversation, triggers, reading, sightings }: Case,
  { views, ...heard }: Heard,
): Promise<readonly Sighting[]> {
  const { sightings: after, added, vetoed } = weigh(views, reading, sightings, triggers, heard.by);
  await turns.keepOpinion(conversation.id, { ...heard, added, vetoed }, now());
  return after;
}

type Advice = {
  readonly came: Opinion["came"];
  readonly views: readonly View[];
  /** What went wrong, for the log alone. */
  readonly cause?: unknown;
};

/** What is advised in time. @throws when `stop` ends it */
async function adviceWithin(
  adviser: Adviser,
  matter: Parameters<Adviser["advise"]>[0],
  stop: AbortSignal,
): Promise<Advice> {
  const late = AbortSignal.timeout(withinMs);
  const over = AbortSignal.any([late, stop]);
  try {
    const views = await Promise.race([
      adviser.advise(matter, over),
      new Promise<never>((_, reject) => over.addEventListener("abort", () => reject(over.reason), { once: true })),
    ]);
    return { came: "in_time", views };
  } catch (cause) {
    stop.throwIfAborted();
    return { came: late.aborted ? "late" : "failed", views: [], cause };
  }
}
