import type { Cursor, Gate, Line } from "../../channels/channel.ts";
import type { DeliveryNews, InboundMessage, OwnMessage, Report } from "../../src/conversation/message.ts";

/** What a channel hands over, kept in memory as Baton would keep it: each message once for its provider id. */
export type KeptGate = Gate & {
  readonly received: InboundMessage[];
  readonly reports: DeliveryNews[];
  /** What machines told about messages of ours, whether or not it names one. */
  readonly told: Report[];
  /** What somebody wrote for the business elsewhere. */
  readonly own: OwnMessage[];
  /** Who watches a line, by its id. */
  readonly watchers: Map<string, string>;
  /** Secrets that a provider renewed, by line. */
  readonly renewed: Map<string, unknown>;
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
    told: [],
    own: [],
    watchers: new Map(),
    renewed: new Map(),
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
    async report(_line, report) {
      if (gate.told.some(({ providerId }) => providerId === report.providerId)) return;
      gate.told.push(report);
      gate.reports.push(...report.news);
    },
    async receiveOwn(_line, message) {
      if (!gate.own.some(({ providerId }) => providerId === message.providerId)) gate.own.push(message);
    },
    async watch(line, watcher) {
      const holder = gate.watchers.get(line.id) ?? watcher;
      gate.watchers.set(line.id, holder);
      return holder === watcher;
    },
    async unwatch(line, watcher) {
      if (gate.watchers.get(line.id) === watcher) gate.watchers.delete(line.id);
    },
    async renew(line, secret) {
      gate.renewed.set(line.id, secret);
      return true;
    },
    cursor: async (line, folder) => gate.cursors.get(`${line.id} ${folder}`),
    moveCursor: async (line, folder, cursor) => void gate.cursors.set(`${line.id} ${folder}`, cursor),
    attention: async (line, reason) => void gate.worries.set(line.id, reason),
  };
  return gate;
}
