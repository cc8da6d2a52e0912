import type { Holder } from "../conversation/baton.ts";
import type { Move, PastHandoff, Story, Told } from "./story.ts";

/** A moment at which it was the AI's turn, or would have been if nobody had been called before. */
export type Moment = {
  /** Messages that were there: the first so many of the story. */
  readonly upTo: number;
  /** What the customer wrote up to this place had been answered. */
  readonly turnedSeq: number;
  /** The place of the customer's last word. */
  readonly seq: number;
  readonly at: Date;
};

/** A time in which the AI had the baton. Once it is with people, only they can give it back. */
export type Stretch = {
  /** The turns of the AI, and after a pass what the customer still wrote before a person answered. */
  readonly moments: readonly Moment[];
  /** When the AI was given the baton back by people; null: it had it from the beginning, or the customer came back. */
  readonly givenBackAt: Date | null;
  /** People have read, and dealt with, everything up to this place. */
  readonly dealtWith: number;
  /** The pass that ended it. */
  readonly handoff: PastHandoff | undefined;
  /** A person took the baton, or gave it to a team, without being called or invited. */
  readonly taken: boolean;
};

type Open = { -readonly [K in keyof Stretch]: Stretch[K] } & { readonly since: number; readonly moments: Moment[] };

/** The AI's stretches of a conversation, oldest first, each with the turns that its customer gave it. */
export function stretchesOf(story: Story): readonly Stretch[] {
  const stretches: Open[] = [];
  let open: Open | undefined;
  let holder: Holder["who"] = story.began;
  let turnedSeq = 0;
  let dealtWith = 0;

  const begin = (since: number, givenBackAt: Date | null): Open => {
    open = { since, moments: [], givenBackAt, dealtWith, handoff: undefined, taken: false };
    stretches.push(open);
    return open;
  };
  const moved = ({ at, to }: Move, upTo: number): void => {
    const last = story.messages[upTo - 1];
    if (to === "ai") {
      const fromPeople = holder === "team" || holder === "agent";
      const { moments } = begin(at.getTime(), fromPeople ? at : null);
      const waiting = lastUnanswered(story.messages, upTo, turnedSeq);
      if (fromPeople && waiting !== undefined) moments.push({ upTo, turnedSeq, seq: waiting.seq, at });
    } else if (holder === "ai" && open !== undefined && to !== "nobody") {
      const called = callsIn(story, open.since, at);
      const pass = called.findLast(({ mode }) => mode === "pass");
      // An invitation that became a pass is one handoff, and was asked for before.
      if (to === "team" && pass !== undefined) open.handoff = { ...pass, at };
      open.taken = called.length === 0;
      dealtWith = last?.seq ?? 0;
    }
    if (to === "nobody") turnedSeq = last?.seq ?? turnedSeq;
    if (to === "agent" || to === "nobody") open = undefined;
    holder = to;
  };

  if (holder === "ai") begin(0, null);
  for (const { move, message, index, next } of inOrder(story)) {
    if (move !== undefined) moved(move, index);
    if (message === undefined || message.kind !== "message") continue;
    switch (message.author.kind) {
      case "customer": {
        const settled = message.at.getTime() + story.settleMs;
        if (open === undefined || (next !== undefined && next.getTime() < settled)) break;
        open.moments.push({ upTo: index + 1, turnedSeq, seq: message.seq, at: new Date(settled) });
        break;
      }
      case "ai":
        // It speaks only while it has the baton, so it had it, even where nobody kept how it came back.
        if (holder !== "ai") moved({ at: message.at, to: "ai" }, index);
        turnedSeq = message.seq;
        break;
      case "agent":
        if (holder !== "agent") moved({ at: message.at, to: "agent" }, index);
        turnedSeq = message.seq;
        break;
      case "system":
        break;
    }
  }
  return stretches.filter(({ moments }) => moments.length > 0);
}

/** The turn at which a handoff happened. */
export const momentOf = ({ moments }: Stretch, { at }: Pick<PastHandoff, "at">): Moment | undefined =>
  moments.findLast((moment) => moment.at <= at) ?? moments[0];

/** Handoffs that were asked for in a stretch up to a moment. */
const callsIn = ({ handoffs }: Story, since: number, upTo: Date): readonly PastHandoff[] =>
  handoffs.filter(({ at }) => at.getTime() >= since && at <= upTo);

type Happened = {
  readonly move?: Move;
  readonly message?: Told;
  /** Messages before it. */
  readonly index: number;
  /** For a customer's message: when the customer wrote again, or the baton moved, before anything answered. */
  readonly next?: Date | undefined;
};

/** Messages by their place, and the moves of the baton between them by their time. */
function* inOrder({ messages, moves, handoffs }: Story): Generator<Happened> {
  const all =
    moves.length > 0
      ? moves
      : handoffs.filter(({ mode }) => mode === "pass").map(({ at }): Move => ({ at, to: "team" }));
  let moved = 0;
  for (const [index, message] of messages.entries()) {
    for (let move = all[moved]; move !== undefined && isBefore(move, message); move = all[++moved])
      yield { move, index };
    yield { message, index, next: earlier(writesOn(messages, index), all[moved]?.at) };
  }
  for (; moved < all.length; moved++) {
    const move = all[moved];
    if (move !== undefined) yield { move, index: messages.length };
  }
}

/** When the customer wrote again, if nobody said anything before. */
function writesOn(messages: readonly Told[], index: number): Date | undefined {
  let next = index + 1;
  while (messages[next] !== undefined && messages[next]?.kind !== "message") next++;
  const follows = messages[next];
  return follows?.author.kind === "customer" ? follows.at : undefined;
}

const earlier = (a: Date | undefined, b: Date | undefined): Date | undefined =>
  a !== undefined && b !== undefined ? (a < b ? a : b) : (a ?? b);

/** Whoever writes to a resolved conversation opens it with that message; every other move follows what it rests on. */
const isBefore = ({ at, to }: Move, message: Told): boolean =>
  at < message.at || (at.getTime() === message.at.getTime() && (to === "ai" || message.author.kind !== "customer"));

const lastUnanswered = (messages: readonly Told[], upTo: number, turnedSeq: number): Told | undefined =>
  messages
    .slice(0, upTo)
    .findLast(({ author, kind, seq }) => author.kind === "customer" && kind === "message" && seq > turnedSeq);
