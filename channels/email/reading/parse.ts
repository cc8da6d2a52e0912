import type { Detail, InboundMessage } from "../../../src/conversation/message.ts";
import { shorten, storable } from "../../../src/conversation/text.ts";
import { attachmentsOf } from "./attachments.ts";
import { unproven } from "./authentication.ts";
import { envelopeOf } from "./envelope.ts";
import { valuesOf } from "./headers.ts";
import { holdFor, isMachine, type Ours } from "./kind.ts";
import { fingerprint, messageIdOf, standInId } from "./mail-id.ts";
import { parsed } from "./mime.ts";
import { noticesOf } from "./notices.ts";
import { originOf } from "./origin.ts";
import { sealedIn } from "./sealed.ts";
import { threadOf } from "../thread.ts";
import type { TokenKey } from "../token.ts";
import { wordsOf } from "./words.ts";

/** What must be known of a mail besides its bytes. */
export type About = {
  readonly ours: Ours;
  /** Whose Authentication-Results the operator trusts. */
  readonly authservId?: string;
  /** The sender that the SMTP client named, "" for none; undefined where mail came by IMAP. */
  readonly envelopeFrom?: string;
  /** To whom the SMTP client gave it. */
  readonly recipients?: readonly string[];
  /** The line that it came to; a token of ours in it proves a conversation on this line alone. */
  readonly lineId?: string;
  /** What tokens are signed with. */
  readonly keys?: readonly TokenKey[];
};

/** More text than this is read by nobody and breaks the full-text index; the raw mail keeps it all. */
const longestText = 100_000;

const hiddenWords: Detail = {
  kind: "notice",
  says: "This mail holds words that a reader does not see; they were left out.",
};

/** Stands for whoever cannot be told from the mail; nothing can be sent there (RFC 2606). */
const unknownSender = "unknown@sender.invalid";

/** What the header fields alone say, read by ourselves and so also for a mail that the parser gives up on. Never throws. */
function readEnvelope(raw: Uint8Array, about: About) {
  const origin = originOf(raw, about);
  const { mail, headers, writers, sender, kind } = origin;
  const print = fingerprint(mail);
  const ambiguous =
    writers.length > 1 || valuesOf(headers, "from").length > 1 || valuesOf(headers, "message-id").length > 1;
  const doubt =
    sender === undefined
      ? "The mail does not say who sent it."
      : ambiguous
        ? "The mail names more than one sender, so nobody can say who wrote it."
        : undefined;
  const areInDoubt = doubt !== undefined || unproven(headers, about.authservId) !== undefined;
  return {
    providerId: print,
    externalId: messageIdOf(headers) ?? standInId(print),
    origin,
    thread: threadOf(headers, about, { from: writers, areInDoubt }),
    identity: sender ?? unknownSender,
    byMachine: isMachine(kind),
    hold: doubt ?? holdFor(kind, headers, about.authservId),
  };
}

/**
 * Reads a mail into a message. The raw bytes are the caller's to keep. `onWrongToken` hears of a reply token that is not good.
 *
 * @throws whatever the parser throws at a mail that it cannot read; `unreadable` is for that.
 */
export async function readMail(
  raw: Uint8Array,
  about: About,
  onWrongToken: (why: "key" | "seal") => void = () => {},
): Promise<InboundMessage> {
  const envelope = readEnvelope(raw, about);
  const { wrongToken, ...thread } = envelope.thread;
  if (wrongToken !== undefined) onWrongToken(wrongToken);
  const mail = await parsed(raw);
  const { text, hidden, ...rest } = wordsOf(mail);
  const quoted = [rest.signature, rest.quoted].filter((part) => part !== "").join("\n\n");
  const name = oneLine(mail.from?.value[0]?.name ?? "", 200);
  const subject = oneLine(mail.subject ?? "", 500);
  const hold = envelope.hold ?? (text === "" ? "The mail came without any words." : undefined);
  const attachments = await attachmentsOf(mail);
  const details = [
    ...noticesOf(envelope.origin, about.authservId),
    ...(hidden ? [hiddenWords] : []),
    ...sealedIn(attachments),
  ];
  return {
    providerId: envelope.providerId,
    externalId: envelope.externalId,
    ...thread,
    from: { identity: envelope.identity, ...(name && { name }) },
    ...(subject && { subject }),
    text: shorten(storable(text), longestText),
    ...(quoted && { quoted: shorten(storable(quoted), longestText) }),
    attachments,
    ...(details.length > 0 && { details }),
    ...(typeof mail.html === "string" && mail.html.trim() !== "" && { formatted: true as const }),
    ...envelopeOf(envelope.origin.headers, about.authservId),
    ...(hold !== undefined && { hold }),
    ...(envelope.byMachine && { byMachine: true }),
  };
}

/** A mail that could not be read, so that it is stored all the same and a person learns of it. Never throws. */
export function unreadable(raw: Uint8Array, about: About, why: string): InboundMessage {
  const { providerId, externalId, identity, thread } = readEnvelope(raw, about);
  const { wrongToken: _, ...ties } = thread;
  return { providerId, externalId, ...ties, from: { identity }, text: "", attachments: [], hold: why };
}

function oneLine(text: string, longest: number): string {
  return shorten(
    storable(text)
      .replace(/[\p{Cc}\s]+/gu, " ")
      .trim(),
    longest,
  );
}
