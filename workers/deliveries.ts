import type pg from "pg";
import { claimDelivery, finishDeliveries, nameDelivery, putBack, sendGuarded } from "../src/store/deliveries.ts";
import { linePlace } from "../src/store/lines.ts";
import type { Seal } from "../src/store/seal.ts";
import type { Deliveries } from "./deliver.ts";

/** What is to be sent, as the database holds it, with the line's secret opened for its adapter. */
export function deliveriesOf(pool: pg.Pool, seal: Seal): Deliveries {
  const now = (): Date => new Date();
  return {
    async claim(conversationId) {
      const claimed = await claimDelivery(pool, conversationId, now());
      if (claimed === undefined) return undefined;
      const { line, secret, settings, messageId, text, to, subject, answers, author, writtenAt } = claimed;
      return {
        conversationId,
        writtenAt,
        line: { ...line, settings, secret: secret === null ? null : seal.open(secret, linePlace(line)) },
        message: {
          id: messageId,
          to,
          text,
          automatic: author !== "agent",
          answers,
          ...(subject !== null && { subject }),
        },
        named: (outsideId) => nameDelivery(pool, messageId, outsideId),
        guarded: (send) => sendGuarded(pool, claimed, send, now),
        putBack: (reason) => putBack(pool, messageId, reason, now()),
      };
    },
    finish: (conversationId) => finishDeliveries(pool, conversationId),
  };
}
