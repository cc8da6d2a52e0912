import { simpleParser, type ParsedMail } from "mailparser";
import { createTransport, type SendMailOptions } from "nodemailer";
import { randomBytes } from "node:crypto";

/** How a person's mail program answers, and which mails it shows as one thread. */
export type MailClient = {
  readonly name: string;
  /** The two forms of an answer below which the program quotes what it answers. */
  quote(words: string, quoted: Quoted): { readonly text: string; readonly html: string };
  /** Fields that the program adds to a mail of its own that answers nothing. */
  first(): Readonly<Record<string, string>>;
  /** Fields besides In-Reply-To and References that it adds to an answer. */
  next(answered: ParsedMail): Readonly<Record<string, string>>;
  /** Whether it shows a mail beside those that it has of a thread. */
  joins(mail: ParsedMail, thread: readonly ParsedMail[]): boolean;
};

type Quoted = { readonly name: string; readonly address: string; readonly subject: string; readonly text: string };

const lines = (text: string): string[] => text.trimEnd().split("\n");
const cited = (text: string): string =>
  lines(text)
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\r\n");
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>");

const bare = (subject = ""): string => subject.replace(/^((re|aw|fwd?)\s*:\s*)+/i, "").trim();
const answersAny = (mail: ParsedMail, thread: readonly ParsedMail[]): boolean => {
  const named = new Set([mail.references ?? [], mail.inReplyTo ?? []].flat());
  return thread.some(({ messageId }) => messageId !== undefined && named.has(messageId));
};

/** Threads what answers a mail of the thread under the same subject (Workspace Updates of March 2019). */
export const gmail: MailClient = {
  name: "Gmail",
  quote: (words, { name, address, text }) => ({
    text: `${words}\r\n\r\nOn Mon, Nov 2, 2026 at 10:00 AM ${name} <${address}>\r\nwrote:\r\n\r\n${cited(text)}\r\n`,
    html:
      `<div dir="ltr">${escaped(words)}</div><br><div class="gmail_quote gmail_quote_container">` +
      `<div dir="ltr" class="gmail_attr">On Mon, Nov 2, 2026 at 10:00 AM ${escaped(name)} &lt;<a href="mailto:${address}">${address}</a>&gt; wrote:<br></div>` +
      `<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${escaped(text)}</blockquote></div>\r\n`,
  }),
  first: () => ({}),
  next: () => ({}),
  joins: (mail, thread) => answersAny(mail, thread) && bare(mail.subject) === bare(thread[0]?.subject),
};

const indexOf = (mail: ParsedMail | undefined): Buffer => {
  const value = mail?.headers.get("thread-index");
  return Buffer.from(typeof value === "string" ? value : "", "base64");
};

/** Threads by Thread-Index: 22 bytes that stay, and 5 more for each answer (MS-OXOMSG 2.2.1.3). */
export const outlook: MailClient = {
  name: "Outlook",
  quote: (words, { name, address, subject, text }) => ({
    text:
      `${words}\r\n\r\n________________________________\r\nFrom: ${name} <${address}>\r\n` +
      `Sent: Monday, November 2, 2026 10:00\r\nTo: Ann Berg <ann@customer.example>\r\nSubject: ${subject}\r\n\r\n${text}\r\n`,
    html:
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr">` +
      `<div class="elementToProof" style="font-family: Aptos, Calibri, sans-serif; font-size: 12pt;">${escaped(words)}</div>` +
      `<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">` +
      `<font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>From:</b> ${escaped(name)} &lt;${address}&gt;<br><b>Sent:</b> Monday, November 2, 2026 10:00<br><b>To:</b> Ann Berg &lt;ann@customer.example&gt;<br><b>Subject:</b> ${escaped(subject)}</font><div>&nbsp;</div></div><div>${escaped(text)}</div></body></html>`,
  }),
  first: () => ({ "Thread-Index": randomBytes(22).toString("base64"), "Thread-Topic": "My order" }),
  next: (answered) => ({
    "Thread-Index": Buffer.concat([indexOf(answered), randomBytes(5)]).toString("base64"),
    "Thread-Topic": "My order",
  }),
  joins(mail, thread) {
    const [index, known] = [indexOf(mail), indexOf(thread[0])];
    return index.length > 22 && (index.length - 22) % 5 === 0 && index.subarray(0, 22).equals(known.subarray(0, 22));
  },
};

/** Threads whatever answers a mail of the thread. */
export const appleMail: MailClient = {
  name: "Apple Mail",
  quote: (words, { name, address, text }) => ({
    text: `${words}\r\n\r\n> On 2 Nov 2026, at 10:00, ${name} <${address}> wrote:\r\n> \r\n${cited(text)}\r\n`,
    html:
      `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">` +
      `${escaped(words)}<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>On 2 Nov 2026, at 10:00, ${escaped(name)} &lt;${address}&gt; wrote:</div><br class="Apple-interchange-newline"><div><div>${escaped(text)}</div></div></blockquote></div><br></body></html>`,
  }),
  first: () => ({}),
  next: () => ({}),
  joins: (mail, thread) => answersAny(mail, thread),
};

/** Somebody who writes to the shop with such a program. */
export function mailer(
  client: MailClient,
  given: {
    readonly smtp: { readonly host: string; readonly port: number };
    readonly from: string;
    readonly to: string;
    readonly subject: string;
  },
) {
  const mails: ParsedMail[] = [];
  /** What is sent also stands in their own Sent folder, and so in the thread. */
  const send = async (mail: SendMailOptions): Promise<void> => {
    const composed = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
    const { message, envelope } = await composed.sendMail({ from: `Ann Berg <${given.from}>`, to: given.to, ...mail });
    const transport = createTransport({ ...given.smtp, secure: false, ignoreTLS: true });
    try {
      await transport.sendMail({ envelope, raw: message });
      mails.push(await simpleParser(message));
    } finally {
      transport.close();
    }
  };

  return {
    /** The thread as it stands in their mailbox. */
    mails,
    writes: (words: string): Promise<void> =>
      send({ subject: given.subject, text: words, html: `<div>${escaped(words)}</div>`, headers: client.first() }),
    /** Answers a mail of the shop as the program does, the whole of it quoted below. */
    async answers(mail: ParsedMail, words: string): Promise<void> {
      mails.push(mail);
      const { messageId: inReplyTo = "", subject = "", text = "" } = mail;
      const from = mail.from?.value[0];
      await send({
        ...client.quote(words, { name: from?.name ?? "", address: from?.address ?? "", subject, text }),
        subject,
        inReplyTo,
        references: [mail.references ?? [], inReplyTo].flat(),
        headers: { ...client.next(mail) },
      });
    },
  };
}
