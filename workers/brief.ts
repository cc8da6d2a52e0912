import { retell, type ToRetell } from "../src/retell.ts";

type Needs = Parameters<typeof retell>[0] & {
  /** Takes handoffs to retell; each is given out once, or twice where much was written since. */
  readonly take: (now: Date) => Promise<readonly ToRetell[]>;
  readonly log: Record<"warn", (facts: object, message: string) => void>;
};

/**
 * Lets a model retell the conversations that have come to people: after the pass, beside it, and once. What fails is
 * not tried again, because the brief says everything without it.
 */
export async function retellHandoffs(needs: Needs, now: Date, stop: AbortSignal): Promise<void> {
  const taken = await needs.take(now);
  await Promise.all(
    taken.map(async (each) => {
      try {
        await retell(needs, each, stop);
      } catch (error) {
        needs.log.warn({ ...each, err: error }, "no model retold a conversation; its brief stands without");
      }
    }),
  );
}
