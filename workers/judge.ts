import type { Passage } from "../src/answer.ts";
import { type Conversation, unansweredMessages } from "../src/conversation/conversation.ts";
import { isEcho } from "../src/conversation/echo.ts";
import { decide, type Decision } from "../src/decide.ts";
import { promiseAskedAfter } from "../src/handoff/asked-after.ts";
import { isBarred, wasHandedBack } from "../src/handoff/unanswered.ts";
import { topicOf } from "../src/knowledge/topic.ts";
import { detect } from "../src/triggers/detect.ts";
import { fire, type Fired } from "../src/triggers/fire.ts";
import { hush } from "../src/triggers/quiet.ts";
import { isTerse, read } from "../src/triggers/reading.ts";
import type { Sighting, Signal } from "../src/triggers/signal.ts";
import { isFor, type Trigger } from "../src/triggers/trigger.ts";
import { type Case, secondOpinion, weighed } from "./second-opinion.ts";
import type { Grounds, Loaded, TurnNeeds, Turns } from "./turn.ts";

/** What a turn comes to, and what an answer may rest on. */
export type Judgement = {
  readonly decision: Decision;
  readonly passages: readonly Passage[];
  /** The operator's own words for "an AI writes"; null: ours. */
  readonly disclosure: string | null;
};

/** Bounds on what the AI may cost (I11); above them a human is called. */
const mostInConversationPerHour = 20;
const mostToCustomerPerDay = 60;

/**
 * Reads what the customer has just written and decides what happens next: before any answer. Keeps what fired.
 *
 * @returns undefined when somebody spoke while it was thought about
 * @throws only when `stop` ends it, or the database is away
 */
export async function judge(needs: TurnNeeds, loaded: Loaded, stop: AbortSignal): Promise<Judgement | undefined> {
  const { turns } = needs;
  const { conversation, byMachine, consent } = loaded;
  const now = needs.now();
  const [hold, { triggers: all, spent, returns, disclosure }] = await Promise.all([
    loaded.hold ?? holdOf(needs, conversation),
    turns.grounds(conversation, now),
  ]);
  const triggers = all.filter((trigger) => isFor(trigger, { id: conversation.line.id, channel: conversation.channel }));
  const limit = limitReached(spent);
  const isSettled =
    conversation.baton.holder.who !== "ai" || byMachine || consent.state !== "in" || hold !== null || limit !== null;

  const found = await look(needs, conversation, triggers, isSettled, stop);
  if (found === undefined) return undefined;
  const { sightings, passages } = found;
  const { live, shadow } = fire(sightings, triggers);
  const { calling, quiet } = hush(live, returns, now);
  const seen = { live: signalsOf(calling), shadow: signalsOf(shadow), quiet: signalsOf(quiet) };
  await turns.keepSignals(conversation.id, seen, now);
  const fresh = await turns.notYetPassed(conversation.id, seen.live);
  const hadBack = (each: Fired): boolean => wasHandedBack(conversation, each.signal);
  const fired = calling.filter((each) => isBarred(each.trigger) || (fresh.includes(each.signal) && !hadBack(each)));
  const lacking = Math.max(0, ...sightings.map(({ kind, score }) => (kind === "out_of_knowledge" ? score : 0)));
  const returned = calling.filter((each) => hadBack(each) && !fired.includes(each));
  const decision = decide({
    conversation,
    fired,
    quiet: [...quiet, ...returned],
    lacking,
    hold,
    byMachine,
    consent,
    limit,
  });
  needs.log.info(
    { conversation: conversation.id, next: decision.next, signals: fresh.map(({ kind }) => kind) },
    "decided",
  );
  return { decision, passages, disclosure };
}

/** What is seen, with what the knowledge holds of it; a second opinion is asked for beside the looking up. */
async function look(
  needs: TurnNeeds,
  conversation: Conversation,
  triggers: readonly Trigger[],
  isSettled: boolean,
  stop: AbortSignal,
): Promise<{ readonly sightings: readonly Sighting[]; readonly passages: readonly Passage[] } | undefined> {
  const seenWith = (fit: number | null): Case => {
    const reading = read(conversation, fit, isTerse(needs.traits(conversation.channel)));
    return { conversation, triggers, reading, sightings: detect(reading, triggers) };
  };
  const [{ passages, fit }, early] = await Promise.all([
    lookUp(needs, conversation),
    isSettled ? undefined : secondOpinion(needs, seenWith(null), stop),
  ]);
  const known = seenWith(fit);
  // Only now it may be seen that the knowledge hardly holds it.
  const heard = early ?? (isSettled ? undefined : await secondOpinion(needs, known, stop));
  if (heard === "overtaken") return undefined;
  return { passages, sightings: heard === undefined ? known.sightings : await weighed(needs, known, heard) };
}

/** What the knowledge holds of what is asked; `fit` is null where nothing was asked that it could hold. */
async function lookUp(
  { turns }: TurnNeeds,
  conversation: Conversation,
): Promise<{ readonly passages: readonly Passage[]; readonly fit: number | null }> {
  const asked = unansweredMessages(conversation);
  const before = conversation.messages.findLast(
    ({ kind, author, seq }) => kind === "message" && author.kind === "customer" && seq < (asked[0]?.seq ?? 0),
  );
  const text = asked.map((message) => message.text).join("\n");
  const { words } = topicOf(text, before?.text);
  if (words === "") return { passages: [], fit: null };
  const passages = await turns.passages(words, conversation.line.id);
  // What a colleague promised is known as well, and answers whoever asks after it.
  const isPromised = promiseAskedAfter(conversation.memory?.promises ?? [], text) !== undefined;
  return { passages, fit: isPromised ? 1 : (passages[0]?.score ?? 0) };
}

export type Holding = Pick<TurnNeeds, "traits" | "now"> & { readonly turns: Pick<Turns, "cap"> };

/** What a machine wrote, or may have written, gets nothing automatic of us (I10), nor does who wants none (I6). */
export const isQuiet = async (needs: Holding, { byMachine, consent, hold, conversation }: Loaded): Promise<boolean> =>
  byMachine || consent.state !== "in" || (hold ?? (await holdOf(needs, conversation))) !== null;

/** What else keeps an automatic answer back, where robots may be on the other side (I10). */
async function holdOf({ turns, traits, now }: Holding, conversation: Conversation): Promise<string | null> {
  if (traits(conversation.channel).automaticAnHour === null) return null;
  if (isEcho(conversation)) return "The same words came again within the hour, as a machine sends them.";
  return (await turns.cap(conversation, now())) ?? null;
}

function limitReached({ inConversationLastHour, toCustomerLastDay }: Grounds["spent"]): string | null {
  if (inConversationLastHour >= mostInConversationPerHour)
    return `The AI has answered ${inConversationLastHour} times within the hour.`;
  if (toCustomerLastDay >= mostToCustomerPerDay)
    return `The AI has answered this customer ${toCustomerLastDay} times today.`;
  return null;
}

const signalsOf = (fired: readonly Fired[]): readonly Signal[] => fired.map(({ signal }) => signal);
