import type { Traits } from "./conversation/conversation.ts";
import type { InboundMessage, Wish } from "./conversation/message.ts";
import { shorten, storable } from "./conversation/text.ts";
import { placeOf, type Found, type Place } from "./conversation/thread.ts";
import { isKeyword, wishOf } from "./triggers/consent.ts";
import type { Wake } from "./wake.ts";

export type ReceivingLine = Pick<Traits, "hasThreads" | "optOut" | "samePersonOn"> & {
  readonly id: string;
  readonly channel: string;
  readonly settleMs: number;
};

/** A message that may say what the customer wants of our messages. */
export type PossibleWish = {
  /** The customer's own. */
  readonly words: string;
  readonly cause: "keyword" | "words";
  /** What it says; some words mean something only where nothing is sent at present. */
  of(isOut: boolean): Wish | null;
};

export type Stored = {
  readonly conversationId: string;
  /** Customers who turned out to be one person, the sender's first; empty: nothing of the kind. */
  readonly samePerson: readonly string[];
};

/** `dueAt` is when its turn may begin. */
export type Where = Place & { readonly at: Date; readonly dueAt: Date; readonly wish?: PossibleWish };

export type Intake = {
  /** The conversation that a message belongs to by what it proves, by what it answers, or by the thread that it is of. */
  findConversation(line: ReceivingLine, message: InboundMessage): Promise<Found | undefined>;
  /** Stores everything at once, a wish in force with it. Undefined: it had been stored before, and nothing has changed. */
  store(line: ReceivingLine, message: InboundMessage, where: Where): Promise<Stored | undefined>;
  /** Makes one customer of several. Their conversations and addresses stay as they are (I5). */
  join(customers: readonly string[], at: Date): Promise<void>;
};

/**
 * A message came in: store it once and wake its conversation. When this resolves the message is safe, and the provider
 * may be told so; when it throws the provider must try again, and a message that is stored already changes nothing.
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
  const place = line.hasThreads ? placeOf(clean, await needs.intake.findConversation(line, clean)) : { thread: "" };
  const at = clean.past ?? now;
  const dueAt = new Date(now.getTime() + line.settleMs);
  const wish = possibleWish(line, clean, place);
  const stored = await needs.intake.store(line, clean, { ...place, at, dueAt, ...(wish !== undefined && { wish }) });
  if (stored === undefined) return false;
  const { conversationId } = stored;
  if (place.isQuiet !== true) needs.wake({ kind: "converse", conversationId, dueAt });
  if (clean.attachments.some(({ source }) => source !== undefined))
    needs.wake({ kind: "fetch", conversationId, dueAt: now });
  // Should this be lost, the customer's next message tells it again.
  if (stored.samePerson.length > 0) await needs.intake.join(stored.samePerson, now);
  return true;
}

/** An agent reads no more of it beside a conversation; the whole message is in the thread. */
const longestWords = 500;

/**
 * The provider's reading stands. We read nobody's wish from what a machine wrote, from a sender who is in doubt, or from
 * history.
 */
function possibleWish(
  { optOut }: ReceivingLine,
  message: InboundMessage,
  { isQuiet }: Place,
): PossibleWish | undefined {
  const { wish, text, subject, hold, byMachine } = message;
  // Mail programs offer to unsubscribe by a mail that has a subject and no words.
  const said = text.trim() === "" ? (subject ?? "") : text;
  const words = shorten(said.trim(), longestWords);
  if (wish !== undefined) return { words, cause: "keyword", of: () => wish };
  if (hold !== undefined || byMachine === true || isQuiet === true) return undefined;
  const boldest = { optOut, isOut: true };
  if (wishOf(said, boldest) === null) return undefined;
  return {
    words,
    cause: isKeyword(said, boldest) ? "keyword" : "words",
    of: (isOut) => wishOf(said, { optOut, isOut }),
  };
}

/** What Postgres can keep: one NUL in a text would otherwise turn a webhook into a 500 and lose the message. */
function cleaned(message: InboundMessage): InboundMessage {
  const { raw, ...words } = message;
  const clean = storableThroughout(words);
  return raw === undefined ? clean : { ...clean, raw };
}

/** The same value with every text in it storable. */
function storableThroughout<T>(value: T): T {
  const clean = (part: unknown): unknown => {
    if (typeof part === "string") return storable(part);
    if (Array.isArray(part)) return part.map(clean);
    if (typeof part !== "object" || part === null || part instanceof Date) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, clean(inner)]));
  };
  // Only texts change, and they stay texts.
  return clean(value) as T;
}
