import { answer, type Answerer, type Passage } from "../src/answer.ts";
import type { Conversation, Traits } from "../src/conversation/conversation.ts";
import { unansweredMessages } from "../src/conversation/conversation.ts";
import { isEcho } from "../src/conversation/echo.ts";
import { decide, type Decision, type Turn } from "../src/decide.ts";
import { writeBrief } from "../src/handoff/brief.ts";
import type { Team } from "../src/handoff/handoff.ts";
import { lineAtPass } from "../src/handoff/line.ts";
import { route } from "../src/handoff/routing.ts";
import { topicOf } from "../src/knowledge/topic.ts";
import { pass, type Batons } from "../src/pass.ts";
import { disclosed, offer } from "../src/reply/wording.ts";
import { sayAsAi, type Fence, type Speech } from "../src/say.ts";
import { detect } from "../src/triggers/detect.ts";
import { fire, type Firing } from "../src/triggers/fire.ts";
import { read } from "../src/triggers/reading.ts";
import type { Signal } from "../src/triggers/signal.ts";
import type { Priority, Trigger } from "../src/triggers/trigger.ts";
import type { Wake } from "../src/wake.ts";
import { unlessOvertaken } from "./overtaken.ts";

/** What a turn reads and keeps. */
export type Turns = {
  load(conversationId: string): Promise<
    | {
        readonly conversation: Conversation;
        readonly hold: string | null;
        readonly byMachine: boolean;
        readonly consent: Turn["consent"];
        readonly settleMs: number;
      }
    | undefined
  >;
  passages(question: string, lineId: string): Promise<readonly Passage[]>;
  triggers(): Promise<readonly Trigger[]>;
  teams(): Promise<readonly Team[]>;
  /** How often the AI has spoken lately, in this conversation and to this customer. */
  spent(
    conversation: Conversation,
    now: Date,
  ): Promise<{ readonly inConversationLastHour: number; readonly toCustomerLastDay: number }>;
  /** Why nothing automatic would leave for this customer now; undefined: it would. */
  cap(conversation: Conversation, now: Date): Promise<string | undefined>;
  keepSignals(conversationId: string, signals: readonly Signal[], now: Date): Promise<void>;
  /** For which of these nobody was called yet: people who give the baton back have seen the others. */
  notYetPassed(conversationId: string, signals: readonly Signal[]): Promise<readonly Signal[]>;
  /** The last place in use. */
  lastSeq(conversationId: string): Promise<number>;
  /** The operator's own words for "an AI writes"; null: ours. */
  disclosure(): Promise<string | null>;
};

export type TurnNeeds = {
  readonly turns: Turns;
  readonly speech: Speech;
  readonly batons: Batons;
  readonly answerer: Answerer;
  readonly traits: (channel: string) => Traits;
  /** Shows the customer that somebody writes, where the channel can. Nobody waits for it, and it may fail. */
  readonly typing: (conversationId: string) => void;
  readonly wake: Wake;
  readonly announce: () => void;
  readonly now: () => Date;
  readonly log: Record<"info" | "warn", (facts: object, message: string) => void>;
};

/** Bounds on what the AI may cost (I11); above them a human is called. */
const mostInConversationPerHour = 20;
const mostToCustomerPerDay = 60;

/** What the turn came to: said or passed and done, or overtaken by somebody who spoke while we thought. */
type End = "done" | "overtaken" | "unsettled";

/**
 * One turn of a conversation: read what is new, decide, and answer or pass. Runs in the conversation's own lane, may
 * run twice, and does nothing when there is nothing new.
 *
 * @throws when `stop` ends it while the AI thinks; the turn is still open and can be taken again
 */
export async function converse(needs: TurnNeeds, conversationId: string, stop: AbortSignal): Promise<void> {
  // Somebody may speak while the model thinks; what it thought is dropped, and what is new is read.
  for (let attempt = 0; attempt < 3; attempt++)
    if ((await takeTurn(needs, conversationId, stop)) !== "overtaken") return;
}

/** Ends a conversation that the AI left without an answer, whatever the cause, with a human (I9). */
export async function rescue(needs: TurnNeeds, conversationId: string): Promise<void> {
  const loaded = await needs.turns.load(conversationId);
  if (loaded === undefined || loaded.conversation.baton.holder.who !== "ai") return;
  if (unansweredMessages(loaded.conversation).length === 0) return;
  await passOn(needs, loaded.conversation, {
    because: "No answer of the AI reached the customer in time.",
    priority: "high",
    signals: [],
    team: null,
    // What a machine wrote, or may have written, gets no automatic answer now either (I10), nor who wants none (I6).
    quiet:
      loaded.byMachine ||
      loaded.consent.state !== "in" ||
      (loaded.hold ?? (await holdOf(needs, loaded.conversation))) !== null,
  });
}

