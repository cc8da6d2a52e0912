import type { InboundMessage } from "./conversation/message.ts";
import { storable } from "./conversation/text.ts";
import type { Wake } from "./wake.ts";

type ReceivingLine = {
  readonly id: string;
  readonly channel: string;
  readonly settleMs: number;
  readonly hasThreads: boolean;
};

export type Intake = {
  /** The thread of the conversation that a message answers, if this correspondent is part of it. */
  findThread(line: ReceivingLine, identity: string, answers: readonly string[]): Promise<string | undefined>;
  /** Stores everything in one statement. Undefined: this message had been stored before, and nothing has changed. */
  store(
    line: ReceivingLine,
    message: InboundMessage,
    where: { readonly thread: string; readonly at: Date; readonly dueAt: Date },
  ): Promise<{ readonly conversationId: string } | undefined>;
};

/**
 * A message came in: store it once and wake its conversation. When this resolves the message is safe, and the provider
 * may be told so; when it throws nothing is stored, and the provider must try again.
 *
 * @returns whether the message was new
 */
export async function receive(
  needs: { readonly intake: Intake; readonly wake: Wake },
  line: ReceivingLine,
  message: InboundMessage,
  now: Date,
): Promise<boolean> {
  const clean = cleaned(message);
  const thread = line.hasThreads ? await threadOf(needs.intake, line, clean) : "";
  const dueAt = new Date(now.getTime() + line.settleMs);
  const work = await needs.intake.store(line, clean, { thread, at: now, dueAt });
  if (work !== undefined) needs.wake({ kind: "converse", conversationId: work.conversationId, dueAt });
  return work !== undefined;
}

/** A mail that answers nothing we know begins a thread, named for itself; the same subject alone joins nothing. */
async function threadOf(intake: Intake, line: ReceivingLine, message: InboundMessage): Promise<string> {
  const found =
    message.answers.length > 0 ? await intake.findThread(line, message.from.identity, message.answers) : undefined;
  return found ?? message.externalId;
}

/** What Postgres can keep: one NUL in a text would otherwise turn a webhook into a 500 and lose the message. */
function cleaned(message: InboundMessage): InboundMessage {
  const { name } = message.from;
  return {
    ...message,
    providerId: storable(message.providerId),
    externalId: storable(message.externalId),
    answers: message.answers.map(storable),
    from: { identity: storable(message.from.identity), ...(name !== undefined && { name: storable(name) }) },
    text: storable(message.text),
    ...(message.quoted !== undefined && { quoted: storable(message.quoted) }),
    ...(message.subject !== undefined && { subject: storable(message.subject) }),
    ...(message.hold !== undefined && { hold: storable(message.hold) }),
    attachments: message.attachments.map((file) => ({
      name: storable(file.name),
      type: storable(file.type),
      size: file.size,
    })),
  };
}
