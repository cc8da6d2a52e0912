import { mailAddress, mailboxesOf } from "../address.ts";
import { readRaw, valueOf, valuesOf, type Header } from "../reading/headers.ts";
import { classify } from "./causes.ts";
import { readNotification, type Notification } from "./notification.ts";
import { partsOf, textOf, type Part } from "./parts.ts";
import { isReturned, messageIdsIn } from "./returned.ts";
import { codesIn } from "./said.ts";
import { aboutOf, readTranscript } from "./transcript.ts";

/** Somebody whom a mail did not reach, or did. */
export type Recipient = {
  readonly address: string;
  /** `relayed`: handed on to a server that reports nothing. */
  readonly action: "failed" | "delayed" | "relayed" | "delivered";
  /** As a server gave it, or as we concluded it: see `classify`. */
  readonly status: string;
  /** Nobody is at this address, and no later attempt will find anybody. */
  readonly permanent: boolean;
  /** In words for an agent. */
  readonly reason: string;
  /** What the server itself gave: the status, or else the reply code. */
  readonly code?: string;
};

/** What a mail server tells of a mail that was sent. */
export type Bounce = {
  readonly recipients: readonly Recipient[];
  /** Ids by which it may name the mail, surest first: of the returned mail, in its words, of what it answers. */
  readonly ids: readonly string[];
  /** The id that the sender gave the envelope (RFC 3461). */
  readonly envelopeId?: string;
};

/** What is read of a report's own words, and of the mail that it brings back. */
const mostWords = 64_000;

/** Reads a bounce of any age: fields where it has them (RFC 3464, RFC 6533), words where it has not. Never throws. */
export function readBounce(raw: Uint8Array): Bounce {
  const { headers } = readRaw(raw);
  const notified = readNotification(headers, raw);
  if (notified !== undefined) return fromNotification(notified);
  const parts = partsOf(raw);
  const { words, returned } = split(parts);
  const written = parts.filter(isStatus).map((part) => textOf(part, mostWords));
  const fields = written.length > 0 ? written : parts.map((part) => textOf(part, mostWords)).filter(hasFields);
  const groups = fields.flatMap(groupsOf);
  const told = fromFields(groups, words);
  const envelopeId = groups.map((group) => valueOf(group, "original-envelope-id")).find((id) => id !== undefined);
  return {
    recipients: told.length > 0 ? told : fromWords(headers, words, returned),
    ids: idsIn(headers, words, returned),
    ...(envelopeId !== undefined && { envelopeId }),
  };
}

const isStatus = ({ type }: Part): boolean =>
  type === "message/delivery-status" || type === "message/global-delivery-status";

/** Where a server that writes no MIME begins to copy the mail in question. */
const copy =
  /^[ \t>]*(?:[-=_*]{2,}[^\n]{0,80}(?:copy of|original|returned|unsent|undelivered message|headers?|forwarded|first part)[^\n]{0,60}|(?:original (?:message|mail)|message headers?|(?:here|below) is a copy|included is a copy|a copy of the original|your message reads|the header of|the first \d+ lines|return-path:|received:|a summary of the undelivered)[^\n]{0,80})$/im;

/** The server's own words, and the mail that it brings back or what it quotes of it. */
function split(parts: readonly Part[]): { words: string; returned: string } {
  const texts = parts.filter(({ type }) => /^(text(\/plain)?|multipart\/.*)?$/.test(type));
  const readable = texts.length > 0 ? texts : parts.filter(({ type }) => type === "text/html");
  const all = readable.map((part) => textOf(part, mostWords)).join("\n\n");
  const at = copy.exec(all)?.index ?? all.length;
  const attached = parts.filter(isReturned).map((part) => textOf(part, mostWords));
  return { words: all.slice(0, at), returned: [...attached, all.slice(at)].join("\n\n") };
}

/** The fields stand in the words where a server on the way took the parts out of a report. */
const hasFields = (text: string): boolean => /^(final|original)-recipient:/im.test(text);

/** Groups of fields, an empty line between them (RFC 3464 2.1). */
function groupsOf(text: string): (readonly Header[])[] {
  return text.split(/\n[ \t]*\n/, 200).map((group) => readRaw(Buffer.from(group.trim())).headers);
}

/** Whom the fields name, each once. */
function fromFields(groups: readonly (readonly Header[])[], words: string): Recipient[] {
  const of = new Map<string, Recipient>();
  const named = groups.flatMap((fields) => recipientIn(fields) ?? []);
  for (const fields of groups) {
    const address = recipientIn(fields) ?? unnamed(fields, words);
    if (address !== undefined && !of.has(address))
      of.set(address, recipientOf(fields, address, [aboutOf(address, words, named), words]));
  }
  return [...of.values()];
}

