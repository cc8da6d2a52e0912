import { type Happening, type Hook, tell, type Told } from "../src/webhook.ts";

/** A happening on its way to one address. */
export type Due = Happening & {
  readonly delivery: string;
  readonly webhook: string;
  /** @throws when its secret cannot be opened */
  readonly hook: () => Hook;
  /** This attempt, from 1. */
  readonly attempt: number;
};

export type Telling = {
  /** Takes what is due, of each address only so many and of a busy one nothing, and leaves it to nobody else for a minute. */
  claim(now: Date, busy: readonly string[]): Promise<readonly Due[]>;
  settle(due: Due, told: Told, retryAt: Date | null, now: Date): Promise<void>;
};

type Needs = Parameters<typeof tell>[0] & {
  readonly telling: Telling;
  readonly now: () => Date;
  readonly onError: (error: unknown) => void;
};

const minute = 60;
const hour = 60 * minute;
/** Seconds until the next attempt, as the specification proposes them; three days in all. */
const pauses = [5, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour] as const;

/** Tells addresses outside what happened. One that is slow holds up only what is for itself. */
export function createTeller(needs: Needs) {
  const under = new Map<Promise<void>, string>();

  const send = async (due: Due): Promise<void> => {
    const told = await tellTo(needs, due);
    const now = needs.now();
    const pause = pauses[due.attempt - 1];
    const retryAt = told.outcome === "failed" && pause !== undefined ? new Date(now.getTime() + pause * 1_000) : null;
    await needs.telling.settle(due, told, retryAt, now);
  };

  return {
    /** Begins to tell whatever is due. */
    async round(now: Date): Promise<void> {
      for (const due of await needs.telling.claim(now, [...under.values()])) {
        const sending = send(due)
          .catch(needs.onError)
          .finally(() => under.delete(sending));
        under.set(sending, due.webhook);
      }
    },
    /** Resolves when everything that was begun has ended. */
    async close(): Promise<void> {
      await Promise.all(under.keys());
    },
  };
}

/** A secret that cannot be opened stops its own address, and no other. */
async function tellTo(needs: Needs, due: Due): Promise<Told> {
  let hook: Hook;
  try {
    hook = due.hook();
  } catch (error) {
    needs.onError(error);
    return { outcome: "failed", reason: "Its secret cannot be read: SECRET_KEY is another one. Make a new secret." };
  }
  return tell(needs, hook, due, needs.now());
}
