import type { Source, Template } from "./conversation/message.ts";
import type { Part } from "./conversation/parts.ts";
import type { Wake, Work } from "./wake.ts";

/** What a speaker had read when it began to think. If anybody has spoken or the baton has moved since, it says nothing. */
export type Fence = { readonly conversationId: string; readonly epoch: number; readonly lastSeq: number };

/** Words of the AI that were checked and may be said. */
export type Utterance = {
  readonly text: string;
  readonly sources: readonly Source[];
  /** How they leave; without them in one piece. */
  readonly parts?: readonly Part[];
};

/** Who acts through the API: an agent, or an API key under its own name. */
export type Actor = { readonly kind: "agent" | "key"; readonly id: string; readonly name: string };

/** `clientId` is the agent's own for what they say: the same again is the same message. */
export type AgentWords = { readonly clientId: string; readonly text: string };

/**
 * An agent's answer. `attachments` are ids of their uploads; of a template `text` says what it reads like. Without `cc`
 * everybody gets a copy who is part of the conversation at present.
 */
export type AgentReply = AgentWords & {
  readonly cc?: readonly string[] | undefined;
  readonly attachments?: readonly string[] | undefined;
  readonly template?: Template | undefined;
};

/** `refused`: it would not reach the customer; `problem` says why, and what to do. */
export type Said =
  | { readonly outcome: "said"; readonly messageId: string; readonly work: Work | undefined }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "held"; readonly by: string }
  | { readonly outcome: "refused"; readonly problem: string };

/** The words of a template with its gaps filled, if it may be sent on the line of this conversation. */
export type Fill = (
  conversationId: string,
  template: Template,
) => Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string }>;

/** Whom an agent wants to get a copy, as the channel of this conversation writes their addresses; or what is wrong with them. */
export type CheckCopies = (
  conversationId: string,
  cc: readonly string[],
) => Promise<{ readonly ok: true; readonly cc: readonly string[] } | { readonly ok: false; readonly problem: string }>;

export type Speech = {
  /** Stores an AI message, its deliveries and the end of the turn, all or nothing; undefined when overtaken. */
  sayAsAi(fence: Fence, utterance: Utterance, at: Date): Promise<Work | undefined>;
  /** Ends a turn in which nothing is to be said; false when overtaken. */
  stayQuiet(fence: Fence): Promise<boolean>;
  /** Stores an agent's reply; who replies to a conversation that nobody else holds takes it first. */
  sayAsAgent(conversationId: string, actor: Actor, words: AgentReply, at: Date): Promise<Said>;
  /** The id of what was said under this client id, if it was. */
  saidBefore(conversationId: string, clientId: string): Promise<string | undefined>;
  /** Stores a note between agents; the customer never sees it. */
  note(conversationId: string, actor: Actor, words: AgentWords, at: Date): Promise<Said>;
};

type Needs = { readonly speech: Speech; readonly wake: Wake; readonly announce: () => void };

/** The AI answers. False when somebody spoke or took over while it was thinking: a slow model talks over nobody (I3). */
export async function sayAsAi(needs: Needs, fence: Fence, utterance: Utterance, now: Date): Promise<boolean> {
  const work = await needs.speech.sayAsAi(fence, utterance, now);
  if (work === undefined) return false;
  needs.wake(work);
  needs.announce();
  return true;
}

/** An agent answers, on the address that the customer wrote from (I5). The same clientId again is the same message. */
export async function sayAsAgent(
  needs: Needs & { readonly fill: Fill; readonly copies: CheckCopies },
  conversationId: string,
  actor: Actor,
  reply: AgentReply,
  now: Date,
): Promise<Said> {
  const { template, cc, clientId } = reply;
  let words = reply;
  if (template !== undefined || cc !== undefined) {
    // What was said stays said, whatever became of the template or of our lines since.
    const before = await needs.speech.saidBefore(conversationId, clientId);
    if (before !== undefined) return { outcome: "said", messageId: before, work: undefined };
  }
  if (template !== undefined) {
    const filled = await needs.fill(conversationId, template);
    if (!filled.ok) return { outcome: "refused", problem: filled.problem };
    words = { ...words, text: filled.text };
  }
  if (cc !== undefined) {
    const copies = await needs.copies(conversationId, cc);
    if (!copies.ok) return { outcome: "refused", problem: copies.problem };
    words = { ...words, cc: copies.cc };
  }
  const said = await needs.speech.sayAsAgent(conversationId, actor, words, now);
  if (said.outcome === "said") {
    if (said.work !== undefined) needs.wake(said.work);
    needs.announce();
  }
  return said;
}

/** A word between agents. */
export async function note(
  needs: Needs,
  conversationId: string,
  actor: Actor,
  words: AgentWords,
  now: Date,
): Promise<Said> {
  const said = await needs.speech.note(conversationId, actor, words, now);
  if (said.outcome === "said") needs.announce();
  return said;
}
