import type { Work } from "../src/wake.ts";
import type { DuePromise } from "./promise.ts";
import type { Slip } from "./slip.ts";

type Lane = Pick<Work, "kind" | "conversationId">;
type Stuck = Lane & { readonly attempts: number };

/** A baton past its deadline, as it stood when the sweep looked. */
export type Late = {
  readonly conversationId: string;
  readonly holder: "ai" | "team" | "agent";
  readonly epoch: number;
  readonly lastSeq: number;
  readonly waiting: boolean;
};

export type Sweeping = {
  /** Work that has been due for a while and that nobody finished. */
  takeStuck(now: Date): Promise<readonly Stuck[]>;
  /** Marks what a dead sender left as `uncertain`; the conversations that it held up. */
  markUncertain(now: Date): Promise<readonly string[]>;
  /** Opens the turn again where nobody learns whether the AI's answer arrived; its conversation is overdue then. */
  doubtAnswers(now: Date): Promise<void>;
  /** What waits with agents who are gone goes back to their teams; how much. */
  returnFromAbsent(now: Date): Promise<number>;
  overdue(now: Date): Promise<readonly Late[]>;
  /** A team hears again of what waits for it, or another one has it; what the customer may be told of the wait. */
  remindTeam(late: Late, now: Date): Promise<Slip | undefined>;
  /** An agent hears again of who waits for them, or loses the conversation. */
  remindAgent(late: Late, now: Date): Promise<void>;
  /** Says again that nobody has come to an invitation, and ends those that nobody needs any more; how many there were. */
  tendInvitations(now: Date): Promise<number>;
  /** Resolves a conversation in which nobody has written for so long; one with a newer message gets more time. */
  letRest(late: Late, idleMinutes: number, now: Date): Promise<void>;
  /** Promises to customers whose time has come. */
  duePromises(now: Date): Promise<readonly DuePromise[]>;
};

type Needs = {
  readonly sweeping: Sweeping;
  readonly hand: (lanes: readonly Lane[]) => Promise<void>;
  /** Ends an AI conversation that got no answer with a human (I9). */
  readonly rescue: (conversationId: string, now: Date) => Promise<void>;
  /** Tells the customer that it takes longer. */
  readonly slip: (conversationId: string, slip: Slip, now: Date) => Promise<void>;
  /** People hear of a promise. */
  readonly recall: (due: DuePromise, now: Date) => Promise<unknown>;
  readonly announce: () => void;
  /** Hears of what could not be done this time; the next sweep tries it again. */
  readonly onError: (error: unknown) => void;
};

/** How long after its last answer an AI conversation is still open for more. */
const idleMinutes = 3 * 24 * 60;
/** So many times is an answer tried before a human is called instead. */
const mostAttempts = 5;

/**
 * Looks for whatever got stuck and gets it going again. Everything is read from the tables, so that losing the whole
 * queue, or the process that held a job, delays an answer and loses none. Several processes may sweep at once.
 */
export async function sweep(needs: Needs, now: Date): Promise<void> {
  const { sweeping } = needs;
  const stuck = await sweeping.takeStuck(now);
  const freed = await sweeping.markUncertain(now);
  const lanes = [...stuck, ...freed.map((conversationId) => ({ kind: "deliver", conversationId }) as const)];
  // Neither a queue that is away nor one conversation that nothing can help may keep the others waiting.
  const attempt = (work: Promise<unknown>): Promise<unknown> => work.catch(needs.onError);
  if (lanes.length > 0) await attempt(needs.hand(lanes));
  for (const work of stuck)
    if (work.kind === "converse" && work.attempts > mostAttempts) await attempt(needs.rescue(work.conversationId, now));

  await sweeping.doubtAnswers(now);
  let changes = freed.length + (await sweeping.returnFromAbsent(now));
  const late = await sweeping.overdue(now);
  for (const baton of late) await attempt(escalate(needs, baton, now));
  const due = await sweeping.duePromises(now);
  for (const promise of due) await attempt(needs.recall(promise, now));
  changes += late.length + due.length + (await sweeping.tendInvitations(now));
  if (changes > 0) needs.announce();
}

/** No state waits for ever (I7). */
async function escalate(needs: Needs, late: Late, now: Date): Promise<void> {
  switch (late.holder) {
    case "team": {
      const slip = await needs.sweeping.remindTeam(late, now);
      if (slip !== undefined) await needs.slip(late.conversationId, slip, now);
      return;
    }
    case "agent":
      return needs.sweeping.remindAgent(late, now);
    case "ai":
      if (late.waiting) return needs.rescue(late.conversationId, now);
      return needs.sweeping.letRest(late, idleMinutes, now);
  }
}
