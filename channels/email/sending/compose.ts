import { createHash } from "node:crypto";
import { domainToASCII } from "node:url";
import { createTransport, type SendMailOptions } from "nodemailer";
import type { OutboundFile, OutboundMessage } from "../../../src/conversation/message.ts";
import { TryLater, type Line } from "../../channel.ts";
import { domainOf } from "../address.ts";
import { loopHeader } from "../reading/kind.ts";
import { letterOf } from "./letter.ts";
import { isNameable } from "../reading/mail-id.ts";
import { quotedText, quoteOf } from "./quote.ts";
import { mayEcho, oneLine, replySubject } from "./subject.ts";
import { extendThreadIndex } from "./thread-index.ts";

/** Who gets a mail, the customer first, in the spelling that servers are given. */
export type Recipients = { readonly to: string; readonly cc: readonly string[] };

/** What a mail is known by, where answers to it go if not to its sender, and when it is written. */
export type Marks = { readonly messageId: string; readonly replyTo?: string | undefined; readonly at: Date };

/**
 * The bytes of a mail, as they are sent and filed. Addresses are objects, so that no string can bring a second recipient
 * with it. Only what no person wrote says so (RFC 3834), since robots stay silent towards such mail.
 *
 * @throws {TryLater} when a file cannot be read now
 */
export async function compose(
  line: Line,
  message: OutboundMessage,
  { to, cc }: Recipients,
  marks: Marks,
): Promise<Buffer> {
  const { automatic, answering } = message;
  // A lone CR ends a line for some servers and for others not, and what they do not agree on can be misused.
  const text = message.text.replace(/\r\n?/g, "\n");
  const answers = thread(message.answers);
  const last = answers.at(-1);
  const quote = automatic || answering === undefined ? undefined : quoteOf(answering);
  const mail: SendMailOptions = {
    from: { name: oneLine(line.name), address: line.address },
    to: { name: "", address: to },
    cc: cc.map((address) => ({ name: "", address })),
    ...(marks.replyTo !== undefined && { replyTo: { name: oneLine(line.name), address: marks.replyTo } }),
    subject: subjectOf(line, message),
    messageId: marks.messageId,
    date: marks.at,
    ...(last !== undefined && { inReplyTo: last, references: [...answers] }),
    headers: {
      [loopHeader]: line.id,
      ...(automatic && { "Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All" }),
      ...threadFields(message, marks.at),
    },
    text: quote === undefined ? text : `${text}\n\n${quotedText(quote)}`,
    html: letterOf(text, quote),
    textEncoding: "quoted-printable",
    attachments: await attached(message.files),
  };
  const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows", ...noAccess });
  const { message: raw } = await composer.sendMail(mail);
  if (!Buffer.isBuffer(raw)) throw new Error("a mail was composed into something else than bytes");
  return raw;
}

/** No text of anybody may make us read a file or fetch an address. */
export const noAccess = { disableFileAccess: true, disableUrlAccess: true } as const;

/** Whom a mail is for, as servers are given it: the domain in ASCII (RFC 5890). */
export function asGiven(address: string): string {
  return `${address.slice(0, address.lastIndexOf("@"))}@${domainToASCII(domainOf(address)) || domainOf(address)}`;
}

/** Some servers refuse a field of more than this; a program that finds the newest needs no others. */
const longestReferences = 4_000;

/** The first, which names the thread, and of the others as many of the newest as fit. */
function thread(answers: readonly string[]): readonly string[] {
  const [first, ...others] = answers.filter(isNameable);
  if (first === undefined) return [];
  let left = longestReferences - first.length;
  const newest = others.toReversed().filter((id) => (left -= id.length + 1) >= 0);
  return [first, ...newest.toReversed()];
}

/**
 * Under the newest subject of the customer. A mail that no person wrote does not carry on what somebody wants read who
 * may have forged their sender.
 */
function subjectOf({ name }: Line, { subject = "", automatic, answering, answers }: OutboundMessage): string {
  const line = oneLine(subject);
  const isOwn = line !== "" && (!automatic || isVouched(answering) || mayEcho(line));
  if (answering === undefined && answers.length === 0 && isOwn) return line;
  return replySubject(isOwn ? line : `Your message to ${oneLine(name)}`);
}

/** Outlook's own threading, where the mail that is answered had it. */
function threadFields({ id, automatic, answering }: OutboundMessage, at: Date): Record<string, string> {
  const { threadIndex, threadTopic = "" } = answering?.envelope ?? {};
  if (threadIndex === undefined) return {};
  const topic = oneLine(threadTopic, 1_000);
  const mayName = topic !== "" && (!automatic || isVouched(answering) || mayEcho(topic));
  const chance = createHash("sha256").update(id).digest().readUInt8(0);
  return {
    "Thread-Index": extendThreadIndex(threadIndex, at, chance),
    ...(mayName && { "Thread-Topic": topic }),
  };
}

/** Whether the customer's mail server confirmed that they wrote what is answered. */
function isVouched(answering: OutboundMessage["answering"]): boolean {
  return answering?.envelope?.["dmarc"] === "pass";
}

/** The bytes themselves: a mail brings its files along. Their names are ours, cleaned when they were stored. */
async function attached(files: readonly OutboundFile[]): Promise<NonNullable<SendMailOptions["attachments"]>> {
  try {
    return await Promise.all(
      files.map(async (file) => ({
        filename: file.name,
        // A mail within a mail may not be encoded (RFC 2046 5.2.1), so its bytes would not stay what they are.
        contentType: /^(message|multipart)\//i.test(file.type) ? "application/octet-stream" : file.type,
        content: Buffer.from(await file.bytes()),
      })),
    );
  } catch (cause) {
    throw new TryLater("a file of this message cannot be read", { cause });
  }
}
