import type { AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { simpleParser } from "mailparser";
import { createTransport } from "nodemailer";
import { SMTPServer } from "smtp-server";
import { v7 as uuid } from "uuid";
import { assertLoopback } from "./loopback.ts";
import type { Mail, Person, Thread } from "./wire.ts";

/** The customer's side of e-mail: a program that sends and receives as a real one does. */
export type MailProgram = {
  /** Where Baton's mail line sends to. */
  readonly sink: { readonly host: string; readonly port: number };
  /** Newest first. */
  threads(): readonly Thread[];
  /** Sends and resolves once Baton's server has taken the mail; rejects with what it said otherwise. */
  write(mail: { readonly thread: string | undefined; readonly subject: string; readonly text: string }): Promise<void>;
  /** Whoever it belongs to now; an empty mailbox. */
  become(person: Person): void;
  read(thread: string): void;
  close(): Promise<void>;
};

type Needs = {
  readonly person: Person;
  readonly shop: () => Promise<Person>;
  /** Baton's SMTP_LISTEN. */
  readonly smtpAddress: () => { readonly host: string; readonly port: number };
  readonly now: () => Date;
  readonly onChange: () => void;
};

/** A mail as this program keeps it: with what later mails must name (RFC 5322, 3.6.4). */
type Kept = { -readonly [Key in keyof Mail]: Mail[Key] } & { readonly references: readonly string[] };
type KeptThread = { readonly id: string; readonly subject: string; readonly mails: Kept[]; unread: boolean };

const longestMailbox = 50;
const largestMail = 1024 * 1024;

/** Opens the mailbox on loopback; `port` 0 takes any that is free. */
export async function openMailProgram(needs: Needs, port = 0): Promise<MailProgram> {
  let { person } = needs;
  let threads: KeptThread[] = [];

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    size: largestMail,
    logger: false,
    onData(stream, session, callback) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address.toLowerCase());
      receive(stream, recipients).then(() => callback(), callback);
    },
  });
  // A client that hangs up in the middle is no reason to end the demo.
  server.on("error", () => {});

  const receive = async (stream: Readable, recipients: readonly string[]): Promise<void> => {
    const mail = await simpleParser(stream, { skipImageLinks: true, skipTextToHtml: true });
    // Mail to somebody the viewer no longer plays arrives nowhere, as in life.
    if (!recipients.includes(person.address.toLowerCase())) return;
    const references = [...new Set([mail.references ?? [], mail.inReplyTo ?? []].flat())];
    const thread =
      threads.find(({ mails }) => mails.some(({ id }) => references.includes(id))) ?? begin(mail.subject ?? "");
    const id = mail.messageId ?? `<${uuid()}@nowhere.example>`;
    if (thread.mails.some((known) => known.id === id)) return;
    thread.mails.push({ id, from: "shop", text: folded(mail.text ?? ""), at: needs.now().toISOString(), references });
    for (const mine of thread.mails) if (mine.tick === "stored") mine.tick = "seen";
    thread.unread = true;
    raise(thread);
    needs.onChange();
  };

  const begin = (subject: string): KeptThread => {
    const thread: KeptThread = {
      id: uuid(),
      subject: subject.replace(/^(re:\s*)+/i, "") || "(no subject)",
      mails: [],
      unread: false,
    };
    threads = [thread, ...threads].slice(0, longestMailbox);
    return thread;
  };
  const raise = (thread: KeptThread): void => {
    threads = [thread, ...threads.filter((other) => other !== thread)];
  };

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
  const address = server.server.address() as AddressInfo;

  return {
    sink: { host: "127.0.0.1", port: address.port },
    threads: () => threads.map(({ id, subject, mails, unread }) => ({ id, subject, unread, mails: mails.map(shown) })),
    async write({ thread: id, subject, text }) {
      const shop = await needs.shop();
      const target = needs.smtpAddress();
      assertLoopback(target.host, "SMTP_LISTEN");
      const thread = threads.find((known) => known.id === id) ?? begin(subject);
      const parent = thread.mails.at(-1);
      const mail: Kept = {
        id: `<${uuid()}@mail.example.com>`,
        from: "me",
        text,
        at: needs.now().toISOString(),
        references: parent === undefined ? [] : [...parent.references, parent.id],
        tick: "sending",
      };
      thread.mails.push(mail);
      thread.unread = false;
      raise(thread);
      needs.onChange();
      // The server on loopback has no certificate, so there is nothing to upgrade to.
      const transport = createTransport({ ...target, secure: false, ignoreTLS: true, connectionTimeout: 5_000 });
      try {
        await transport.sendMail({
          from: person,
          to: shop,
          subject: parent === undefined ? thread.subject : `Re: ${thread.subject}`,
          text: parent === undefined ? text : `${text}\n\n${quote(parent, parent.from === "me" ? person : shop)}`,
          date: new Date(mail.at),
          messageId: mail.id,
          ...(parent !== undefined && { inReplyTo: parent.id, references: [...mail.references] }),
        });
        if (mail.tick === "sending") mail.tick = "stored";
      } catch (cause) {
        mail.tick = "failed";
        throw new Error("the mail could not be handed to Baton", { cause });
      } finally {
        transport.close();
        needs.onChange();
      }
    },
    become(next) {
      person = next;
      threads = [];
      needs.onChange();
    },
    read(id) {
      const thread = threads.find((known) => known.id === id);
      if (thread === undefined || !thread.unread) return;
      thread.unread = false;
      needs.onChange();
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** What a mail program shows of an answer at first: not the customer's own words that it quotes. */
const folded = (text: string): string => text.replace(/\n+On [^\n]{5,200} wrote:\n(>[^\n]*\n?)+\s*$/, "").trim();

/** A mail as the page may see it: a copy, without what only the next mail needs. */
const shown = ({ id, from, text, at, tick }: Kept): Mail => ({
  id,
  from,
  text,
  at,
  ...(tick !== undefined && { tick }),
});

/** The history below an answer, in the words of Apple Mail and Gmail, so that Baton has something to cut away. */
function quote(parent: Kept, author: Person): string {
  const when = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "short", timeZone: "UTC" }).format(
    new Date(parent.at),
  );
  const lines = parent.text.split("\n").map((line) => (line === "" ? ">" : `> ${line}`));
  return [`On ${when}, ${author.name} <${author.address}> wrote:`, "", ...lines].join("\n");
}
