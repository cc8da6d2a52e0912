/** A part of a cohort; `value` is null where the cohort is empty, because nothing of nothing is no number. */
export type Share = { readonly value: number | null; readonly n: number; readonly of: number };

/** Half stay below `p50`, nineteen of twenty below `p95`; null of nothing. */
export type Spread = { readonly p50: number | null; readonly p95: number | null };

/** What figures can be split by. */
export const dimensions = ["day", "week", "team", "channel", "line", "kind", "topic", "priority", "agent"] as const;
export type Dimension = (typeof dimensions)[number];

/** Everything that was counted in a time, before shares are made of it. */
export type Counted = {
  /** Stretches of the AI that began, and of those: with a handoff, contained, taken by people uncalled. */
  readonly stretches: number;
  readonly passed: number;
  readonly contained: number;
  readonly takenUncalled: number;
  /** Times that a conversation was resolved, and of those: its customer wrote again soon. */
  readonly resolutions: number;
  readonly reopened: number;
  /** Handoffs that were requested, and what became of them. */
  readonly handoffs: number;
  readonly taken: number;
  readonly answered: number;
  readonly waiting: number;
  readonly unattended: number;
  readonly right: number;
  readonly needless: number;
  readonly tooEarly: number;
  readonly tooLate: number;
  readonly overflowed: number;
  readonly escalated: number;
  readonly slipped: number;
  readonly offersTaken: number;
  readonly offersUnanswered: number;
  readonly briefed: number;
  readonly repeatAsks: number;
  readonly detection: Spread;
  readonly messages: Spread;
  readonly take: Spread;
  readonly reply: Spread;
  readonly completeness: number | null;
  /** Ratings: sums, so that means stay exact, and how many; surveys: asked and answered. */
  readonly afterHandoff: Rated;
  readonly aiOnly: Rated;
  readonly withoutHandoff: Rated;
  readonly misses: number;
};

/** Ratings of one kind of work, and the surveys that asked for them. */
export type Rated = {
  readonly sum: number;
  readonly n: number;
  readonly asked: number;
  readonly replied: number;
};

const nothing: Spread = { p50: null, p95: null };
const nobody: Rated = { sum: 0, n: 0, asked: 0, replied: 0 };

/** A time in which nothing happened. */
export const none: Counted = {
  stretches: 0,
  passed: 0,
  contained: 0,
  takenUncalled: 0,
  resolutions: 0,
  reopened: 0,
  handoffs: 0,
  taken: 0,
  answered: 0,
  waiting: 0,
  unattended: 0,
  right: 0,
  needless: 0,
  tooEarly: 0,
  tooLate: 0,
  overflowed: 0,
  escalated: 0,
  slipped: 0,
  offersTaken: 0,
  offersUnanswered: 0,
  briefed: 0,
  repeatAsks: 0,
  detection: nothing,
  messages: nothing,
  take: nothing,
  reply: nothing,
  completeness: null,
  afterHandoff: nobody,
  aiOnly: nobody,
  withoutHandoff: nobody,
  misses: 0,
};

/** The metrics of `definitions`, of what was counted. Nothing is rounded: whoever shows a number decides how. */
export function figuresOf(counted: Counted) {
  const { stretches, handoffs, afterHandoff, aiOnly, withoutHandoff } = counted;
  const judged = counted.right + counted.needless + counted.tooEarly + counted.tooLate;
  return {
    stretches,
    handoffs,
    handoffRate: share(counted.passed, stretches),
    timeToHandoff: { seconds: counted.detection, messages: counted.messages, n: handoffs },
    timeToTake: { seconds: counted.take, n: counted.taken },
    timeToHumanReply: { seconds: counted.reply, n: counted.answered },
    satisfaction: {
      afterHandoff: mean(afterHandoff),
      aiOnly: mean(aiOnly),
      n: afterHandoff.n + aiOnly.n,
      ratings: { afterHandoff: afterHandoff.n, aiOnly: aiOnly.n, withoutHandoff: withoutHandoff.n },
      withoutHandoff: mean(withoutHandoff),
      responses: {
        afterHandoff: share(afterHandoff.replied, afterHandoff.asked),
        aiOnly: share(aiOnly.replied, aiOnly.asked),
        withoutHandoff: share(withoutHandoff.replied, withoutHandoff.asked),
      },
    },
    contextCompleteness: {
      median: counted.completeness,
      n: counted.briefed,
      repeatAsks: counted.repeatAsks,
      repeatAsksPer100: perHundred(counted.repeatAsks, handoffs),
    },
    containment: share(counted.contained, stretches),
    takenUncalled: share(counted.takenUncalled, stretches),
    reopened: share(counted.reopened, counted.resolutions),
    needless: share(counted.needless, judged),
    tooEarly: share(counted.tooEarly, judged),
    tooLate: share(counted.tooLate, judged),
    missed: { per100: perHundred(counted.misses, stretches), n: counted.misses, of: stretches },
    unattended: { ...share(counted.unattended, handoffs - counted.waiting), waiting: counted.waiting },
    overflowed: share(counted.overflowed, handoffs),
    escalated: share(counted.escalated, handoffs),
    slipped: share(counted.slipped, handoffs),
    offersAnswered: share(counted.offersTaken, counted.offersTaken + counted.offersUnanswered),
  };
}
export type Figures = ReturnType<typeof figuresOf>;

const share = (n: number, of: number): Share => ({ value: of === 0 ? null : n / of, n, of });
const perHundred = (n: number, of: number): number | null => (of === 0 ? null : (n / of) * 100);
const mean = ({ sum, n }: Rated): number | null => (n === 0 ? null : sum / n);
