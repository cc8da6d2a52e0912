import type { Answerer, Passage } from "../src/answer.ts";
import type { Conversation, Traits } from "../src/conversation/conversation.ts";
import type { Turn } from "../src/decide.ts";
import type { Background } from "../src/handoff/background.ts";
import type { Brief, Team } from "../src/handoff/handoff.ts";
import type { RoutingRule } from "../src/handoff/rules.ts";
import type { Adviser, Doubt, OpinionKind } from "../src/opinion.ts";
import type { Share } from "../src/opinion/share.ts";
import type { Batons } from "../src/pass.ts";
import type { Fence, Speech } from "../src/say.ts";
import type { Returns } from "../src/triggers/quiet.ts";
import type { Signal } from "../src/triggers/signal.ts";
import type { Trigger } from "../src/triggers/trigger.ts";
import type { Wake, Work } from "../src/wake.ts";

/** A conversation as a turn reads it. */
export type Loaded = {
  readonly conversation: Conversation;
  readonly hold: string | null;
  readonly byMachine: boolean;
  readonly consent: Turn["consent"];
  readonly settleMs: number;
  /** How the customer was asked how they were helped, by which message, if nobody has answered it. */
  readonly survey: { readonly id: string; readonly message: string; readonly until: Date } | null;
};

/** What becomes of answers to surveys. */
export type Surveys = {
  /** Keeps an answer, once; `rests`: the conversation is resolved again, with a word of thanks. False when overtaken. */
  hear(
    fence: Fence,
    surveyId: string,
    heard: { readonly score: number; readonly words: string | null; readonly rests: boolean },
    now: Date,
  ): Promise<false | { readonly work?: Work }>;
  /** The customer says something else: a question that has not left stays with us. */
  withdraw(conversationId: string, now: Date): Promise<void>;
};

/** What a turn reads and keeps. */
export type Turns = {
  load(conversationId: string): Promise<Loaded | undefined>;
  passages(question: string, lineId: string): Promise<readonly Passage[]>;
  triggers(): Promise<readonly Trigger[]>;
  teams(): Promise<readonly Team[]>;
  /** Operators' rules of who is called for what, in their order. */
  routingRules(): Promise<readonly RoutingRule[]>;
  /** What is known of the customer beside what was said in this conversation. */
  background(conversationId: string, now: Date): Promise<Background>;
  /** How soon people of a team usually answer, in minutes; null: too little is known to say so. */
  usualMinutes(teamId: string, now: Date): Promise<number | null>;
  /** What a judgement rests on beside the conversation. */
  grounds(conversation: Conversation, now: Date): Promise<Grounds>;
  /** Why nothing automatic would leave for this customer now; undefined: it would. */
  cap(conversation: Conversation, now: Date): Promise<string | undefined>;
  keepSignals(conversationId: string, seen: Seen, now: Date): Promise<void>;
  /** For which of these nobody was called yet: people who give the baton back have seen the others. */
  notYetPassed(conversationId: string, signals: readonly Signal[]): Promise<readonly Signal[]>;
  /** That a customer had asked for a person before, in this message, and nobody was called. */
  keepAskedTwice(conversationId: string, firstAsked: string, now: Date): Promise<void>;
  keepOpinion(conversationId: string, opinion: Opinion, now: Date): Promise<void>;
  /** The last place in use. */
  lastSeq(conversationId: string): Promise<number>;
  /** The operator's own words for "an AI writes"; null: ours. */
  disclosure(): Promise<string | null>;
};

export type Grounds = {
  readonly triggers: readonly Trigger[];
  /** How often the AI has spoken, or was asked for an opinion, lately: in this conversation and for this customer. */
  readonly spent: { readonly inConversationLastHour: number; readonly toCustomerLastDay: number };
  /** When people last gave the conversation back, for each trigger that had called them. */
  readonly returns: Returns;
  /** The operator's own words for "an AI writes"; null: ours. */
  readonly disclosure: string | null;
};

/** What fired. Only `live` may call people. */
export type Seen = {
  readonly live: readonly Signal[];
  readonly shadow: readonly Signal[];
  readonly quiet?: readonly Signal[];
};

/** That a second opinion was asked for, and what came of it; ids and kinds alone. */
export type Opinion = {
  /** The newest message that it is about. */
  readonly message: string;
  readonly doubt: Doubt;
  readonly came: "in_time" | "late" | "failed" | "overtaken";
  readonly added: readonly OpinionKind[];
  readonly vetoed: readonly OpinionKind[];
  readonly by: string;
  readonly ms: number;
};

/** Briefs of handoffs to which nobody has come yet. */
export type Briefs = {
  /** Why people were called, and by what, most pressing first; undefined when nobody was, or somebody has come. */
  untaken(
    conversationId: string,
  ): Promise<{ readonly id: string; readonly because: string; readonly signals: readonly Signal[] } | undefined>;
  /** Keeps a newer brief, unless somebody has come meanwhile. */
  renew(handoffId: string, brief: Brief, now: Date): Promise<void>;
};

export type TurnNeeds = {
  readonly turns: Turns;
  readonly briefs: Briefs;
  readonly speech: Speech;
  readonly batons: Batons;
  readonly surveys: Surveys;
  readonly answerer: Answerer;
  /** Reads what our detectors are unsure of, a bounded share of all messages; undefined without a model. */
  readonly second: { readonly adviser: Adviser; readonly share: Share } | undefined;
  readonly traits: (channel: string) => Traits;
  /** The language of a text, ISO 639-1; null where it is not clear. */
  readonly languageOf: (text: string) => Promise<string | null>;
  /** Shows the customer that somebody writes, where the channel can. Nobody waits for it, and it may fail. */
  readonly typing: (conversationId: string) => void;
  readonly wake: Wake;
  readonly announce: () => void;
  readonly now: () => Date;
  readonly log: Record<"info" | "warn", (facts: object, message: string) => void>;
};

export const fenceOf = ({ id, baton, lastSeq }: Conversation): Fence => ({
  conversationId: id,
  epoch: baton.epoch,
  lastSeq,
});

/** Whether nobody has spoken since the conversation was read. */
export const isWanted =
  ({ turns }: TurnNeeds, { id, lastSeq }: Pick<Conversation, "id" | "lastSeq">) =>
  async (): Promise<boolean> =>
    (await turns.lastSeq(id)) === lastSeq;
