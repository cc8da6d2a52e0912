import { simpleParser, type Attachment as Part, type ParsedMail } from "mailparser";
import type { Attachment, InboundMessage } from "../../src/conversation/message.ts";
import { shorten, storable } from "../../src/conversation/text.ts";
import { mailboxesOf } from "./address.ts";
import { readRaw, valuesOf, type Header } from "./headers.ts";
import { readHtml } from "./html.ts";
import { holdFor, isMachine, kindOf, type Ours } from "./kind.ts";
import { answersOf, fingerprint, messageIdOf, standInId } from "./mail-id.ts";
import { newText } from "./new-text.ts";

/** What must be known of a mail besides its bytes. */
export type About = {
  readonly ours: Ours;
  /** Whose Authentication-Results the operator trusts. */
  readonly authservId?: string;
  /** The sender that the SMTP client named, "" for none; undefined where mail came by IMAP. */
  readonly envelopeFrom?: string;
};

/** More text than this is read by nobody and breaks the full-text index; the raw mail keeps it all. */
const longestText = 100_000;

/** Stands for whoever cannot be told from the mail; nothing can be sent there (RFC 2606). */
const unknownSender = "unknown@sender.invalid";

/** What the header fields alone say, read by ourselves and so also for a mail that the parser gives up on. Never throws. */
function readEnvelope(raw: Uint8Array, about: About) {
  const mail = readRaw(raw);
  const headers: readonly Header[] =
    about.envelopeFrom === "" ? [...mail.headers, { name: "return-path", value: "<>" }] : mail.headers;
  const print = fingerprint(mail);
  const writers = valuesOf(headers, "from").flatMap(mailboxesOf);
  const sender = writers.find((writer) => writer !== undefined);
  const ambiguous =
    writers.length > 1 || valuesOf(headers, "from").length > 1 || valuesOf(headers, "message-id").length > 1;
  const doubt =
    sender === undefined
      ? "The mail does not say who sent it."
      : ambiguous
        ? "The mail names more than one sender, so nobody can say who wrote it."
        : undefined;
  const kind = kindOf(headers, sender, about.ours);
  return {
    providerId: print,
    externalId: messageIdOf(headers) ?? standInId(print),
    answers: answersOf(headers),
    identity: sender ?? unknownSender,
    byMachine: isMachine(kind),
    hold: doubt ?? holdFor(kind, headers, about.authservId),
  };
}

/** Text and HTML stay as they came, and a delivery report stays a file. */
function parsed(raw: Uint8Array): Promise<ParsedMail> {
  return simpleParser(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    skipTextLinks: true,
    keepDeliveryStatus: true,
    checksumAlgo: false,
  });
}

/**
 * Reads a mail into a message. The raw bytes are the caller's to keep.
 *
 * @throws whatever the parser throws at a mail that it cannot read; `unreadable` is for that.
 */
export async function readMail(raw: Uint8Array, about: About): Promise<InboundMessage> {
  const envelope = readEnvelope(raw, about);
  const mail = await parsed(raw);
  const { text, quoted } = wordsOf(mail.text ?? "", typeof mail.html === "string" ? mail.html : "");
  const name = oneLine(mail.from?.value[0]?.name ?? "", 200);
  const subject = oneLine(mail.subject ?? "", 500);
  const hold = envelope.hold ?? (text === "" ? "The mail came without any words." : undefined);
  return {
    providerId: envelope.providerId,
    externalId: envelope.externalId,
    answers: envelope.answers,
    from: { identity: envelope.identity, ...(name && { name }) },
    ...(subject && { subject }),
    text: shorten(storable(text), longestText),
    ...(quoted && { quoted: shorten(storable(quoted), longestText) }),
    attachments: mail.attachments.map(attachmentOf),
    ...(hold !== undefined && { hold }),
    ...(envelope.byMachine && { byMachine: true }),
  };
}

/** The bytes of the file at a place among a mail's attachments. @throws as `readMail` does */
export async function readFileOf(raw: Uint8Array, position: number): Promise<Uint8Array | undefined> {
  const mail = await parsed(raw);
  return mail.attachments[position]?.content;
}

/** A mail that could not be read, so that it is stored all the same and a person learns of it. Never throws. */
export function unreadable(raw: Uint8Array, about: About, why: string): InboundMessage {
  const { providerId, externalId, answers, identity } = readEnvelope(raw, about);
  return { providerId, externalId, answers, from: { identity }, text: "", attachments: [], hold: why };
}

/** The plain text where there is one; otherwise the HTML, whose marks for quoted mail are surer than words. */
function wordsOf(plain: string, html: string): { text: string; quoted: string } {
  if (plain.trim() !== "" || html === "") return newText(plain);
  const page = readHtml(html);
  if (page.text === "") return { text: page.quoted, quoted: "" };
  const { text, quoted } = newText(page.text);
  return { text, quoted: [quoted, page.quoted].filter((part) => part !== "").join("\n\n") };
}

function attachmentOf(part: Part): Attachment {
  return {
    name: fileName(part.filename ?? ""),
    type: shorten(oneLine(part.contentType, 100) || "application/octet-stream", 100),
    size: part.size,
  };
}

/** File names are the sender's: without a path, and without characters that turn `exe.png` around. */
function fileName(given: string): string {
  const bare = given.split(/[/\\]/).at(-1) ?? "";
  return oneLine(bare.replace(/\p{Cf}/gu, ""), 150) || "attachment";
}

function oneLine(text: string, longest: number): string {
  return shorten(
    storable(text)
      .replace(/[\p{Cc}\s]+/gu, " ")
      .trim(),
    longest,
  );
}
