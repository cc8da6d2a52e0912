import { mailAddress, mailboxesOf } from "../address.ts";
import { decodedWords } from "../reading/decode.ts";
import { readRaw, valueOf, valuesOf, type Header } from "../reading/headers.ts";
import { readNotification } from "./notification.ts";
import { partsOf, textOf } from "./parts.ts";
import { isReturned, messageIdsIn } from "./returned.ts";

/**
 * Whether a provider passes on that a recipient called a mail of ours unwanted, in another form than RFC 5965. Such
 * mails are told by where they come from; what the recipient wrote is not in them.
 */
export function isComplaint(headers: readonly Header[], raw: Uint8Array): boolean {
  const from = valueOf(headers, "from") ?? "";
  const subject = decodedWords(valueOf(headers, "subject") ?? "");
  if (/\bstaff@hotmail\.com\b/i.test(from) && /^complaint about message from/i.test(subject)) return true;
  const type = valueOf(headers, "content-type") ?? "";
  return (
    /^multipart\/(mixed|report)/i.test(type) &&
    hasReport.test(beginning(raw)) &&
    partsOf(raw).some((part) => part.type === "message/feedback-report")
  );
}

const hasReport = /^content-type:[ \t]*message\/feedback-report/im;

const beginning = (raw: Uint8Array): string => Buffer.from(raw.subarray(0, 65_536)).toString("latin1");

/** What a provider passes on of somebody who did not want a mail. */
export type Complaint = {
  /** False where it only tells of a sign-in that failed, or that somebody wants the mail after all (RFC 5965 7.3). */
  readonly isAbuse: boolean;
  /** Whom the mail went to; empty where the provider hides it. */
  readonly recipients: readonly string[];
  /** Ids by which it may name the mail, surest first. */
  readonly ids: readonly string[];
};

const mostWords = 64_000;

/** Reads a complaint: its fields (RFC 5965), and the mail that it brings back. Never throws. */
export function readComplaint(raw: Uint8Array): Complaint {
  const { headers } = readRaw(raw);
  const notified = readNotification(headers, raw);
  if (notified !== undefined) {
    const told = notified.complaint?.complainedRecipients ?? [];
    return {
      isAbuse: true,
      recipients: told.flatMap(({ emailAddress }) => mailAddress(emailAddress) ?? []),
      ids: messageIdsIn((notified.mail.headers ?? []).map(({ name, value }) => `${name}: ${value}`).join("\n")),
    };
  }
  const parts = partsOf(raw);
  const report = parts.find(({ type }) => type === "message/feedback-report");
  const fields = report === undefined ? [] : readRaw(Buffer.from(textOf(report, mostWords).trim())).headers;
  const type = (valueOf(fields, "feedback-type") ?? "abuse").trim().toLowerCase();
  const returned = parts
    .filter(isReturned)
    .map((part) => textOf(part, mostWords))
    .join("\n\n");
  const recipients = valuesOf(fields, "original-rcpt-to").flatMap(mailboxesOf);
  return {
    isAbuse: !["not-spam", "auth-failure", "virus"].includes(type),
    recipients: recipients.flatMap((address) => address ?? []),
    ids: messageIdsIn(returned),
  };
}
