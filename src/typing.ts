import type { Channel, Line } from "../channels/channel.ts";

/** What the customer sees lasts 25 s at WhatsApp; a pulse of 20 s keeps it up and costs the provider little. */
const pulseMs = 20_000;
const patienceMs = 5_000;
const most = 5_000;

type Writing = {
  readonly holder: "ai" | "team" | "agent" | "nobody";
  readonly agentId: string | null;
  readonly agentName: string | null;
  readonly lineId: string;
  readonly channel: string;
  readonly sends: boolean;
  readonly answers: string | null;
};

/** `held`: only whoever has the baton writes to the customer, and that is `by`, in a word for people. */
export type Typed =
  | { readonly outcome: "typed" }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "held"; readonly by: string };

export type Typing = {
  /** An agent writes. Resolves without waiting for the provider. */
  agent(conversationId: string, agentId: string): Promise<Typed>;
  /** The AI composes. Never throws, and is waited for by nobody. */
  ai(conversationId: string): void;
};

/** Shows customers that somebody really writes, at most every 20 s in a conversation and process. Failing harms nobody. */
export function createTyping(needs: {
  readonly find: (conversationId: string) => Promise<Writing | undefined>;
  readonly line: (channel: string, id: string) => Promise<Line | undefined>;
  readonly channels: ReadonlyMap<string, Pick<Channel, "typing">>;
  readonly now: () => number;
  readonly onError: (error: unknown, conversationId: string) => void;
}): Typing {
  const quietUntil = new Map<string, number>();

  /** Whether it is time for another pulse; if so, the next one waits. */
  const isDue = (conversationId: string): boolean => {
    if ((quietUntil.get(conversationId) ?? 0) > needs.now()) return false;
    if (quietUntil.size >= most) quietUntil.clear();
    quietUntil.set(conversationId, needs.now() + pulseMs);
    return true;
  };

  const show = async ({ channel, lineId, sends, answers }: Writing): Promise<void> => {
    const adapter = needs.channels.get(channel);
    if (adapter?.typing === undefined || !sends || answers === null) return;
    const line = await needs.line(channel, lineId);
    if (line !== undefined) await adapter.typing(line, answers, AbortSignal.timeout(patienceMs));
  };

  return {
    async agent(conversationId, agentId) {
      const writing = await needs.find(conversationId);
      if (writing === undefined) return { outcome: "unknown" };
      if (writing.holder !== "agent" || writing.agentId !== agentId)
        return { outcome: "held", by: writing.agentName ?? holders[writing.holder] };
      if (isDue(conversationId)) show(writing).catch((error: unknown) => needs.onError(error, conversationId));
      return { outcome: "typed" };
    },
    ai(conversationId) {
      if (!isDue(conversationId)) return;
      needs
        .find(conversationId)
        .then((writing) => (writing?.holder === "ai" ? show(writing) : undefined))
        .catch((error: unknown) => needs.onError(error, conversationId));
    },
  };
}

const holders = { ai: "the AI", team: "a team", agent: "an agent", nobody: "nobody" } as const;
