import type { Channel, Cursor, Gate, Line } from "../channels/channel.ts";
import type { DeliveryNews, InboundMessage } from "./conversation/message.ts";
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
  };
  readonly receive: (line: ReceivingLine, message: InboundMessage) => Promise<boolean>;
  readonly news: (lineId: string, news: DeliveryNews) => Promise<boolean>;
  readonly announce: () => void;
  readonly log: { info(fields: object, message: string): void; warn(fields: object, message: string): void };
};

/** What channels may ask of Baton, in the one place where a line meets the conversation. */
export function createGate({ channels, lines, receive, news, announce, log }: Needs): Gate {
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

    cursor: (line, folder) => lines.cursor(line.id, folder),
    moveCursor: (line, folder, cursor) => lines.moveCursor(line.id, folder, cursor),

    async attention(line, reason, halts) {
      await lines.attention(line.id, reason, halts);
      if (reason !== null) log.warn({ line: line.id, channel: line.channel, halts }, "a line needs an operator");
    },
  };
}
