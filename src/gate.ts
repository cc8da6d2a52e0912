import type { Channel, Cursor, Gate, Line } from "../channels/channel.ts";
import type { DeliveryNews, InboundMessage, OwnMessage, Report } from "./conversation/message.ts";
import type { ReceivingLine } from "./receive.ts";

type StoredLine = Line & { readonly settleMs: number };

type Needs = {
  readonly channels: ReadonlyMap<string, Pick<Channel, "traits">>;
  readonly lines: {
    of(channel: string): Promise<readonly StoredLine[]>;
    find(channel: string, id: string): Promise<StoredLine | undefined>;
    attention(id: string, reason: string | null, halts?: boolean): Promise<void>;
    cursor(lineId: string, folder: string): Promise<Cursor | undefined>;
    moveCursor(lineId: string, folder: string, cursor: Cursor): Promise<void>;
    watch(id: string, watcher: string): Promise<boolean>;
    unwatch(id: string, watcher: string): Promise<void>;
    renew(line: Line, secret: unknown): Promise<boolean>;
  };
  readonly receive: (line: ReceivingLine, message: InboundMessage) => Promise<boolean>;
  readonly report: (lineId: string, report: Report) => Promise<boolean>;
  readonly receiveOwn: (lineId: string, message: OwnMessage) => Promise<boolean>;
  readonly news: (lineId: string, news: DeliveryNews) => Promise<boolean>;
  readonly announce: () => void;
  readonly log: { info(fields: object, message: string): void; warn(fields: object, message: string): void };
};

/** What channels may ask of Baton, in the one place where a line meets the conversation. */
export function createGate({ channels, lines, receive, report, receiveOwn, news, announce, log }: Needs): Gate {
  return {
    lines: (channel) => lines.of(channel),
    line: (channel, id) => lines.find(channel, id),

    async receive(line, message) {
      const stored = await lines.find(line.channel, line.id);
      if (stored === undefined) throw new Error(`line ${line.id} is gone`);
      const traits = channels.get(line.channel)?.traits;
      if (traits === undefined) throw new Error(`there is no channel ${line.channel}`);
      const { hasThreads, optOut, samePersonOn } = traits;
      const fresh = await receive(
        { id: line.id, channel: line.channel, settleMs: stored.settleMs, hasThreads, optOut, samePersonOn },
        message,
      );
      log.info({ line: line.id, channel: line.channel, fresh }, "received");
      if (fresh) announce();
    },

    async news(line, brought) {
      const moved = await news(line.id, brought);
      if (moved) announce();
    },

    async report(line, brought) {
      const moved = await report(line.id, brought);
      log.info(
        { line: line.id, kind: brought.kind, about: brought.news.map(({ messageId }) => messageId) },
        "reported",
      );
      if (moved) announce();
    },

    async receiveOwn(line, message) {
      const fresh = await receiveOwn(line.id, message);
      log.info({ line: line.id, fresh }, "received what was written elsewhere");
      if (fresh) announce();
    },

    watch: (line, watcher) => lines.watch(line.id, watcher),
    unwatch: (line, watcher) => lines.unwatch(line.id, watcher),
    renew: (line, secret) => lines.renew(line, secret),
    cursor: (line, folder) => lines.cursor(line.id, folder),
    moveCursor: (line, folder, cursor) => lines.moveCursor(line.id, folder, cursor),

    async attention(line, reason, halts) {
      await lines.attention(line.id, reason, halts);
      if (reason !== null) log.warn({ line: line.id, channel: line.channel, halts }, "a line needs an operator");
    },
  };
}
