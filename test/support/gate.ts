import type { Cursor, Gate, Line } from "../../channels/channel.ts";
import type { DeliveryNews, InboundMessage } from "../../src/conversation/message.ts";

/** What a channel hands over, kept in memory as Baton would keep it: each message once for its provider id. */
export type KeptGate = Gate & {
  readonly received: InboundMessage[];
  readonly reports: DeliveryNews[];
  /** Why a line needs an operator, by its id; null: it does not. */
  readonly worries: Map<string, string | null>;
  readonly cursors: Map<string, Cursor>;
  /** The lines that they came by, each time. */
  readonly receivedBy: string[];
  /** How often `receive` was called, repeats included. */
  calls: number;
  /** While this says so, storing fails. */
  broken: (message: InboundMessage) => boolean;
  linesNow: Line[];
};

export function createGate(...lines: Line[]): KeptGate {
  const gate: KeptGate = {
    received: [],
    receivedBy: [],
    reports: [],
    worries: new Map(),
    cursors: new Map(),
    calls: 0,
    broken: () => false,
    linesNow: lines,
    lines: async (channel) => gate.linesNow.filter((line) => line.channel === channel),
    line: async (channel, id) => gate.linesNow.find((line) => line.channel === channel && line.id === id),
    async receive(line, message) {
      gate.calls++;
      gate.receivedBy.push(line.id);
      if (gate.broken(message)) throw new Error("the database is away");
      if (!gate.received.some(({ providerId }) => providerId === message.providerId)) gate.received.push(message);
    },
    news: async (_line, news) => void gate.reports.push(news),
    cursor: async (line, folder) => gate.cursors.get(`${line.id} ${folder}`),
    moveCursor: async (line, folder, cursor) => void gate.cursors.set(`${line.id} ${folder}`, cursor),
    attention: async (line, reason) => void gate.worries.set(line.id, reason),
  };
  return gate;
}
