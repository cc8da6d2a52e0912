import type { PresenceOfAgents } from "./needs/staff.ts";

/** As often as a stream says that it is open; four times in which the store takes somebody for present. */
const everyMs = 15_000;

/** Whose screens are open at this process. */
export type Attendance = {
  /** A screen of this agent is open until the given way is gone; calling that twice does nothing. */
  arrive(agentId: string): () => void;
  /** Says nothing more: whoever is here goes on at another process, or is absent within the minute. */
  close(): void;
};

/** Tells the store who is here: once when an agent's first screen opens, and then once in a while, however many they have. */
export function createAttendance(
  presence: Pick<PresenceOfAgents, "seen" | "left">,
  onError: (error: unknown) => void,
): Attendance {
  const here = new Map<string, { screens: number; readonly timer: NodeJS.Timeout }>();
  let closed = false;
  const seen = (agentId: string): void => void presence.seen(agentId).catch(onError);

  return {
    arrive(agentId) {
      const known = here.get(agentId);
      if (known !== undefined) known.screens++;
      else {
        here.set(agentId, { screens: 1, timer: setInterval(() => seen(agentId), everyMs) });
        seen(agentId);
      }
      let gone = false;
      return () => {
        const now = here.get(agentId);
        if (gone || now === undefined) return;
        gone = true;
        now.screens--;
        if (now.screens > 0) return;
        clearInterval(now.timer);
        here.delete(agentId);
        if (!closed) presence.left(agentId).catch(onError);
      };
    },
    close() {
      closed = true;
      for (const { timer } of here.values()) clearInterval(timer);
    },
  };
}
