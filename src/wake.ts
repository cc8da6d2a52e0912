/** Work that was committed with its cause. The row in Postgres is the truth; this is only a hint that it is there. */
export type Work = {
  readonly kind: "converse" | "deliver" | "fetch";
  readonly conversationId: string;
  readonly dueAt: Date;
};

/** Hands work on after its commit. Never throws and never waits: whatever is lost here is found by the sweep. */
export type Wake = (work: Work) => void;

export type Dispatcher = {
  readonly wake: Wake;
  /** Hands on what is due now, if the queue takes it, and forgets the rest: the sweep of another process will find it. */
  close(): Promise<void>;
};

/**
 * Collects work in small batches and hands each batch to the queue when it is due. A burst of messages to one
 * conversation counts as one piece of work, due when the burst has settled: a later message replaces the earlier ones.
 * Other work is due at the earliest time that anybody has named.
 *
 * One bulk add every `everyMs` costs a fraction of one add per webhook (on the PostgreSQL backend less than a tenth);
 * what comes when nothing was handed on for so long goes at once. While the queue has not answered, what becomes due
 * waits here, once for each conversation.
 */
export function createDispatcher(needs: {
  readonly hand: (batch: readonly Work[]) => Promise<void>;
  readonly onError: (error: unknown) => void;
  readonly now: () => number;
  readonly everyMs: number;
}): Dispatcher {
  const waiting = new Map<string, Work>();
  let timer: NodeJS.Timeout | undefined;
  let aim = Number.POSITIVE_INFINITY;
  let handedAt = Number.NEGATIVE_INFINITY;
  let handing: Promise<void> | undefined;
  let away = false;
  let closed = false;

  const hand = async (batch: readonly Work[]): Promise<void> => {
    try {
      await needs.hand(batch);
      away = false;
    } catch (error) {
      away = true;
      needs.onError(error);
    }
    handing = undefined;
    if (!closed) flush();
  };

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    aim = Number.POSITIVE_INFINITY;
    if (handing !== undefined) return;
    const now = needs.now();
    const batch: Work[] = [];
    for (const [key, work] of waiting) {
      if (work.dueAt.getTime() <= now) {
        batch.push(work);
        waiting.delete(key);
      } else aim = Math.min(aim, work.dueAt.getTime());
    }
    if (batch.length > 0) {
      handedAt = now;
      handing = hand(batch);
    }
    if (aim !== Number.POSITIVE_INFINITY) timer = setTimeout(flush, Math.max(needs.everyMs, aim - now));
  };

  return {
    wake(work) {
      const key = `${work.kind} ${work.conversationId}`;
      const before = waiting.get(key);
      // Only who writes may still write more: what a lane puts off must not put off what was said meanwhile.
      if (work.kind !== "converse" && before !== undefined && before.dueAt <= work.dueAt) return;
      waiting.set(key, work);
      const now = needs.now();
      const target = Math.max(now, handedAt + needs.everyMs, work.dueAt.getTime());
      if (timer !== undefined && target >= aim) return;
      clearTimeout(timer);
      aim = target;
      timer = setTimeout(flush, target - now);
    },
    async close() {
      closed = true;
      await handing;
      // A queue that has just failed would only be waited for once more.
      if (!away) flush();
      clearTimeout(timer);
      await handing;
    },
  };
}