async function takeTurn(needs: TurnNeeds, conversationId: string, stop: AbortSignal): Promise<End> {
  const now = needs.now();
  const loaded = await needs.turns.load(conversationId);
  if (loaded === undefined) return "done";
  const { conversation, byMachine, consent } = loaded;
  const newest = unansweredMessages(conversation).at(-1);
  const settlesAt = new Date((newest?.at.getTime() ?? 0) + loaded.settleMs);
  if (settlesAt > now) {
    needs.wake({ kind: "converse", conversationId, dueAt: settlesAt });
    return "unsettled";
  }

  const hold = loaded.hold ?? (await holdOf(needs, conversation));
  const { passages, fit } = await lookUp(needs, conversation);
  const [triggers, spent] = await Promise.all([needs.turns.triggers(), needs.turns.spent(conversation, now)]);
  const firing = fire(detect(read(conversation, fit), triggers), triggers);
  await needs.turns.keepSignals(conversation.id, signalsOf(firing), now);
  const fresh = await needs.turns.notYetPassed(
    conversation.id,
    firing.live.map(({ signal }) => signal),
  );
  const fired = firing.live.filter(({ signal }) => fresh.includes(signal));
  const decision = decide({ conversation, fired, hold, byMachine, consent, limit: limitReached(spent) });
  needs.log.info(
    { conversation: conversation.id, next: decision.next, signals: fresh.map(({ kind }) => kind) },
    "decided",
  );
  return act(needs, conversation, decision, passages, stop);
}

/** What else keeps an automatic answer back, where robots may be on the other side (I10). */
async function holdOf({ turns, traits, now }: TurnNeeds, conversation: Conversation): Promise<string | null> {
  if (traits(conversation.channel).automaticAnHour === null) return null;
  if (isEcho(conversation)) return "The same words came again within the hour, as a machine sends them.";
  return (await turns.cap(conversation, now())) ?? null;
}

async function act(
  needs: TurnNeeds,
  conversation: Conversation,
  decision: Decision,
  passages: readonly Passage[],
  stop: AbortSignal,
): Promise<End> {
  switch (decision.next) {
    case "wait":
      return (await needs.speech.stayQuiet(fenceOf(conversation))) ? "done" : "overtaken";
    case "pass":
      return passOn(needs, conversation, decision);
    case "answer":
    case "offer": {
      const traits = needs.traits(conversation.channel);
      const disclosure = await needs.turns.disclosure();
      if (traits.typing) needs.typing(conversation.id);
      const turn = { conversation, passages, traits, offer: decision.next === "offer", disclosure };
      const reply = await unlessOvertaken(
        (signal) => answer(turn, needs.answerer, { stop: signal }),
        async () => (await needs.turns.lastSeq(conversation.id)) === conversation.lastSeq,
        stop,
      );
      if (reply === undefined) return "overtaken";
      if (reply.say) return (await sayAsAi(needs, fenceOf(conversation), reply, needs.now())) ? "done" : "overtaken";
      if (reply.cause !== undefined)
        needs.log.warn({ conversation: conversation.id, err: reply.cause }, "the AI failed; a human is called");
      await needs.turns.keepSignals(conversation.id, reply.signals, needs.now());
      return passOn(needs, conversation, {
        because: reply.because,
        priority: "normal",
        signals: reply.signals,
        team: null,
        quiet: false,
      });
    }
  }
}

type Cause = {
  readonly because: string;
  readonly priority: Priority;
  readonly signals: readonly Signal[];
  readonly team: string | null;
  readonly quiet: boolean;
};

/** The baton goes to people with everything they need, and the customer hears one honest line. */
async function passOn(
  needs: TurnNeeds,
  conversation: Conversation,
  { because, priority, signals, team, quiet }: Cause,
): Promise<End> {
  const now = needs.now();
  const chosen = route(await needs.turns.teams(), {
    signals,
    triggerTeam: team,
    lineTeam: conversation.line.team,
    now,
  });
  const { comfortableText } = needs.traits(conversation.channel);
  const framing = [disclosed(await needs.turns.disclosure()), offer];
  const passing = {
    mode: "pass",
    priority,
    signals,
    brief: writeBrief({ conversation, signals, because, framing }),
    route: chosen,
    told: `Passed to ${chosen.team.name}: ${because}`,
    line: quiet ? undefined : lineAtPass({ team: chosen.team, signals, now, comfortableText }),
    messagesToHandoff: conversation.messages.filter((message) => message.kind === "message").length,
  } as const;
  const handoff = await pass(needs, fenceOf(conversation), passing, now);
  if (handoff !== undefined)
    needs.log.info({ conversation: conversation.id, handoff, team: chosen.team.id }, "handed off");
  return handoff === undefined ? "overtaken" : "done";
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
  const { words } = topicOf(asked.map((message) => message.text).join("\n"), before?.text);
  if (words === "") return { passages: [], fit: null };
  const passages = await turns.passages(words, conversation.line.id);
  return { passages, fit: passages[0]?.score ?? 0 };
}

function limitReached(spent: {
  readonly inConversationLastHour: number;
  readonly toCustomerLastDay: number;
}): string | null {
  if (spent.inConversationLastHour >= mostInConversationPerHour)
    return `The AI has answered ${spent.inConversationLastHour} times within the hour.`;
  if (spent.toCustomerLastDay >= mostToCustomerPerDay)
    return `The AI has answered this customer ${spent.toCustomerLastDay} times today.`;
  return null;
}

const signalsOf = ({ live, shadow }: Firing): readonly Signal[] => [...live, ...shadow].map(({ signal }) => signal);

const fenceOf = ({ id, baton, lastSeq }: Conversation): Fence => ({ conversationId: id, epoch: baton.epoch, lastSeq });
