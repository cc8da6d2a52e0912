import type pg from "pg";
import type { OutboundFile } from "../conversation/message.ts";
import type { Work } from "../wake.ts";
import { suppressedByCap } from "./deliveries/caps.ts";
import { claimDelivery } from "./deliveries/claim.ts";
import type { Claimed, Result, StoredFile } from "./deliveries/claimed.ts";
import { sendGuarded } from "./deliveries/guard.ts";
import { putBack, settle } from "./deliveries/settle.ts";
import { linePlace } from "./lines.ts";
import { restLine } from "./pace.ts";
import type { TraitsOf } from "./reach.ts";
import type { Seal } from "./seal.ts";

type Needs = {
  readonly pool: pg.Pool;
  readonly seal: Seal;
  readonly traitsOf: TraitsOf;
  /** How a provider gets a file that is sent. */
  readonly fileOf: (file: StoredFile) => OutboundFile;
};

/** What is to be sent, as the database holds it, with the line's secret opened for its adapter. */
export function createOutgoing({ pool, seal, traitsOf, fileOf }: Needs) {
  const now = (): Date => new Date();
  return {
    async claim(conversationId: string) {
      const claimed = await claimDelivery(pool, conversationId, traitsOf, now());
      if (claimed === undefined) return undefined;
      if ("waitUntil" in claimed) {
        const later: Work = { kind: "deliver", conversationId, dueAt: claimed.waitUntil };
        return { later };
      }
      const { line, secret, settings, messageId } = claimed;
      return {
        conversationId,
        writtenAt: claimed.writtenAt,
        line: { ...line, settings, secret: secret === null ? null : seal.open(secret, linePlace(line)) },
        message: messageOf(claimed, fileOf),
        named: (outsideId: string) => nameMessage(pool, messageId, outsideId),
        async guarded(send: () => Promise<Result>) {
          const result =
            (await suppressedByCap(pool, claimed, traitsOf, now())) ??
            (await sendGuarded(pool, claimed, traitsOf, send, now));
          await settle(pool, claimed, result, now());
        },
        putBack: (reason: string) => putBack(pool, claimed, reason, now()),
        restLine: () => restLine(pool, line.id, claimed.begunAt, now(), Math.random()),
      };
    },
  };
}

function messageOf(claimed: Claimed, fileOf: (file: StoredFile) => OutboundFile) {
  const { conversationId, part, attempt, to, cc, text, answers, answering, subject, template } = claimed;
  return {
    id: claimed.messageId,
    conversationId,
    part,
    attempt,
    to,
    cc,
    text,
    answers,
    ...(answering !== null && { answering: { ...answering, at: new Date(answering.at) } }),
    files: claimed.files.map(fileOf),
    automatic: claimed.author !== "agent",
    ...(subject !== null && { subject }),
    ...(template !== null && { template }),
  };
}

/** Keeps the outside id of a message before it is sent, so that an answer to it finds its thread whatever happens. */
async function nameMessage(pool: pg.Pool, messageId: string, outsideId: string): Promise<void> {
  await pool.query("UPDATE message SET external_id = $2 WHERE id = $1 AND external_id IS DISTINCT FROM $2", [
    messageId,
    outsideId,
  ]);
}
