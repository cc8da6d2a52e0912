import type pg from "pg";
import { claimDelivery, finishDeliveries, nameDelivery, putBack, sendGuarded, type Result } from "./deliveries.ts";
import { linePlace } from "./lines.ts";
import type { Seal } from "./seal.ts";

/** What is to be sent, as the database holds it, with the line's secret opened for its adapter. */
export function createOutgoing(pool: pg.Pool, seal: Seal) {
  const now = (): Date => new Date();
  return {
    async claim(conversationId: string) {
      const claimed = await claimDelivery(pool, conversationId, now());
      if (claimed === undefined) return undefined;
      const { line, secret, settings, messageId, text, to, subject, answers, author, writtenAt, part, attempt } =
        claimed;
      return {
        conversationId,
        writtenAt,
        line: { ...line, settings, secret: secret === null ? null : seal.open(secret, linePlace(line)) },
        message: {
          id: messageId,
          part,
          attempt,
          files: [],
          to,
          text,
          automatic: author !== "agent",
          answers,
          ...(subject !== null && { subject }),
        },
        named: (outsideId: string) => nameDelivery(pool, messageId, outsideId),
        guarded: (send: () => Promise<Result>) => sendGuarded(pool, claimed, send, now),
        putBack: (reason: string) => putBack(pool, messageId, reason, now()),
      };
    },
    finish: (conversationId: string) => finishDeliveries(pool, conversationId),
  };
}
