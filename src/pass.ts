import type { Brief, Route } from "./handoff/handoff.ts";
import type { Actor, Fence } from "./say.ts";
import type { Signal } from "./triggers/signal.ts";
import type { Priority } from "./triggers/trigger.ts";
import type { Wake, Work } from "./wake.ts";

/** Everything that one call from the AI to humans needs, stored in one transaction. */
export type Passing = {
  readonly priority: Priority;
  readonly signals: readonly Signal[];
  readonly brief: Brief;
  readonly route: Route;
  /** What happened, told to agents in a sentence. */
  readonly told: string;
  /** At a pass the one line to the customer, on their channel; undefined where nothing automatic may be said to them. */
  readonly line: string | undefined;
  /** The missing fact that `line` asks for, if it asks. */
  readonly asksFor?: string | undefined;
  /** Customer and AI messages before this call. */
  readonly messagesToHandoff: number;
};

/** Where an agent passes the baton. */
export type Destination = { readonly who: "ai" } | { readonly team: string } | { readonly agent: string };

/** Something that an agent has promised the customer, and by when, if they said. */
export type NewPromise = { readonly text: string; readonly until?: Date | undefined };

/** What an agent leaves behind who lets go of a conversation. */
export type Left = {
  readonly note?: string | undefined;
  /** What came of it. */
  readonly outcome?: string | undefined;
  readonly promises?: readonly NewPromise[] | undefined;
  /** Topics that people keep to themselves when the AI gets it back; absent: as it was. */
  readonly reserved?: readonly string[] | undefined;
  /** The place of the newest message that they have read; absent: they do not say. */
  readonly seen?: number | undefined;
  /**
   * What becomes of what the customer wrote and nobody has answered, when the AI gets it back. `answer`, the default: the
   * AI answers it now; `leave`: it needs no answer, and the AI waits for what they write next.
   */
  readonly unanswered?: "answer" | "leave" | undefined;
};

/**
 * What came of an agent's wish to move the baton. `held`: somebody else has it; `absent`: no such team or agent;
 * `unread`: the customer has written since they looked; `barred`: the AI may not answer what is unanswered, `because` ends
 * the sentence that says why.
 */
export type Moved =
  | { readonly outcome: "moved"; readonly work?: Work }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "held"; readonly by: string }
  | { readonly outcome: "absent"; readonly what: string }
  | { readonly outcome: "unread" }
  | { readonly outcome: "barred"; readonly because: string };

export type Passed = { readonly handoffId: string; readonly work: Work | undefined };

/** `lastSeq`: where the conversation ends now that the thread tells of the invitation. */
export type Invited = { readonly handoffId: string; readonly lastSeq: number };

/** People are called and nobody has come: which team, and by what, most pressing first. */
export type Invitation = { readonly id: string; readonly team: string; readonly signals: readonly Signal[] };

export type Batons = {
  /** AI to team. Undefined when the baton is no longer where the thinker saw it. */
  passToTeam(fence: Fence, passing: Passing, at: Date): Promise<Passed | undefined>;
  /** Calls a team while the AI keeps the baton. Undefined as for `passToTeam`. */
  inviteTeam(fence: Fence, passing: Passing, at: Date): Promise<Invited | undefined>;
  /** The invitation that is open, if one is. */
  invitation(conversationId: string): Promise<Invitation | undefined>;
  take(conversationId: string, actor: Actor, at: Date): Promise<Moved>;
  give(conversationId: string, actor: Actor, to: Destination, left: Left | undefined, at: Date): Promise<Moved>;
  resolve(conversationId: string, actor: Actor, left: Left | undefined, at: Date): Promise<Moved>;
  reopen(conversationId: string, actor: Actor, at: Date): Promise<Moved>;
  snooze(conversationId: string, actor: Actor, until: Date, at: Date): Promise<Moved>;
};

type Needs = { readonly batons: Batons; readonly wake: Wake; readonly announce: () => void };

/**
 * The AI passes to a team: the baton moves, the handoff with brief and evidence is stored, and the customer's line is
 * queued, all or nothing. From the commit on the AI is silent (I3).
 *
 * @returns the handoff's id, or undefined when somebody had taken over before
 */
export async function pass(needs: Needs, fence: Fence, passing: Passing, now: Date): Promise<string | undefined> {
  const passed = await needs.batons.passToTeam(fence, passing, now);
  if (passed === undefined) return undefined;
  if (passed.work !== undefined) needs.wake(passed.work);
  needs.announce();
  return passed.handoffId;
}

/**
 * The AI invites a team and keeps helping until somebody comes: the handoff with brief and evidence is stored as for a
 * pass, the baton stays where it is. While an invitation is open a further one only adds its evidence.
 *
 * @returns undefined when somebody had taken over before
 */
export async function invite(needs: Needs, fence: Fence, passing: Passing, now: Date): Promise<Invited | undefined> {
  const invited = await needs.batons.inviteTeam(fence, passing, now);
  if (invited !== undefined) needs.announce();
  return invited;
}

/** An agent takes the baton. When this resolves with `moved`, no AI message begins to be sent any more (I3). */
export async function take(needs: Needs, conversationId: string, actor: Actor, now: Date): Promise<Moved> {
  return announced(needs, await needs.batons.take(conversationId, actor, now));
}

/** An agent passes the baton on: back to the AI, to a team, or to a colleague. */
export async function give(
  needs: Needs,
  conversationId: string,
  actor: Actor,
  to: Destination,
  left: Left | undefined,
  now: Date,
): Promise<Moved> {
  return announced(needs, await needs.batons.give(conversationId, actor, to, left, now));
}

/** Done: nobody holds the baton until the customer writes again. */
export async function resolve(
  needs: Needs,
  conversationId: string,
  actor: Actor,
  left: Left | undefined,
  now: Date,
): Promise<Moved> {
  return announced(needs, await needs.batons.resolve(conversationId, actor, left, now));
}

/** Not done after all: the agent holds the baton again. */
export async function reopen(needs: Needs, conversationId: string, actor: Actor, now: Date): Promise<Moved> {
  return announced(needs, await needs.batons.reopen(conversationId, actor, now));
}

/** Out of sight until a time, or until the customer writes. */
export async function snooze(
  needs: Needs,
  conversationId: string,
  actor: Actor,
  until: Date,
  now: Date,
): Promise<Moved> {
  return announced(needs, await needs.batons.snooze(conversationId, actor, until, now));
}

function announced(needs: Needs, moved: Moved): Moved {
  if (moved.outcome === "moved") {
    if (moved.work !== undefined) needs.wake(moved.work);
    needs.announce();
  }
  return moved;
}