const recipientIn = (fields: readonly Header[]): string | undefined =>
  ["original-recipient", "final-recipient", "x-actual-recipient"]
    .map((name) => addressIn(valueOf(fields, name) ?? ""))
    .find((found) => found !== undefined);

/** Some name a file or a program where mail ends up; their words may know better. */
function unnamed(fields: readonly Header[], words: string): string | undefined {
  return valueOf(fields, "action") === undefined ? undefined : readTranscript(words, [], [])[0]?.address;
}

function recipientOf(fields: readonly Header[], address: string, about: readonly string[]): Recipient {
  const given = codesIn(valueOf(fields, "status") ?? "").status;
  const diagnostic = valueOf(fields, "diagnostic-code");
  const texts = diagnostic === undefined ? about : [diagnostic, ...about];
  const said = codesIn(texts[0] ?? "");
  const status = surer(given, said.status);
  const code = status ?? said.reply;
  return {
    address,
    action: actionOf(valueOf(fields, "action") ?? ""),
    ...classify({ status, reply: said.reply, texts }),
    ...(code !== undefined && { code }),
  };
}

/** RFC 3464 2.3.3, as servers spell it. */
function actionOf(field: string): Recipient["action"] {
  const action = field.trim().toLowerCase();
  if (action.startsWith("delayed")) return "delayed";
  if (action.startsWith("deliver")) return "delivered";
  return /^(relayed|expanded)/.test(action) ? "relayed" : "failed";
}

/**
 * A status that ends in 0 says nothing, and "given up in time" (4.4.7) not why: then what the remote server said counts.
 */
function surer(given: string | undefined, said: string | undefined): string | undefined {
  if (given === undefined || said === undefined) return given ?? said;
  const says = !/\.0$|\.4\.7$/.test(given) || said.endsWith(".0.0") || said[0] !== given[0];
  return says ? given : said;
}

/** `rfc822; <ann@customer.test>`, `utf-8; …` (RFC 6533), with what some servers write around it. */
function addressIn(field: string): string | undefined {
  const bare = field.slice(field.indexOf(";") + 1);
  return mailAddress(/<([^<>]*)>/.exec(bare)?.[1] ?? bare.trim().split(/\s/, 1)[0] ?? "");
}

function fromWords(headers: readonly Header[], words: string, returned: string): Recipient[] {
  const failed = valuesOf(headers, "x-failed-recipients").flatMap((value) => value.split(","));
  const to = /^[ \t>]*to:[ \t]*([^\n]{1,500})/im.exec(returned)?.[1] ?? "";
  const intended = mailboxesOf(to).flatMap((each) => each ?? []);
  return readTranscript(words, failed, intended).map(({ address, delayed, status, reply, text }) => {
    const code = status ?? reply;
    return {
      address,
      action: delayed ? "delayed" : "failed",
      ...classify({ status, reply: reply ?? (delayed ? "450" : undefined), texts: [text, words] }),
      ...(code !== undefined && { code }),
    };
  });
}

function fromNotification({ bounce, delivery, mail }: Notification): Bounce {
  const lost = (bounce?.bouncedRecipients ?? []).map((fields) => ({ ...fields, text: fields.diagnosticCode ?? "" }));
  const arrived = (delivery?.recipients ?? []).map((emailAddress) => ({
    emailAddress,
    action: "delivered",
    status: codesIn(delivery?.smtpResponse ?? "").status,
    text: delivery?.smtpResponse ?? "",
  }));
  const id = mail.headers?.find(({ name }) => name.toLowerCase() === "message-id")?.value;
  return {
    recipients: [...lost, ...arrived].flatMap(({ emailAddress, action, status, text }) => {
      const address = addressIn(emailAddress);
      if (address === undefined) return [];
      const code = codesIn(status ?? "").status ?? codesIn(text).status;
      return {
        address,
        action: actionOf(action ?? ""),
        ...classify({ status: code, texts: [text] }),
        ...(code !== undefined && { code }),
      };
    }),
    ids: [id ?? `<${mail.messageId}@email.amazonses.com>`],
  };
}

const anyId = /<[^<>\s]{1,400}@[^<>\s]{1,400}>/g;

function idsIn(headers: readonly Header[], words: string, returned: string): string[] {
  const labelled = [returned, words].flatMap(messageIdsIn);
  const answered = ["in-reply-to", "references"].flatMap((name) => valuesOf(headers, name));
  const named = answered.flatMap((value) => value.match(anyId) ?? []);
  return [...new Set([...labelled, ...named.toReversed()])].slice(0, 50);
}
