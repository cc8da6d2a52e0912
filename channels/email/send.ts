import { createTransport, type NodemailerError, type SendMailOptions } from "nodemailer";
import type { OutboundFile, OutboundMessage } from "../../src/conversation/message.ts";
import { TryLater, type Line, type Outcome } from "../channel.ts";
import { domainOf, mailAddress } from "./address.ts";
import { loopHeader } from "./kind.ts";
import { isLoopback, mailboxOf, type Mailbox } from "./line.ts";
import { isNameable } from "./mail-id.ts";

/** More than anybody writes; what is longer is a mistake. */
export const longestText = 100_000;

/**
 * Sends one mail over the line's SMTP server. Its Message-ID comes from our message's id and is the same on every
 * attempt, so that two copies are recognised as one.
 *
 * @throws {TryLater} when the server surely did not take it: no connection, a 4xx answer, a cut before the whole body.
 */
export async function sendMail(line: Line, message: OutboundMessage, signal: AbortSignal): Promise<Outcome> {
  const to = mailAddress(message.to);
  if (to === undefined || to.endsWith(".invalid"))
    return { outcome: "refused", reason: "This is not an address that mail can be sent to." };
  if (message.text.length > longestText)
    return {
      outcome: "refused",
      reason: `The message is longer than the ${longestText} characters that a mail may have.`,
    };
  const files = await attached(message.files);
  const transport = createTransport(transportOf(mailboxOf(line)));
  const body = { wasRead: false };
  transport.use("stream", (mail, done) => {
    mail.message.processFunc((stream) => stream.once("end", () => void (body.wasRead = true)));
    done();
  });
  try {
    const info = await transport.sendMail({ ...composed(line, to, message), attachments: files, signal });
    if (info.accepted.length === 1 && info.accepted[0] === to) return { outcome: "sent", externalId: info.messageId };
    return { outcome: "refused", reason: "The mail server did not take the customer's address." };
  } catch (error) {
    return failed(error, body.wasRead);
  } finally {
    transport.close();
  }
}

/** The Message-ID that a message of ours has, on every attempt. */
export function outsideId(line: Line, message: OutboundMessage): string {
  return `<${message.id}@${domainOf(line.address)}>`;
}

/**
 * Addresses are objects and the envelope is explicit, so that no string can bring a second recipient with it. Only
 * what no person wrote says so (RFC 3834), since robots stay silent towards such mail.
 */
function composed(line: Line, to: string, message: OutboundMessage): SendMailOptions {
  const answers = message.answers.filter(isNameable);
  const last = answers.at(-1);
  return {
    envelope: { from: line.address, to: [to] },
    from: { name: oneLine(line.name), address: line.address },
    to: { name: "", address: to },
    subject: replySubject(message.subject, line.name),
    messageId: outsideId(line, message),
    ...(last !== undefined && { inReplyTo: last, references: answers }),
    headers: {
      [loopHeader]: line.id,
      ...(message.automatic && { "Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All" }),
    },
    text: message.text,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The bytes themselves: a mail brings its files along. Their names are ours, cleaned when they were stored. */
async function attached(files: readonly OutboundFile[]): Promise<NonNullable<SendMailOptions["attachments"]>> {
  try {
    return await Promise.all(
      files.map(async (file) => ({
        filename: file.name,
        contentType: file.type,
        content: Buffer.from(await file.bytes()),
      })),
    );
  } catch (cause) {
    throw new TryLater("a file of this message cannot be read", { cause });
  }
}

function transportOf({ smtp, smtpPassword }: Mailbox) {
  return {
    host: smtp.host,
    port: smtp.port,
    secure: smtp.tls === "implicit",
    requireTLS: smtp.tls === "starttls",
    ignoreTLS: smtp.tls === "none" && isLoopback(smtp.host),
    ...(smtp.user !== undefined && { auth: { user: smtp.user, pass: smtpPassword ?? "" } }),
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** One `Re:` however often the subject went to and fro, and nothing that could begin another field. */
function replySubject(subject: string | undefined, business: string): string {
  const bare = oneLine(subject ?? "");
  if (bare === "") return `Re: Your message to ${oneLine(business)}`;
  return /^re\s*:/i.test(bare) ? bare : `Re: ${bare}`;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, " ").trim();
}

/**
 * nodemailer's error does not tell a connection that broke before the body from one that broke after it, so we watched
 * the body ourselves: once it was read to its end and no answer came, the mail may have been taken.
 */
function failed(error: unknown, bodyWasRead: boolean): Outcome {
  const { code, responseCode } = error as Partial<NodemailerError>;
  const answer = responseCode === undefined ? {} : { code: String(responseCode) };
  if (responseCode !== undefined && responseCode >= 500)
    return { outcome: "refused", reason: refusal(code, responseCode), ...answer };
  if (responseCode !== undefined) throw new TryLater("the mail server asks us to come back later", { cause: error });
  if (code === "EAUTH" || code === "ETLS") return { outcome: "refused", reason: refusal(code, undefined) };
  if (bodyWasRead)
    return { outcome: "uncertain", reason: "The mail server did not answer, so it may have been sent and may not." };
  throw new TryLater("the mail server cannot be reached", { cause: error });
}

function refusal(code: string | undefined, answer: number | undefined): string {
  if (code === "EAUTH")
    return "The mail server refused the line's user name or password. An operator must correct them.";
  if (code === "ETLS") return "The mail server offers no secure connection. An operator must check the line.";
  return code === "EENVELOPE"
    ? `The mail server did not take the customer's address (${answer}).`
    : `The mail server refused the mail (${answer}).`;
}
