import { simpleParser, type ParsedMail } from "mailparser";
import { createTransport } from "nodemailer";
import { SMTPServer } from "smtp-server";
import { expect, vi } from "vitest";
import { patient } from "./patient.ts";

/** The customers' mail host, played: takes what Baton sends, and writes to Baton as a mail client does. */
export type MailHost = {
  readonly host: string;
  readonly port: number;
  readonly received: readonly ParsedMail[];
  /** The nth mail (from 1) that came for somebody, once it is there. */
  mailTo(address: string, nth?: number): Promise<ParsedMail>;
  close(): Promise<void>;
};

export async function openMailHost(): Promise<MailHost> {
  const received: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, _session, done) {
      simpleParser(stream).then(
        (mail) => {
          received.push(mail);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    host: "127.0.0.1",
    port,
    received,
    mailTo: (to, nth = 1) =>
      vi.waitFor(() => {
        const mine = received.filter((mail) => textOf(mail.to).includes(to));
        expect(mine.length).toBeGreaterThanOrEqual(nth);
        return mine[nth - 1]!;
      }, patient),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function textOf(to: ParsedMail["to"]): string {
  return Array.isArray(to) ? to.map((one) => one.text).join(", ") : (to?.text ?? "");
}

/** A customer writes a mail to Baton; resolves to its Message-ID once Baton has taken it. */
export async function writeMail(
  smtp: { readonly host: string; readonly port: number },
  mail: {
    readonly from: string;
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly answers?: ParsedMail;
    readonly messageId?: string;
  },
): Promise<string> {
  const transport = createTransport({ ...smtp, secure: false, ignoreTLS: true });
  const { answers } = mail;
  const references = answers === undefined ? [] : [...[answers.references ?? []].flat(), answers.messageId ?? ""];
  const quoted =
    answers === undefined
      ? ""
      : `\n\nOn Mon, 2 Nov 2026 at 10:00, Shop <${mail.to}> wrote:\n${(answers.text ?? "").replace(/^/gm, "> ")}`;
  try {
    const sent = await transport.sendMail({
      from: mail.from,
      to: mail.to,
      subject: mail.subject,
      text: `${mail.text}${quoted}`,
      ...(mail.messageId !== undefined && { messageId: mail.messageId }),
      ...(answers?.messageId !== undefined && { inReplyTo: answers.messageId, references }),
    });
    return sent.messageId;
  } finally {
    transport.close();
  }
}
